"""Texts in rows: short ones beside each other as many as fit, one that is wider than a row in rows of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from textual.content import Content

from ..patterns import regex
from ..plain import wrapped
from ..text import cells

__all__ = ["INDENT", "MUTED", "Piece", "broken_address", "hanging", "numbered", "rows"]

MUTED = "$foreground 80%"
"""The style of what is said aside: faint, but to be read on any ground. `$text-muted` has no effect in a list."""


INDENT = 2
"""Columns before what follows the first row of a text."""
_PART = regex(r"[^/?&=#_.-]*[/?&=#_.-]*")
"""Part of an address, with the marks that end it."""


def hanging(text: Content, width: int, indent: int = INDENT) -> Content:
    """The text, broken at its words where it is wider, what follows the first row indented by so many columns."""
    if text.cell_length <= width or width <= indent:
        return text
    first = text.wrap(width)[0]
    rest = text[len(first) :]
    below = rest[len(rest) - len(rest.plain.lstrip()) :].wrap(width - indent)
    return Content(f"\n{' ' * indent}").join([first, *below])


def broken_address(address: str, width: int) -> list[str]:
    """The address in rows that are no wider, broken after its marks where its parts fit a row; none for no address."""
    if width < 1:
        return [address]
    lines = [""]
    for part in _PART.findall(address):
        for chunk in (part[at : at + width] for at in range(0, len(part), width)):
            if len(lines[-1] + chunk) > width:
                lines.append("")
            lines[-1] += chunk
    return [line for line in lines if line]


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


def numbered(text: str) -> int:
    """Columns of the number that a text begins with, and the space after it; 0 where there is none."""
    first = text.split(" ", 1)[0]
    return len(first) + 1 if first.strip("[].").isdecimal() else 0


def _broken(index: int, text: str, width: int, padding: int) -> Iterator[Piece]:
    """A text in rows of its own, all as wide as the widest; what follows a number stands under the first word."""
    lines = list(wrapped(text, numbered(text), max(1, width - 2 * padding)))
    wide = max(map(cells, lines))
    for place, line in enumerate(lines):
        filled = line + " " * (wide - cells(line)) if padding else line
        yield _piece(index, filled, padding, begins=not place)


def _piece(index: int, text: str, padding: int, *, begins: bool) -> Piece:
    space = " " * padding
    return Piece(index, f"{space}{text}{space}", begins)
