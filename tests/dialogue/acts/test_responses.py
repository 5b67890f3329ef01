"""Responses to dialogue acts that follow a guess, or nothing; the rest is in the dialogues."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advisor import Advisor, Conversation, Entry, Knowledge, Source

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


def test_what_is_not_covered_is_never_offered() -> None:
    """Though a topic leads to it."""
    garden, *others = HOUSE
    pool = Entry("pool", "A pool", "Nothing is said of one.", ("Can I swim anywhere?",), kind="gap")
    leading = replace(garden, follow_ups=("pool", *garden.follow_ups))
    chat = Advisor(Knowledge([leading, *others, pool])).conversation()
    chat.say("Where can I have tea?")
    reply = chat.say("are you sure about the garden?")
    assert [match.entry.id for match in reply.answers] == ["garden"]
    assert [item.entry_id for item in reply.suggestions] == ["tea", "tickets"]


def test_shorter_passes_over_a_form_that_says_the_same() -> None:
    """The first paragraph of one that has no other; then there is none that is shorter."""
    chat = Advisor(HOUSE).conversation()
    assert chat.say("How many rooms are there?").text == "There are nine. One has a piano."
    assert chat.say("shorter").text == "There are nine."
    assert "shorter" in chat.say("shorter").text


@pytest.mark.parametrize(("dates", "told"), [(("2024", "May 2024"), "2024"), (("2024", "2021"), "2021 to 2024")])
def test_the_years_of_several_sources_are_told(dates: tuple[str, str], told: str) -> None:
    """From the first to the last, where they differ."""
    sources = tuple(Source(f"s{date[-1]}{len(date)}", f"Of {date}", "Us", date=date) for date in dates)
    chat = Advisor(Knowledge([Entry("tea", "Tea", "From three.", ("Where can I have tea?",), sources=sources)]))
    talk = chat.conversation()
    talk.say("Where can I have tea?")
    text = talk.say("are you sure?").text
    assert told in text
    assert (" to " in text) is (" to " in told)


@pytest.mark.parametrize("said", ["1", "the first one", "both", "all", "more", "again", "back", "why?"])
def test_without_anything_before_it_an_act_gets_a_reply(said: str) -> None:
    """As a question that nothing covers, or as a choice of nothing."""
    reply = Advisor(HOUSE).conversation().say(said)
    assert reply.kind in {"fallback", "clarification"}
