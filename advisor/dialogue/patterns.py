"""Patterns that are too long for a line, written over several."""

from __future__ import annotations

import re

from ..patterns import regex

__all__ = ["compiled", "joined"]


def joined(pattern: str) -> str:
    """The lines of a pattern as one, without the spaces at their ends; a space in a line counts."""
    return "".join(line.strip() for line in pattern.splitlines())


def compiled(pattern: str) -> re.Pattern[str]:
    """The same, compiled."""
    return regex(joined(pattern))
