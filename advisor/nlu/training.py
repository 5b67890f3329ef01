"""Learning the logistic regression: dual coordinate ascent, one phrasing at a time. The one import of numpy.

After Yu, Huang and Lin, "Dual coordinate descent methods for logistic regression and maximum entropy models" (2011):
a phrasing pulls its own entry's score up and its rivals' down. At the optimum each pull equals what is still wrong,
which is one or nothing less the probability given, so every step moves a phrasing's pulls there, by Newton's method.
"""

from __future__ import annotations

import random
from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from .linear_model import LinearModel
from .packed_rows import PackedRows
from .tuning import TUNING
from .vectorizer import Vector

__all__ = ["Trained", "rounded", "train", "weigh"]

Floats = npt.NDArray[np.float32]

_TINY = np.float32(1e-30)
"""Keeps logarithms finite."""
_HALVINGS = 6
"""Halvings of the range of a step that is looked for."""


class Trained(NamedTuple):
    """A model, and the scores that it gave to held-out phrasings before it learnt them as well."""

    model: LinearModel
    held_out: Floats
    """A row for each held-out phrasing, a column for each entry."""


def train(
    vectors: Sequence[Vector], labels: Sequence[int], entries: int, size: int, dense: int, held_out: Mapping[int, Vector]
) -> Trained:
    """Learn from the phrasings' vectors, of that size and with so many dense values at the end, and their entries' numbers.

    `held_out` gives the places of those to learn last, each with the vector it has for who knows the others only.
    """
    # What every vector has at the end, the word vectors' dimensions, is kept apart: a slice is had for less than a pick.
    places = [np.array(vector.places[:-dense], np.intp) for vector in vectors]
    values = [np.array(vector.values, np.float32) for vector in vectors]
    weights = np.zeros((size, entries), np.float32)
    shared = weights[-dense:]
    pulls = np.zeros((len(vectors), entries), np.float32)

    def visit(i: int) -> bool:
        """Move a phrasing's pulls to where the dual objective is highest; whether they were far from there."""
        own, common = values[i][:-dense], values[i][-dense:]
        probabilities = _softmax(own @ weights[places[i]] + common @ shared)
        held = -pulls[i]
        held[labels[i]] += 1.0
        change = held - probabilities
        strength = TUNING.inverse_regularisation * float(values[i] @ values[i])
        change *= _best_step(held, probabilities, strength * float(change @ change))
        if np.abs(change).max() <= TUNING.tolerance:
            return False
        pulls[i] += change
        change *= TUNING.inverse_regularisation
        weights[places[i]] += np.multiply.outer(own, change)
        shared[:] += np.multiply.outer(common, change)
        return True

    last = set(held_out)
    _until_settled(visit, [i for i in range(len(vectors)) if i not in last])
    unseen = [(np.array(vector.values, np.float32), list(vector.places)) for vector in held_out.values()]
    scores = np.array([own @ weights[place] for own, place in unseen])
    if last:
        _until_settled(visit, list(range(len(vectors))))
    return Trained(rounded(weights), scores)


def _until_settled(visit: Callable[[int], bool], waiting: list[int]) -> None:
    """Visit the phrasings in passes, in random order; one that hardly moved is not visited again."""
    shuffle = random.Random(0).shuffle
    for _ in range(TUNING.passes):
        shuffle(waiting)
        waiting = [i for i in waiting if visit(i)]


def _best_step(held: Floats, probabilities: Floats, curvature: float) -> float:
    """How far to go from the distribution held to the one given, from 0 to 1: where the dual objective is highest."""
    towards = probabilities - held
    reached = float(towards @ np.log(probabilities + _TINY))
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        step = (low + high) / 2.0
        slope = reached - float(towards @ np.log(held + (step * towards + _TINY))) - curvature * step
        low, high = (step, high) if slope > 0.0 else (low, step)
    return low


def _softmax(scores: Floats) -> Floats:
    likely = np.exp(scores - scores.max())
    return likely / likely.sum()


def rounded(weights: npt.ArrayLike) -> LinearModel:
    """The linear model of some weights, a row for each feature: a byte each, and a scale for each row."""
    matrix = np.asarray(weights, np.float32)
    scales = np.abs(matrix).max(axis=1) / 127
    rows = np.rint(matrix / np.where(scales, scales, 1.0)[:, None]) + 128
    return LinearModel(array("f", scales.tobytes()), PackedRows(rows.astype(np.uint8).tobytes(), matrix.shape[1]))


def weigh(scores: npt.ArrayLike, labels: Sequence[int], prior: Sequence[float]) -> list[float]:
    """The weights of the terms of the score under which left-out phrasings are likeliest, drawn towards a prior.

    `scores` holds a row for each phrasing and term, a column for each entry. Maximum a posteriori by Newton's method with step halving:
    a conditional logit (McFadden 1974) under a normal prior. Without phrasings the prior is what is found.
    """
    if not labels:
        return list(prior)
    rows = np.arange(len(labels))
    terms = np.swapaxes(np.asarray(scores, np.float64), 1, 2)
    precision = TUNING.prior_deviation**-2
    mean = weights = np.array(prior, np.float64)

    def objective(tried: npt.NDArray[np.float64]) -> float:
        tops = terms @ tried
        tops -= tops.max(axis=1, keepdims=True)
        likelihood = tops[rows, labels] - np.log(np.exp(tops).sum(axis=1))
        return float(likelihood.sum() - 0.5 * precision * ((tried - mean) ** 2).sum())

    for _ in range(20):
        tops = terms @ weights
        likely = np.exp(tops - tops.max(axis=1, keepdims=True))
        likely /= likely.sum(axis=1, keepdims=True)
        expected = np.einsum("nk,nkt->nt", likely, terms)
        gradient = (terms[rows, labels] - expected).sum(axis=0) - precision * (weights - mean)
        spread = np.einsum("nk,nks,nkt->st", likely, terms, terms, optimize=True) - expected.T @ expected
        change = np.linalg.solve(spread + precision * np.eye(len(mean)), gradient)
        while objective(weights + change) < objective(weights) and np.abs(change).max() > 1e-4:
            change /= 2.0
        weights = weights + change
        if np.abs(change).max() < 1e-3:
            break
    return [max(0.0, float(weight)) for weight in weights]
