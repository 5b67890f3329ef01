"""Learning the regression, and the weights of the terms of the score."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from advisor.nlu import training
from advisor.nlu.linear_model import Vector
from advisor.nlu.training import DualAscent, weigh
from advisor.nlu.tuning import TUNING

FEATURES = 6
COMMON = np.array([0.1, 0.2], np.float32)
"""What every vector has behind its features."""


def example(*places: int) -> Vector:
    """A vector with these features."""
    return Vector(places, [1.0] * len(places))


def regression(vectors: Sequence[Vector], labels: Sequence[int], entries: int = 3) -> DualAscent:
    """A regression that has learnt nothing yet."""
    return DualAscent(vectors, np.tile(COMMON, (len(vectors), 1)), FEATURES, (labels, entries))


EXAMPLES = [example(0, 1), example(0), example(2, 3), example(2), example(4, 5), example(4)]
LABELS = [0, 0, 1, 1, 2, 2]


def learnt(*numbers: int) -> DualAscent:
    """A regression of the examples of these numbers."""
    ascent = regression(EXAMPLES, LABELS)
    ascent.learn(numbers, TUNING.passes)
    return ascent


def test_what_can_be_told_apart_is() -> None:
    """Every example has its own entry first, by far."""
    ascent = learnt(*range(6))
    for vector, label in zip(EXAMPLES, LABELS, strict=True):
        scores = ascent.scores(vector, COMMON)
        assert int(scores.argmax()) == label
        assert np.sort(scores)[-1] - np.sort(scores)[-2] > 1.0


def test_the_optimum_is_reached() -> None:
    """There each weight is C times what its examples are still wrong by: the gradient of the objective is nought."""
    ascent = learnt(*range(6))
    gradient = np.zeros_like(ascent.taken())
    for vector, label in zip(EXAMPLES, LABELS, strict=True):
        scores = ascent.scores(vector, COMMON)
        wrong = np.eye(3)[label] - np.exp(scores - scores.max()) / np.exp(scores - scores.max()).sum()
        gradient[[*vector.places, *range(FEATURES, FEATURES + 2)]] += np.outer([*vector.values, *COMMON], wrong)
    reached = ascent.taken() / TUNING.inverse_regularisation
    assert np.abs(gradient - reached).max() < 3 * TUNING.tolerance * len(EXAMPLES)


def test_what_is_held_out_is_not_known() -> None:
    """Until they are learnt as well, held-out examples change nothing: the scores are those of a model without them."""
    without = regression([EXAMPLES[i] for i in (0, 2, 3)], [0, 1, 1])
    without.learn(range(3), TUNING.passes)
    ascent = learnt(0, 2, 3)
    for vector in EXAMPLES:
        assert ascent.scores(vector, COMMON) == pytest.approx(without.scores(vector, COMMON), abs=0.05)
    assert not ascent.taken()[4:6].any()  # What only the others have.
    ascent.learn(range(6), TUNING.passes)
    assert int(ascent.scores(EXAMPLES[4], COMMON).argmax()) == 2


def test_what_is_learnt_beside_the_first_task_changes_nothing_in_it() -> None:
    """And is learnt with it: two kinds, of which one has the entries 0 and 1."""
    kinds = [int(label == 2) for label in LABELS]
    both = DualAscent(EXAMPLES, np.tile(COMMON, (6, 1)), FEATURES, (LABELS, 3), (kinds, 2))
    both.learn(range(6), TUNING.passes)
    for vector, label, kind in zip(EXAMPLES, LABELS, kinds, strict=True):
        scores = both.scores(vector, COMMON)
        assert scores[:3] == pytest.approx(learnt(*range(6)).scores(vector, COMMON), abs=1e-4)
        assert (int(scores[:3].argmax()), int(scores[3:].argmax())) == (label, kind)


def test_some_features_may_count_for_more() -> None:
    """It is as if the vectors themselves were longer there, whether that is told before learning or after."""
    factors = np.array([1, 1, 1, 1, 0.5, 1, 2, 2], np.float32)
    longer = [
        Vector(vector.places, [value * factors[at] for at, value in zip(vector.places, vector.values, strict=True)])
        for vector in EXAMPLES
    ]
    other = DualAscent(longer, np.tile(COMMON * factors[FEATURES:], (len(longer), 1)), FEATURES, (LABELS, 3))
    other.learn(range(6), TUNING.passes)
    before = regression(EXAMPLES, LABELS)
    before.stretch(factors)
    before.learn(range(6), TUNING.passes)
    assert before.taken() == pytest.approx(other.taken() * factors[:, None], abs=1e-6)
    after = learnt(0, 2, 3)
    after.stretch(factors)
    after.learn(range(6), TUNING.passes)
    for vector, changed in zip(EXAMPLES, longer, strict=True):
        scores = other.scores(changed, COMMON * factors[FEATURES:])
        assert before.scores(vector, COMMON) == pytest.approx(scores, abs=1e-6)
        assert after.scores(vector, COMMON) == pytest.approx(scores, abs=0.25)


def test_a_batch_comes_as_far_as_examples_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Examples of a batch that are alike do not push the weights too far together."""
    vectors = [example(0, number % 3 + 1) for number in range(90)]
    labels = [number % 3 for number in range(90)]

    def wrong(batch: int) -> float:
        monkeypatch.setattr(training, "TUNING", TUNING._replace(batch=batch))
        ascent = regression(vectors, labels)
        ascent.learn(range(90), TUNING.passes)
        scores = np.array([ascent.scores(vector, COMMON) for vector in vectors])
        losses = np.log(np.exp(scores).sum(axis=1)) - scores[range(90), labels]
        return float(losses.sum() + (ascent.taken() ** 2).sum() / 2 / TUNING.inverse_regularisation)

    assert wrong(9) < 1.01 * wrong(1)


def test_an_example_alone_is_learnt() -> None:
    """With one entry there is nothing to tell apart, and no error."""
    ascent = regression([example(0)], [0], 1)
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
