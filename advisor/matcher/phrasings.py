"""Which stems the texts of an entry hold, and how near each text is to an utterance."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, pairwise
from operator import truediv

__all__ = ["Phrasings"]


class Phrasings:
    """The texts of all entries, by their weighted stems. Immutable."""

    def __init__(self, told: Sequence[str], lengths: Sequence[float]) -> None:
        self._told = told
        """For each entry: where its texts begin and end, then every stem and the places of the texts that hold it."""
        self._lengths = lengths
        """For each text: the length of its weighted stems."""
        self._stems: dict[int, dict[str, str]] = {}

    @classmethod
    def of(cls, entries: Sequence[Sequence[Mapping[str, float]]]) -> Phrasings:
        """From the weighted stems of each text of each entry."""
        bounds = pairwise(accumulate(map(len, entries), initial=0))
        told = [_told(start, end, texts) for (start, end), texts in zip(bounds, entries, strict=True)]
        return cls(told, [_length(weights.values()) for texts in entries for weights in texts])

    def stems(self, label: int) -> Mapping[str, str]:
        """Every stem in the texts of an entry, with the places of those texts; taken apart when first needed.

        Under no stem stands where the texts begin and end.
        """
        if label not in self._stems:
            told = self._told[label].split("\t")
            self._stems[label] = dict(zip(told[::2], told[1::2], strict=True))
        return self._stems[label]

    def likeness(self, label: int, weights: Mapping[str, float]) -> list[float]:
        """The cosine of an utterance's weighted stems with those of each text of an entry."""
        stems = self.stems(label)
        start, end = map(int, stems[""].split())
        lengths = self._lengths[start:end]
        shared = [0.0] * len(lengths)
        for name, weight in weights.items():
            for place in stems.get(name, "").split():
                shared[int(place)] += weight * weight
        own = _length(weights.values())
        return [likeness / own for likeness in map(truediv, shared, lengths)]

    def to_bytes(self) -> tuple[bytes, bytes]:
        """The stems and the lengths, for `from_bytes`."""
        return "\n".join(self._told).encode(), struct.pack(f"<{len(self._lengths)}d", *self._lengths)

    @classmethod
    def from_bytes(cls, told: memoryview, lengths: memoryview) -> Phrasings:
        """The phrasings whose parts these are; `struct.error` when they are not whole."""
        return cls(str(told, "utf-8").split("\n"), struct.unpack(f"<{len(lengths) // 8}d", lengths))


def _told(start: int, end: int, texts: Sequence[Iterable[str]]) -> str:
    places: dict[str, list[str]] = {"": [str(start), str(end)]}
    for place, stems in enumerate(texts):
        for name in stems:
            places.setdefault(name, []).append(str(place))
    return "\t".join([part for name, found in places.items() for part in (name, " ".join(found))])


def _length(weights: Iterable[float]) -> float:
    return math.sqrt(math.fsum([weight * weight for weight in weights])) or 1.0
