"""The regression, applied: rounded weights stand for what was learnt."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from advisor.nlu.linear_model import LinearModel, Vector
from advisor.nlu.packed_rows import PackedRows
from advisor.nlu.training import rounded


@given(st.integers(0, 2**32 - 1), st.floats(1e-3, 1e3))
def test_rounding_costs_less_than_half_a_step(seed: int, size: float) -> None:
    """A score is off by no more than the halves of the steps of the rows that it is made of."""
    rng = np.random.default_rng(seed)
    weights = rng.normal(0.0, size, (30, 7)).astype(np.float32)
    values = rng.normal(0.0, 1.0, 12)
    places = rng.permutation(30)[:12]
    scales, rows = rounded(weights.copy())
    found = LinearModel(scales, PackedRows(rows, 7)).scores(Vector(places.tolist(), values.tolist()))
    exact = values @ weights[places].astype(float)
    allowed = sum(abs(value) * scales[place] for place, value in zip(places, values, strict=True)) * 0.51
    assert np.abs(np.array(found) - exact).max() <= allowed


def test_a_row_of_zeros_is_kept() -> None:
    """A feature that tells nothing gives zeros, and no division by zero."""
    scales, rows = rounded(np.zeros((2, 3), np.float32))
    assert LinearModel(scales, PackedRows(rows, 3)).scores(Vector([0, 1], [1.0, math.pi])) == [0.0, 0.0, 0.0]
