"""The phrasings word by word: which of an entry's is likest to an utterance."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

from ..text import stem
from .vectorizer import Vectorizer

__all__ = ["Phrasings"]


class Phrasings:
    """The stems of every phrasing. Immutable."""

    def __init__(self, counts: array[int], ends: array[int], places: array[int], totals: array[float]) -> None:
        """From the number of phrasings of each entry; where the stems of each end, their places, and their weight."""
        self.parts = counts, ends, places, totals
        self._firsts = [0, *accumulate(counts)]

    @classmethod
    def of(cls, vectorizer: Vectorizer, phrasings: Sequence[Sequence[Sequence[str]]]) -> Phrasings:
        """From the words of each entry's phrasings."""
        places = [sorted({vectorizer.place[stem(word)] for word in words}) for entry in phrasings for words in entry]
        flat = array("I", [place for found in places for place in found])
        ends = array("I", accumulate(map(len, places)))
        totals = array("f", [math.fsum([vectorizer.weights[place] for place in found]) for found in places])
        return cls(array("I", map(len, phrasings)), ends, flat, totals)

    def nearest(self, label: int, said: Mapping[int, float], total: float) -> tuple[int, float]:
        """The number of an entry's phrasing likest to an utterance, and its likeness: Dice's coefficient by weight.

        The utterance is given by the places of its stems with their weights, and by the weight of all its words.
        """
        _, ends, places, totals = self.parts
        first, last = self._firsts[label], self._firsts[label + 1]
        start = ends[first - 1] if first else 0
        common: dict[int, float] = {}
        for at, place in enumerate(places[start : ends[last - 1]], start):
            if place in said:
                number = bisect_right(ends, at, first, last)
                common[number] = common.get(number, 0.0) + said[place]
        best = (0.0, 0)
        for number, weight in common.items():
            best = max(best, (2.0 * weight / (total + totals[number]), first - number))
        return -best[1], min(1.0, best[0])
