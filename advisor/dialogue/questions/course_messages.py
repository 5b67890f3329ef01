"""Wording of which course to take, or which exam."""

from __future__ import annotations

from collections.abc import Sequence

from ...text import quote

__all__ = ["course_picked", "in_one_line", "other_taken"]


def course_picked(course: str, whys: Sequence[str], line: str) -> str:
    """The one course that fits, with the reasons."""
    return f"Just one: take {course}, as {', and '.join(whys)}. {line}"


NOTHING_ON_IT = "nothing on that."
NONE_SAYS = "On that my sources say nothing of any of them."


def other_taken(said: str, line: str) -> str:
    """That the other of two may as well be taken, with what is said of it."""
    return f"Then **{quote(said)}**; nothing I have speaks against it: “{line}”"


def in_one_line(one: str, other: str, line: str) -> str:
    """That which of two to take cannot be told, as the same line is all that is known of both."""
    return (
        f"Which of {quote(one)} and {quote(other)} to take I can't tell: of both I have only this line, which puts"
        f" neither first. “{line}” Compare what each covers on its own page, and take the one nearer to your work."
    )
