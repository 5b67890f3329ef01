"""Hard to read: whether the book or course told last is for beginners; what is known of its level is told."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..forms import pieces
from ..messages import itemised
from ..patterns import compiled
from ..talk import Talk

__all__ = ["for_a_beginner"]

_NEW = r"(?:(?:complete |total |absolute )?(?:beginners?|newbies?|novices?|newcomers?|starters?)|someone new)"
_ASKED = compiled(rf"""
    (?:(?:and|but|so|ok|hm+)[, ]+)*(?:is|are|would) (?:it|that|this|they|that one|(?:the|that|this) (?:book|course))
    (?: (?:be|not|a bit|rather|very|really))*(?: too)? (?:hard|difficult|tough|advanced|heavy|easy|complicated)
    (?: (?:for|to (?:read|follow|understand)|as|an?|me|{_NEW}|or not))*[ ?.!]*
    |(?:(?:and|but|so|ok|hm+)[, ]+)*(?:is|are) (?:it|that|this|they) (?:ok|okay|fine|suitable|good|right|meant|made)
    (?: as)? for (?:an? )?{_NEW}[ ?.!]*
    |(?:(?:and|but|so|ok)[, ]+)*(?:is|are) (?:it|that|this|they) (?:very )?beginner[- ]friendly[ ?.!]*
    |(?:(?:and|but|so|ok)[, ]+)*(?:can|could|would) (?:an? )?{_NEW}
    [ ](?:follow|read|understand|manage) (?:it|that|this)[ ?.!]*
""")
_THING = regex(r"\b(book|course|class)\b")
_LEVEL = regex(r"(?i)\b(?:beginner|gentl|easier|easiest|basic|school maths|high-school|asks for|prepares|prior)")
_MOST = 3


def for_a_beginner(talk: Talk, utterance: str) -> Reply | None:
    """What is known of how hard the book or course told last is, to who asks that; None for anything else."""
    thing = _THING.search(normalize(talk.state.question))
    if not (thing and talk.latest and talk.state.told) or not _ASKED.fullmatch(normalize(utterance)):
        return None
    entry, roles = talk.latest[0], talk.knowledge.roles
    if entry.group not in {near.group for near in talk.entries([roles.courses, roles.books, roles.maths])}:
        return None
    lines = [line for line in pieces(entry) if _LEVEL.search(line)][:_MOST]
    lead = f"How hard that {thing[1]} is for a beginner, none of my sources says in so many words."
    lead = f"{lead} What **{entry.title}** has on the level:" if lines else f"{lead} Try its first chapter (my advice)."
    return talk.on(utterance, [entry], itemised(lead, lines) if lines else lead)
