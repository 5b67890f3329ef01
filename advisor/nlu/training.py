"""Learning the logistic regression: dual coordinate ascent, a few texts at a time.

After Yu, Huang and Lin, "Dual coordinate descent methods for logistic regression and maximum entropy models" (2011):
a text (a phrasing or a title) pulls its own entry's score up and its rivals' down. It holds a distribution over the
entries, its dual variables: its pull on an entry is 1 for its own entry, 0 for another, less what it holds for that
entry. At the optimum it holds the probabilities that the weights give, so every step moves it towards these.

`learning.py` tells when what is learnt. `weigh` is the other fit, of the weights of the two parts of the score.
"""

from __future__ import annotations

import random
from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate

import numpy as np
import numpy.typing as npt

from .linear_model import Vector
from .tuning import TUNING

__all__ = ["DualAscent", "Floats", "rounded", "softmax", "weigh"]

Floats = npt.NDArray[np.floating]

_TINY = 1e-30
"""Keeps logarithms finite."""
_STEPS, _SETTLED = 50, 1e-3
"""Steps of Newton's method, at most, and the change of a weight under which it ends."""
_DECIMALS = 6
"""Those of a fitted weight; further ones differ from processor to processor."""


class DualAscent:
    """A logistic regression while it is learnt.

    It is kept in single precision, which is half as large, and reckoned in double precision: what sums round otherwise
    on another kind of processor is lost there again, so that all of them learn the same.
    """

    def __init__(
        self,
        vectors: Iterable[Vector],
        common: Floats,
        features: int,
        *tasks: tuple[Sequence[int], int],
    ) -> None:
        """From the texts' vectors over so many features, what all have behind these, and what is to be told apart.

        Each task is a regression of its own: the number of each text's class, and how many classes there are. All are
        learnt at once, and the scores of the classes of a task stand behind those of the task before.
        """
        self._own = [_arrays(vector) for vector in vectors]
        # What every vector has is kept apart: a slice is had for less than a pick.
        self._common = common
        ends = list(accumulate([classes for _, classes in tasks], initial=0))
        numbers = [np.array(labels, np.intp) for labels, _ in tasks]
        self._tasks = list(zip(map(slice, ends, ends[1:]), numbers, strict=True))
        self._pulls = np.zeros((len(self._own), ends[-1]), np.float32)
        self._features = features
        self._factors = np.ones(features + common.shape[1])
        self._weights = np.zeros((len(self._factors), self._pulls.shape[1]), np.float32)

    def learn(self, examples: Iterable[int], passes: int) -> None:
        """Visit the texts of these numbers in passes, in random order; one that hardly moves is left out then.

        The first task decides: what is learnt beside it changes nothing in it.
        """
        waiting = list(examples)
        shuffle = random.Random(0).shuffle
        for _ in range(passes):
            shuffle(waiting)
            # Few texts are learnt one by one: a batch that is much of them all goes too short a way.
            size = max(1, min(TUNING.batch, len(waiting) // TUNING.batch))
            batches = [waiting[at : at + size] for at in range(0, len(waiting), size)]
            waiting = [number for batch in batches for number in self._visit(batch)]

    def known(self) -> set[int]:
        """The places that have weights: those of what the texts learnt so far hold."""
        return set(np.flatnonzero(self._weights.any(axis=1)).tolist())

    def clear(self) -> None:
        """Forget all that was learnt."""
        self._pulls[:] = 0.0
        self._weights[:] = 0.0

    def stretch(self, factors: Floats) -> None:
        """From now on, take the values at each place times its factor, those of what is learnt already as well.

        The weights are the texts' values, each text's times its pulls, so they grow alike.
        """
        self._weights *= (factors / self._factors)[:, None]
        self._factors = factors

    def taken(self) -> Floats:
        """The weights for values as they were given, once nothing more is to be learnt.

        A row for each feature, a column for each class: the matrix itself, for two would not fit as easily.
        """
        self._weights *= self._factors[:, None]
        self._factors = np.ones_like(self._factors)
        return self._weights

    def scores(self, vector: Vector, common: Floats) -> Floats:
        """The score of every class, as far as it is learnt."""
        places, own = _arrays(vector)
        own, common = own * self._factors[places], common * self._factors[self._features :]
        scores: Floats = own @ self._weights[places] + common @ self._weights[self._features :]
        return scores

    def _visit(self, numbers: Sequence[int]) -> list[int]:
        """Move some texts' pulls to where the dual objective is higher; those that were far off in the first task."""
        places, own, common = self._batch(numbers)
        rows = self._weights.take(places, axis=0).astype(float)
        shared = self._weights[self._features :].astype(float)
        scores, products = own @ rows + common @ shared, own @ own.T + common @ common.T
        change = np.zeros_like(scores)
        far: list[npt.NDArray[np.bool_]] = []
        for columns, labels in self._tasks:
            probabilities = softmax(scores[:, columns])
            held = -self._pulls[numbers, columns]
            held[np.arange(len(numbers)), labels[numbers]] += 1.0
            wanted = probabilities - held
            steps = _steps(held, probabilities, wanted, products)
            far.append(steps * np.abs(wanted).max(axis=1) > TUNING.tolerance)
            change[:, columns] = wanted * (steps * far[-1])[:, None]
        if np.any(far):
            self._pulls[numbers] -= change
            change *= -TUNING.inverse_regularisation
            rows += own.T @ change
            self._weights[places] = rows
            self._weights[self._features :] = shared + common.T @ change
        return [number for number, was in zip(numbers, far[0].tolist(), strict=True) if was]

    def _batch(self, numbers: Sequence[int]) -> tuple[npt.NDArray[np.intp], Floats, Floats]:
        """The places that some texts hold, their values there, and at the places all have: a row a text."""
        given = [self._own[number] for number in numbers]
        places, columns = np.unique(np.concatenate([own for own, _ in given]), return_inverse=True)
        values = np.zeros((len(numbers), len(places)))
        rows = np.repeat(np.arange(len(numbers)), [len(own) for own, _ in given])
        values[rows, columns] = np.concatenate([own for _, own in given])
        values *= self._factors[places]
        return places, values, self._common[numbers] * self._factors[self._features :]


def _arrays(vector: Vector) -> tuple[npt.NDArray[np.intp], Floats]:
    """The places and values of a vector."""
    return np.array(vector.places, np.intp), np.array(vector.values)


def _steps(held: Floats, given: Floats, change: Floats, products: Floats) -> Floats:
    """How far each text of a batch goes from the distribution held to the one given, from 0 to 1.

    It is where a lower bound of the dual objective is highest, as Shalev-Shwartz and Zhang's "Proximal stochastic dual
    coordinate ascent" (2012) has it for losses whose conjugate is strongly convex: here the negative entropy is, in
    the 1-norm. What texts of one batch have in common, which `products` of their vectors tell, all of them change
    at once, so each takes its part of that into account.
    """
    apart = (held * np.log((held + _TINY) / (given + _TINY))).sum(axis=1)
    bends = np.abs(change).sum(axis=1) ** 2
    alone = products.diagonal() * (change * change).sum(axis=1)
    together = (change * (products @ change)).sum(axis=1)
    curvatures = TUNING.inverse_regularisation * np.maximum(alone, together)
    steps: Floats = np.minimum(1.0, (apart + bends / 2.0) / np.maximum(bends + curvatures, 1e-30))
    return steps


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
    scores: Sequence[Floats] | Floats, labels: Sequence[int], prior: Sequence[float] = TUNING.prior_weights
) -> list[float]:
    """The weights of the parts of the score under which texts of these labels are likeliest, drawn towards the prior.

    `scores` holds for each text a row for each part: the score of every entry. It is a conditional logit (McFadden
    1974) under a normal prior, maximised by Newton's method, each step damped by the Newton decrement so that none
    goes too far. A weight that comes out below 0 is 0.
    """
    if not labels:
        return list(prior)
    mean = weights = np.array(prior)
    precision = TUNING.prior_deviation**-2
    parts = np.array(scores, float)
    for _ in range(_STEPS):
        likely = softmax(np.einsum("ntk,t->nk", parts, weights))
        expected = np.einsum("nk,ntk->nt", likely, parts)
        own = parts[np.arange(len(labels)), :, labels]
        gradient = (own - expected).sum(axis=0) - precision * (weights - mean)
        spread = np.einsum("nk,nsk,ntk->st", likely, parts, parts, optimize=True) - expected.T @ expected
        change = np.linalg.solve(spread + precision * np.eye(len(mean)), gradient)
        change /= 1.0 + np.sqrt(change @ gradient)
        weights = weights + change
        if np.abs(change).max() < _SETTLED:
            break
    return [max(0.0, round(float(weight), _DECIMALS)) for weight in weights]
