"""Who wants no more questions of the check, and what else they say."""

from __future__ import annotations

import pytest

from advisor.dialogue.check import check_stops
from advisor.normalisation.hinglish import in_english


@pytest.mark.parametrize(
    ("said", "stops"),
    [
        ("I want to stop here, please", True),
        ("this bores me, can we end the quiz", True),
        ("bas ho gaya", True),
        ("no more questions for today", True),
        ("I can't stop using it", False),
        ("my team stopped using it", False),
    ],
)
def test_who_wants_no_more_questions_is_heard(said: str, stops: bool) -> None:
    """Also beside something else; but not who only says the word."""
    assert check_stops.stops(in_english(said)) is stops


@pytest.mark.parametrize(
    ("said", "before", "behind"),
    [
        ("put a little, then stop", "l", ""),
        ("No, never. Stop here. What do they earn?", "n", "What do they earn?"),
        ("no no, stop the test", "", ""),
        ("I like tea", "", ""),
    ],
)
def test_what_stands_beside_the_stop_is_heard(said: str, before: str, behind: str) -> None:
    """An answer before it, and a question behind it; a no to the test itself is no answer."""
    assert (check_stops.before_the_stop(said), check_stops.after_the_stop(said)) == (before, behind)
