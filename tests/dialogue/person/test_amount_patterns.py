"""Numbers, in figures and in words."""

from __future__ import annotations

import pytest

from advisor.dialogue.person.amount_patterns import WORDED, in_figures, number


@pytest.mark.parametrize(
    ("text", "value"),
    [("7", 7), ("1.5", 1.5), ("4-6", 5), ("2 or 4", 3), ("half an", 0.5), ("a few", 3), ("paanch", 5)],
)
def test_a_number_is_read(text: str, value: float) -> None:
    """The middle of a range; also in Hindi."""
    assert number(text) == value


@pytest.mark.parametrize(
    ("text", "read"),
    [("forty-six", "46"), ("twenty one", "21"), ("sixteen", "16"), ("fifty", "50"), ("seventh", "seventh")],
)
def test_a_number_in_words_becomes_figures(text: str, read: str) -> None:
    """Where it is longer than what `number` knows by itself."""
    assert WORDED.sub(in_figures, text) == read
