"""What takes up an answer, and what only looks like it."""

from __future__ import annotations

import pytest

from advisor import Advisor
from advisor.dialogue.follow_ups.retorts import retort
from advisor.dialogue.replies import Replies
from advisor.dialogue.state import State
from advisor.dialogue.talk import Talk


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("masters-degree", "is it true that salaries fell"),
        ("masters-degree", "can you change the hours of a step, yes or no?"),
        ("books", "just one more question: how long does it take?"),
        ("books", "that's two. is Go useful in ML?"),
        ("age-and-background", "only one person's story?"),
        ("salary-us", "that is not helpful"),
        ("salary-us", "that is not relevant and not clear"),
        ("salary-us", "I am not a graduate"),
        ("math", "I want to get back to work after a break"),
        ("sql", "should I learn first aid before camping?"),
        ("masters-degree", "what is a transformer"),
    ],
)
def test_no_retort(advisor: Advisor, topic: str, said: str) -> None:
    """A question of its own, a request, and what is told of oneself are met as before."""
    state = State(answered=[topic], latest=[topic], told=True)
    replies = Replies(advisor, state)
    talk = Talk(advisor, state, replies, lambda text, leant_on, without: replies.fallback(text, "none"))
    assert retort(talk, said) is None
