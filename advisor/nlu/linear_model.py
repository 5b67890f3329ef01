"""Multinomial logistic regression, applied: a score for every entry, linear in the features."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

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
        return self._weighted(vector.places, vector.values)

    def _weighted(self, places: Sequence[int], values: Sequence[float]) -> list[float]:
        scaled = [value * self.scales[place] for place, value in zip(places, values, strict=True)]
        unit = (LIMIT >> 1) / (sum(map(abs, scaled)) or 1.0)
        sums = self.rows.weighted_sum(places, [round(value * unit) for value in scaled])
        return [total / unit for total in sums]

    def contributions(self, vector: Vector, label: int, rival: int | None) -> list[float]:
        """How far each part of a vector puts one entry ahead of another (or of nothing), in log-odds."""
        ahead = []
        for place, value in zip(vector.places, vector.values, strict=True):
            row = self.rows.row(place)
            ahead.append(value * self.scales[place] * (row[label] - (0 if rival is None else row[rival])))
        return ahead
