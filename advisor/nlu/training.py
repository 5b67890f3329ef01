"""Learning the logistic regression: dual coordinate ascent, one phrasing at a time. The one import of numpy.

After Yu, Huang and Lin, "Dual coordinate descent methods for logistic regression and maximum entropy models" (2011):
a phrasing pulls its own entry's score up and its rivals' down. At the optimum each pull equals what is still wrong,
which is one or nothing less the probability given, so every step moves a phrasing's pulls there, by Newton's method.
"""

from __future__ import annotations

import random
from array import array
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from .linear_model import LinearModel
from .packed_rows import PackedRows
from .tuning import TUNING
from .vectorizer import Vector

__all__ = ["Trained", "train"]

Floats = npt.NDArray[np.float32]


class Trained(NamedTuple):
    """A model, and the scores that each phrasing would get of one that had not seen it."""

    model: LinearModel
    left_out: Floats
    """A row for each phrasing, a column for each entry: leave-one-out scores, to first order."""


def train(vectors: Sequence[Vector], labels: Sequence[int], entries: int, size: int) -> Trained:
    """Learn from the phrasings' vectors, of that size, and the numbers of their entries."""
    places = [np.array(vector.places, np.intp) for vector in vectors]
    values = [np.array(vector.values, np.float32) for vector in vectors]
    weights = np.zeros((size, entries), np.float32)
    pulls = np.zeros((len(vectors), entries), np.float32)
    strengths = [TUNING.inverse_regularisation * float(value @ value) for value in values]
    waiting = list(range(len(vectors)))
    shuffle = random.Random(0).shuffle
    step = 1.0
    for _ in range(TUNING.passes):
        shuffle(waiting)
        moved = []
        for i in waiting:
            probabilities = _softmax(values[i] @ weights[places[i]])
            target = -probabilities
            target[labels[i]] += 1.0
            curvature = 1.0 + strengths[i] * probabilities * (1.0 - probabilities)
            change = step * (target - pulls[i]) / curvature
            if np.abs(change).max() > TUNING.tolerance:
                pulls[i] += change
                weights[places[i]] += np.outer(TUNING.inverse_regularisation * values[i], change)
                moved.append(i)
        waiting = moved
        step *= TUNING.cooling
    own = np.array(strengths, np.float32)[:, None] * pulls * TUNING.left_out_share
    scores = np.array([value @ weights[place] for place, value in zip(places, values, strict=True)])
    return Trained(_rounded(weights), scores - own)


def _softmax(scores: Floats) -> Floats:
    likely = np.exp(scores - scores.max())
    return likely / likely.sum()


def _rounded(weights: Floats) -> LinearModel:
    """The weights as a byte each, and a scale for each row."""
    scales = np.abs(weights).max(axis=1) / 127
    rows = np.rint(weights / np.where(scales, scales, 1.0)[:, None]) + 128
    data = rows.astype(np.uint8).tobytes()
    return LinearModel(array("f", scales.tobytes()), PackedRows(data, weights.shape[1]))
