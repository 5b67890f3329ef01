"""Complaints that say what was meant."""

from __future__ import annotations

import pytest

from advisor.dialogue.follow_ups.complaints import complaint
from advisor.normalisation.hinglish import in_english


@pytest.mark.parametrize(
    ("said", "rest", "denied"),
    [
        ("I did not ask about pay. I was saying that I doubt my chances.", "i doubt my chances.", "pay"),
        ("That's not what I asked. Which course is free?", "which course is free?", ""),
        ("maine degree nahi pucha, pucha ki maths kitni chahiye", "how much maths do i need", "degree"),
        ("chalo chhodo, maths pehle ya python pehle?", "maths first or python first?", ""),
        ("never mind. which book should I read?", "which book should i read?", ""),
        ("Nah, I wasn't asking about firms. I asked where jobs are found.", "where jobs are found.", "firms"),
        ("wrong topic. i asked how long it takes", "how long it takes", ""),
        ("You misunderstood me. How do I find a mentor?", "how do i find a mentor?", ""),
        ("That's not my question. I asked for the pay. If you have nothing, just say so.", "for the pay", ""),
        ("Fair enough. You never told me how long it takes, though.", "how long it takes", ""),
        ("u still didnt say anything about visas", "visas", ""),
        ("I asked whether I need a degree.", "whether i need a degree", ""),
        ("wo nahi pucha. maths kahan se padhu", "where should i study maths", ""),
        ("no not the degree stuff. how do i get a job", "how do i get a job", "degree"),
        ("offer nahi, interview ki baat kar raha hu", "interview", "offer"),
    ],
)
def test_what_was_meant(said: str, rest: str, denied: str) -> None:
    """What was meant stands beside what was not."""
    found = complaint(in_english(said))
    assert found is not None
    assert (found.rest, found.denied) == (rest, denied)


@pytest.mark.parametrize(
    "said",
    [
        "I did not ask about pay.",
        "Which course is free?",
        "never mind",
        "not the salary",
        "You didn't say that I need maths.",
        "I asked my boss whether I may do ML at work",
    ],
)
def test_no_complaint(said: str) -> None:
    """What says nothing of what was meant is none."""
    assert complaint(in_english(said)) is None
