"""What is said to a question of the check other than an answer."""

from __future__ import annotations

import pytest

from advisor.dialogue import check_talk


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
    assert check_talk.stops(said) is stops


@pytest.mark.parametrize(
    ("said", "letter"),
    [
        ("wait, I meant yes", "y"),
        ("make that a no", "n"),
        ("the last one should be a little", "l"),
        ("yes", ""),
        ("that was hard", ""),
    ],
)
def test_the_answer_before_is_corrected(said: str, letter: str) -> None:
    """By saying what was meant; a plain yes answers what is asked now."""
    assert check_talk.corrected(said) == letter


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
