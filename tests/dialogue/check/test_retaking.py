"""Answers that are taken back right after they were taken."""

from __future__ import annotations

import pytest

from advisor.dialogue.check.retaking import meant_for, taken_back
from advisor.normalisation.hinglish import in_english


@pytest.mark.parametrize(
    ("said", "letter"),
    [
        ("wait, I meant no", "n"),
        ("make that a no", "n"),
        ("the last one should be a little", "l"),
        ("i said a little, not yes", "l"),
        ("not yes, a little", "l"),
        ("a little i said", "l"),
        ("I didn't say yes", "o"),
        ("I never said yes, just a bit", "l"),
        ("wrong, a little", "l"),
        ("that is not right", "o"),
        ("too generous, make it a little", "l"),
        ("thoda sa bola, usko little kar do", "l"),
        ("maine thoda bola tha yes nahi", "l"),
        # Answers to the question that is asked now, or something else.
        ("yes", ""),
        ("a little", ""),
        ("that was hard", ""),
        ("no, just a little", ""),
        ("I said no to Git", ""),
        ("did I say a little?", ""),
        ("not yet", ""),
        ("I would not say yes to that, more a no", ""),
    ],
)
def test_what_the_answer_before_should_have_been(said: str, letter: str) -> None:
    """It was taken for a yes; an o, where they only say that this is wrong."""
    assert taken_back(in_english(said), "y") == letter


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("wo to git ka tha", "git"),
        ("no, i meant git", "git"),
        ("sorry, that was my answer to statistics", "statistics"),
        ("that was for question 4", "4"),
        ("wo git wala tha", "git"),
        ("it is about the money that they pay us", ""),
    ],
)
def test_which_question_an_answer_was_meant_for(said: str, name: str) -> None:
    """By its name or its number."""
    assert meant_for(in_english(said)) == name
