"""Misspelt words read as the known word they most resemble. The only user of rapidfuzz."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import groupby

from ..text import stem
from .features import runs

__all__ = ["Speller"]

_SHORTEST = 3
"""Letters a word must have to be repaired."""
_LONG = 10
"""From so many letters on, two edits are forgiven instead of one."""
_DOUBLED = 6
"""From so many letters on, a word that differs from a known one by doubled letters alone is that word; "pool" and
"poll", "noon" and "non" are others."""


class Speller:
    """Knows the words of the phrasings, and which words stand beside each other. Immutable."""

    def __init__(self, counts: Mapping[str, int], features: Container[str]) -> None:
        self.counts = dict(counts)
        """Word: how often it occurs."""
        self._features = features
        # A question is matched whole and in parts: the same words come again at once.
        self._repaired = lru_cache(maxsize=4096)(self._likeliest)

    def read(self, words: Sequence[str]) -> list[str]:
        """The words, those that look misspelt replaced by the likeliest known word.

        An edit inserts, drops or changes a letter, or swaps two neighbours (optimal string alignment). Among the known
        words within one edit (two from ten letters on) the nearest wins, then the one that fits between its
        neighbours, then one with the same first letter, then the commonest.
        """
        read = list(words)
        for place, word in enumerate(words):
            if word not in self.counts and len(word) >= _SHORTEST and word.isalpha():
                before = stem(read[place - 1]) if place else "^"
                after = stem(words[place + 1]) if place + 1 < len(words) else "$"
                read[place] = self._repaired(word, before, after)
        return read

    def _likeliest(self, word: str, before: str, after: str) -> str:
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        edits = 2 if len(word) >= _LONG else 1
        # One edit leaves the first letter or the last as it is.
        edges = (word[0], "-" + word[-1]) if edits == 1 else ("",)
        lengths = range(len(word) - edits, len(word) + edits + 1)
        near = [name for length in lengths for edge in edges for name in self._shelves.get((length, edge), ())]
        ranked = []
        for name, distance, _ in extract(word, near, scorer=OSA.distance, score_cutoff=edits, limit=None):
            pairs = (f"{before} {stem(name)}", f"{stem(name)} {after}")
            fits = sum(pair in self._features for pair in pairs)
            ranked.append((distance, -fits, name[0] != word[0], -self.counts[name], name))
        if not ranked:
            return word
        _, fits, _, _, name = min(ranked)
        # A word made of familiar letter runs may well be a word; its surroundings can tell that it is not, or a letter
        # written once or twice too often.
        odd = len(word) > _SHORTEST and any(run not in self._features for run in runs(word))
        odd |= len(word) >= _DOUBLED and _undoubled(name) == _undoubled(word)
        return name if odd or -fits >= (1 if len(word) == _SHORTEST else 2) else word

    @cached_property
    def _shelves(self) -> dict[tuple[int, str], list[str]]:
        """The words of each length: all (under no letter), by their first letter and, after a dash, by their last."""
        shelves: dict[tuple[int, str], list[str]] = defaultdict(list)
        for word in self.counts:
            if len(word) >= _SHORTEST:
                for edge in ("", word[0], "-" + word[-1]):
                    shelves[len(word), edge].append(word)
        return shelves


def _undoubled(word: str) -> str:
    """The word without a letter that repeats the one before."""
    return "".join([letter for letter, _ in groupby(word)])
