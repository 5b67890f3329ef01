"""Sizes: the hours that a person gave to steps of their plan, kept as one short text: "a80c20"."""

from __future__ import annotations

from ...patterns import regex

__all__ = ["SIZE", "SIZES", "with_size"]

SIZE = regex(r"([a-z])([1-9]\d{0,2})")
"""One of them: the letter of a milestone, by where it stood at first, and its hours."""
SIZES = regex(rf"(?:{SIZE.pattern})*")
_MOST = 999


def with_size(sizes: str, letter: str, hours: int) -> str:
    """The sizes with another for a letter; with none, where the hours are 0."""
    kept = "".join(f"{name}{size}" for name, size in SIZE.findall(sizes) if name != letter)
    return f"{kept}{letter}{min(hours, _MOST)}" if hours else kept
