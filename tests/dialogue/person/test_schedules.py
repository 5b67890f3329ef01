"""Schedules of a week."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.dialogue.person.schedules import schedules


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("2 h on weekdays plus 3 on saturday and sunday each", [16]),
        ("weekdays two hours, sunday 1", [11]),
        ("tue, thu and fri 1 h each, and sat 4 h", [7]),
        ("only weekends, 4 each", [8]),
        ("7 hours on weekends", [7]),
        ("1 hour daily on weekdays", [5]),
        ("an hour each evening except mondays", [6]),
        ("one hour each evening, also saturday and sunday", [7]),
        ("mon to wed 2h, thu off, sat 3h", [9]),
        ("four evenings a week, 2 hours each", [8]),
        ("2 hours on three evenings a week", [6]),
        ("every other day 1 hour", [3.5]),
        ("1h/day mon-fri", [5]),
        ("half an hour every day", [3.5]),
        ("an hour a day and nothing at weekends", [5]),
        ("every morning before work for an hour, weekends are for family", [5]),
        ("one hour each evening, fridays i'm out", [6]),
        ("an hour a day and on sunday nothing", [6]),
        ("2 hours a night, monday to thursday", [8]),
        ("nothing on weekdays, 4 hours on saturday and sunday each", [8]),
        ("1 hr a day mon fri", [5]),
        ("2 and a half hours a day", [17.5]),
        ("30 minutes a day", [3.5]),
        ("tuesday evenings 2 hours plus saturday mornings 3", [5]),
        ("10 hours, 2 weeks", [10]),
        ("two days and a four-day week", []),
        ("52 hours per month", [12]),
        ("3-4 hours a day", [24.5]),
        ("2to 4 hours a week", [3]),
        ("2to3 hours a day", [17.5]),
        ("3 hours asat", [3]),
        ("i am 41, 9 hours a week", [9]),
        ("1 hour on workdays, the weekend is for the family", [5]),
        ("week 40 of the plan", [40]),
        ("it takes 471 hours", []),
        ("nothing of it", []),
    ],
)
def test_the_hours_of_a_week_are_summed(said: str, hours: list[float]) -> None:
    """Days in any order, ranges, days off."""
    found = [schedule.hours for schedule in schedules(said)]
    assert found[: len(hours)] == pytest.approx(hours)
    assert bool(found) == bool(hours)


_PIECES = (
    "a an per each every / half 2 3.5 ½ 10 99 hours h mins days evenings three mon tuesdays thu-fri sat week weekend "
    "weekday daily month fortnight other to or - , + and except off free apiece only is i couple of"
).split(" ")


@given(st.lists(st.sampled_from([*_PIECES, *(f"{piece} " for piece in _PIECES)])))
def test_no_words_of_times_break_it(said: list[str]) -> None:
    """Glued or apart, in any order."""
    assert all(schedule.hours >= 0 for schedule in schedules("".join(said)))
