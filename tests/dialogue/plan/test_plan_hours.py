"""The hours a week at which people want their plan."""

from __future__ import annotations

import pytest

from advisor.dialogue.plan.plan_hours import changes_hours, deadline_asked, hours_asked, hours_named
from advisor.normalisation.hinglish import in_english


@pytest.mark.parametrize(
    ("said", "changes", "hours"),
    [
        ("can we make it ten hours?", True, 10),
        ("redo it with six", True, 6),
        ("in spring only four", True, 4),
        ("hafte me 7 hi kar do", True, 7),
        ("how long is it at 5 hours a week?", False, 5),
        ("what is step 2?", False, 0),
    ],
)
def test_other_hours_are_heard(said: str, changes: bool, hours: int) -> None:
    """Wanted, or only asked about."""
    assert (changes_hours(in_english(said), shown=True), hours_asked(in_english(said))) == (changes, hours)


def test_a_number_by_itself_is_of_the_hours_only_after_the_plan() -> None:
    """Before it, "only four" may be of anything."""
    assert not changes_hours("in spring only four", shown=False)


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
