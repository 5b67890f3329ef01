"""Multinomial logistic regression, applied: a score for every entry, linear in the features."""

from __future__ import annotations

from array import array
from operator import mul

from .packed_rows import LIMIT, PackedRows
from .vectorizer import Vector

__all__ = ["LinearModel"]


class LinearModel:
    """The weights of each feature for each entry, rounded to a byte and a scale for each feature. Immutable."""

    def __init__(self, scales: array[float], rows: PackedRows) -> None:
        self.scales = scales
        """What one in a feature's row is worth, in log-odds."""
        self.rows = rows

    def scores(self, vector: Vector) -> list[float]:
        """A score for every entry; differences of scores are log-odds."""
        scaled = list(map(mul, vector.values, map(self.scales.__getitem__, vector.places)))
        unit = (LIMIT >> 1) / (sum(map(abs, scaled)) or 1.0)
        sums = self.rows.weighted_sum(vector.places, [round(value * unit) for value in scaled])
        return [total / unit for total in sums]
