"""Held against another profession: what is asked of the job is told, and that nothing is known of the other."""

from __future__ import annotations

from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...text import as_typed, normalize
from ..talk import Talk
from . import field_messages as messages
from .field_reader import asks
from .names import names_in
from .options import is_role
from .pieces import asking_part

__all__ = ["held_against"]

_OTHER = (
    r"(?:(?:in|for|at|as|with|being|an?|the|that|of|what|my|working|doing|those|people|who|are|work|to) )*"
    r"(?P<other>[a-z][\w-]+(?: (?!(?:do|does|is|are|has|have|lol|in terms|then)\b)[\w-]+){0,3}?)"
    r"(?= (?:do|does|is|are|has|have|lol|in terms)\b|\W*$|[,;])"
)
_TAIL = regex(
    rf"\b(?:as (?:\w+ ){{1,4}}?as|than|(?:compar(?:ed|able)|similar|compare) (?:to|with)|next to|against|versus|vs"
    rf"|like) {_OTHER}[^?]*$"
)
"""What is asked of the job held against another profession, from where that begins."""
_LIKELY = 0.5
_LEAD = regex(rf"^(?:(?:and|so|but) )*compared (?:to|with) {_OTHER}[, ]+")
_HINGLISH = regex(r"^(?P<other>\w+) (?:se|jais[aei])\b")
_TOPICS = (
    (regex(r"\b(?:pay\w*|paid|salar\w+|money|earn\w*|wages?)\b"), "pay"),
    (
        regex(
            r"\b(?:hours?|days?|overtime|stress\w*|pressure|nights?|shifts?|weekends?|deadlines?|burn\w*|free time"
            r"|balance|holidays?|calm\w*|hectic|tir\w+|work(?:load)?|kids|flexib\w+|relax\w*|exhaust\w*|busy|long|crazy)\b"
        ),
        "stress",
    ),
    (regex(r"\b(?:get(?:ting)? in\w*|competit\w+|entry|break in\w*|cut ?throat)\b"), "entry"),
    (regex(r"\b(?:secur\w+|stable|stability|safe\w*|future)\b"), "future"),
    (regex(r"\b(?:bor\w+|dull|repetitive|lonely|people|colleagues|meetings?|creative|fun)\b"), "fit"),
    (regex(r"\b(?:hard|difficult|learn\w*|study\w*|tough|easier|easy)\b"), "fit"),
)
"""What is asked of the job, by its words; the first that is named."""


def held_against(talk: Talk, utterance: str) -> Reply | None:
    """What is known of the hours, the stress or the like of the job, to who asks for them against another profession.

    None for anything else.
    """
    asked = asking_part(utterance)
    said = normalize(asked).rstrip(" ?.!")
    if not asks("against", utterance, least=_LIKELY):
        return None
    found = _LEAD.search(said) or _TAIL.search(said) or _HINGLISH.search(said)
    other = found["other"] if found else ""
    topic = _topic(talk, said) if other else None
    if topic is None or is_role(talk, other) or names_in(talk.knowledge.topics, other):
        return None
    told = talk.said(utterance, [topic.id])
    return replace(told, question=utterance, text=messages.not_against(as_typed(other, utterance), told.text))


def _topic(talk: Talk, said: str) -> Entry | None:
    """The topic on what is asked of the job."""
    roles = talk.knowledge.roles
    names = {
        "pay": roles.pay,
        "stress": roles.tired[-1] if roles.tired else "",
        "entry": roles.rejected[0] if roles.rejected else "",
        "future": roles.outlook,
        "fit": roles.suitability,
    }
    kind = next((kind for pattern, kind in _TOPICS if pattern.search(said)), "")
    return next(iter(talk.entries([names.get(kind, "")])), None)
