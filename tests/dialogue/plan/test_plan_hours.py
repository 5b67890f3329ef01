"""The hours a week at which people want their plan."""

from __future__ import annotations

import pytest

from advisor.dialogue.plan.plan_hours import deadline_asked, hours_asked, hours_named


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("how long is it at 5 hours a week?", 5),
        ("how long would it take full-time? I would study full time", 40),
        ("how fast could I be if I quit my job?", 40),
        ("what is step 2?", 0),
    ],
)
def test_hours_are_asked_about(said: str, hours: int) -> None:
    """By their figure, or as those of somebody who has no work beside it."""
    assert hours_asked(said) == hours


@pytest.mark.parametrize(
    ("said", "hours", "months"),
    [
        ("how many hours a week to be done in 9 months?", 0, 9),
        ("12 hours a week", 12, 0),
        ("nothing of it", 0, 0),
    ],
)
def test_hours_and_deadlines_are_read(said: str, hours: int, months: int) -> None:
    """The one or the other."""
    assert (hours_named(said), deadline_asked(said)) == (hours, months)
