"""Ellipsis: half a question, and what it asks about."""

from __future__ import annotations

import pytest

from advisor import Advisor
from advisor.dialogue.ellipsis import ellipsis


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
    found = ellipsis(text, text)
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
    assert ellipsis(text, text) is None


@pytest.mark.parametrize(
    ("topic", "half", "said"),
    [
        ("courses", "on weekends?", "every weekend"),
        ("masters-degree", "in germany?", "no tuition"),
        ("phd", "how long?", "five years"),
        ("certifications", "how much?", "$200"),
        ("salary", "for a fresher?", "by experience"),
        ("salary-us", "does it include bonuses?", "no word on “bonuses”"),
        ("books", "in hindi?", "no word on “hindi”"),
        ("hardware", "does it cover macbooks", "MacBook"),
        ("interview-preparation", "how many problems", "350"),
        ("career-switch", "Who is Emil Wallner?", "Self-taught"),
    ],
)
def test_what_half_a_question_gets(advisor: Advisor, topic: str, half: str, said: str) -> None:
    """What the last answer says of it, or that it says nothing."""
    chat = advisor.conversation({"answered": [topic], "offered": []})
    assert said in chat.say(half).text
