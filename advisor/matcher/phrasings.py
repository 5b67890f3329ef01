"""Which stems and kinds of word the texts of an entry hold, and how near each text is to an utterance."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, pairwise
from operator import truediv

from .features import kinds

__all__ = ["Phrasings"]


class Phrasings:
    """The texts of all entries, by their weighted stems. Immutable."""

    def __init__(self, told: Sequence[str], lengths: Sequence[float]) -> None:
        self._told = told
        """For each entry: where its texts begin and end, then every stem and kind and the places of its texts."""
        self._lengths = lengths
        """For each text: the weight of its stems."""
        self._names: dict[int, dict[str, str]] = {}

    @classmethod
    def of(cls, entries: Sequence[Sequence[Mapping[str, float]]]) -> Phrasings:
        """From the weighted stems of each text of each entry."""
        bounds = pairwise(accumulate(map(len, entries), initial=0))
        told = [_told(start, end, texts) for (start, end), texts in zip(bounds, entries, strict=True)]
        return cls(told, [math.fsum(weights.values()) for texts in entries for weights in texts])

    def names(self, label: int) -> Mapping[str, str]:
        """Every stem and kind in the texts of an entry, with the places of those texts; taken apart when first needed.

        Under no name stands where the texts begin and end.
        """
        if label not in self._names:
            told = self._told[label].split("\t")
            self._names[label] = dict(zip(told[::2], told[1::2], strict=True))
        return self._names[label]

    def likeness(self, label: int, weights: Mapping[str, float]) -> list[float]:
        """From 0 to about 1, how like an utterance each text of an entry is, given the utterance's weighted stems.

        Dice's coefficient: of the weight of the two, twice what the utterance has in common with the text. A synonym is
        as good as the word.
        """
        names = self.names(label)
        start, end = map(int, names[""].split())
        shared = [0.0] * (end - start)
        for stem, weight in weights.items():
            found = [names[name] for name in (stem, *kinds(stem)) if name in names]
            for place in set(" ".join(found).split()) if len(found) > 1 else found[0].split() if found else ():
                shared[int(place)] += 2.0 * weight
        own = math.fsum(weights.values()) or 1.0
        return list(map(truediv, shared, map(own.__add__, self._lengths[start:end])))

    def to_bytes(self) -> tuple[bytes, bytes]:
        """The names and the lengths, for `from_bytes`."""
        return "\n".join(self._told).encode(), struct.pack(f"<{len(self._lengths)}d", *self._lengths)

    @classmethod
    def from_bytes(cls, told: memoryview, lengths: memoryview) -> Phrasings:
        """The phrasings whose parts these are; `struct.error` when they are not whole."""
        return cls(str(told, "utf-8").split("\n"), struct.unpack(f"<{len(lengths) // 8}d", lengths))


def _told(start: int, end: int, texts: Sequence[Iterable[str]]) -> str:
    places: dict[str, list[str]] = {"": [str(start), str(end)]}
    for place, stems in enumerate(texts):
        for name in dict.fromkeys(name for stem in stems for name in (stem, *kinds(stem))):
            places.setdefault(name, []).append(str(place))
    return "\t".join([part for name, found in places.items() for part in (name, " ".join(found))])
