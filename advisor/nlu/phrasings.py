"""The phrasings word by word: which of an entry's is likest to an utterance."""

from __future__ import annotations

import math
from array import array
from collections.abc import Mapping, Sequence
from itertools import accumulate

from ..text import stem
from .vectorizer import Vectorizer

__all__ = ["Phrasings"]


class Phrasings:
    """The stems of every phrasing. Immutable."""

    def __init__(self, weights: Sequence[float], counts: array[int], ends: array[int], places: array[int]) -> None:
        """From the weight of each feature; the number of phrasings of each entry, where each ends, and their stems."""
        self.parts = counts, ends, places
        self._weights = weights
        self._firsts = [0, *accumulate(counts)]

    @classmethod
    def of(cls, vectorizer: Vectorizer, phrasings: Sequence[Sequence[Sequence[str]]]) -> Phrasings:
        """From the words of each entry's phrasings."""
        places = [sorted({vectorizer.place[stem(word)] for word in words}) for entry in phrasings for words in entry]
        flat = array("I", [place for found in places for place in found])
        ends = array("I", accumulate(map(len, places)))
        return cls(vectorizer.weights, array("I", map(len, phrasings)), ends, flat)

    def nearest(self, label: int, said: Mapping[int, float], total: float) -> tuple[int, float]:
        """The number of an entry's phrasing likest to an utterance, and its likeness: Dice's coefficient by weight.

        The utterance is given by the places of its stems with their weights, and by the weight of all its words.
        """
        _, ends, places = self.parts
        first, last = self._firsts[label], self._firsts[label + 1]
        start = ends[first - 1] if first else 0
        best = (0.0, 0)
        for number, end in enumerate(ends[first:last]):
            text = places[start:end]
            start = end
            common = math.fsum([said[place] for place in text if place in said])
            if common:
                likeness = 2.0 * common / (total + math.fsum([self._weights[place] for place in text]))
                best = max(best, (likeness, -number))
        return -best[1], min(1.0, best[0])
