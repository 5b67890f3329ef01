"""The policy: what to do about one thing asked, decided from its ranked matches alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..models import Match

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Action = Literal["answer", "tentative", "clarify", "decline"]

__all__ = ["Decision", "Policy"]

_CHOICES = 3
"""Topics that are asked between, at most."""


@dataclass(frozen=True, slots=True)
class Decision:
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

    1. Small talk that is sure is returned.
    2. Where no topic is likely, or a gap is clearly likelier than every topic, the question is declined, in the words
       of the likeliest gap if that is likely.
    3. Topics about as likely as the likeliest may be meant as well; one that is part of another gives way to it.
    4. Where several are left, the person is asked which of the first three.
    5. The one that is left is answered: as sure if it is sure and no gap is about as likely, else tentatively.
    """

    threshold: float = 0.5
    """Confidence from which an entry is sure."""
    tentative_threshold: float = 0.12
    """Confidence from which a topic, or a gap, is likely."""
    margin: float = 0.25
    """A match is about as likely as another when it is behind by less than this share of the other's confidence."""

    def __post_init__(self) -> None:
        for name in self.__slots__:
            value = getattr(self, name)
            if not isinstance(value, (int, float)) or not 0.0 <= value <= 1.0:
                raise ValueError(f"{name} must be a number between 0.0 and 1.0, not {value!r}")

    def decide(self, matches: Sequence[Match]) -> Decision:
        """What to do, given at least one match, best first."""
        if matches[0].entry.kind == "small_talk" and self._sure(matches[0]):
            return Decision("answer", (matches[0],), sure=True)
        topics = [match for match in matches if match.entry.kind == "topic"]
        gaps = [match for match in matches if match.entry.kind == "gap"]
        if not topics or not self._likely(topics[0]) or (gaps and not self._rivals(topics[0], gaps[0])):
            named = tuple(gap for gap in gaps[:1] if self._likely(gap))
            return Decision("decline", named, sure=any(map(self._sure, named)))
        rivals = [match for match in topics[1:] if self._rivals(match, topics[0])]
        meant = _without_parts([topics[0], *rivals], topics)
        if len(meant) > 1:
            return Decision("clarify", tuple(meant[:_CHOICES]))
        sure = self._sure(meant[0]) and not (gaps and self._rivals(gaps[0], meant[0]))
        return Decision("answer" if sure else "tentative", (meant[0],), sure)

    def _sure(self, match: Match) -> bool:
        return match.confidence >= self.threshold

    def _likely(self, match: Match) -> bool:
        return match.confidence >= min(self.threshold, self.tentative_threshold)

    def _rivals(self, match: Match, other: Match) -> bool:
        """Whether a match is at least about as likely as another."""
        return match.confidence > (1.0 - self.margin) * other.confidence


def _without_parts(meant: Sequence[Match], topics: Sequence[Match]) -> list[Match]:
    """Of the topics that may be meant, those that are not part of another of them, at any remove."""
    wholes = {match.entry.id: match.entry.part_of for match in topics}
    ids = {match.entry.id for match in meant}

    def covered(entry_id: str) -> bool:
        whole = wholes.get(entry_id, "")
        return whole != "" and (whole in ids or covered(whole))

    return [match for match in meant if not covered(match.entry.id)]
