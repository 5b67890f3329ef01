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
        ("but that is a data scientist, not an ML engineer", {}),
        ("those figures are for ECE, not CSE", {}),
        ("you told me the US, not India", {}),
        ("ML engineer, not data scientist", {"goal": "ML engineer"}),
        ("I read 3 books, not 4", {}),
        ("Python and not Java", {}),
    ],
)
def test_what_is_put_right_is_told(said: str, values: dict[str, Any]) -> None:
    """In place of what was told before; a number or name that never was told corrects nothing."""
    assert dict(amended(Told(), in_english(said), PERSON).values) == values
    assert not amended(Told(), in_english(said), Profile()).values
