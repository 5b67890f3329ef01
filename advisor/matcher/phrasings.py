"""Which stems and kinds of word the texts of an entry hold, and how near each text is to an utterance."""

from __future__ import annotations

import math
import sys
from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import accumulate, chain

from .features import kinds
from .linear import Buffer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Holders", "Phrasings"]

Holders = tuple[int, int]
"""Who holds a name (a stem or a kind of word): a bit for each entry, and how many bits are set in the names before."""


class Phrasings:
    """The texts of all entries, by their weighted stems. Immutable.

    Kept as flat arrays that need not be taken apart: a question touches little of them.
    """

    def __init__(self, entries: int, masks: Buffer, *index: array[Any]) -> None:
        self._masks = masks
        """For each name, by its place: a bit for each entry, set where it holds the name."""
        self._size = _bytes(entries)
        self._index = index
        self._before, self._starts, self._texts, self._begins, self._lengths = index
        """For each name: how many bits are set before. For each set bit: where the texts that hold the name begin;
        these texts, by their places in the entry. For each entry: where its texts begin. For each text: the weight of
        its stems."""

    @classmethod
    def of(cls, entries: Sequence[Sequence[Mapping[str, float]]], names: Mapping[str, int]) -> Phrasings:
        """From the weighted stems of each text of each entry, and the places of all names, which are in this order."""
        held: dict[str, dict[int, list[int]]] = {name: {} for name in names}
        for label, texts in enumerate(entries):
            for place, stems in enumerate(texts):
                for name in {name for stem in stems for name in (stem, *kinds(stem))}:
                    held[name].setdefault(label, []).append(place)
        places = [places for holders in held.values() for places in holders.values()]
        masks = [sum(1 << label for label in holders) for holders in held.values()]
        return cls(
            len(entries),
            b"".join([mask.to_bytes(_bytes(len(entries)), "little") for mask in masks]),
            _begins(held.values()),
            _begins(places),
            array("I", chain.from_iterable(places)),
            _begins(entries),
            array("d", [math.fsum(stems.values()) for texts in entries for stems in texts]),
        )

    def holders(self, place: int) -> Holders:
        """Who holds the name of that place."""
        start = place * self._size
        return int.from_bytes(self._masks[start : start + self._size], "little"), self._before[place]

    def likeness(self, label: int, stems: Collection[tuple[Sequence[Holders], float]]) -> list[float]:
        """From 0 to about 1, how like an utterance each text of an entry is.

        The utterance is given by its stems: for each, who holds it or one of its kinds, and its weight. Dice's
        coefficient: of the weight of the two, twice what the utterance has in common with the text. A synonym is as
        good as the word.
        """
        start, end = self._begins[label : label + 2]
        lengths = self._lengths[start:end]
        shared = [0.0] * len(lengths)
        bit = 1 << label
        below = bit - 1
        for holders, weight in stems:
            places: list[int] = []
            for bits, before in holders:
                if bits & bit:
                    at = before + (bits & below).bit_count()
                    places += self._texts[self._starts[at] : self._starts[at + 1]]
            twice = 2.0 * weight
            for place in set(places) if len(holders) > 1 else places:
                shared[place] += twice
        own = math.fsum([weight for _, weight in stems]) or 1.0
        return [common / (own + length) for common, length in zip(shared, lengths, strict=True)]

    def to_bytes(self) -> list[bytes]:
        """The masks and the index, for `from_bytes`."""
        return [bytes(self._masks), *(_little(part).tobytes() for part in self._index)]

    @classmethod
    def from_bytes(cls, entries: int, masks: memoryview, *index: memoryview) -> Phrasings:
        """The phrasings whose parts these are; `ValueError` when they are not whole."""
        parts = [_little(array(kind, bytes(part))) for kind, part in zip("IIIId", index, strict=True)]
        return cls(entries, masks, *parts)


def _bytes(bits: int) -> int:
    """Bytes that so many bits fill."""
    return (bits + 7) // 8


def _begins(groups: Iterable[Collection[object]]) -> array[int]:
    """Where each group begins when they follow each other, and where the last one ends."""
    return array("I", accumulate(map(len, groups), initial=0))


def _little(numbers: array[Any]) -> array[Any]:
    """The numbers with the lowest byte first, on any machine; and back."""
    if sys.byteorder == "little":
        return numbers
    swapped = numbers[:]
    swapped.byteswap()
    return swapped
