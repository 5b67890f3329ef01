"""Which label is a text about? A linear model over features, in whole numbers.

Each feature owns a row: its weight for every label, side by side in one big integer, a lane of bits a label. Scoring a
text is then a handful of multiplications and additions of integers, which Python does at machine speed and with the
same bits on every machine.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import mul

__all__ = ["Buffer", "Lanes", "LinearModel", "softmax"]

Blocks = tuple[list[str], ...]
Buffer = bytes | memoryview
Vector = tuple[list[int], list[int]]
"""Places of features, and the value of each."""

_SHARPEN = 0.8
"""Exponent of a feature's weight; below 1 it tempers the rarest."""
UNIT = 1 << 10
"""One, as a feature's value: values are fractions of it."""


class Lanes:
    """Packs signed numbers side by side into one integer, 32 or 64 bits each, and back."""

    def __init__(self, count: int, bits: int) -> None:
        self._format = struct.Struct(f"<{count}{'i' if bits == 32 else 'q'}")
        self.size = self._format.size
        """Bytes of a packed integer."""
        half = 1 << bits - 1
        self.zero = int.from_bytes(half.to_bytes(bits // 8, "little") * count, "little")
        """Half in every lane: added to keep lanes from borrowing from each other."""

    def pack(self, values: Sequence[int]) -> int:
        """The numbers as one integer; `struct.error` when one does not fit."""
        return (int.from_bytes(self._format.pack(*values), "little") ^ self.zero) - self.zero

    def unpack(self, packed: int) -> tuple[int, ...]:
        """The numbers of a packed integer."""
        # Raised by half and with its highest bit turned, a lane is what machines hold a signed number as.
        return self._format.unpack(((packed + self.zero) ^ self.zero).to_bytes(self.size, "little"))


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
        # Common words come again with every question.
        self._row = lru_cache(maxsize=4096)(self._raised)

    def __contains__(self, feature: object) -> bool:
        return feature in self.features

    def weight(self, feature: str) -> float:
        """How telling a feature is: from 1 (in every label) up; one never seen is the most telling."""
        place = self.features.get(feature)
        return float(self._weights[0 if place is None else self._spread[place]])

    def places(self, features: Iterable[str]) -> list[int]:
        """The places of those features that are known, in their order."""
        return [place for place in map(self.features.get, features) if place is not None]

    def vector(self, *blocks: Iterable[int]) -> Vector:
        """The places of a text's features, block by block, with their values; each block has the length `UNIT`.

        A feature counts once, however often the text holds it.
        """
        places: list[int] = []
        values: list[int] = []
        spread, weights = self._spread, self._weights
        for known in filter(None, map(set, blocks)):
            weighed = [weights[spread[place]] for place in known]
            unit = UNIT / math.sqrt(math.fsum(map(mul, weighed, weighed)))
            places += known
            values += [round(weight * unit) for weight in weighed]
        return places, values

    def scores(self, vector: Vector) -> list[float]:
        """A score for every label; differences of scores are log-odds."""
        places, values = vector
        total = sum(map(mul, values, map(self._row, places)))
        # Every row is stored with `zero` added, so it is in the total as often as the values say.
        lanes = self._lanes.unpack(total - sum(values) * self._lanes.zero)
        return [lane * self._scale for lane in lanes]

    def contribution(self, place: int, value: int, label: int, rival: int | None) -> float:
        """How much the feature of that place and value puts a label ahead of a rival (or of nothing), in log-odds."""
        lanes = self._lanes.unpack(self._row(place) - self._lanes.zero)
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

    def _raised(self, place: int) -> int:
        """The row of a feature, `zero` added."""
        size = self._lanes.size
        return int.from_bytes(self._rows[place * size : (place + 1) * size], "little")


def softmax(scores: Sequence[float], sharpness: float = 1.0) -> list[float]:
    """Probabilities of scores that are log-odds; a sharpness over 1 makes them bolder."""
    top = max(scores) * sharpness
    chances = [math.exp(score * sharpness - top) for score in scores]
    total = math.fsum(chances)
    return [chance / total for chance in chances]
