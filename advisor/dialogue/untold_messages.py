"""The wording of replies to something new where what was told before is all there is."""

from __future__ import annotations

from ..models import Entry

__all__: list[str] = []

_WORDS = 7
"""Words by which a line is named that was told, at most."""


def beside(entry: Entry) -> str:
    """What stands before the lines of an answer whose beginning was told."""
    return f"My best guess: **{entry.title}**. How it begins I told you; what it has besides:"


def as_told(entry: Entry, line: str) -> str:
    """That a line told before is what bears on a question."""
    return f"All I have on that I told you, on **{entry.title}**: {line}"


def told_before(entry: Entry, line: str) -> str:
    """That a line told before is all there is, with the words it begins with."""
    named = line.replace("**", "").split()
    few = " ".join(named[:_WORDS]).rstrip(".,:;") + ("…" if len(named) > _WORDS else "")
    return f"Nothing new on that: what I told you on **{entry.title}** (“{few}”) is all I have that bears on it."


def near(entry: Entry, line: str) -> str:
    """A line not told yet that comes nearest to what is asked."""
    return f"What I have not told you, from **{entry.title}**: {line}"
