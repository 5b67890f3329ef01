"""Phrasings that read as something about the talk ask for their entries all the same."""

from __future__ import annotations

import pytest

from advisor import Advisor, Entry, Knowledge

PHRASINGS = {
    "cover": ("What is not covered?", "is wear part of the guarantee", "it broke again after a week"),
    "drop-off": (
        "Where do I bring it?",
        "drop off my bike for a service",
        "hand over the bike",
        "bring it in the morning",
    ),
    "bill": ("What will it cost?", "I do not want to be surprised by the bill", "price list", "it was cheap to buy"),
    "stand": ("May I do it myself?", "can I come in and do the work myself", "use your tools", "an evening with tools"),
    "van": ("Will you fetch it?", "can I have it fetched", "is there a van", "I can not come to you"),
}
SAID = {
    "what is not covered": "cover",
    "What is not covered?!": "cover",
    "drop off my bike for a service": "drop-off",
    "drop of my bike for a service please": "drop-off",
    "I do not want to be surprised by the bill": "bill",
    "i do not want to be surprised by a bill please": "bill",
    "can I come in and do the work myself": "stand",
}


@pytest.fixture(scope="module")
def workshop() -> Advisor:
    """A workshop's knowledge, whose people say things that may be said of a talk as well."""
    return Advisor(
        Knowledge([Entry(name, name.capitalize(), f"On {name}.", texts) for name, texts in PHRASINGS.items()])
    )


@pytest.mark.parametrize(("said", "entry_id"), SAID.items())
@pytest.mark.parametrize("before", ["", "is there a van"])
def test_a_phrasing_asks_for_its_entry(workshop: Advisor, before: str, said: str, entry_id: str) -> None:
    """Be it an order to the chat, a denial, or two questions by its words; first thing or after an answer."""
    chat = workshop.conversation()
    if before:
        chat.say(before)
    reply = chat.say(said)
    assert [match.entry.id for match in reply.answers] == [entry_id], reply.text


def test_what_points_at_the_answer_is_said_of_it(workshop: Advisor) -> None:
    """A word or two, and what says "it" or "this", goes for the latest answer where it can."""
    chat = workshop.conversation()
    chat.say("is there a van")
    assert "source" in chat.say("source?").text
