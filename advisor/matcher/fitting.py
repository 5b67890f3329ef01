"""Learning a linear model from examples.

Multinomial logistic regression by dual coordinate ascent (after Yu, Huang and Lin 2011): every example pulls its own
label up and the rivals down by as much as they are still confused. Rivals far behind are left out of a step, and an
example at rest is not visited again.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from itertools import chain
from operator import mul
from typing import NamedTuple

from .features import is_pair
from .linear import UNIT, Blocks, Lanes, LinearModel

__all__ = ["Example", "Fitted", "fit"]

_STRENGTH = 8.0
"""How hard examples may push: the inverse of the regularisation."""
_PASSES = 5
_START = 0.15
"""Every example's pull towards its label before the first pass, where examples are few."""
_RATE, _COOLING = 0.4, 0.85
"""How far an example moves to its optimum at a visit, and by how much that shrinks with each pass."""
_REACH = 5.0
"""Rivals whose score is further behind than this (a probability under 0.7 %) are left out."""
_LEAST = 0.04
"""A pull that would change less than this stays, and its example rests. Halved where examples are many."""
_MANY = 60
"""Examples a label that are many: a start towards the middle of them then only misleads."""
_FINE = 1 << 18
"""One, as a pull."""
_SCALE = _STRENGTH / (UNIT * UNIT * _FINE)


class Example(NamedTuple):
    """A text whose label is known."""

    label: int
    """From 0."""
    blocks: Blocks
    """Its features; each block is scaled to the same length."""


class Fitted(NamedTuple):
    """A model, and what each example contributed to it."""

    model: LinearModel
    pulls: list[dict[int, float]]
    """For each example: how hard it pulls at each label."""

    def left_out(self, example: Example, pulls: dict[int, float], share: float) -> list[float]:
        """The scores of an example had it not been learnt from, to first order.

        A share of its own pulls is taken back. The whole would be too much: others would have pulled harder without it.
        """
        vector = self.model.vector(*map(self.model.places, example.blocks))
        scores = self.model.scores(vector)
        own = sum([value * value for value in vector[1]]) / (UNIT * UNIT) * _STRENGTH * share
        for label, pull in pulls.items():
            scores[label] -= own * pull
        return scores


def fit(examples: Sequence[Example], labels: int) -> Fitted:
    """Learn from examples whose labels are 0 to `labels` - 1."""
    often: Counter[str] = Counter()
    held: list[set[str]] = [set() for _ in range(labels)]
    for example in examples:
        distinct = set().union(*example.blocks)
        often.update(distinct)
        held[example.label] |= distinct
    # A pair of words that only one example holds is known by heart, not learnt; half of all features are such pairs.
    features = sorted(feature for feature, count in often.items() if count > 1 or not is_pair(feature))
    seen = Counter(chain.from_iterable(held))
    spread = [seen[feature] for feature in features]
    rows, pulls = _ascend(examples, LinearModel(labels, features, spread))
    scale, packed = _shrunk(rows, labels)
    return Fitted(LinearModel(labels, features, spread, scale, packed), pulls)


def _ascend(examples: Sequence[Example], model: LinearModel) -> tuple[list[int], list[dict[int, float]]]:
    """The row of each feature, by its place, and each example's pulls by label."""
    import random

    scored = Lanes(model.labels, 64)
    rows = [0] * len(model.features)
    row = rows.__getitem__
    start, least = (_START, _LEAST) if len(examples) < _MANY * model.labels else (0.0, _LEAST / 2)
    pulls = [{example.label: start} for example in examples]
    vectors = []
    for example in examples:
        places, values = vector = model.vector(*map(model.places, example.blocks))
        vectors.append(vector)
        step = round(start * _FINE) << 64 * example.label
        for place, value in zip(places, values, strict=True):
            rows[place] += value * step
    order = list(range(len(examples)))
    shuffle = random.Random(0).shuffle
    rate = _RATE
    for turn in range(_PASSES):
        shuffle(order)
        moved = []
        for i in order:
            pull, (places, values) = pulls[i], vectors[i]
            lanes = scored.unpack(sum(map(mul, values, map(row, places))))
            targets = _targets(lanes, examples[i].label)
            changes = {
                label: rate * (targets.get(label, 0.0) - pull.get(label, 0.0)) for label in pull.keys() | targets.keys()
            }
            if max(map(abs, changes.values())) > least:
                moved.append(i)
                steps = [0] * model.labels
                for label, change in changes.items():
                    pull[label] = pull.get(label, 0.0) + change
                    steps[label] = round(change * _FINE)
                step = scored.pack(steps)
                for place, part in zip(places, map(step.__mul__, values), strict=True):
                    rows[place] += part
        order = moved if turn else order
        rate *= _COOLING
    return rows, pulls


def _targets(lanes: tuple[int, ...], own: int) -> dict[int, float]:
    """Where an example's pulls would be at rest, given the scores: whether it is the label, less its probability."""
    top = max(lanes)
    behind = top - round(_REACH / _SCALE)
    likely = {label: math.exp((lane - top) * _SCALE) for label, lane in enumerate(lanes) if lane > behind}
    scale = -1.0 / math.fsum(likely.values())
    targets = {label: scale * chance for label, chance in likely.items()}
    targets[own] = targets.get(own, 0.0) + 1.0
    return targets


def _shrunk(rows: list[int], labels: int) -> tuple[float, bytes]:
    """Rows of 32-bit lanes, as fine as no score can overflow, and what one in a score is worth."""
    wide = Lanes(labels, 64)
    squares = [0] * labels
    for row in rows:
        squares = [total + value * value for total, value in zip(squares, wide.unpack(row), strict=True)]
    # Two blocks of length UNIT against the longest column: Cauchy and Schwarz bound every score.
    longest = math.isqrt(2 * max(squares)) + 1
    shift = max(0, (longest * UNIT).bit_length() - 30)
    # What is added rounds each lane and raises it by half of 32 bits; the lower half of each lane is then kept.
    added = int.from_bytes((((1 << 32 + shift) + (1 << shift)) // 2).to_bytes(8, "little") * labels, "little")
    shifted = b"".join([(row + added >> shift).to_bytes(wide.size, "little") for row in rows])
    return _SCALE * (1 << shift), memoryview(shifted).cast("I")[::2].tobytes()
