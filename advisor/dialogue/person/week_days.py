"""Days of the week, from 0 for Monday, as sets or as how many there are: joined, narrowed down and kept apart."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["ALL", "WEEKEND", "WORKDAYS", "apart", "narrower", "united_days"]

ALL, WORKDAYS, WEEKEND = frozenset(range(7)), frozenset(range(5)), frozenset({5, 6})


def united_days(one: frozenset[int] | float | None, other: frozenset[int] | float) -> frozenset[int] | float:
    """Some days and others; the others, where not both are known by name."""
    return one | other if isinstance(one, frozenset) and isinstance(other, frozenset) else other


def narrower(one: frozenset[int] | float, other: frozenset[int] | float) -> frozenset[int] | float:
    """Of "daily" and "on weekdays", said of the same, what both hold."""
    if isinstance(one, frozenset) and isinstance(other, frozenset):
        return one & other or one
    return min((one, other), key=lambda days: len(days) if isinstance(days, frozenset) else days)


def apart(several: Sequence[frozenset[int] | float | None]) -> list[frozenset[int] | float | None]:
    """Days of several amounts, "every day" without those that have an amount of their own.

    "An hour a day, three on Sunday" is nine hours.
    """
    own = [days for days in several if isinstance(days, frozenset) and days != ALL]
    return [(ALL.difference(*own) or ALL) if days == ALL else days for days in several]
