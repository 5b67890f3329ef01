"""Which label is a text about? A linear model over features, in whole numbers.

Each feature owns a row: its weight for every label, side by side in one big integer, a lane of 32 bits a label.
Scoring a text is then a handful of multiplications and additions of integers, which Python does at machine speed
and with the same bits on every machine.

Fitting is multinomial logistic regression by dual coordinate ascent (Yu, Huang and Lin 2011): every example pulls its
own label up and the rivals down by as much as they are still confused. Rivals far behind are left out of a step.
"""

from __future__ import annotations

import math
import struct
from collections import Counter
from collections.abc import Iterable, Sequence
from operator import mul
from typing import NamedTuple

__all__ = ["Example", "LinearModel", "softmax"]

Blocks = tuple[list[str], ...]
Vector = list[tuple[str, int]]
Buffer = bytes | memoryview

_STRENGTH = 8.0
"""How hard examples may push: the inverse of the regularisation."""
_PASSES = 4
_START = 0.15
"""Every example's pull towards its label before the first pass."""
_RATE, _COOLING = 0.4, 0.85
"""How far an example moves to its optimum at a visit, and by how much that shrinks with each pass."""
_REACH = 5.0
"""Rivals whose score is further behind than this (a probability under 0.7 %) are left out."""
_LEAST = 0.04
"""A pull that would change less than this stays, and its example is not visited again."""
_SHARPEN = 0.8
"""Exponent of a feature's weight; below 1 it tempers the rarest."""

_UNIT = 1 << 7
"""One, as a feature's value: values are fractions of it."""
_FINE = 1 << 10
"""One, as a pull."""
_LANE = 32
_HALF = 1 << _LANE - 1
_SCALE = _STRENGTH / (_UNIT * _UNIT * _FINE)


class Example(NamedTuple):
    """A text whose label is known."""

    label: int
    """From 0."""
    blocks: Blocks
    """Its features; each block is scaled to the same length."""
    weight: float = 1.0
    """How much it counts."""


class LinearModel:
    """Scores for every label; immutable once made by `fit` or `from_bytes`."""

    def __init__(self, labels: int, features: Sequence[str], spread: Sequence[int], rows: Buffer) -> None:
        self._lanes = struct.Struct(f"<{labels}I")
        self._zero = int.from_bytes(self._lanes.pack(*[_HALF] * labels), "little")
        self._places = dict(zip(features, range(len(features)), strict=True))
        self._spread = spread
        """By place: in how many labels the feature was seen."""
        self._weights = [_weight(labels, seen) for seen in range(labels + 1)]
        self._rows = rows
        self.labels = labels

    @classmethod
    def fit(cls, examples: Sequence[Example], labels: int) -> tuple[LinearModel, list[dict[int, float]]]:
        """Learn from examples; also gives each example's pulls by label, for `left_out`."""
        seen: dict[str, set[int]] = {}
        for example in examples:
            for block in example.blocks:
                for feature in block:
                    seen.setdefault(feature, set()).add(example.label)
        features = sorted(seen)
        model = cls(labels, features, [len(seen[feature]) for feature in features], b"")
        rows, pulls = model._ascend(examples)
        size, zero = model._lanes.size, model._zero
        model._rows = b"".join([(row + zero).to_bytes(size, "little") for row in rows])
        return model, pulls

    def left_out(self, example: Example, pulls: dict[int, float], share: float) -> list[float]:
        """The scores of an example had it not been learnt from, to first order.

        A share of its own pulls is taken back. The whole would be too much: others would have pulled harder without it.
        """
        vector = self.vector(example.blocks)
        scores = self.scores(vector)
        own = sum([value * value for _, value in vector]) * _FINE * _SCALE * share
        for label, pull in pulls.items():
            scores[label] -= own * pull
        return scores

    def vector(self, blocks: Blocks) -> Vector:
        """The known features of a text with their values, each block of the same length."""
        vector: Vector = []
        places, spread, weights = self._places, self._spread, self._weights
        for block in blocks:
            values = [(f, n * weights[spread[places[f]]]) for f, n in Counter(block).items() if f in places]
            if values:
                norm = _UNIT / math.sqrt(math.fsum([value * value for _, value in values]))
                vector += [(feature, round(value * norm)) for feature, value in values]
        return vector

    def scores(self, vector: Vector) -> list[float]:
        """A score for every label; differences of scores are log-odds."""
        total = sum([value * self._row(feature) for feature, value in vector], self._zero)
        return [(lane - _HALF) * _SCALE for lane in self._unpack(total)]

    def weight(self, feature: str) -> float:
        """How telling a feature is: from 1 (in every label) up; one never seen is the most telling."""
        place = self._places.get(feature)
        return self._weights[0 if place is None else self._spread[place]]

    def contribution(self, feature: str, value: int, label: int, rival: int | None) -> float:
        """How much a feature of that value puts a label ahead of a rival (or of nothing), in log-odds."""
        lanes = self._unpack(self._row(feature) + self._zero)
        return (lanes[label] - (_HALF if rival is None else lanes[rival])) * value * _SCALE

    def __contains__(self, feature: object) -> bool:
        return feature in self._places

    def to_bytes(self) -> tuple[bytes, bytes, bytes]:
        """The features, their spread and their rows, for `from_bytes`."""
        spread = struct.pack(f"<{len(self._spread)}H", *self._spread)
        return "\n".join(self._places).encode(), spread, bytes(self._rows)

    @classmethod
    def from_bytes(cls, labels: int, features: Buffer, spread: Buffer, rows: Buffer) -> LinearModel:
        """The model whose parts these are; `ValueError` when they do not fit each other."""
        names = str(features, "utf-8").split("\n")
        counts = struct.unpack(f"<{len(names)}H", spread)
        if max(counts) > labels or len(rows) != len(names) * labels * _LANE // 8:
            raise ValueError("the parts of the model do not fit each other")
        return cls(labels, names, counts, rows)

    def _row(self, feature: str) -> int:
        start = self._places[feature] * self._lanes.size
        return int.from_bytes(self._rows[start : start + self._lanes.size], "little") - self._zero

    def _unpack(self, total: int) -> tuple[int, ...]:
        return self._lanes.unpack(total.to_bytes(self._lanes.size, "little"))

    def _ascend(self, examples: Sequence[Example]) -> tuple[list[int], list[dict[int, float]]]:
        """The row of each feature, by its place, and each example's pulls by label."""
        import random

        rows = [0] * len(self._places)
        row = rows.__getitem__
        pulls = [{example.label: _START * example.weight} for example in examples]
        vectors = []
        for example in examples:
            vector = self.vector(example.blocks)
            places = [self._places[feature] for feature, _ in vector]
            vectors.append((places, [value for _, value in vector]))
            step = round(_START * example.weight * _FINE) << _LANE * example.label
            for place, (_, value) in zip(places, vector, strict=True):
                rows[place] += value * step
        order = list(range(len(examples)))
        shuffle = random.Random(0).shuffle
        rate = _RATE
        for turn in range(_PASSES):
            shuffle(order)
            moved = []
            for i in order:
                pull, (places, values) = pulls[i], vectors[i]
                total = sum(map(mul, values, map(row, places)), self._zero)
                targets = self._targets(self._unpack(total), examples[i])
                step, furthest = 0, 0.0
                for label in pull.keys() | targets.keys():
                    old = pull.get(label, 0.0)
                    change = rate * (targets.get(label, 0.0) - old)
                    furthest = max(furthest, abs(change))
                    targets[label] = old + change
                    step += round(change * _FINE) << _LANE * label
                if furthest > _LEAST:
                    pulls[i] = targets
                    moved.append(i)
                    for place, value in zip(places, values, strict=True):
                        rows[place] += value * step
            order = moved if turn else order
            rate *= _COOLING
        return rows, pulls

    def _targets(self, lanes: tuple[int, ...], example: Example) -> dict[int, float]:
        """Where an example's pulls would be at rest, given the scores: its weight times (own label - probability)."""
        top = max(lanes)
        behind = top - round(_REACH / _SCALE)
        likely = {label: math.exp((lane - top) * _SCALE) for label, lane in enumerate(lanes) if lane > behind}
        scale = -example.weight / sum(likely.values())
        targets = {label: scale * chance for label, chance in likely.items()}
        targets[example.label] = targets.get(example.label, 0.0) + example.weight
        return targets


def softmax(scores: Iterable[float], sharpness: float = 1.0) -> list[float]:
    """Probabilities of scores that are log-odds; a sharpness over 1 makes them bolder."""
    scaled = [score * sharpness for score in scores]
    top = max(scaled)
    chances = [math.exp(score - top) for score in scaled]
    total = math.fsum(chances)
    return [chance / total for chance in chances]


def _weight(labels: int, seen: int) -> float:
    return float((1.0 + math.log((1 + labels) / (1 + seen))) ** _SHARPEN)
