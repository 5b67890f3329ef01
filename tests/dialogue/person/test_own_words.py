"""What people tell in words of their own: which clauses are kept, how many, and for how long."""

from __future__ import annotations

import json

import pytest

from advisor import Advisor
from advisor.dialogue.person.own_words import told_in
from advisor.dialogue.person.profile import LONGEST_WORDS, Profile


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("I run a pub in Cork, but I hate it", ("I run a pub in Cork",)),
        ("btw i play chess at club level lol", ("i play chess at club level",)),
        ("used to run a pub, my brother runs it now", ("used to run a pub",)),
        ("I live in a caravan, does that matter?", ("I live in a caravan",)),
        ("I could teach", ()),
        ("I have cancer and two kids", ()),
        ("my number is 07700900123", ()),
        ("I asked about the pay", ()),
        ("do i have a degree", ()),
    ],
)
def test_plain_facts_of_oneself_are_kept(said: str, kept: tuple[str, ...]) -> None:
    """No wishes, feelings or questions, nothing of others, and nothing private."""
    assert told_in(said, str) == kept


def test_a_long_clause_is_cut() -> None:
    """Between words, with a mark of it."""
    (kept,) = told_in("I have carried bags for the guests of a large hotel by the sea and of two small ones", str)
    assert len(kept) <= LONGEST_WORDS
    assert kept.endswith("…")


def test_the_latest_few_are_kept() -> None:
    """Also of what comes back from a store, be it damaged."""
    said = [f"I did thing number {number}, which is {'long ' * 6}too" for number in range(9)]
    profile = Profile().with_words(said)
    assert profile.words == tuple(said[-len(profile.words) :])
    assert 0 < len(profile.words) <= 4
    assert Profile.from_dict(json.loads(json.dumps(profile.to_dict()))) == profile
    assert Profile.from_dict({"words": ["x" * 99, 3, "I keep bees", "\x1b"]}).words == ("I keep bees",)
    assert Profile.from_dict({"words": "no list"}) == Profile()
    assert not Profile.from_dict({"age": 30}).words


def test_nothing_is_kept_without_a_profile() -> None:
    """Nor noted."""
    chat = Advisor(profile=False).conversation()
    assert "in your words" not in chat.say("I run a pub in Cork with my wife").text
    assert "Cork" not in json.dumps(chat.to_dict()["answered"])
    assert chat.profile == Profile()


def test_a_step_that_is_left_out_takes_nothing_back(advisor: Advisor) -> None:
    """What is struck from a plan stays in the notes."""
    chat = advisor.conversation()
    chat.say("I taught SQL to my neighbours once")
    chat.say("make me a plan, 6 hours a week")
    kept = chat.profile.words
    assert kept
    chat.say("leave out SQL")
    assert chat.profile.words == kept
