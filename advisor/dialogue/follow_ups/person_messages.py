"""What the adviser says of persons whom the answers name."""

from __future__ import annotations

from collections.abc import Sequence

from ...text import quote
from ..messages import listed

__all__ = ["author_of"]


def author_of(name: str, works: Sequence[str], line: str) -> str:
    """What somebody has written, with what a line tells of them."""
    known = f"{quote(name)} wrote sources that I use: {listed([f'*{quote(title)}*' for title in works], 'and')}."
    return f"{known} What they tell of the person: {line}" if line else known
