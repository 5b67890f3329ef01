"""Corrections of what was told."""

from __future__ import annotations

from typing import Any

import pytest

from advisor.dialogue.person.amending import amended
from advisor.dialogue.person.profile import Profile, Told
from advisor.normalisation.hinglish import in_english

PERSON = Profile(role="2nd-year BTech CSE student", age=20, country="India", hours=9, months=6)


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("it is 7 hours, not 9", {"hours": 7}),
        ("9 nahi 7 ghante", {"hours": 7}),
        ("not 20 but 21", {"age": 21}),
        ("8 months rather than 6", {"months": 8}),
        ("please raise my hours a week to twelve", {"hours": 12}),
        ("ECE se hu, CSE nahi", {"role": "2nd-year BTech ECE student"}),
        ("Canada, not India", {"country": "Canada"}),
        ("no it's 7 now, work got busy", {"hours": 7}),
        ("it's 7 hours in hospital, not 9", {"hours": 7}),
        ("it's 21 now", {}),
        ("but that is a data scientist, not an ML engineer", {}),
        ("those figures are for ECE, not CSE", {}),
        ("you told me the US, not India", {}),
        ("ML engineer, not data scientist", {"goal": "ML engineer"}),
        ("typo. 21", {"age": 21}),
        ("8 hrs*", {"hours": 8}),
        ("oops, 3rd year", {"role": "3rd-year BTech CSE student"}),
        ("sorry, 300", {}),
        ("sorry, which one?", {}),
        ("I read 3 books, not 4", {}),
        ("Python and not Java", {}),
    ],
)
def test_what_is_put_right_is_told(said: str, values: dict[str, Any]) -> None:
    """In place of what was told before; a number or name that never was told corrects nothing."""
    assert dict(amended(Told(), in_english(said), PERSON).values) == values
    assert not amended(Told(), in_english(said), Profile()).values


def test_numbers_in_words_are_put_right() -> None:
    """As those in figures are."""
    told = amended(Told(), "I said eighteen years, but it is really eleven", Profile(role="nurse", years=18))
    assert dict(told.values) == {"years": 11}


@pytest.mark.parametrize(
    ("before", "role", "facts"),
    [
        ("BSc statistics student", "fresher", ("BSc statistics fresher",)),
        ("BSc statistics student", "data analyst", ("data analyst", "BSc statistics degree")),
        ("2nd-year BTech student", "barista", ("barista",)),
        ("nurse", "data analyst", ("data analyst",)),
    ],
)
def test_studies_are_kept_beside_what_somebody_is_now(before: str, role: str, facts: tuple[str, ...]) -> None:
    """As a fresher's, and as the degree of who has a job."""
    told = amended(Told({"role": role}), "I am one now", Profile(role=before))
    assert Profile(role=before).told(told).facts() == facts
