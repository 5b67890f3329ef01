"""Dates of a plan."""

from __future__ import annotations

from datetime import date

import pytest

from advisor.dialogue.plan import plan_kept, time_frames
from advisor.dialogue.plan.plan_dates import begins, finish, moved, room

from .test_plan import MILESTONES, plan


@pytest.fixture(autouse=True)
def _now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time_frames, "today", lambda: date(2026, 11, 27))


def test_steps_have_dates_where_the_plan_has_a_start() -> None:
    """One after the other; what is done has none, and then it is counted from today if the start is past."""
    made = moved(plan(), start="2026-12-21")
    assert [step.dates for step in made.steps][:2] == ["21 Dec 2026 – 4 Jan 2027", "4 Jan – 14 Jan 2027"]
    assert "(about 20 hours, 2 weeks: 21 Dec 2026 – 4 Jan 2027)" in made.markdown()
    assert finish(made) == date(2027, 3, 19)
    ticked = moved(plan(), start="2026-11-02").ticked([1])
    assert (begins(ticked), ticked.steps[0].dates) == (date(2026, 11, 27), "")
    assert not plan().steps[0].dates


def test_a_deadline_is_a_day() -> None:
    """The months follow the start; a day before it is that of the next year, or none."""
    made = moved(moved(plan(), start="2027-03-01"), until="2027-05-31")
    assert (made.months, room(made), made.needed) == (3, 13, 10)
    assert moved(plan(), start="2027-01-01", until="2026-12-01").until == "2027-12-01"
    assert moved(made, start="2027-07-01").months == 0


def test_days_are_kept_with_the_plan() -> None:
    """Older states have none, and what is no day is none."""
    made = moved(plan(), start="2027-03-01", until="2027-05-31")
    assert plan_kept.from_dict(MILESTONES, plan_kept.to_dict(made)) == made
    assert plan_kept.from_dict(MILESTONES, {**plan_kept.to_dict(plan()), "start": "soon", "until": 7}) == plan()
