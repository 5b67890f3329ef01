"""Who asks whether something counts."""

from __future__ import annotations

import pytest

from advisor.dialogue.check.counting import asks_if_it_counts, asks_what_counts, is_less, parts, thing_that_counts


@pytest.mark.parametrize(
    ("text", "told", "thing", "asks"),
    [
        ("I built one in a sheet. Does that count?", "I built one in a sheet.", "", False),
        ("One in a sheet, is that enough?", "One in a sheet", "", False),
        ("Would R count? I wrote some", "", "r", True),
        ("what do you count as a yes?", "", "", True),
        ("I count the rows every day", "", "", False),
    ],
)
def test_it_is_told_what_may_count(text: str, told: str, thing: str, *, asks: bool) -> None:
    """What was done, or the thing that is asked of."""
    assert (asks_if_it_counts(text), thing_that_counts(text), asks_what_counts(text)) == (told, thing, asks)


def test_parts_are_the_sentences() -> None:
    """Also where no capital begins them."""
    assert parts("no. what is that?") == ["no.", "what is that?"]


def test_what_is_less_than_asked() -> None:
    """A little at most."""
    assert [is_less(text) for text in ("does Excel count?", "would a tutorial count", "does R count?")] == [
        True,
        True,
        False,
    ]
