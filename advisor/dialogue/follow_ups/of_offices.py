"""Figures of an office, where pay in the US is spoken of; and who stands behind the article of most answers."""

from __future__ import annotations

from ...models import Reply
from ...text import normalize, words
from ..forms import pieces
from ..patterns import compiled
from ..pay.localities import line_on, localities
from ..pay.pay import pay_topics
from ..talk import Talk
from . import office_messages as messages

__all__ = ["of_an_office", "of_the_publisher"]

_OFFICE = compiled(
    r"\b(?:government|govt|bureau|bls|(?:labou?r|statistics?) (?:office|department|bureau|statistics)"
    r"|official (?:\w+ )?(?:figures?|numbers?|data|statistics|stats|salary|pay|source))\b"
)
_FIGURE = compiled(
    r"\b(?:figures?|numbers?|data|statistics?|stats|salar(?:y|ies)|pay|wages?|earnings|source|something|anything|one)\b"
)
_ELSE = compiled(
    r"\b(?:growth|grow\w*|outlook|openings|projection\w*|jobs? (?:in|at|for|with)|work for|exam|visa|loan"
    r"|publish\w*|did|(?:that|this) (?:number|figure)|start(?:s|ing|ers?)?|juniors?|beginners?|entry|graduates?)\b"
)
_WHO = compiled(
    r"\b(?:who|what) (?:is|are|s|the hell is|exactly is)\b|\bwho(?:'s| runs| owns| wrote)\b|\bka?[ou]n\b"
    r"|\b(?:trust\w*|reliable|believe|right|correct|true|legit|sahi|bias\w*|credible)\b"
)
_DOUBTS = compiled(r"\b(?:trust\w*|reliable|believe|right|correct|true|sahi|number|figure|write anything|credible)\b")
_MOST_WORDS, _MOST = 30, 3


def of_an_office(talk: Talk, utterance: str) -> Reply | None:
    """What an office counts, to who wants its figure of pay in the US: another job; None for anything else."""
    said, roles = normalize(utterance), talk.knowledge.roles
    of_pay = {*pay_topics(talk.knowledge), roles.data_scientist, roles.about}
    if not (_OFFICE.search(said) and _FIGURE.search(said)) or _ELSE.search(said) or len(words(said)) > _MOST_WORDS:
        return None
    if of_pay.isdisjoint(talk.state.latest) or {place.country for place in localities(utterance)} - {"US"}:
        return None
    own = talk.state.place or talk.state.profile.country
    entry = next(iter(talk.entries([roles.data_scientist])), None)
    line = line_on(entry, "US", "Pay, ") if entry else ""
    offices = [source.by for source in entry.sources if source.kind == "official"] if entry else []
    office = next((by for by in offices if "Bureau" in by), next(iter(offices), ""))
    if entry is None or not (line and office) or own not in {"", "US"}:
        return None
    return talk.on(utterance, [entry], messages.of_an_office(office, entry.title.lower(), line.rstrip(".")))


def of_the_publisher(talk: Talk, utterance: str) -> Reply | None:
    """Who publishes the article, to who asks who that is or whether to believe it, by its name; None for others."""
    said = normalize(utterance)
    about = next(iter(talk.entries([talk.knowledge.roles.about])), None)
    if about is None or len(words(said)) > _MOST_WORDS or not (talk.latest and _WHO.search(said)):
        return None
    publishers = {source.by for entry in (about, *talk.latest) for source in entry.sources}
    name = next((by for by in publishers if normalize(by) in words(said) and by in about.answer), "")
    lines = [piece for piece in pieces(about) if name and name in piece][:_MOST]
    if not lines or talk.advisor.phrased(utterance) == about:
        return None
    lines = list(dict.fromkeys([*pieces(about)[:1], *lines]))
    return talk.on(utterance, [about], messages.of_the_publisher(lines, doubts=_DOUBTS.search(said) is not None))
