"""Learning the regression, and the weights of the terms of the score."""

from __future__ import annotations

import numpy as np
import pytest

from advisor.nlu.linear_model import Vector
from advisor.nlu.training import DualAscent, weigh
from advisor.nlu.tuning import TUNING

DENSE = range(6, 8)
"""The places that every vector ends with."""


def example(*places: int) -> Vector:
    """A vector with these features, and a little of what every vector has."""
    return Vector([*places, *DENSE], [1.0] * len(places) + [0.1, 0.2])


EXAMPLES = [example(0, 1), example(0), example(2, 3), example(2), example(4, 5), example(4)]
LABELS = [0, 0, 1, 1, 2, 2]


def learnt(*numbers: int) -> DualAscent:
    """A regression of the examples of these numbers."""
    ascent = DualAscent(EXAMPLES, LABELS, 3, DENSE)
    ascent.learn(numbers, TUNING.passes)
    return ascent


def test_what_can_be_told_apart_is() -> None:
    """Every example has its own entry first, by far."""
    ascent = learnt(*range(6))
    for vector, label in zip(EXAMPLES, LABELS, strict=True):
        scores = ascent.scores(vector)
        assert int(scores.argmax()) == label
        assert np.sort(scores)[-1] - np.sort(scores)[-2] > 1.0


def test_the_optimum_is_reached() -> None:
    """There each weight is C times what its examples are still wrong by: the gradient of the objective is nought."""
    ascent = learnt(*range(6))
    gradient = np.zeros_like(ascent.taken())
    for vector, label in zip(EXAMPLES, LABELS, strict=True):
        scores = ascent.scores(vector)
        wrong = np.eye(3)[label] - np.exp(scores - scores.max()) / np.exp(scores - scores.max()).sum()
        gradient[list(vector.places)] += np.outer(vector.values, wrong)
    reached = ascent.taken() / TUNING.inverse_regularisation
    assert np.abs(gradient - reached).max() < 3 * TUNING.tolerance * len(EXAMPLES)


def test_what_is_held_out_is_not_known() -> None:
    """Until they are learnt as well, held-out examples change nothing: the scores are those of a model without them."""
    without = DualAscent([EXAMPLES[i] for i in (0, 2, 3)], [0, 1, 1], 3, DENSE)
    without.learn(range(3), TUNING.passes)
    ascent = learnt(0, 2, 3)
    for vector in EXAMPLES:
        assert ascent.scores(vector) == pytest.approx(without.scores(vector), abs=0.05)
    assert not ascent.taken()[4:6].any()  # What only the others have.
    ascent.learn(range(6), TUNING.passes)
    assert int(ascent.scores(EXAMPLES[4]).argmax()) == 2


def test_some_features_may_count_for_more() -> None:
    """It is as if the vectors themselves were longer there, whether that is told before learning or after."""
    factors = np.array([1, 1, 1, 1, 0.5, 1, 2, 2], np.float32)
    longer = [
        Vector(vector.places, [value * factors[at] for at, value in zip(vector.places, vector.values, strict=True)])
        for vector in EXAMPLES
    ]
    other = DualAscent(longer, LABELS, 3, DENSE)
    other.learn(range(6), TUNING.passes)
    before = DualAscent(EXAMPLES, LABELS, 3, DENSE)
    before.stretch(factors)
    before.learn(range(6), TUNING.passes)
    assert before.taken() == pytest.approx(other.taken() * factors[:, None], abs=1e-6)
    after = learnt(0, 2, 3)
    after.stretch(factors)
    after.learn(range(6), TUNING.passes)
    for vector, changed in zip(EXAMPLES, longer, strict=True):
        assert before.scores(vector) == pytest.approx(other.scores(changed), abs=1e-6)
        assert after.scores(vector) == pytest.approx(other.scores(changed), abs=0.25)


def test_an_example_alone_is_learnt() -> None:
    """With one entry there is nothing to tell apart, and no error."""
    ascent = DualAscent([example(0)], [0], 1, DENSE)
    ascent.learn([0], TUNING.passes)
    assert not ascent.taken().any()


def test_terms_are_weighed_by_what_they_tell() -> None:
    """The term that is right outweighs the one that is noise; the likelihood and the prior balance each other."""
    rng = np.random.default_rng(0)
    labels = [int(label) for label in rng.integers(0, 5, 200)]
    right = rng.normal(0.0, 1.0, (200, 5)) + 2.0 * np.eye(5)[labels]
    noise = rng.normal(0.0, 1.0, (200, 5))
    scores = [np.array(pair, np.float32) for pair in zip(right, noise, strict=True)]
    weights = weigh(scores, labels)
    assert weights[0] > 1.0 > abs(weights[1]) * 3

    def objective(tried: list[float]) -> float:
        total = tried[0] * right + tried[1] * noise
        likelihood = total[range(200), labels] - np.log(np.exp(total).sum(axis=1))
        return float(
            likelihood.sum() - ((np.array(tried) - TUNING.prior_weights) ** 2).sum() / 2 / TUNING.prior_deviation**2
        )

    for change in ([0.05, 0.0], [-0.05, 0.0], [0.0, 0.05], [0.0, -0.05]):
        assert objective(weights) > objective([a + b for a, b in zip(weights, change, strict=True)])


def test_terms_that_tell_all_do_not_run_away() -> None:
    """The prior holds a term that is always right by far; where nothing is left out, it is all there is."""
    scores = [np.array([1e3 * one, 0.0 * one], np.float32) for one in np.eye(3)]
    assert np.isfinite(weigh(scores, [0, 1, 2])).all()
    assert weigh([], []) == list(TUNING.prior_weights)
