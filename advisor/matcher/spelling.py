"""Misspelt words read as the known word they most resemble. The only user of rapidfuzz."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["Speller"]

_SHORTEST = 4
"""Letters a word must have to be repaired: shorter ones have too many neighbours."""
_LONG = 8
"""From so many letters on, two edits are forgiven instead of one."""


class Speller:
    """Knows the words of the phrasings. Immutable."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        self.counts = dict(counts)
        """Word: how often it occurs."""
        self._by_length: dict[int, list[str]] | None = None

    def read(self, word: str) -> str:
        """The known word within one edit (two from eight letters on), the commonest of the nearest; or the word itself.

        An edit inserts, drops or changes a letter, or swaps two neighbours (optimal string alignment).
        """
        if word in self.counts or len(word) < _SHORTEST or not word.isalpha():
            return word
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        edits = 2 if len(word) >= _LONG else 1
        by_length = self._lengths()
        sizes = range(len(word) - edits, len(word) + edits + 1)
        near = [name for size in sizes for name in by_length.get(size, ())]
        found = extract(word, near, scorer=OSA.distance, score_cutoff=edits, limit=None)
        ranked = [(distance, -self.counts[name], name) for name, distance, _ in found if len(name) >= _SHORTEST - 1]
        return min(ranked)[2] if ranked else word

    def _lengths(self) -> dict[int, list[str]]:
        """The words by their length, sorted out when first needed."""
        if self._by_length is None:
            by_length: dict[int, list[str]] = {}
            for word in self.counts:
                by_length.setdefault(len(word), []).append(word)
            self._by_length = by_length
        return self._by_length
