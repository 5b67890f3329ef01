"""Static word vectors: words of like meaning have vectors of like direction.

The table was distilled from a sentence model by `tools/distil.py`, which says how. It is a file of three parts: a
line of JSON that tells their sizes, the words' hashes in rising order, and a row of signed bytes for each.
"""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, cached_property, lru_cache
from pathlib import Path

from ..normalisation.edit_distance import cost, one_edit
from .packed_rows import PackedRows

__all__ = ["WordVectors", "word_vectors"]

_TABLE = Path(__file__).with_name("word_vectors.bin")
_HASH = 4
_ENDINGS = ("s", "d", "r", "es", "ed", "er", "ly", "ing")
"""What a word outside the table may lose to become one in it, the shortest first."""
_SHORTEST_SLIP, _LONGEST_SLIP = 4, 40
"""Letters of a word that may be mistyped, and of the one that is meant, at least and at most."""
_AS_NEAR = 0.15
"""Costs of edits that are no further apart do not tell which word is meant."""


class WordVectors:
    """A table of word vectors. Immutable."""

    def __init__(self, data: bytes) -> None:
        start = data.index(b"\n") + 1
        told = json.loads(data[:start])
        self.dimensions = int(told["dimensions"])
        end = start + told["words"] * _HASH
        self._hashes = array("I", data[start:end])
        if sys.byteorder == "big":
            self._hashes.byteswap()
        self.rows = PackedRows(memoryview(data)[end:], self.dimensions)
        self.place = lru_cache(maxsize=1 << 16)(self._place)
        self.slip = lru_cache(maxsize=1 << 12)(self._slip)

    def __contains__(self, word: object) -> bool:
        """Whether the table itself holds a word."""
        return isinstance(word, str) and _hash(word) in self._known

    @cached_property
    def _known(self) -> frozenset[int]:
        """The hashes again: hundreds of words are asked about for one that is misspelt."""
        return frozenset(self._hashes)

    def vector(self, word: str) -> Sequence[int]:
        """The vector of a word; empty for a word that says nothing here."""
        place = self.place(word)
        return () if place is None else self.rows.row(place)

    def _place(self, word: str) -> int | None:
        """The place of a word's row, or of the word it is a form of; None for a word that says nothing here."""
        forms = [word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending)]
        found = map(self._find, [word, *(form for form in forms if len(form) > 2)])
        return next((place for place in found if place is not None), None)

    def _slip(self, word: str) -> int | None:
        """The place of the word in the table that another is a slip of one letter of; None where two words are as near.

        A name is mostly none: of all that one letter makes of a long word, the table has few.
        """
        if not (_SHORTEST_SLIP <= len(word) <= _LONGEST_SLIP and word.isascii() and word.isalpha()):
            return None
        near = {name for name in one_edit(word) if len(name) >= _SHORTEST_SLIP and name in self}
        ranked = sorted((cost(word, name), name) for name in near)
        if not ranked or (len(ranked) > 1 and ranked[1][0] - ranked[0][0] <= _AS_NEAR):
            return None
        return self._find(ranked[0][1])

    def _find(self, word: str) -> int | None:
        # One unknown word in 190,000 has the hash of a known one.
        code = _hash(word)
        place = bisect_left(self._hashes, code)
        return place if place < len(self._hashes) and self._hashes[place] == code else None


def _hash(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


@cache
def word_vectors() -> WordVectors:
    """The table that ships."""
    return WordVectors(_TABLE.read_bytes())
