"""Complaints that say what was meant."""

from __future__ import annotations

import pytest

from advisor.dialogue.complaints import complaint


@pytest.mark.parametrize(
    ("said", "rest", "denied"),
    [
        ("I did not ask about pay. I was saying that I doubt my chances.", "i doubt my chances.", "pay"),
        ("That's not what I asked. Which course is free?", "which course is free?", ""),
        ("maine degree nahi pucha, pucha ki maths kitni chahiye", "maths kitni chahiye", "degree"),
        ("chalo chhodo, maths pehle ya python pehle?", "maths pehle ya python pehle?", ""),
        ("never mind. which book should I read?", "which book should i read?", ""),
    ],
)
def test_what_was_meant(said: str, rest: str, denied: str) -> None:
    """What was meant stands beside what was not."""
    found = complaint(said)
    assert found is not None
    assert (found.rest, found.denied) == (rest, denied)


@pytest.mark.parametrize("said", ["I did not ask about pay.", "Which course is free?", "never mind", "not the salary"])
def test_no_complaint(said: str) -> None:
    """What says nothing of what was meant is none."""
    assert complaint(said) is None
