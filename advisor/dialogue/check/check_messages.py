"""What is told of the skills check: to those who speak of one while none runs, and who ask if a skill is needed."""

from __future__ import annotations

from collections.abc import Sequence

from ...guidance import SkillQuestion
from ...text import quote
from ..guidance.guiding_messages import should_be
from ..messages import listed

__all__ = ["BARS_NOBODY", "FOR_ANY_FIELD", "disputed", "none_runs", "open_ones", "open_still", "stands_so", "why_first"]

FOR_ANY_FIELD = "My sources ask it of ML engineers in general; none leaves it out for one field. You can skip it."
BARS_NOBODY = (
    "By itself it hardly does, though none of my sources counts how often one gap costs somebody a place: a “no” here "
    "shows what to learn next."
)
"""To who asks whether lacking a skill stands in the way of the job."""
_DISPUTED = (
    "You may well see it so: the questions are my choice, after what my sources ask of a first job, and no survey of "
    "employers stands behind them."
)
_SAID = {
    "left": "No skills check is running, so no question is open.",
    "result": "There is no result yet: you have answered no question of the skills check.",
    "stops": "No skills check is running, so there is nothing to stop.",
    "answers": "I had put no question to you, so I noted no answer.",
}


def disputed(question: SkillQuestion | None) -> str:
    """To who disputes what the check asks or counts, be it of one question."""
    if question is None:
        return (
            f"{_DISPUTED} What you did elsewhere counts where it does what a question asks; “skip” passes over one "
            "that doesn't fit you."
        )
    return (
        f"{_DISPUTED} **{question.title}** asks: “{quote(question.text)}” What you did otherwise counts where it does "
        f"just that; then say “{should_be(question.title, 'yes')}”."
    )


def none_runs(said: str, count: int) -> str:
    """That no check runs, to one kind of what is said as though it did, and how one begins; `count` its questions."""
    return f"{_SAID[said]} “Check my skills” begins it: {count} short questions, and you can stop at any time."


def stands_so(question: SkillQuestion, letter: str) -> str:
    """Why a skill stands where it does in a result: the question and its answer, and how to change that."""
    return (
        f"**{question.title}** stands there as I have “{letter}” for it. I asked: {question.text} If that is not so, "
        f"say “{should_be(question.title, 'yes')}”, and I change it."
    )


def why_first(question: SkillQuestion) -> str:
    """Why the skill of a question is the one to go for next."""
    return (
        f"The questions go from the ground up, and of what you don't have in full **{question.title}** comes first in "
        "them. The order is my choice."
    )


def open_still(left: int, count: int) -> str:
    """How many questions of a check that was left are open."""
    if not left:
        return f"None: you have answered all {count}. “My result” shows what came of it."
    return f"{left} of {count} are still open; “go on with the check” takes it up again."


def open_ones(titles: Sequence[str]) -> str:
    """Which questions of a check that was left are open, by their titles."""
    return f"Of the check these are open: {listed(titles, 'and')}."
