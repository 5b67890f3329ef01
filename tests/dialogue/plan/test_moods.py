"""Moods of what is said of a plan."""

from __future__ import annotations

import pytest

from advisor.dialogue.plan.moods import as_asked, of_others, of_the_past


@pytest.mark.parametrize(
    ("said", "others"),
    [
        ("my uncle says drop sql", True),
        ("they promise it in 10 weeks", True),
        ("my uncle is here, so i have 9 hours", False),
        ("i want it in 10 weeks", False),
    ],
)
def test_others_are_told_from_oneself(said: str, others: bool) -> None:
    """Up to where somebody comes back to their own wish."""
    assert of_others(said) is others


def test_the_past_is_no_wish() -> None:
    """But what was right is."""
    assert of_the_past("i was doing 9 hours")
    assert not of_the_past("9 hours was right")


def test_a_question_changes_no_step() -> None:
    """It is answered."""
    assert as_asked("plan-out", "can't one leave SQL out?") == "plan-step"
    assert as_asked("plan-out", "leave SQL out") == "plan-out"
    assert as_asked("plan-out", "skip right to SQL") == "plan-step"
    assert as_asked("plan-done", "I only started SQL") == "plan-step"
    assert as_asked("plan-long", "can I be faster?") == "plan-long"
