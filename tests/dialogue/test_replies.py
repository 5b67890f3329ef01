"""Replies: what is said for each decision, and what is offered with it."""

from __future__ import annotations

import pytest

from advisor import Advisor, Entry, Knowledge

VISITS = Knowledge(
    [
        Entry(
            "weekdays",
            "Visits on weekdays",
            "We are open from **9 to 5**. Come by.",
            ("When can I visit on weekdays?",),
        ),
        Entry("weekends", "Visits at weekends", "There are tours at 11 and 3.", ("When can I visit at weekends?",)),
        Entry("garden", "The garden", "It has **roses**.", ("What grows in the garden?", "roses", "flower beds")),
        Entry("tickets", "Tickets", "They are free.", ("What does a ticket cost?", "ticket price", "entrance fee")),
        Entry(
            "dogs", "Dogs", "The rules say nothing of dogs.", ("can i bring my dog", "pets"), ("garden",), kind="gap"
        ),
        Entry("help", "Help", "Ask about the garden.", ("help",), ("tickets",), kind="small_talk"),
    ]
)
WHOLE = Entry("visits", "Visits", "Daily; tours at weekends.", ("When can I visit?", "visits", "visiting times"))
PARTS = Knowledge(
    [
        WHOLE,
        Entry("weekdays", "Visits on weekdays", "From 9 to 5.", ("When can I visit on weekdays?",), part_of="visits"),
        Entry("weekends", "Visits at weekends", "At 11 and 3.", ("When can I visit at weekends?",), part_of="visits"),
    ]
)


@pytest.fixture(scope="module")
def house() -> Advisor:
    """An advisor over a handful of entries."""
    return Advisor(VISITS)


def test_a_guess_says_so_and_answers() -> None:
    """Below the threshold, one topic that leads is answered with a short opening."""
    advisor = Advisor(VISITS, threshold=1.0)
    reply = advisor.ask("which flowers are in the garden")
    assert (reply.kind, reply.tentative) == ("answer", True)
    assert reply.text == "My best guess: **The garden**\n\nIt has **roses**."
    assert [match.entry.id for match in reply.answers] == ["garden"]
    assert reply.to_dict()["tentative"] is True


def test_what_else_is_likely_comes_first_beside_a_guess(advisor: Advisor) -> None:
    """The other guesses are the suggestions, before the follow-ups."""
    question = "which courses should i take"
    reply = Advisor(advisor.knowledge, threshold=1.0).ask(question)
    others = [match.entry.id for match in advisor.match(question) if match.entry.kind == "topic"]
    assert reply.tentative
    assert reply.suggestions[0].entry_id == others[1]


def test_topics_about_as_likely_are_asked_between() -> None:
    """The clarification tells in a few words what each choice leads to, and a number takes it."""
    chat = Advisor(Knowledge(VISITS.entries[:2])).conversation()
    reply = chat.say("when can i visit")
    assert (reply.kind, reply.answers, reply.tentative) == ("clarification", (), False)
    assert "- **Visits on weekdays**: We are open from 9 to 5.\n" in f"{reply.text}\n"
    assert "- **Visits at weekends**: There are tours at 11 and 3.\n" in f"{reply.text}\n"
    assert {item.entry_id for item in reply.suggestions} == {"weekdays", "weekends"}
    assert [match.entry.id for match in chat.say("2").answers] == [reply.suggestions[1].entry_id]


def test_what_covers_both_is_answered_rather_than_asked() -> None:
    """A part and its whole are no reason to ask back."""
    reply = Advisor(PARTS, margin=1.0).ask("on weekdays?")
    assert [match.entry.id for match in reply.answers] == ["visits"]
    assert "is nearest to **Visits on weekdays**" in reply.why()
    assert "said: **Visits**" in reply.why()


def test_two_answers_are_told_apart_and_a_guess_among_them_says_so(house: Advisor) -> None:
    """Each has its title, or its opening."""
    reply = house.ask("What grows in the garden? What does a ticket cost?")
    assert reply.text == "**The garden**\n\nIt has **roses**.\n\n**Tickets**\n\nThey are free."
    assert not reply.tentative
    guesses = Advisor(VISITS, threshold=1.0).ask("What grows in the garden? What does a ticket cost?")
    assert guesses.text.count("My best guess") == 2
    assert guesses.tentative


def test_a_gap_is_named_and_offers_only_what_bears_on_it(house: Advisor) -> None:
    """A question on a gap gets a fallback with the gap's own words, and its follow-ups, not the openers."""
    reply = house.ask("can i bring my dog?")
    assert (reply.kind, reply.text, reply.answers) == ("fallback", "The rules say nothing of dogs.", ())
    assert [item.entry_id for item in reply.suggestions] == ["garden"]


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("who won the marathon", "“won” and “marathon” come up nowhere"),
        ("bananas?", "“bananas” comes up nowhere"),
        ("is it", "Either I didn't understand"),
    ],
)
def test_what_is_not_covered_is_said_in_the_words_of_the_question(house: Advisor, question: str, named: str) -> None:
    """Its unknown words are named where there are few, and the openers are not called the nearest."""
    reply = house.ask(question)
    assert reply.kind == "fallback"
    assert named in reply.text
    assert "nearest" not in reply.text
    assert reply.suggestions[0].entry_id == "tickets"


def test_a_picked_answer_is_known_as_one(house: Advisor) -> None:
    """By number or by words; a question is none."""
    chat = house.conversation()
    assert not chat.say("when can i visit").picked
    assert chat.say("1").picked
    assert not chat.say("again").picked
