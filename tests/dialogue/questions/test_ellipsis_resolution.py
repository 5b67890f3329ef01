"""Ellipsis resolution: what half a question gets from the last answer."""

from __future__ import annotations

import pytest

from advisor import Advisor


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
