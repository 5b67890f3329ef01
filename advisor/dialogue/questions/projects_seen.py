"""Projects seen: where to put one so that employers see it, and whether interviewers ask about it."""

from __future__ import annotations

from ...models import Entry, Reply
from ...text import normalize, words
from ..forms import headed, pieces
from ..messages import itemised
from ..patterns import compiled
from ..talk import Talk
from .pieces import asking_part

__all__ = ["asked_about", "shown_where"]

_PROJECT = r"(?:(?:side |pet |hobby |home |portfolio |own |past )?projects?|portfolio|code|notebooks?|app|demo|repos?)"
_WHERE = compiled(rf"""
    \bwhere\b.{{0,24}}\b(?:put|host|publish|upload|show|post|share|showcase|display|present)\b
    (?: (?:it|them|this|that|these|those|the|my|an?|such|finished|thing|things|stuff|like that|to|so|{_PROJECT}))+
    |\bhow\b.{{0,16}}\b(?:show|present|showcase|get)\b (?:it|them|this|(?:my|the|an?) (?:\w+ )?{_PROJECT})
    (?: off)?(?: to| seen| noticed| in front of)\b
""")
_PROJECTS = compiled(rf"\b{_PROJECT}\b")
_OF_ELSE = compiled(r"\b(?:cv|resume|job|jobs|cloud|model|data|dataset|plan|course|gpu|money|certificat\w*|section)\b")
_INTERVIEW = compiled(r"\binterview\w*")
_BUILT = compiled(
    r"\b(?:projects?|portfolio|(?:past|previous|earlier|own|my) work(?! (?:visa|permit|hours|gap))|what i(?:'ve| have)?"
    r" (?:did|built|made|done|build))\b"
)
_WHETHER = compiled(r"""
    ^(?:[^?]{0,40}, )?(?:(?:and|so|but|ok|then|also|at|in|during|for|the|an?|interviews?) )*
    (?:will|do|does|would|are|is|might|could|can)(?: (?:they|it|interviewers?|companies|recruiters|people|firms
    |employers|my|i|the|all|an?|ml|interviews?|questions|projects?|just|only|mostly|usually|also|even|really|there|be|get)){1,5}
    .{0,40}\b(?:ask\w*|talk\w*|discuss\w*|question\w*|grill\w*|come up|go (?:through|over|into)|bring up|care
    |cod(?:e|ing)|about|leetcode)\b
""")
_HOW = compiled(r"\b(?:how|which|what kind|why|when|where|explain|prepare|describe|many|need)\b")
_MOST_WORDS = 24


def shown_where(talk: Talk, utterance: str) -> Reply | None:
    """Where to put a project, and what makes it count there; None for anything else."""
    said, roles = normalize(asking_part(utterance)), talk.knowledge.roles
    projects = next(iter(talk.entries([roles.projects])), None)
    if projects is None or len(words(said)) > _MOST_WORDS or not _WHERE.search(said) or _OF_ELSE.search(said):
        return None
    if not (_PROJECTS.search(said) or projects in talk.latest):
        return None
    entries = [projects, *talk.entries(roles.rejected)]
    lines = _lines(
        entries, ("The write-up decides", "LinkedIn and the web", "Does GitHub count", "Show the whole path")
    )
    lead = "On GitHub, I would say, with a link to it in your CV and on LinkedIn (my advice)."
    return talk.on(utterance, _holding(entries, lines), itemised(lead, lines)) if lines else None


def asked_about(talk: Talk, utterance: str) -> Reply | None:
    """That interviewers ask about projects as well as for code, to who asks whether they do; None for anything else."""
    said, roles = normalize(utterance), talk.knowledge.roles
    entries = talk.entries([*roles.nervous[::-1], *roles.rejected])
    spoken = _INTERVIEW.search(said) or any("interview" in entry.title.lower() for entry in talk.latest)
    if not (entries and spoken and _BUILT.search(said) and _WHETHER.search(said)) or _HOW.search(said):
        return None
    if len(words(said)) > _MOST_WORDS:
        return None
    lines = [*_lines(entries, ("Only what you can defend",)), *pieces(entries[0])[:1]]
    lead = "Yes, about what you built as well as for code: be ready to explain it, and why you did it so (my reading)."
    return talk.on(utterance, _holding(entries, lines), itemised(lead, lines))


def _lines(entries: list[Entry], heads: tuple[str, ...]) -> list[str]:
    """The lines of some answers that begin in some words, in the order of these."""
    return [" ".join(line.split()) for head in heads for entry in entries for line in headed(entry, head)]


def _holding(entries: list[Entry], lines: list[str]) -> list[Entry]:
    """Those of some answers that hold some lines."""
    return [entry for entry in dict.fromkeys(entries) if any(line in " ".join(entry.answer.split()) for line in lines)]
