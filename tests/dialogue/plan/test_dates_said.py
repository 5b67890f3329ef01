"""Dates that are said of a plan."""

from __future__ import annotations

from datetime import date

import pytest

from advisor.dialogue.plan.dates_said import asks_when, missed, start, unknown_day, without_dates
from advisor.normalisation.hinglish import in_english

NOW = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("start 1 march", date(2027, 3, 1)),
        ("i can start in february", date(2027, 2, 1)),
        ("starting next monday", date(2026, 11, 30)),
        ("from 15th jan", date(2027, 1, 15)),
        ("starting from next month", date(2026, 12, 1)),
        ("i started on 1 november", date(2026, 11, 1)),
        ("1 march is start, not deadline", date(2027, 3, 1)),
        ("i said start not deadline, 1 march", date(2027, 3, 1)),
        ("june 1 is when i start", date(2027, 6, 1)),
        ("start in two weeks", date(2026, 12, 11)),
        ("start date: 5 jan", date(2027, 1, 5)),
        ("begin mid january", date(2027, 1, 15)),
        ("start on 2028-02-29", date(2028, 2, 29)),
        ("start in the new year", date(2027, 1, 1)),
        ("kick off 10 jan 2028", date(2028, 1, 10)),
        ("i start tomorrow", date(2026, 11, 28)),
        ("start in november", NOW),
        ("1 march se start karunga", date(2027, 3, 1)),
        ("start 31 february", None),
        ("start with sql", None),
        ("start now", None),
        ("i start my job in march", None),
        ("from june to august", None),
        ("from march i have 10 hours", None),
        ("start of october", None),
    ],
)
def test_a_plan_starts_on_a_day(said: str, day: date | None) -> None:
    """The next one of its name; none where something else starts."""
    assert start(in_english(said), NOW)[0] == day


def test_what_else_is_said_is_left() -> None:
    """And a start that is only supposed is known as such."""
    assert start("start in may, finish by october", NOW) == (date(2027, 5, 1), ", finish by october", False)
    assert start("if i began this january", NOW) == (date(2027, 1, 1), "if i", True)
    assert without_dates("I can start in 2 months") == "i can"
    assert without_dates("I know SQL") == "I know SQL"


@pytest.mark.parametrize(
    ("said", "part"),
    [
        ("one week in four", 0.25),
        ("every fourth week", 0.25),
        ("every other week", 0.5),
        ("1 in 5 weeks", 0.2),
        ("3 weeks out of 4", 0.25),
        ("a week a month", 12 / 52),
        ("in four weeks", 0.0),
    ],
)
def test_weeks_are_missed(said: str, part: float) -> None:
    """A part of them all."""
    assert missed(said) == part


def test_when_it_is_asked_when() -> None:
    """With weeks missed or another start; not where that is only said by the way."""
    assert asks_when("What if I start in April?")
    assert asks_when("I asked how long it is. How many weeks if I miss one week in four?")
    assert not asks_when("It is 104 if I miss one week in four. Is there a smaller step?")


@pytest.mark.parametrize(
    ("said", "unknown"),
    [("by the 7th semester", True), ("before my exams", True), ("31 october", True), ("by october", False)],
)
def test_a_day_that_nobody_here_knows(said: str, unknown: bool) -> None:
    """Nor what it is for."""
    assert unknown_day(said) == unknown
