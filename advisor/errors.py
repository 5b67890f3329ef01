"""What can go wrong, as exceptions.

    AdvisorError            everything this package raises on purpose
    ├── CommandError        a command of the chat cannot be done; the message says why and what to do
    └── KnowledgeError      the knowledge cannot be used; `problems` lists every reason

A question that cannot be answered is not an error: it gets a `Reply`.
"""

from __future__ import annotations

from dataclasses import dataclass

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
    """Id of the entry, or empty when the mistake is outside any entry."""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return ": ".join(part for part in (place, self.entry, self.message) if part)


class AdvisorError(Exception):
    """Base of every exception this package raises on purpose."""


class CommandError(AdvisorError):
    """A command of the chat that cannot be done. The message says why and what to do."""


class KnowledgeError(AdvisorError):
    """The knowledge cannot be used. `problems` holds every mistake found, in file and line order."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        count = len(self.problems)
        head = f"{count} {'problem' if count == 1 else 'problems'} in the knowledge:"
        return "\n".join([head, *(f"  {problem}" for problem in self.problems)])
