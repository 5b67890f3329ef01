"""The lines of an answer, its sentences and the items of its lists, and what people ask that one of them answers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from .patterns import regex
from .text import sentences, words

__all__ = ["ITEM", "MARKER", "Line", "lines_of", "marked_lines", "starting", "whole_sentences", "with_glosses"]

ITEM = regex(r"\n(?=\s*(?:[-*+]|\d+[.)])\s)")
"""What stands between the items of a list."""
MARKER = regex(r"^\s*(?:[-*+]|\d+[.)])\s+")
"""What stands before the text of an item."""

_LEANING = ("(", "That is ", "Those ", "These ")
"""How a line begins that means little without the one before it."""


class Line(NamedTuple):
    """A line of an answer, and what people ask that this line answers rather than the whole."""

    topic: str
    """Id of the entry whose answer holds it."""
    starts: str
    """Words that no other line of this answer starts with."""
    asked: tuple[str, ...]
    """What is asked, without having to name the topic: it is asked in a talk."""
    text: str = ""
    """The line itself, without its markup at the front; found when knowledge is made of it."""


def lines_of(answer: str) -> list[str]:
    """The sentences and the items of a list in an answer, each on one line."""
    return [line for line, _ in marked_lines(answer)]


def with_glosses(answer: str, told: Sequence[str]) -> list[str]:
    """Some lines of an answer, one in brackets or that points back put behind the line that it stands behind there."""
    own = lines_of(answer)
    shown: list[str] = []
    for line in told:
        before = own[own.index(line) - 1] if line.startswith(_LEANING) and line in own[1:] else ""
        if before and shown and shown[-1] == before:
            shown.pop()
        shown.append(f"{before} {line}".strip())
    return shown


def starting(answer: str, start: str) -> list[str]:
    """The lines of an answer that start with some words, whatever their markup."""
    begun = words(start)
    return [line for line, said in _worded_lines(answer) if begun and said[: len(begun)] == begun]


@lru_cache(maxsize=1024)
def _worded_lines(answer: str) -> list[tuple[str, list[str]]]:
    return [(line, words(line)) for line in lines_of(answer)]


@lru_cache(maxsize=1024)
def marked_lines(answer: str) -> tuple[tuple[str, bool], ...]:
    """The lines of an answer, each with whether it is an item of a list."""
    found: list[tuple[str, bool]] = []
    for paragraph in answer.strip().split("\n\n"):
        for block in ITEM.split(paragraph):
            text = " ".join(block.split())
            item = MARKER.match(text) is not None
            found += [(MARKER.sub("", text), True)] if item else [(part, False) for part in whole_sentences(text)]
    return tuple(found)


def whole_sentences(text: str) -> list[str]:
    """The sentences of a text; a semicolon ends none."""
    whole: list[str] = []
    for part in sentences(text):
        if whole and whole[-1].endswith(";"):
            whole[-1] = f"{whole[-1]} {part}"
        else:
            whole.append(part)
    return whole
