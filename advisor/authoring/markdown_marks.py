"""What in a Markdown file may ask a question: headings, text in bold, lines after "Q:", summaries of details."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from markdown_it.token import Token

from ..patterns import regex

__all__ = ["ANSWERED", "HTML", "Mark", "is_above", "marks", "usual_style"]

HTML = regex(r"<(summary|h[1-6])\b[^>]*>(.*?)</\1>", re.DOTALL | re.IGNORECASE)
"""A summary of details, or a heading, written as HTML."""
ANSWERED = regex(r"^[*_]*A(?:nswer)?\s?\d*[*_]*[.:][*_]*\s*")
_ASKED = regex(r"^[*_]*Q(?:uestion)?\s?\d*[*_]*[.:][*_]*\s*")
_BOLD = regex(r"\s*(?:[-*+]\s|\d+[.)]\s)?\s*(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?!\1)(.*)", re.DOTALL)
"""Text in bold at the beginning of a paragraph or an item, and what stands behind it."""
_IN_ITEM = 2
"""Level of the tokens in an item of a list that is in no other."""
_NUMBERED = regex(r"^(?:Q(?:uestion)?\s?\d*\s*[.:)]|\d+(?:\.\d+)*[.)])\s*", re.IGNORECASE)
_ANCHOR = regex(r"\s*\{[#:.][^{}]*\}\s*$")
_TAG = regex(r"<[^<>]*>")


class Mark(NamedTuple):
    """Something that may ask: its lines, counted from 0, what it says, and how it is marked."""

    start: int
    end: int
    """The first line after it."""
    text: str
    style: str
    """`h1` to `h6`, `bold`, `item` (in bold, at the beginning of an item of a list), `q` or `summary`."""
    rest: str = ""
    """What stands behind it in its paragraph."""

    @property
    def asks(self) -> bool:
        """Whether it ends in a question mark."""
        return self.text.endswith(("?", "？", "؟"))


def marks(tokens: Sequence[Token], lines: Sequence[str]) -> Iterator[Mark]:
    """Everything in the parsed file that may ask, in order; nothing inside quotations and lists in lists."""
    before = ""
    for token, inner in zip_longest(tokens, tokens[1:]):
        start, end = token.map or (0, 0)
        in_item, before = before == "list_item_open" and token.level == _IN_ITEM, token.type
        if in_item and token.type == "paragraph_open" and inner:
            yield from (mark for mark in _bold(start, end, inner, lines, "item") if mark.asks)
        if token.level:
            continue
        if token.type == "heading_open" and inner:
            yield Mark(start, end, _question(_plain(inner.children or ())), token.tag)
        elif token.type == "paragraph_open" and inner:
            yield from _paragraph(start, end, inner, lines)
        elif token.type == "html_block" and (html := HTML.search(token.content)):
            yield Mark(start, start, _question(_TAG.sub("", html[2])), html[1].lower())


def usual_style(found: Iterable[Mark]) -> str:
    """How the questions are marked: as most of what ends in a question mark is, else as most headings are."""
    found = list(found)
    counted = Counter(mark.style for mark in found if mark.asks)
    counted = counted or Counter(mark.style for mark in found if mark.style.startswith("h"))
    return max(sorted(counted), key=counted.__getitem__, default="")


def is_above(mark: Mark, style: str) -> bool:
    """Whether it is a heading under which questions of a style stand."""
    return mark.style.startswith("h") and (not style.startswith("h") or mark.style < style)


def _paragraph(start: int, end: int, inner: Token, lines: Sequence[str]) -> Iterator[Mark]:
    """A paragraph that asks: it begins with a question in bold, or with a Q."""
    marked = list(_bold(start, end, inner, lines, "bold"))
    if not marked and _ASKED.match(lines[start].strip()):
        until = next((at for at in range(start + 1, end) if ANSWERED.match(lines[at].strip())), end)
        text = _ASKED.sub("", " ".join(line.strip() for line in lines[start:until]))
        marked = [Mark(start, until, text.strip("*_ "), "q")]
    yield from marked


def _bold(start: int, end: int, inner: Token, lines: Sequence[str], style: str) -> Iterator[Mark]:
    """What is in bold at the beginning of a paragraph, if it is a question or all that the paragraph says."""
    bold = _BOLD.match("\n".join(lines[start:end]))
    shown = [child for child in inner.children or () if child.nesting or child.content.strip()]
    if not bold or not shown or shown[0].type != "strong_open":
        return
    close = next(at for at, child in enumerate(shown) if child.type == "strong_close" and child.level == shown[0].level)
    text, rest = _question(_plain(shown[:close])), bold[3].strip()
    if text.endswith("?") or not (rest or ANSWERED.fullmatch(text)):
        yield Mark(start, end, text, style, rest)


def _plain(children: Iterable[Token]) -> str:
    """What is shown of some Markdown, without its marks."""
    spaces = {"softbreak", "hardbreak"}
    shown = (child for child in children if child.type != "html_inline")
    return "".join(" " if child.type in spaces else child.content for child in shown)


def _question(text: str) -> str:
    """A question on one line, without its number and its anchor."""
    text = _ANCHOR.sub("", " ".join(text.split()))
    return _NUMBERED.sub("", text) or text
