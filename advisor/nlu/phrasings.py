"""The phrasings of an entry word by word: which of them is likest to an utterance."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from .utterance import Utterance

__all__ = ["Phrasings"]


class Phrasings(NamedTuple):
    """The phrasings of one entry, found by their stems."""

    holders: dict[str, list[int]]
    """The numbers of the phrasings that hold each stem."""
    totals: list[float]
    """The weight of the stems of each phrasing."""

    @classmethod
    def of(cls, phrasings: Iterable[Iterable[str]], idf: Callable[[str], float]) -> Phrasings:
        """From the stems of the phrasings, and the weight of a stem."""
        made = cls(defaultdict(list), [])
        idf = cache(idf)
        for number, stems in enumerate(map(set, phrasings)):
            made.totals.append(math.fsum(map(idf, stems)))
            for name in stems:
                made.holders[name].append(number)
        return made

    def nearest(self, utterance: Utterance) -> tuple[int, float]:
        """The number of the phrasing likest to an utterance, and its likeness by Dice's coefficient, 0.0 to 1.0.

        The utterance weighs what its words tell as evidence, repeats included; a phrasing the idf of its stems.
        """
        common = [0.0] * len(self.totals)
        for name, weight in dict(zip(utterance.stems, utterance.weights, strict=True)).items():
            for number in self.holders.get(name, ()):
                common[number] += weight
        likeness = [2.0 * held / (utterance.total + total) for held, total in zip(common, self.totals, strict=True)]
        best = max(likeness)
        return likeness.index(best), min(1.0, best)
