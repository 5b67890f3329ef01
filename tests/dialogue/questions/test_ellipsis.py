"""Ellipsis: half a question, and what it asks about."""

from __future__ import annotations

import pytest

from advisor.dialogue.questions.ellipsis import ellipsis
from advisor.normalisation.hinglish import in_english


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("for a fresher?", "fresher"),
        ("and in india?", "india"),
        ("in dollars?", "dollars"),
        ("on weekends?", "weekends"),
        ("with a full-time job", "full time job"),
        ("in us", "us"),
        ("how long?", "how long"),
        ("how long does it take", "how long"),
        ("how much does it cost?", "the cost"),
        ("does that include bonuses?", "bonuses"),
        ("can you convert it to euros", "euros"),
        ("is it worth it?", "worth it"),
        ("how many problems", "problems"),
        ("fresher ki?", "fresher"),
        ("and germany?", "germany"),
    ],
)
def test_half_a_question(text: str, about: str) -> None:
    """With a preposition, a question word alone, a pronoun."""
    found = ellipsis(in_english(text), in_english(text))
    assert found is not None
    assert found.about == about


@pytest.mark.parametrize(
    "text",
    [
        "how do I become an ML engineer?",
        "in which industries do they work?",
        "for how long do I have to study before I get work?",
        "what is a GPU?",
        "without learning to code can I work",
        "",
    ],
)
def test_a_whole_question(text: str) -> None:
    """Says what it is about by itself."""
    assert ellipsis(in_english(text), in_english(text)) is None
