"""Which label is a text about? A linear model over features, in whole numbers.

Each feature owns a row: its weight for every label, side by side in one big integer, a lane of bits a label. Scoring a
text is then a handful of multiplications and additions of integers, which Python does at machine speed and with the
same bits on every machine.
"""

from __future__ import annotations

import math
import struct
from collections import Counter
from collections.abc import Iterable, Sequence
from operator import mul

__all__ = ["Lanes", "LinearModel", "softmax"]

Blocks = tuple[list[str], ...]
Buffer = bytes | memoryview
Vector = list[tuple[str, int]]

_SHARPEN = 0.8
"""Exponent of a feature's weight; below 1 it tempers the rarest."""
UNIT = 1 << 10
"""One, as a feature's value: values are fractions of it."""


class Lanes:
    """Packs signed numbers side by side into one integer, 32 or 64 bits each, and back."""

    def __init__(self, count: int, bits: int) -> None:
        self.bits = bits
        self.half = 1 << bits - 1
        self._format = struct.Struct(f"<{count}{'I' if bits == 32 else 'Q'}")
        self.size = self._format.size
        """Bytes of a packed integer."""
        self.zero = int.from_bytes(self._format.pack(*[self.half] * count), "little")
        """Half in every lane: what keeps lanes from borrowing from each other. Added before unpacking."""

    def pack(self, values: Iterable[int]) -> int:
        """The numbers as one integer; `struct.error` when one does not fit."""
        return int.from_bytes(self._format.pack(*[value + self.half for value in values]), "little") - self.zero

    def raised(self, packed: int) -> tuple[int, ...]:
        """The numbers of an integer to which `zero` was added, each half too high."""
        return self._format.unpack(packed.to_bytes(self.size, "little"))

    def unpack(self, packed: int) -> list[int]:
        """The numbers of a packed integer."""
        return [value - self.half for value in self.raised(packed + self.zero)]


class LinearModel:
    """Scores for every label. Immutable."""

    def __init__(
        self, labels: int, features: Sequence[str], spread: Sequence[int], scale: float = 0.0, rows: Buffer = b""
    ) -> None:
        self.labels = labels
        self.features = dict(zip(features, range(len(features)), strict=True))
        """Feature: the place of its row."""
        self._spread = spread
        """By place: in how many labels the feature was seen."""
        self._weights = [(1.0 + math.log((1 + labels) / (1 + seen))) ** _SHARPEN for seen in range(labels + 1)]
        self._scale = scale
        """What one in a packed score is worth, in log-odds."""
        self._rows = rows
        self._lanes = Lanes(labels, 32)

    def __contains__(self, feature: object) -> bool:
        return feature in self.features

    def weight(self, feature: str) -> float:
        """How telling a feature is: from 1 (in every label) up; one never seen is the most telling."""
        place = self.features.get(feature)
        return float(self._weights[0 if place is None else self._spread[place]])

    def vector(self, blocks: Blocks) -> Vector:
        """The known features of a text with their values; each block has the length `UNIT`."""
        vector: Vector = []
        places, spread, weights = self.features, self._spread, self._weights
        for block in blocks:
            values = [(f, n * weights[spread[places[f]]]) for f, n in Counter(block).items() if f in places]
            if values:
                unit = UNIT / math.sqrt(math.fsum([value * value for _, value in values]))
                vector += [(feature, round(value * unit)) for feature, value in values]
        return vector

    def scores(self, vector: Vector) -> list[float]:
        """A score for every label; differences of scores are log-odds."""
        rows = [self._row(feature) for feature, _ in vector]
        total = sum(map(mul, [value for _, value in vector], rows))
        return [value * self._scale for value in self._lanes.unpack(total)]

    def contribution(self, feature: str, value: int, label: int, rival: int | None) -> float:
        """How much a feature of that value puts a label ahead of a rival (or of nothing), in log-odds."""
        lanes = self._lanes.unpack(self._row(feature))
        return (lanes[label] - (0 if rival is None else lanes[rival])) * value * self._scale

    def to_bytes(self) -> tuple[float, bytes, bytes, bytes]:
        """The scale, the features, their spread and their rows, for `from_bytes`."""
        spread = struct.pack(f"<{len(self._spread)}H", *self._spread)
        return self._scale, "\n".join(self.features).encode(), spread, bytes(self._rows)

    @classmethod
    def from_bytes(cls, labels: int, scale: float, features: Buffer, spread: Buffer, rows: Buffer) -> LinearModel:
        """The model whose parts these are; `ValueError` when they do not fit each other."""
        names = str(features, "utf-8").split("\n")
        counts = struct.unpack(f"<{len(names)}H", spread)
        if max(counts) > labels or len(rows) != len(names) * labels * 4:
            raise ValueError("the parts of the model do not fit each other")
        return cls(labels, names, counts, scale, rows)

    def _row(self, feature: str) -> int:
        start = self.features[feature] * self._lanes.size
        return int.from_bytes(self._rows[start : start + self._lanes.size], "little") - self._lanes.zero


def softmax(scores: Iterable[float], sharpness: float = 1.0) -> list[float]:
    """Probabilities of scores that are log-odds; a sharpness over 1 makes them bolder."""
    scaled = [score * sharpness for score in scores]
    top = max(scaled)
    chances = [math.exp(score - top) for score in scaled]
    total = math.fsum(chances)
    return [chance / total for chance in chances]
