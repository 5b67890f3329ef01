"""The sources under a reply, as each face draws them: a line a reply, or a line an answer where answers differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from .models import Citation
from .text import clean

__all__ = ["Piece", "as_markdown", "compact", "listed", "numbered"]

_SHOWN = 4
"""Sources that are named under an answer; of the others it is told how many they are."""


class Piece(NamedTuple):
    """Some text of a line, with the address it leads to; safe to show."""

    text: str
    url: str = ""
    is_rest: bool = False
    """Whether it stands for the sources that are not named."""
    lead: int = 0
    """Characters at its beginning that do not lead to the address."""


def compact(citations: Sequence[Citation]) -> list[list[Piece]]:
    """The lines, each in its pieces: "Sources: [1] Hastie et al., ISLP, 2023 · [2] …"."""
    return [_line(answer, list(cited)) for answer, cited in groupby(citations, lambda item: item.answer)]


def numbered(citations: Sequence[Citation]) -> list[list[Piece]]:
    """The lines, each in pieces that may have rows of their own: "Sources:", "[1] igmGuru", "and 3 more: /sources"."""
    return [_numbered(answer, list(cited)) for answer, cited in groupby(citations, lambda item: item.answer)]


def _numbered(answer: str, cited: Sequence[Citation]) -> list[Piece]:
    head = _head(answer, cited)
    if len(cited) == 1:
        return [Piece(f"{head}{clean(cited[0].text)}", cited[0].url, lead=len(head))]
    pieces = [Piece(head.rstrip())]
    for number, item in enumerate(cited[:_SHOWN], 1):
        mark = f"[{number}] "
        pieces.append(Piece(f"{mark}{clean(item.text)}", item.url, lead=len(mark)))
    if len(cited) > _SHOWN:
        pieces.append(Piece(f"and {len(cited) - _SHOWN} more: /sources", is_rest=True))
    return pieces


def _line(answer: str, cited: Sequence[Citation]) -> list[Piece]:
    pieces = [Piece(_head(answer, cited))]
    for number, item in enumerate(cited[:_SHOWN], 1):
        mark = f"[{number}] " if len(cited) > 1 else ""
        pieces += [Piece(f"{' · ' if number > 1 else ''}{mark}"), Piece(clean(item.text), item.url)]
    if len(cited) > _SHOWN:
        pieces.append(Piece(f" · and {len(cited) - _SHOWN} more"))
    return [piece for piece in pieces if piece.text]


def _head(answer: str, cited: Sequence[Citation]) -> str:
    noun = "Sources" if len(cited) > 1 else "Source"
    return f"{noun}, {clean(answer)}: " if answer else f"{noun}: "


def listed(citations: Sequence[Citation], most: int | None = _SHOWN) -> list[str]:
    """The lines where no text can lead to an address: a source a line with its address, `most` of an answer or all."""
    return [
        line
        for answer, cited in groupby(citations, lambda item: item.answer)
        for line in _list(answer, list(cited), most)
    ]


def _list(answer: str, cited: Sequence[Citation], most: int | None) -> Iterator[str]:
    head = _head(answer, cited)
    if len(cited) == 1:
        yield f"{head}{clean(str(cited[0]))}"
        return
    yield head.rstrip()
    yield from (f"  [{number}] {clean(str(item))}" for number, item in enumerate(cited[:most], 1))
    if rest := len(cited) - len(cited[:most]):
        yield f"  and {rest} more"


def as_markdown(citations: Iterable[Citation]) -> list[str]:
    """The lines in Markdown: all sources, each a link where it has an address."""
    shown = [Citation(_linked(item), "", item.answer) for item in citations]
    return ["\n".join(_markdown(answer, list(cited))) for answer, cited in groupby(shown, lambda item: item.answer)]


def _markdown(answer: str, cited: Sequence[Citation]) -> Iterator[str]:
    head = _head(answer, cited)
    if len(cited) == 1:
        yield f"{head}{cited[0].text}"
        return
    yield f"{head.rstrip()}\n"
    yield from (f"{number}. {item.text}" for number, item in enumerate(cited, 1))


def _linked(item: Citation) -> str:
    text = clean(item.text)
    return f"[{text.translate(_BRACKETS)}](<{item.url}>)" if item.url else text


_BRACKETS = str.maketrans({"[": r"\[", "]": r"\]", "\\": "\\\\"})
