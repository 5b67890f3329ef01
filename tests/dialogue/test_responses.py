"""Responses to dialogue acts that follow a guess, or nothing; the rest is in the dialogues."""

from __future__ import annotations

import pytest

from advisor import Advisor, Conversation, Entry, Knowledge

HOUSE = Knowledge(
    [
        Entry("garden", "The garden", "It has roses.", ("What grows in the garden?", "roses"), ("tea", "tickets")),
        Entry(
            "rooms",
            "The rooms",
            "There are nine. One has a piano.",
            ("How many rooms are there?", "what is in the rooms of the garden"),
        ),
        Entry("tickets", "Tickets", "They are free.", ("What does a ticket cost?", "entrance fee")),
        Entry("tea", "Tea", "From three.", ("Where can I have tea?", "cake")),
    ]
)


@pytest.fixture
def guessed() -> Conversation:
    """A talk whose first answer was a guess, about the garden."""
    chat = Advisor(HOUSE, threshold=1.0, tentative_threshold=0.05).conversation()
    reply = chat.say("what is in the garden, roses?")
    assert (reply.tentative, [match.entry.id for match in reply.answers]) == (True, ["garden"])
    return chat


def test_a_yes_to_a_guess_confirms_it(guessed: Conversation) -> None:
    """It is not asked which of the other guesses was meant."""
    assert guessed.say("yes").kind == "small_talk"


def test_more_after_a_guess_is_what_follows_it(guessed: Conversation) -> None:
    """Not another guess."""
    assert [match.entry.id for match in guessed.say("tell me more").answers] == ["tea"]


def test_a_guess_goes_on_from_its_state(guessed: Conversation) -> None:
    """In another process, too."""
    chat = Advisor(HOUSE).conversation(guessed.to_dict())
    assert chat.say("yes").kind == "small_talk"
    assert [match.entry.id for match in chat.say("again").answers] == ["garden"]


def test_shorter_passes_over_a_form_that_says_the_same() -> None:
    """The first paragraph of one that has no other; then there is none that is shorter."""
    chat = Advisor(HOUSE).conversation()
    assert chat.say("How many rooms are there?").text == "There are nine. One has a piano."
    assert chat.say("shorter").text == "There are nine."
    assert "shorter" in chat.say("shorter").text


@pytest.mark.parametrize("said", ["1", "the first one", "both", "all", "more", "again", "back", "why?"])
def test_without_anything_before_it_an_act_gets_a_reply(said: str) -> None:
    """As a question that nothing covers, or as a choice of nothing."""
    reply = Advisor(HOUSE).conversation().say(said)
    assert reply.kind in {"fallback", "clarification"}
