"""What is said to a question of the check other than an answer."""

from __future__ import annotations

import pytest

from advisor.dialogue.check import check_talk


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("do you know what they earn", True),
        ("make me a plan", True),
        ("ye kaise karte hai", True),
        ("did one in school", False),
        ("can do it with a manual", False),
    ],
)
def test_a_question_is_no_answer(said: str, asks: bool) -> None:
    """A statement whose "I" is left out is none."""
    assert check_talk.asks(said) is asks
