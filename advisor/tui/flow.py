"""Texts in rows: short ones beside each other as many as fit, one that is wider than a row in rows of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from textual.content import Content

from ..plain import wrapped
from ..text import cells

__all__ = ["MUTED", "Piece", "hanging", "rows"]

MUTED = "$foreground 80%"
"""The style of what is said aside: faint, but to be read on any ground. `$text-muted` has no effect in a list."""


def hanging(text: Content, width: int, indent: int = 2) -> Content:
    """The text, broken at its words where it is wider, what follows the first row indented by so many columns."""
    if text.cell_length <= width or width <= indent:
        return text
    return Content(f"\n{' ' * indent}").join(text.wrap(width - indent))


class Piece(NamedTuple):
    """Some of a text that stands in one row."""

    of: int
    """The index of the text."""
    text: str
    begins: bool
    """Whether the text begins here."""


def rows(
    texts: Sequence[str], width: int, *, gap: int, padding: int = 0, apart: Sequence[int] = ()
) -> list[list[Piece]]:
    """The rows, none wider than `width`: `gap` columns between texts, `padding` on both sides of each.

    A text whose index is `apart` begins a row.
    """
    found: list[list[Piece]] = []
    room = 0
    for index, text in enumerate(texts):
        columns = cells(text) + 2 * padding
        if columns > width:
            found += [[piece] for piece in _broken(index, text, width, padding)]
            room = 0
        elif columns + gap > room or index in apart:
            found.append([_piece(index, text, padding, begins=True)])
            room = width - columns
        else:
            found[-1].append(_piece(index, text, padding, begins=True))
            room -= columns + gap
    return found


def _broken(index: int, text: str, width: int, padding: int) -> Iterator[Piece]:
    """A text in rows of its own, all as wide as the widest; what follows a number stands under the first word."""
    first = text.split(" ", 1)[0]
    hanging = len(first) + 1 if first.isdecimal() else 0
    lines = list(wrapped(text, hanging, max(1, width - 2 * padding)))
    wide = max(map(cells, lines))
    for place, line in enumerate(lines):
        filled = line + " " * (wide - cells(line)) if padding else line
        yield _piece(index, filled, padding, begins=not place)


def _piece(index: int, text: str, padding: int, *, begins: bool) -> Piece:
    space = " " * padding
    return Piece(index, f"{space}{text}{space}", begins)
