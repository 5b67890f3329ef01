"""Rows of small numbers, weighed and added up."""

from __future__ import annotations

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from advisor.nlu.packed_rows import PackedRows

COLUMNS = st.integers(0, 9)
WEIGHTS = st.floats(-1e9, 1e9).filter(lambda weight: weight == 0.0 or abs(weight) > 1e-9)


def packed(rows: list[list[int]], columns: int) -> PackedRows:
    """The rows as they are kept."""
    return PackedRows(bytes([number + 128 for row in rows for number in row]), columns)


@given(st.data(), COLUMNS)
def test_a_weighted_sum_is_the_plain_one(data: st.DataObject, columns: int) -> None:
    """For any rows and weights, also negative, huge and tiny ones, within the rounding that is promised."""
    numbers = st.lists(st.integers(-127, 127), min_size=columns, max_size=columns)
    rows = data.draw(st.lists(numbers, max_size=8))
    places = data.draw(st.lists(st.integers(0, len(rows) - 1), max_size=20)) if rows else []
    weights = data.draw(st.lists(WEIGHTS, min_size=len(places), max_size=len(places)))
    found = packed(rows, columns).weighted_sum(places, weights)
    rounding = 127 * len(places) * math.fsum(map(abs, weights)) / 2**22
    for column, value in enumerate(found):
        plain = math.fsum([weight * rows[place][column] for place, weight in zip(places, weights, strict=True)])
        assert value == pytest.approx(plain, rel=1e-9, abs=rounding)
    assert len(found) == columns


def test_a_row_is_what_was_packed() -> None:
    """Its numbers, negative ones too."""
    rows = [[-127, 0, 127], [1, -1, 5]]
    assert [packed(rows, 3).row(place) for place in (0, 1)] == rows


@given(st.lists(st.sampled_from([-127, 127]), min_size=1, max_size=5), st.integers(1, 3_000), st.booleans())
@example([127], 1, True)
@example([-127], 1, False)
def test_lanes_never_overflow(row: list[int], times: int, negative: bool) -> None:
    """The largest numbers, with weights that all pull one way and are rounded up, disturb no neighbour."""
    weight = -1.0 if negative else 1.0
    found = packed([row], len(row)).weighted_sum([0] * times, [weight] * times)
    assert found == pytest.approx([weight * times * number for number in row], rel=1e-3)


@given(st.integers(1, 5), st.lists(st.integers(-(2**10), 2**10), min_size=1, max_size=9))
def test_whole_weights_that_divide_the_unit_are_exact(columns: int, weights: list[int]) -> None:
    """Where no weight needs rounding the sum is the plain one to the last bit."""
    weights.append(2**22 - sum(map(abs, weights)))
    row = list(range(-2, columns - 2))
    assert packed([row], columns).weighted_sum([0] * len(weights), weights) == [sum(weights) * value for value in row]
