"""Marks: a letter for each of some ids, kept as one short text that other ids do not take for theirs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from zlib import crc32

__all__ = ["LITTLE", "NO", "OPEN", "SKIPPED", "YES", "from_text", "to_text"]

OPEN = "o"
"""The mark of what nothing is known of yet."""
YES, LITTLE, NO, SKIPPED = "y", "l", "n", "s"


def to_text(ids: Iterable[str], marks: str) -> str:
    """The marks with a sign of the ids, both in their order."""
    return f"{_sign(ids)}{marks}"


def from_text(ids: Sequence[str], kept: object, letters: str) -> str:
    """The marks that `to_text` gave for the same ids; empty where the ids are others now, or the text is damaged."""
    sign = _sign(ids)
    marks = kept[len(sign) :] if isinstance(kept, str) and kept.startswith(sign) else ""
    return marks if len(marks) == len(ids) and set(marks) <= {OPEN, *letters} else ""


def _sign(ids: Iterable[str]) -> str:
    return f"{crc32(' '.join(ids).encode()) & 0xFFFF:04x}"
