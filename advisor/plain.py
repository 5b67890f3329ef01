"""Replies as lines of text.

The Markdown understood here is what answers use: paragraphs, lists, headings, quotes, fenced code, bold,
italics, code, links and backslash escapes. Anything else stays as it was typed, which reads well enough.
Written by hand because importing a Markdown parser costs half as much again as all a short answer needs.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from .citations import compact, listed
from .models import Citation, Entry, Reply, Turn
from .patterns import regex
from .text import cells, clean, is_wide

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO

__all__ = ["from_markdown", "has_links", "render", "topics", "wants_style", "wrapped"]

WIDEST = 88
"""Columns of text at most: longer lines are hard to read."""

_ITEM = regex(r"(\s*)([-*+]|\d{1,9}[.)])\s+")
_HEADING = regex(r"#{1,6}\s+(.*)")
_FENCE = regex(r"\s*(```+|~~~+)[^`]*$")
_LONGEST_LINE = 4_000
"""Characters of a paragraph whose inline marks are read; a longer one is printed as it was typed."""
_INLINE = regex(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`+)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)"
    r"|\[(?P<label>[^\[\]]+)\]\((?P<url>[^()\s]+)\)"
    r"|\*\*\*(?=\S)(?P<both>(?:\\.|[^\\])+?)(?<=\S)\*\*\*"
    r"|(?P<strong>\*\*|\b__|(?<!\w)__)(?=\S)(?P<bold>(?:\\.|[^\\])+?)(?<=\S)(?P=strong)"
    r"|(?P<mark>\*|(?<!\w)_)(?=[^\s*_])(?P<italic>(?:\\.|[^\\])+?)(?<=[^\s*_])(?P=mark)(?!\w)"
)
_CODE = regex(r"\x1b\[[\d;]*m|\x1b\]8;;[^\x1b]*\x1b\\")
_STYLES = {"both": "1;3", "bold": "1", "italic": "3", "code": "36", "dim": "2"}


def wants_style(stream: IO[str]) -> bool:
    """Whether bold and colour belong on this stream: a capable terminal, and no NO_COLOR."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM", "") not in {"", "dumb"}


def has_links(stream: IO[str]) -> bool:
    """Whether text on this stream can lead to an address (OSC 8): any terminal but those known to print the code."""
    return stream.isatty() and os.environ.get("TERM", "") not in {"", "dumb", "linux"}


def from_markdown(text: str, *, style: bool = False, width: int | None = None) -> str:
    """Markdown as text to read: marks gone, one line a paragraph or list item.

    `style` puts bold, italics and code in terminal colours; `width` wraps at that many columns.
    """
    lines: list[str] = []
    for indent, line in _blocks(clean(text)):
        lines += wrapped(_inline(line, style) if indent is not None else line, indent or 0, width)
    return "\n".join(lines).strip("\n")


def _blocks(text: str) -> Iterator[tuple[int | None, str]]:
    """Each line to print, before inline marks are read, with the hanging indent of its continuation.

    The indent is None for a line of fenced code or of a table, which is printed as it stands.
    """
    fence = ""
    indent = 0
    pending: list[str] = []
    lines = [*text.split("\n"), ""]
    for number, line in enumerate(lines):
        opened = None if fence else _FENCE.match(line)
        if opened and not any(later.strip().startswith(opened[1]) for later in lines[number + 1 :]):
            opened = None
        item, heading, table = _ITEM.match(line), _HEADING.match(line), line.lstrip().startswith("|")
        starts = fence or opened or item or heading or table or not line.strip()
        if starts and pending:
            yield indent, " ".join(pending)
            pending = []
        if fence:
            if line.strip().startswith(fence):
                fence = ""
            else:
                yield None, f"    {line}"
        elif table:
            yield None, line
        elif opened:
            fence = opened[1]
        elif heading:
            yield 0, f"**{heading[1].rstrip().rstrip('#').rstrip()}**"
        elif item:
            bullet = "-" if item[2] in "-*+" else item[2]
            pending = [f"{item[1]}{bullet} {line[item.end() :].strip()}"]
            indent = len(item[1]) + len(bullet) + 1
        elif line.strip():
            if not pending:
                indent = 0
            pending.append(line.strip().removeprefix("> "))
        else:
            yield 0, ""


def _inline(text: str, style: bool) -> str:
    if len(text) > _LONGEST_LINE:
        return text

    def show(found: re.Match[str]) -> str:
        if found["escaped"]:
            return found["escaped"]
        if found["code"]:
            return _styled(found["code"], "code", style)
        if found["label"]:
            return f"{_inline(found['label'], style)} ({found['url']})"
        kind = next(name for name in ("both", "bold", "italic") if found[name])
        return _styled(_inline(found[kind], style), kind, style)

    return _INLINE.sub(show, text)


def _styled(text: str, kind: str, style: bool) -> str:
    return f"\x1b[{_STYLES[kind]}m{text}\x1b[0m" if style else text


def wrapped(line: str, indent: int, width: int | None) -> Iterator[str]:
    """The line broken at spaces and between wide letters, what follows the first break indented by so many columns.

    `textwrap` would count terminal codes as columns, and wide letters as one.
    """
    if width is None:
        yield line
        return
    text = line.lstrip(" ")
    kept = " " * (len(line) - len(text))
    columns, begun = len(kept), False
    for gap, piece in _pieces(text):
        more = len(gap) + _columns(piece)
        if begun and columns + more > width:
            yield kept
            kept, columns, begun = " " * indent, indent, False
        if begun:
            kept, columns = f"{kept}{gap}{piece}", columns + more
        else:
            kept, columns, begun = f"{kept}{piece}", columns + _columns(piece), True
    yield kept


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """What may stand on a line of its own, with the space before it: a word, or one of several wide letters."""
    for place, word in enumerate(text.split(" ")):
        gap, start = " " * bool(place), 0
        for end in range(1, len(word) if not word.isascii() else 0):
            if is_wide(word[end - 1]) and is_wide(word[end]):
                yield gap, word[start:end]
                gap, start = "", end
        yield gap, word[start:]


def _columns(text: str) -> int:
    return cells(_CODE.sub("", text))


def render(turn: Turn | Reply, *, style: bool = False, width: int | None = None, links: bool = False) -> str:
    """A reply as it is printed: the text, its sources, what to ask next by number.

    With `links`, sources are named compactly and lead to their addresses; without, these are printed.
    """
    parts = [from_markdown(turn.text, style=style, width=width)]
    if turn.citations:
        lines = [wrapped(line, 0, width) for line in _sources(turn.citations, links)]
        parts.append(_styled("\n".join(chain.from_iterable(lines)), "dim", style))
    if turn.suggestions:
        parts.append("\n".join(chain.from_iterable(wrapped(line, 5, width) for line in _numbered(turn))))
    return "\n\n".join(parts)


def _sources(citations: Sequence[Citation], links: bool) -> list[str]:
    if not links and any(item.url for item in citations):
        return listed(citations)
    return [
        "".join(_linked(piece.text, piece.url) if links else piece.text for piece in line)
        for line in compact(citations)
    ]


def _linked(text: str, url: str) -> str:
    return f"\x1b]8;;{url}\x1b\\{text}\x1b]8;;\x1b\\" if url else text


def _numbered(turn: Turn | Reply) -> Iterator[str]:
    if turn.kind in {"answer", "small_talk"}:
        yield "You could ask next:"
    yield from (f"  {number}. {clean(item.text)}" for number, item in enumerate(turn.suggestions, 1))


def topics(groups: Mapping[str, Sequence[Entry]], *, style: bool = False) -> str:
    """A list of topics, each with its question, under the headings of their groups."""
    blocks = []
    for heading, entries in groups.items():
        indent = "  " if heading else ""
        lines = [_styled(clean(heading), "bold", style)] if heading else []
        blocks.append("\n".join([*lines, *(clean(f"{indent}{entry.title}: {entry.question}") for entry in entries)]))
    return "\n\n".join(blocks)
