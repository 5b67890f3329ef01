"""One thing that is asked in an utterance: its words, what they may mean and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...models import Match
from ..policy import Decision
from .pieces import is_name, is_question

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..policy import Action

__all__ = ["Asked", "surely"]

_LEAST = 0.35
"""Least confidence in what a part means."""


class Asked(NamedTuple):
    """One thing asked in an utterance."""

    text: str
    """As typed."""
    heard: str
    """What of it was matched: without the words that lean on what was said before."""
    matches: tuple[Match, ...]
    """Every entry, likeliest first."""
    decision: Decision
    """What to do about it."""
    fits: str = ""
    """What the person told that the answer was chosen for, where it was."""

    @property
    def said(self) -> Match | None:
        """The entry that is said, surely or as a guess, where something else is answered too; None when declined."""
        return None if self.decision.action == "decline" else self.decision.meant[0]

    @property
    def named(self) -> str:
        """Id of the entry that is said, or of the gap that is named; empty when it is none."""
        return self.decision.meant[0].entry.id if self.decision.meant else ""

    @property
    def is_gap(self) -> bool:
        """Whether it is likely something that is known not to be covered."""
        return self.said is None and bool(self.decision.meant)

    @property
    def likely(self) -> float:
        """How likely it is that this is asked, where something else is asked too; 0.0 where it is not understood."""
        if self.said is None and not (self.decision.sure and (is_question(self.text) or is_name(self.text))):
            return 0.0
        confidence = self.decision.meant[0].confidence
        return confidence if confidence >= _LEAST else 0.0

    def as_a_guess(self) -> Asked:
        """The same, said tentatively if it is said at all."""
        sure = self.decision.action == "answer"
        return self._replace(decision=Decision("tentative", self.decision.meant)) if sure else self


def surely(utterance: str, matches: Sequence[Match], action: Action = "answer") -> Asked:
    """An utterance as one thing asked, of which the best of some matches is surely meant."""
    return Asked(utterance, utterance, tuple(matches), Decision(action, (matches[0],), sure=True))
