"""What an utterance shares with a line: its figures."""

from __future__ import annotations

import pytest

from advisor.dialogue.follow_ups.evidence import figures_in


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("you gave 60,984 a minute ago", {"60984"}),
        ("26 per cent is not much", {"26", "26%"}),
        ("19 % of them", {"19", "19%"}),
        ("about two thirds, or 3/4", {"2/3", "3/4"}),
        ("three months, you said", {"3 month"}),
        ("3 months", {"3 month"}),
        ("in 2023", set()),
        ("a third project", set()),
    ],
)
def test_figures(said: str, figures: set[str]) -> None:
    """Figures however they are written, as those of a line are; a year, and a place in a row, are none."""
    assert figures_in(said) == figures
