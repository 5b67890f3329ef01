"""Patterns that are too long for a line, written over several; and rules that are no more than a pattern."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..patterns import regex
from ..text import normalize

__all__ = ["compiled", "joined", "says"]


def joined(pattern: str) -> str:
    """The lines of a pattern as one, without the spaces at their ends; a space in a line counts."""
    return "".join(line.strip() for line in pattern.splitlines())


def compiled(pattern: str) -> re.Pattern[str]:
    """The same, compiled."""
    return regex(joined(pattern))


def says(pattern: str) -> Callable[[str], bool]:
    """The rule that finds such a pattern in the small letters of an utterance."""
    found = compiled(pattern)
    return lambda utterance: found.search(normalize(utterance)) is not None
