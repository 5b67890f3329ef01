"""What is told beside a question: whether it blurs what that asks, or is what that asks of."""

from __future__ import annotations

from collections.abc import Sequence

from ...text import words
from .asked import Asked
from .parts_asked import MOST_POINTING
from .pieces import leans, opens_a_question

__all__ = [
    "apart_from_the_told",
    "asked_of_what_is_told",
    "beside_a_gap",
    "beside_strangers",
    "is_told_beside",
    "not_of_oneself",
    "points",
]

_LIKELY, _TOLD = 0.8, 0.6
"""Confidence from which a question counts beside what is told, and from which that is what a question asks of."""
_STRANGE = 0.25
"""Confidence below which what is said is like nothing in the knowledge: "I am Rahul from Patna"."""
_OF_ONESELF = frozenset(("i", "me", "my", "mine", "we", "our"))
"""Words of a question about who asks."""
_POINTING = frozenset(("this", "that", "these", "those", "such", "same"))


def points(text: str) -> bool:
    """Whether a text points at what is told before it, and not only by "it" or "they", which may be the trade's."""
    return not _POINTING.isdisjoint(words(text))


def is_told_beside(whole: Asked, part: Asked) -> bool:
    """Whether a plain question means something else than all that is told with it, but nothing that this narrows."""
    if not opens_a_question(part.text) or leans(part.text):
        return False
    other = whole.said and part.said and whole.named != part.named and whole.said.entry.part_of != part.named
    return whole.decision.action == "clarify" or bool(other)


def beside_strangers(asking: Sequence[Asked], beside: Sequence[Asked]) -> Asked | None:
    """The one whole question of an utterance, where nothing told beside it is like anything in the knowledge."""
    if len(asking) != 1 or not opens_a_question(asking[0].text) or leans(asking[0].text):
        return None
    return asking[0] if asking[0].said and all(item.matches[0].confidence < _STRANGE for item in beside) else None


def not_of_oneself(whole: Asked, asking: Sequence[Asked], told: set[str]) -> Asked | None:
    """The one whole question, likely and not about who asks, where only what is told means what the whole means."""
    # "What does one do all day, as opposed to what the adverts say?" asks one thing.
    opening = [own for own in asking if opens_a_question(own.text)]
    if len(opening) != 1 or leans(opening[0].text) or _OF_ONESELF & {*words(opening[0].text)}:
        return None
    return opening[0] if opening[0].likely >= _LIKELY and whole.named in told - {opening[0].named} else None


def apart_from_the_told(whole: Asked, asking: Sequence[Asked], beside: Sequence[Asked]) -> list[Asked]:
    """The one whole question, not about who asks, and what is told beside it, where only that means the same as all.

    "Will AI take design jobs? Thinking of switching to AI" asks the one and bears on the other; none for any other.
    """
    opening = [own for own in asking if opens_a_question(own.text) and own.text.rstrip().endswith("?")]
    if len(opening) != 1 or len(asking) > 1 or leans(opening[0].text) or _OF_ONESELF & {*words(opening[0].text)}:
        return []
    own = opening[0]
    told = next((item for item in beside if item.said and item.named == whole.named != own.named), None)
    likely = own.decision.meant[0].confidence if own.is_gap else 0.0
    return [own, told.as_a_guess()] if told and likely >= _TOLD else []


def beside_a_gap(whole: Asked, asking: Sequence[Asked], beside: Sequence[Asked]) -> Asked | None:
    """The one whole question, likely on a topic and not about who asks, where what is told surely means a gap as all.

    "Dad said, join Wipro. Are jobs decreasing from AI?" asks nothing of the firm.
    """
    urgent = any(item.matches[0].entry.urgent for item in (whole, *beside))
    if urgent or len(asking) != 1 or not whole.is_gap or _OF_ONESELF & {*words(asking[0].text)}:
        return None
    own, far = asking[0], any(item.named == whole.named and item.decision.sure for item in beside)
    plain = opens_a_question(own.text) and not leans(own.text)
    return own if far and plain and own.said and own.said.entry.kind == "topic" else None


def asked_of_what_is_told(whole: Asked, apart: Sequence[tuple[bool, Asked]]) -> list[Asked]:
    """What is told before questions that point at it and are like no topic, as a guess at what they ask of.

    "She hates explaining things. Will that hold her back?" asks of communication. `apart` are the pieces of the
    whole, each with whether it asks.
    """
    first = next((place for place, (asks, _) in enumerate(apart) if asks), 0)
    told = max((own for _, own in apart[:first]), key=_likeliest_topic, default=whole)
    if whole.said or whole.matches[0].entry.kind != "topic" or not told.said or told.said.entry.kind != "topic":
        return []
    asking = [own for asks, own in apart if asks]
    points = all(leans(own.text) or len(words(own.text)) <= MOST_POINTING for own in asking)
    strange = all(_likeliest_topic(own) < _STRANGE for own in asking)
    return [told.as_a_guess()] if points and strange and told.said.confidence >= _TOLD else []


def _likeliest_topic(item: Asked) -> float:
    """The confidence in the likeliest topic."""
    return max((match.confidence for match in item.matches if match.entry.kind == "topic"), default=0.0)
