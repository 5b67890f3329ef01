"""Learning the logistic regression: dual coordinate ascent, one phrasing at a time.

After Yu, Huang and Lin, "Dual coordinate descent methods for logistic regression and maximum entropy models" (2011):
a phrasing pulls its own entry's score up and its rivals' down. At the optimum each pull equals what is still wrong,
which is one or nothing less the probability given, so every step moves a phrasing's pulls towards there.
"""

from __future__ import annotations

import random
from array import array
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from .linear_model import Vector
from .tuning import TUNING

__all__ = ["DualAscent", "Floats", "rounded", "softmax", "weigh"]

Floats = npt.NDArray[np.float32]

_TINY = np.float32(1e-30)
"""Keeps logarithms finite."""
_STEPS, _SETTLED = 50, 1e-3
"""Steps of Newton's method, at most, and the change of a weight under which it ends."""


class DualAscent:
    """A logistic regression while it is learnt."""

    def __init__(self, vectors: Iterable[Vector], labels: Sequence[int], entries: int, dense: range) -> None:
        """From the phrasings' vectors, the numbers of their entries, and the places that every vector ends with."""
        # What every vector has is kept apart: a slice is had for less than a pick.
        self._given = [_split(vector, len(dense)) for vector in vectors]
        self._examples = self._given
        self._labels = labels
        self._pulls = np.zeros((len(labels), entries), np.float32)
        self._dense = dense.start
        self._factors = np.ones(dense.stop, np.float32)
        self._weights = np.zeros((dense.stop, entries), np.float32)

    def learn(self, examples: Iterable[int], passes: int) -> None:
        """Visit the phrasings of these numbers in passes, in random order; one that hardly moves is left out then."""
        waiting = list(examples)
        shuffle = random.Random(0).shuffle
        for _ in range(passes):
            shuffle(waiting)
            waiting = [number for number in waiting if self._visit(number)]

    def known(self) -> set[int]:
        """The places that have weights: those of what the phrasings learnt so far hold."""
        return set(np.flatnonzero(self._weights.any(axis=1)).tolist())

    def clear(self) -> None:
        """Forget all that was learnt."""
        self._pulls[:] = 0.0
        self._weights[:] = 0.0

    def stretch(self, factors: Floats) -> None:
        """From now on, take the values at each place times its factor, those of what is learnt already as well.

        The weights are the phrasings' values, each phrasing's times its pulls, so they grow alike.
        """
        self._weights *= (factors / self._factors)[:, None]
        self._factors = factors
        shared = factors[self._dense :]
        self._examples = [(places, own * factors[places], common * shared) for places, own, common in self._given]

    def taken(self) -> Floats:
        """The weights for values as they were given, once nothing more is to be learnt.

        A row for each feature, a column for each entry: the matrix itself, for two would not fit as easily.
        """
        self._weights *= self._factors[:, None]
        self._factors = np.ones_like(self._factors)
        return self._weights

    def scores(self, vector: Vector) -> Floats:
        """The score of every entry, as far as it is learnt."""
        places, own, common = _split(vector, len(self._factors) - self._dense)
        own, common = own * self._factors[places], common * self._factors[self._dense :]
        scores: Floats = own @ self._weights[places] + common @ self._weights[self._dense :]
        return scores

    def _visit(self, number: int) -> bool:
        """Move a phrasing's pulls towards where the dual objective is highest; whether they were far from there."""
        places, own, common = self._examples[number]
        rows, shared = self._weights.take(places, axis=0), self._weights[self._dense :]
        probabilities = softmax(own @ rows + common @ shared)
        held = -self._pulls[number]
        held[self._labels[number]] += 1.0
        change = probabilities - held
        farthest = float(np.abs(change).max())
        step = _step(held, probabilities, change, float(own @ own + common @ common))
        if step * farthest <= TUNING.tolerance:
            return False
        change *= step
        self._pulls[number] -= change
        change *= -TUNING.inverse_regularisation
        rows += own[:, None] * change
        self._weights[places] = rows
        shared += common[:, None] * change
        return True


def _split(vector: Vector, dense: int) -> tuple[npt.NDArray[np.intp], Floats, Floats]:
    """The places and values of a vector but for the last ones, and the values of those."""
    values = np.array(vector.values, np.float32)
    return np.array(vector.places[:-dense], np.intp), values[:-dense], values[-dense:]


def _step(held: Floats, given: Floats, change: Floats, square: float) -> float:
    """How far to go from the distribution held to the one given, from 0 to 1.

    It is where a lower bound of the dual objective is highest, as Shalev-Shwartz and Zhang's "Proximal stochastic dual
    coordinate ascent" (2012) has it for losses whose conjugate is strongly convex: here the negative entropy is, in
    the 1-norm.
    """
    apart = float(held @ np.log((held + _TINY) / (given + _TINY)))
    bend = float(np.abs(change).sum()) ** 2
    curvature = TUNING.inverse_regularisation * square * float(change @ change)
    return min(1.0, (apart + bend / 2.0) / max(bend + curvature, 1e-30))


def softmax(scores: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
    """Probabilities along the last axis."""
    likely: npt.NDArray[np.floating] = np.exp(scores - scores.max(axis=-1, keepdims=True))
    likely /= likely.sum(axis=-1, keepdims=True)
    return likely


def rounded(weights: Floats) -> tuple[array[float], bytes]:
    """Rows of weights as bytes, to which 128 is added, and what one in each row is worth. The weights are used up."""
    scales = np.maximum(weights.max(axis=1), -weights.min(axis=1)) / 127
    weights /= np.where(scales, scales, 1.0)[:, None]
    weights += 128.5
    return array("f", scales.tolist()), weights.astype(np.uint8).tobytes()


def weigh(
    scores: Sequence[Floats], labels: Sequence[int], prior: Sequence[float] = TUNING.prior_weights
) -> list[float]:
    """The weights of the terms of the score under which texts of these labels are likeliest, drawn towards the prior.

    `scores` holds for each text a row for each term: the score of every entry. It is a conditional logit (McFadden
    1974) under a normal prior, maximised by Newton's method, each step damped by the Newton decrement so that none
    goes too far.
    """
    if not labels:
        return list(prior)
    mean = weights = np.array(prior)
    precision = TUNING.prior_deviation**-2
    terms = np.array(scores, float)
    for _ in range(_STEPS):
        likely = softmax(np.einsum("ntk,t->nk", terms, weights))
        expected = np.einsum("nk,ntk->nt", likely, terms)
        own = terms[np.arange(len(labels)), :, labels]
        gradient = (own - expected).sum(axis=0) - precision * (weights - mean)
        spread = np.einsum("nk,nsk,ntk->st", likely, terms, terms, optimize=True) - expected.T @ expected
        change = np.linalg.solve(spread + precision * np.eye(len(mean)), gradient)
        change /= 1.0 + np.sqrt(change @ gradient)
        weights = weights + change
        if np.abs(change).max() < _SETTLED:
            break
    return [max(0.0, float(weight)) for weight in weights]
