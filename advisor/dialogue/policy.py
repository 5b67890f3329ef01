"""The policy: what to do about one thing asked, decided from its ranked matches alone."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ..models import Match

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Action = Literal["answer", "tentative", "clarify", "decline"]

__all__ = ["MARGIN", "TENTATIVE_THRESHOLD", "THRESHOLD", "Decision", "Policy"]

THRESHOLD, TENTATIVE_THRESHOLD, MARGIN = 0.91, 0.4, 0.25
"""What an advisor decides with unless it is told otherwise, 0.0 to 1.0 each."""
_DOUBT = 0.05
"""Share of a topic's confidence with which a gap makes a sure topic a guess: strangers' questions that nothing covers
had such a gap five times as often as others."""
_CHOICES = 3
"""Topics that are asked between, at most."""


class Decision(NamedTuple):
    """What to do about one thing asked."""

    action: Action
    """`answer`: say the entry. `tentative`: say it as a guess. `clarify`: ask which topic. `decline`: not covered."""
    meant: tuple[Match, ...]
    """The one entry to say; the topics to ask between, likeliest first; the gap that tells what is not covered, if one
    is likely."""
    sure: bool = False
    """Whether it is sure what was asked, be it only that it is not covered."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The rule, from top to bottom.

    1. Small talk that is sure, or likelier than all else together, is returned.
    2. Where no topic is likely, or a gap is likelier than every topic, the question is declined, in the words
       of the likeliest gap if that is likely.
    3. Topics about as likely as the likeliest may be meant as well; one that is part of another gives way to it.
    4. Where several are left, the person is asked which of the first three.
    5. The one that is left is answered: as sure if it is, with what it is part of and its parts, and no gap is worth a
       doubt; else tentatively.
    """

    threshold: float = THRESHOLD
    """Confidence from which an entry is sure; a topic together with what it is part of, and with its parts."""
    tentative_threshold: float = TENTATIVE_THRESHOLD
    """Confidence from which a topic, or a gap, is likely."""
    margin: float = MARGIN
    """A match is about as likely as another when it is behind by less than this share of the other's confidence."""

    def __post_init__(self) -> None:
        for name in self.__slots__:
            value = getattr(self, name)
            if not isinstance(value, (int, float)) or not 0.0 <= value <= 1.0:
                raise ValueError(f"{name} must be a number between 0.0 and 1.0, not {value!r}")

    def decide(self, matches: Sequence[Match], *, guessed: bool = False) -> Decision:
        """What to do, given at least one match, best first.

        Where what was typed is `guessed` itself, a topic is never sure.
        """
        topics = [match for match in matches if match.entry.kind == "topic"]
        topic = topics[0] if topics else None
        gap = next((match for match in matches if match.entry.kind == "gap"), None)
        if matches[0].entry.kind == "small_talk" and (self._is_sure(matches[0]) or matches[0].confidence > 0.5):
            return Decision("answer", (matches[0],), sure=True)
        if topic is None or not self._is_likely(topic) or (gap and gap.confidence > topic.confidence):
            named = (gap,) if gap and self._is_likely(gap) else ()
            return Decision("decline", named, sure=any(map(self._is_sure, named)))
        rivals = [match for match in topics[1:] if self._is_about_as_likely(match, topic)]
        only, *others = _without_parts([topic, *rivals], topics)
        if others:
            return Decision("clarify", (only, *others)[:_CHOICES])
        doubted = guessed or (gap is not None and gap.confidence > _DOUBT * only.confidence)
        if not doubted and _with_relatives(only, topics) >= self.threshold:
            return Decision("answer", (only,), sure=True)
        return Decision("tentative", (only,))

    def _is_sure(self, match: Match) -> bool:
        return match.confidence >= self.threshold

    def _is_likely(self, match: Match) -> bool:
        return match.confidence >= min(self.threshold, self.tentative_threshold)

    def _is_about_as_likely(self, match: Match, other: Match) -> bool:
        """Whether a match is as likely as another, likelier, or little less likely."""
        return match.confidence > (1.0 - self.margin) * other.confidence


def _with_relatives(topic: Match, topics: Sequence[Match]) -> float:
    """The confidence in a topic, in what it is part of, and in its parts: each of them answers it."""
    entry = topic.entry
    related = [match for match in topics if match.entry.part_of == entry.id or match.entry.id == entry.part_of]
    return topic.confidence + math.fsum(match.confidence for match in related)


def _without_parts(meant: Sequence[Match], topics: Sequence[Match]) -> list[Match]:
    """Of the topics that may be meant, those that are not part of another of them, at any remove."""
    wholes = {match.entry.id: match.entry.part_of for match in topics}
    ids = {match.entry.id for match in meant}

    def covered(entry_id: str) -> bool:
        whole = wholes.get(entry_id, "")
        return whole != "" and (whole in ids or covered(whole))

    return [match for match in meant if not covered(match.entry.id)]
