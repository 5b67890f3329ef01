"""The forms of an answer: whole, short and shortest; and the pieces of it that say something of a matter."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from ..lines import ITEM, MARKER, lines_of, marked_lines, whole_sentences
from ..models import Entry
from ..patterns import regex
from ..text import stems, telling_stems

__all__ = [
    "SHORT",
    "SHORTEST",
    "WHOLE",
    "brief",
    "example_lines",
    "examples",
    "headed",
    "holding",
    "in_form",
    "names_head",
    "once",
    "plainest",
    "whole_sentences",
]

WHOLE, SHORT, SHORTEST = 0, 1, 2
"""An answer as it is; its first paragraph; the first sentence of that."""

_BEARING, _FIRST = 3, 2
"""Items of a list that bear on what is asked, and first ones where none does, that are told in brief, at most."""
_LONG = 600
"""Characters from which an answer is told in brief beside another."""

_EXAMPLE = regex(
    r"\b(?:for example|for instance|such as|for one\b|e\.g\.|examples?\b|one engineer|at \d\d\*\*)", re.IGNORECASE
)
_LEAD = regex(r"^(?:On that, \*\*[^*]+\*\* says: |[-*+] (?:\*\*[^*]+\*\*: )?)")
"""What may stand before a line that is told, with the title of its topic."""
_HEAD = regex(r"\*\*([^*:?]+)[:?]?\*\*")
_BOLD = regex(r"^\*\*[^*]{1,40}:\*\* ")
_LEAST_TOLD = 30
"""Characters of a paragraph, at least, for it to be said twice."""


def once(texts: Iterable[str]) -> str:
    """Texts one after the other, without the paragraphs that say what stands in one before."""
    told = ""
    kept: list[str] = []
    for paragraph in "\n\n".join(filter(None, texts)).split("\n\n"):
        lines = [" ".join(_LEAD.sub("", line.strip()).split()) for line in ITEM.split(f"\n{paragraph}")]
        plain = " ".join(paragraph.split())
        said = [line for line in lines if line]
        if len(plain) < _LEAST_TOLD or not all(line in told or _is_told(line, told) for line in said):
            kept.append(paragraph)
        elif kept and kept[-1].endswith(":"):
            kept.pop()  # It led to what is left out.
        told = f"{told} {plain}"
    return "\n\n".join(kept)


def _is_told(line: str, told: str) -> bool:
    """Whether what stands behind the words in bold that a line begins with was told behind others."""
    behind = _BOLD.sub("", line)
    return _LEAST_TOLD <= len(behind) < len(line) and f"** {behind}" in told


def in_form(entry: Entry, form: int) -> str:
    """The answer of an entry in one of its forms; a shorter one is never longer."""
    if form == WHOLE:
        return entry.answer.strip()
    first = entry.answer.strip().partition("\n\n")[0]
    if form == SHORT:
        return first
    return (whole_sentences(first) or [first])[0]


def brief(entry: Entry, sought: Collection[str], *, known: bool = False) -> str:
    """The first paragraph of an answer, with the few items of its lists that hold most of the stems that are sought.

    Where none does, the first items; of an answer that is `known`, none. The whole, where that is short.
    """
    whole = entry.answer.strip()
    items = [block for paragraph in whole.split("\n\n") for block in ITEM.split(paragraph) if MARKER.match(block)]
    held = {item: len(set(sought).intersection(stems(item))) for item in items}
    best = sorted(filter(held.get, items), key=lambda item: -held[item])[:_BEARING]
    kept = [item for item in items if item in (best or ([] if known else items[:_FIRST]))]
    text = "\n\n".join(filter(None, (in_form(entry, SHORT), "\n".join(kept))))
    return text if known or len(whole) > _LONG else whole


def pieces(entry: Entry) -> list[str]:
    """The lines of an entry's answer."""
    return lines_of(entry.answer)


def holding(entry: Entry, sought: Collection[str] = ()) -> list[str]:
    """The pieces of an answer that hold one of the stems that are sought; all, where none is."""
    if not sought:
        return pieces(entry)
    return [piece for piece in pieces(entry) if not stems(piece).isdisjoint(sought)]


def plainest(entry: Entry) -> str:
    """The gist of an answer in everyday words; where nobody wrote one, its shortest form."""
    return entry.plain or in_form(entry, SHORTEST)


def headed(entry: Entry, head: str) -> list[str]:
    """The pieces of an answer that begin with some words in bold."""
    return [piece for piece in pieces(entry) if piece.startswith(f"**{head}")]


def names_head(text: str, line: str) -> bool:
    """Whether a text names all that a line is headed with: "**On-call** comes …" by "is on-call work a problem?"."""
    head = _HEAD.match(line)
    return head is not None and bool(named := telling_stems(head[1])) and named <= telling_stems(text)


def example_lines(entry: Entry) -> list[str]:
    """The pieces of an answer that say that they give an example."""
    return [piece for piece in pieces(entry) if _EXAMPLE.search(piece)]


def examples(entry: Entry) -> list[str]:
    """The pieces of an answer that give an example; where none says so, the items of its lists."""
    return example_lines(entry) or [piece for piece, item in marked_lines(entry.answer) if item]
