"""Pauses of a plan."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from advisor.dialogue.plan import plan_kept, time_frames
from advisor.dialogue.plan.orders import orders
from advisor.dialogue.plan.pauses import Pause, added, kept, pauses, until, when

from .test_plan import MILESTONES, plan

NOW = date(2026, 11, 27)


@pytest.fixture(autouse=True)
def _now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time_frames, "today", lambda: NOW)


@pytest.mark.parametrize(
    ("said", "off"),
    [
        ("no study in december", "31d0h2612;"),
        ("august and january are off", "31d0h2701;31d0h2708;"),
        ("two weeks off at christmas", "14d0h2612;"),
        ("from january to march only 3 hours a week", "31d3h2701;28d3h2702;31d3h2703;"),
        ("3 weeks off", "21d0h;"),
        ("until february only 5 hours a week", "4d5h2611;31d5h2612;31d5h2701;"),
        ("I take 10 days off at christmas", "10d0h2612;"),
        ("exams in december, 3 weeks no study", "21d0h2612;"),
        ("2 weeks at 5 hours", "14d5h;"),
        ("from january I only have 5 hours a week", "9999d5h2701;"),
        ("5 hours a week from january for 2 weeks", "14d5h2701;"),
        ("I can't study in my exams, 3 weeks", "21d0h;"),
        ("I may not study SQL", ""),
        ("less in december", ""),
    ],
)
def test_weeks_off_are_said(said: str, off: str) -> None:
    """With the month, where it is named, and the hours that are left."""
    assert "".join(order.where for order in orders(said, plan(), shown=True).wanted if order.kind == "off") == off


def test_a_pause_moves_what_comes_after_it() -> None:
    """What ends before it is done as soon, and so is what has as many hours in it as always."""
    assert until(NOW, 3, "14d0h2612;", 10, 1) == date(2026, 11, 30)
    assert until(NOW, 20, "14d0h2612;", 10, 1) == date(2026, 12, 31)
    assert until(NOW, 20, "14d5h2612;", 10, 1) == date(2026, 12, 24)
    assert until(NOW, 20, "14d5h2612;", 4, 1) == date(2026, 12, 17)
    assert until(NOW, 20, "21d0h;14d0h2701;", 10, 1) == date(2027, 1, 21)
    assert until(NOW, 20, "14d0h2610;", 10, 1) == date(2026, 12, 17)
    assert until(NOW, 43, "9999d5h2701;", 10, 1) == date(
        2027, 1, 17
    )  # Eight of the days are left, at half of the hours.
    assert until(NOW, 20, "9999d5h2701;", 10, 1) == date(2026, 12, 17)
    assert until(NOW, 20, "9999d5h2610;14d0h2612;", 10, 1) == until(NOW, 40, "14d0h2612;", 10, 1)
    assert until(NOW, 10, "21d0h;", 10, 0.5) - until(NOW, 0, "21d0h;", 10, 0) == timedelta(days=20)


def test_pauses_are_kept_each_once() -> None:
    """One for a month; what is past goes, and what is damaged is none."""
    text = kept([Pause(14), Pause(31, 3, "2701"), Pause(9, 0, "2609")])
    assert [pause.days for pause in pauses(text)] == [14, 9, 31]
    assert added(text, "14d0h;7d0h2701;", NOW) == "14d0h;7d0h2701;"
    made = plan()._replace(off="14d0h;")
    assert (made.weeks, made.weeks_off) == (plan().weeks + 2, 2)
    assert plan_kept.from_dict(MILESTONES, plan_kept.to_dict(made)) == made
    assert plan_kept.from_dict(MILESTONES, {**plan_kept.to_dict(plan()), "off": "14 days"}) == plan()


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("14d0h;", ""),
        ("31d0h2612;", "in December 2026"),
        ("31d0h2701;31d0h2708;", "in January and August 2027"),
        ("31d0h2612;31d0h2701;28d0h2702;", "from December 2026 to February 2027"),
    ],
)
def test_when_a_pause_is_is_told(text: str, time: str) -> None:
    """In words."""
    assert when(pauses(text)) == time
