"""What can go wrong, as exceptions.

    AdvisorError            everything this package raises on purpose
    ├── CommandError        a command of the chat cannot be done; the message says why and what to do
    └── KnowledgeError      the knowledge cannot be used; `problems` lists every reason

A question that cannot be answered is not an error: it gets a `Reply`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from .patterns import regex

__all__ = ["AdvisorError", "CommandError", "KnowledgeError", "Problem"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in a knowledge base, with its place and its remedy."""

    message: str
    """What is wrong and what to do about it."""
    file: str = ""
    """Path of the file, or empty for entries made in code."""
    line: int = 0
    """Line in the file, from 1; 0 when no single line is to blame."""
    entry: str = ""
    """Id of the entry, or key of the source; empty when the mistake is outside any."""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return ": ".join(part for part in (place, self.entry, self.message) if part)


_SHOWN_ALIKE = 20
"""Mistakes of one kind that are told one by one: whoever made more made them alike."""
_QUOTED = regex(r"`[^`]*`|\d+")


class AdvisorError(Exception):
    """Base of every exception this package raises on purpose."""


class CommandError(AdvisorError):
    """A command of the chat that cannot be done. The message says why and what to do."""


class KnowledgeError(AdvisorError):
    """The knowledge cannot be used. `problems` holds every mistake found, in file and line order.

    As text it tells about twenty of each kind, and of the others how many they are.
    """

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        count = len(self.problems)
        head = f"{count} {'problem' if count == 1 else 'problems'} in the knowledge:"
        alike: Counter[str] = Counter()
        lines = []
        for problem in self.problems:
            kind = _QUOTED.sub("…", problem.message)
            alike[kind] += 1
            if alike[kind] <= _SHOWN_ALIKE:
                lines.append(f"  {problem}")
        more = [
            f"  and {number - _SHOWN_ALIKE} more: {kind}" for kind, number in alike.items() if number > _SHOWN_ALIKE
        ]
        return "\n".join([head, *lines, *more])
