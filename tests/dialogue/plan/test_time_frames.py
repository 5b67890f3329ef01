"""In which time a plan is to fit, and for how long other hours hold."""

from __future__ import annotations

from datetime import date

import pytest

from advisor.dialogue.plan import time_frames
from advisor.normalisation.hinglish import in_english

from .test_plan import plan


@pytest.mark.parametrize(
    ("said", "months", "by"),
    [
        ("6 months", 6, ""),
        ("half a year", 6, ""),
        ("within 26 weeks", 6, ""),
        ("13 weeks isn't 2 months", 2, ""),
        ("done by june", 6, "2027-06-01"),
        ("before november", 11, "2027-11-01"),
        ("deadline is 31 october. not 2 months", 11, "2027-10-31"),
        ("not by june, by august", 8, "2027-08-01"),
        ("by end of next year", 13, "2027-12-31"),
        ("by next spring", 3, "2027-03-01"),
        ("by 2028", 13, "2028-01-01"),
        ("104 if i miss one week in four", 0, ""),
        ("soon", 0, ""),
    ],
)
def test_times_are_months(monkeypatch: pytest.MonkeyPatch, said: str, months: int, by: str) -> None:
    """Of several the one that is not how long the plan takes."""
    monkeypatch.setattr(time_frames, "today", lambda: date(2026, 11, 26))
    assert time_frames.wished(in_english(said), plan()) == (months, by)


@pytest.mark.parametrize(
    ("when", "weeks", "spelt"),
    [
        ("in december", 4, "in December"),
        ("from june to august", 13, "from June to August"),
        ("for 2 weeks", 2, "“for 2 weeks”"),
        ("exams", 0, "for the exams"),
        ("while i am", 0, "for a while"),
    ],
)
def test_a_while_has_a_length(when: str, weeks: int, spelt: str) -> None:
    """Where it is known."""
    assert (round(time_frames.length_of(when)), time_frames.spelt(when)) == (weeks, spelt)
