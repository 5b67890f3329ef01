"""Units of time as they are typed."""

from __future__ import annotations

import pytest

from advisor.dialogue.person.unit_spelling import well_typed


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("9 ours a weak", "9 hours a week"),
        ("8 huors a wek", "8 hours a week"),
        ("twenty-two hours", "22 hours"),
        ("4 4 hours", "4 hours each"),
        ("2 house and 3 more weeks", "2 house and 3 more weeks"),
    ],
)
def test_units_are_put_right(typed: str, said: str) -> None:
    """By one letter, and only behind a number."""
    assert well_typed(typed) == said
