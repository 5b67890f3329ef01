"""Jobs near a field: which lie between it and machine learning, or are less technical, and what bears on them."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...slots import is_circumstance
from ...text import as_typed, normalize
from ..forms import SHORTEST, headed, in_form, pieces
from ..person.own_field import line_on
from ..talk import Talk
from . import field_messages as messages
from .field_reader import asks
from .pieces import asking_part
from .roles_compared import job_topics

__all__ = ["near_a_field"]

_SKIPPED = r"(?:(?:my|the|an?|some|more|with|somebody|someone|people|from|in|of|being|old|former|own) )*"
_ENDS = (
    r"(?=\W*$|[,;.?!]| (?:in|for|and|or|that|which|around|as|like|so|would|could|count\w*|maybe|please|pls|skills|is"
    r"|are|experience|knowledge|background|work|job|jobs|roles?)\b)"
)
_FIELD = regex(
    r"\b(?:(?:closer|nearer|closest|nearest|near|adjacent|close|next|related|similar) (?:to )?|between |adjacent to"
    r"|side of |stay (?:near|in|close to) |combin\w+ |mix(?:es)? |use[sd]? |where (?=my )"
    rf"|(?:in|on) the (?!middle|side|same|area|field)){_SKIPPED}"
    r"(?P<field>(?!(?:this|that|it|ml|ai|here|there|me|machine|jobs?|roles?|both|field|area|engineer\w*|code|coding"
    r"|people|data|way|in|i|we|they|you|my|there|trade|work|what|own)\b)[a-z][\w-]+"
    rf"(?: (?:care|estate|service|support|work|science|media|resources|management|trade))?){_ENDS}"
)
"""The field that a job is to be near."""
_TO_THEIRS = regex(
    r"\b(?:something|anything|some|any|jobs?|roles?|positions?|ones?|paths?|options?)\b[^?.]{0,30}?"
    r"\b(?:closer|nearer|closest|nearest|similar|close|related) to"
    r" (?:what|where|the (?:stuff|things?|work|sort of thing))"
    r" (?:i|i'?ve|i'?m)\b(?: (?:already|have|been|always|used to|did|do|am|know|done|was|doing|from|at|good)\b)+"
)
"""That a job is to be near what somebody knows or does."""
_BORE = "Programming bores you?"
_OTHERS = "From another field"
_LESS_CODE = regex(r"\b(?:less|without|no|non|fewer|not|softer|product|manage\w*)\b")
_NICHE = "that outsiders don't"
_SURELY = 0.9
_FIRST = "Data analyst"
"""The job that asks for the least of code and maths."""
_OPENINGS = regex(r"\b(?:vacanc\w+|openings?|apply|hiring now|salar\w+|paid|pays?|earn\w*|remote)\b")
"""What asks for something else of such jobs."""


def near_a_field(talk: Talk, utterance: str) -> Reply | None:
    """The jobs next to ML engineer that are known, to who asks for one near a field, or less technical; else None.

    It is said that none is known that lies near the field, and what holds of coming from one.
    """
    said = normalize(asking_part(utterance))
    if not (asks("near", utterance) or _TO_THEIRS.search(said)) or _OPENINGS.search(said):
        return None
    best = talk.advisor.match(utterance)[0]
    roles = talk.knowledge.roles
    ours = {roles.specialisms, roles.career_switch, roles.background, *roles.other_jobs}
    if best.entry.kind == "topic" and best.confidence >= _SURELY and best.entry.id not in ours:
        return None
    jobs = [job for job in job_topics(talk) if job.group in talk.job_groups]
    if not jobs:
        return None
    jobs.sort(key=lambda job: job.title != _FIRST)
    found = _FIELD.search(said)
    role = talk.state.profile.role
    own = messages.THEIR_FIELD if role and not is_circumstance(role) else ""
    field = as_typed(found["field"], utterance) if found else own
    bored = _headed(talk, roles.suitability, _BORE) if _LESS_CODE.search(said) else []
    switch = _headed(talk, roles.career_switch, _OTHERS)
    niche = [line for entry in talk.entries([roles.specialisms]) for line in pieces(entry) if _NICHE in line][:1]
    line = line_on(talk, f"{field} {role}".lower())
    told = [f"**{job.title}**: {' '.join(in_form(job, SHORTEST).split())}" for job in jobs]
    entries = [*jobs[:1], *talk.entries([roles.career_switch])]
    text = messages.jobs_near(field, told, [*bored, *switch, *filter(None, [line]), *niche])
    return talk.on(utterance, entries, text, first=[job.id for job in jobs])


def _headed(talk: Talk, name: str, head: str) -> list[str]:
    """The lines under a head in the answer of a topic."""
    return [line for entry in talk.entries([name]) for line in headed(entry, head)][:1]
