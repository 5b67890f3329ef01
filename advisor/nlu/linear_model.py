"""Multinomial logistic regression, applied: a score for every entry, linear in the features."""

from __future__ import annotations

from collections.abc import Sequence
from operator import mul
from typing import NamedTuple

from .packed_rows import PackedRows

__all__ = ["LinearModel", "Vector"]


class Vector(NamedTuple):
    """A sparse vector: the places of what is not zero, and its values."""

    places: Sequence[int]
    values: Sequence[float]


class LinearModel(NamedTuple):
    """The weights of each feature for each entry, rounded to a byte and a scale for each feature."""

    scales: Sequence[float]
    """What one in a feature's row is worth, in log-odds."""
    rows: PackedRows

    def scores(self, vector: Vector) -> list[float]:
        """A score for every entry; differences of scores are log-odds."""
        scaled = list(map(mul, vector.values, map(self.scales.__getitem__, vector.places)))
        return self.rows.weighted_sum(vector.places, scaled)
