"""From scores to confidence."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.nlu.confidence import Signs, confidences, outside, softmax, standing

SCORES = st.lists(st.floats(-1e300, 1e300), min_size=1, max_size=8)
SHARE = st.floats(0.0, 1.0)
SIGNS = st.builds(Signs, SHARE, st.floats(0.0, 14.0), SHARE, SHARE, SHARE, st.booleans(), SHARE, st.floats(0.0, 2.0))


@given(st.lists(st.floats(-50, 50), min_size=1, max_size=8))
def test_softmax_gives_probabilities(scores: list[float]) -> None:
    """They add to one, and their log-odds are the differences of the scores."""
    found = softmax(scores)
    assert math.isclose(math.fsum(found), 1.0)
    assert [math.log(value / found[0]) for value in found] == pytest.approx([score - scores[0] for score in scores])


@given(SCORES, SIGNS)
def test_confidences_add_to_one_at_most_and_keep_the_order(scores: list[float], signs: Signs) -> None:
    """However extreme the scores and signs: each is between nought and one, and the best stays the best."""
    probabilities = softmax(scores)
    best = max(range(len(scores)), key=scores.__getitem__)
    found = confidences(probabilities, best, signs)
    assert all(0.0 <= value <= 1.0 for value in found)
    assert math.fsum(found) <= 1.0 + 1e-9
    assert found[best] == max(found)
    ranked = sorted(range(len(scores)), key=probabilities.__getitem__)
    assert [found[at] for at in ranked if at != best] == sorted(found[at] for at in ranked if at != best)


@pytest.mark.parametrize(
    "more", [{"probability": 0.9}, {"lead": 8.0}, {"known": 1.0}, {"explained": 1.0}, {"likeness": 1.0}]
)
def test_whatever_speaks_for_an_entry_adds_to_its_confidence(more: dict[str, float]) -> None:
    """A higher probability or lead, and more that is known, explained or like."""
    less = {"probability": 0.5, "lead": 1.0, "known": 0.5, "explained": 0.5, "likeness": 0.5}
    found = [confidences([0.6, 0.4], 0, Signs(**signs, is_gap=False))[0] for signs in (less, {**less, **more})]
    assert found[0] < found[1]


@given(st.floats(-50.0, 50.0), SHARE)
def test_only_words_that_the_topic_lacks_tell_that_it_is_something_else(in_scope: float, explained: float) -> None:
    """And only where they plainly do; from some log-odds on, more of them tell no more."""
    assert 0.0 <= outside(in_scope, explained) <= 2.0
    assert outside(in_scope, 1.0) == outside(-0.5, explained) == 0.0
    assert outside(in_scope - 1.0, explained) >= outside(in_scope, explained)


@given(SIGNS)
def test_function_words_alone_tell_less(signs: Signs) -> None:
    """They never tell more than other words, and nothing where they are like no phrasing."""
    less = signs.of_function_words()
    assert all(0.0 <= a <= b for a, b in zip(less.inputs()[2:5], signs.inputs()[2:5], strict=True))
    assert abs(less.probability - 0.5) <= abs(signs.probability - 0.5) + 1e-9
    if signs.likeness == 0.0:
        assert less.inputs()[1:5] == pytest.approx((0.0, 0.0, 0.0, 0.0))


def test_less_like_a_phrasing_function_words_tell_less_by_the_square() -> None:
    """Half as like, a quarter as much."""
    less = Signs(0.9, 8.0, 1.0, 0.8, 0.5, is_gap=False).of_function_words()
    assert (less.probability, less.lead, less.known, less.explained) == pytest.approx((0.6, 2.0, 0.25, 0.2))


@pytest.mark.parametrize("others", [1, 2])
def test_of_equally_likely_entries_none_is_believed_over_half(others: int) -> None:
    """However well the words are understood; a lone entry has no other to be mixed up with."""
    signs = Signs(0.99, 0.0, 1.0, 1.0, 1.0, is_gap=False)
    share = 1.0 / (1 + others)
    assert confidences([share] * (1 + others), 0, signs)[0] == 0.5
    assert confidences([1.0], 0, signs)[0] > 0.9


def test_a_lone_entry_is_ahead_of_nobody() -> None:
    """Of two, the first is ahead by their log-odds, as far as these tell; of one that cannot be at all, by the most."""
    assert standing([1.0]) == (0.5, 0.0)
    assert standing([0.6, 0.3]) == pytest.approx((0.6, math.log(2)))
    assert standing([1.0, 1e-9]) == standing([1.0, 0.0]) == (1.0, 14.0)
