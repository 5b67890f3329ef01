"""What became of questions whose right answers are known: accuracy, what is mixed up, and how sure it was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..dialogue import Advisor
from ..models import Reply
from .cases import NONE, Question

__all__ = ["Outcome", "calibration", "confused", "outcome"]

_BINS = 5


class Outcome(NamedTuple):
    """A question, and what it got."""

    question: Question
    reply: Reply
    nearest: str
    """Id of the likeliest entry, answered or not."""
    confidence: float
    """In that entry, 0.0 to 1.0."""
    may_decline: bool
    """Whether no answer is right: nothing should answer it, or a gap should."""

    @property
    def answered(self) -> str:
        """Id of the first entry that answered; `none` where nothing did."""
        return self.reply.answers[0].entry.id if self.reply.answers else NONE

    @property
    def is_right(self) -> bool:
        """Whether it got one of the right answers, or none where that is right."""
        return self.answered in self.question.right if self.reply.answers else self.may_decline

    @property
    def is_surely_wrong(self) -> bool:
        """Whether a wrong answer was given as sure: the worst there is."""
        return bool(self.reply.answers) and not self.is_right and not self.reply.tentative

    @property
    def is_offered(self) -> bool:
        """Whether a right answer was at least among the suggestions."""
        return any(item.entry_id in self.question.right for item in self.reply.suggestions)

    def __str__(self) -> str:
        """What was asked, what should answer, and what did."""
        how = "as a guess " if self.reply.tentative else "surely " if self.is_surely_wrong else ""
        named = " and ".join(match.entry.id for match in self.reply.answers)
        said = f"answered {how}by {named}" if named else f"not answered ({self.reply.kind})"
        if self.is_offered and not self.is_right:
            said += ", the right one is offered"
        wanted = " or ".join(self.question.right) or "nothing"
        return f"“{self.question.asked}”: {said}; expected {wanted}"


def outcome(advisor: Advisor, question: Question) -> Outcome:
    """Ask a question."""
    best = advisor.match(question.asked)[0]
    kinds = [advisor.knowledge[name].kind for name in question.right if name in advisor.knowledge]
    may_decline = not question.right or "gap" in kinds
    return Outcome(question, advisor.ask(question.asked), best.entry.id, best.confidence, may_decline)


def confused(outcomes: Iterable[Outcome]) -> list[tuple[str, str, int]]:
    """What should have answered, what did instead, and how often; the most frequent first."""
    pairs = Counter((" or ".join(item.question.right) or NONE, item.answered) for item in outcomes if not item.is_right)
    return [(wanted, got, count) for (wanted, got), count in pairs.most_common()]


def calibration(outcomes: Sequence[Outcome]) -> tuple[float, list[tuple[float, float, int]]]:
    """The expected calibration error; and of each range of confidence the mean, the share that was right, and how many.

    Of each question that an entry is named for, it is the likeliest entry that is judged, answered or not.
    """
    bins: list[list[Outcome]] = [[] for _ in range(_BINS)]
    judged = [item for item in outcomes if item.question.right]
    for item in judged:
        bins[min(_BINS - 1, int(item.confidence * _BINS))].append(item)
    rows = [
        (
            sum(item.confidence for item in own) / len(own),
            sum(item.nearest in item.question.right for item in own) / len(own),
            len(own),
        )
        for own in bins
        if own
    ]
    error = sum(count * abs(sure - right) for sure, right, count in rows) / max(1, len(judged))
    return error, rows
