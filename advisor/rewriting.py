"""Words and phrases read as others, as the knowledge says: "kaise" as "how", "bhai" as nothing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from .text import is_function_word, words

__all__ = ["ELSE", "WORDS_FILE", "Read", "Rewriter", "place_of"]

ELSE = "…"
"""Something else, in a phrase: "hi …" stands in front of it, "… thanks" after it. Three dots will do."""

WORDS_FILE = "words"
"""Stem of the name of the file that holds the mapping in a folder of knowledge."""

Phrase = tuple[str, ...]
_STRETCHED = re.compile(r"([a-z])\1{2,}")


class Read(NamedTuple):
    """A word or a few as typed, and what they are read as."""

    typed: Phrase
    read: Phrase
    """Empty for what is read as nothing."""
    by: str = ""
    """Who read it otherwise than it stands: "" (nobody), "words" (the knowledge), "spacing" or "spelling"."""


class Rewriter:
    """Rewrites words as a mapping of phrases says: the longest first, and nothing twice. Immutable.

    Each phrase must have a word in it.
    """

    def __init__(self, mapping: Mapping[str, str]) -> None:
        self._anywhere: dict[str, list[tuple[Phrase, Phrase]]] = defaultdict(list)
        self._in_front: dict[str, list[tuple[Phrase, Phrase]]] = defaultdict(list)
        self._at_end: list[tuple[Phrase, Phrase]] = []
        for written, meant in mapping.items():
            typed, read = pair = tuple(words(written)), tuple(words(meant))
            place = place_of(written)
            if place == "end" or (not read and not place):
                self._at_end.append(pair)
            if place != "end":
                (self._in_front if place == "front" else self._anywhere)[typed[0]].append(pair)
        self._vocabulary = {word for written in mapping for word in words(written)}
        for pairs in (*self._anywhere.values(), *self._in_front.values(), self._at_end):
            pairs.sort(key=lambda pair: -len(pair[0]))

    def read(self, typed: Sequence[str]) -> list[Read]:
        """The words in their order, each with what it is read as.

        What is read as nothing is so only beside something else: "hi bhai" is "hi", and "bhai" alone is "bhai".
        """
        heard = list(map(self._unstretched, typed))
        reads = self._rewritten(heard)
        if all(is_function_word(word) for item in reads for word in item.read):
            reads = self._rewritten(heard, at_edges=False)
        if not any(item.read for item in reads):
            reads = self._rewritten(heard, at_edges=False, dropping=False)
        ends = accumulate((len(item.typed) for item in reads), initial=0)
        spans = (tuple(typed[start:end]) for start, end in pairwise(ends))
        return [
            item._replace(typed=span, by="words" if item.by or item.typed != span else "")
            for item, span in zip(reads, spans, strict=True)
        ]

    def words(self, typed: Sequence[str]) -> list[str]:
        """The words as read."""
        return [word for item in self.read(typed) for word in item.read]

    def _unstretched(self, word: str) -> str:
        """A word with a letter three times or more in a row ("plzzzz") as a phrase has it, if one does."""
        if len(word) <= 3 or word in self._vocabulary or not _STRETCHED.search(word):
            return word
        forms = (_STRETCHED.sub(r"\1\1", word), _STRETCHED.sub(r"\1", word))
        return next((form for form in forms if form in self._vocabulary), word)

    def _rewritten(self, typed: Sequence[str], *, at_edges: bool = True, dropping: bool = True) -> list[Read]:
        """The reads, also of what counts in front or at the end alone, and of what is read as nothing."""
        end = len(typed)
        tail: list[Read] = []
        while at_edges and (pair := _found(self._at_end, typed[:end], at_end=True)):
            end -= len(pair[0])
            tail.insert(0, Read(*pair, "words"))
        reads: list[Read] = []
        at, in_front = 0, at_edges
        while at < end:
            rest = typed[at:end]
            pairs = self._anywhere.get(rest[0], [])
            if not dropping:
                pairs = [pair for pair in pairs if pair[1]]
            pair = _found(pairs, rest)
            if in_front and (first := _found(self._in_front.get(rest[0], []), rest)):
                pair = first if pair is None or len(first[0]) >= len(pair[0]) else pair
            item = Read(*pair, "words" if pair[0] != pair[1] else "") if pair else Read((rest[0],), (rest[0],))
            in_front &= not item.read
            reads.append(item)
            at += len(item.typed)
        return reads + tail


def place_of(written: str) -> str:
    """Where a phrase of the mapping counts: "front" of something else, its "end", or anywhere (empty)."""
    written = written.replace("...", ELSE).strip()
    if written.endswith(ELSE):
        return "front"
    return "end" if written.startswith(ELSE) else ""


def _found(
    pairs: Sequence[tuple[Phrase, Phrase]], typed: Sequence[str], *, at_end: bool = False
) -> tuple[Phrase, Phrase] | None:
    """The first of the pairs whose phrase the words begin with, or end with."""
    for pair in pairs:
        size = len(pair[0])
        if tuple(typed[-size:] if at_end else typed[:size]) == pair[0]:
            return pair
    return None
