"""The line of an answer that is asked for in a talk."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from advisor import Advisor, Entry, Knowledge
from advisor.lines import Line

HOUSE = [
    Entry("visit", "Visiting", "Just come by. Dogs wait outside.", ("how can I visit you?", "visiting"), ("hours",)),
    Entry(
        "hours", "Opening hours", "We are open from 9 to 5.\n\n- **Sundays:** closed.", ("when do you open?", "hours")
    ),
    Entry("gap-parking", "Parking", "On parking I have nothing.", ("where can I park?",), kind="gap"),
]
LINES = [
    Line("visit", "Just come", ("do I need an appointment", "can I simply turn up", "without telling anybody?")),
    Line("visit", "Dogs", ("may my dog come in", "what about pets", "and my poodle?")),
    Line("hours", "Sundays", ("open at the weekend?", "and on Sunday?", "is it shut on any day")),
]


@pytest.fixture(scope="module")
def house() -> Advisor:
    """A house whose answers have lines that people ask for."""
    return Advisor(Knowledge(HOUSE, lines=LINES))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["when do you open?", "is it open at the weekend?"], "**Sundays:** closed."),
        (["when do you open?", "and my poodle, may it come in?"], "On that, **Visiting** says: Dogs wait outside."),
        (["how can I visit you?", "may I bring my dog in?"], "Dogs wait outside."),
    ],
)
def test_in_a_talk_it_is_told_alone(house: Advisor, said: Sequence[str], told: str) -> None:
    """With the title of its topic where the talk was on another."""
    chat = house.conversation()
    *_, reply = map(chat.say, said)
    assert reply.text == told


def test_more_tells_the_rest_of_what_was_told_in_part(house: Advisor) -> None:
    """And a first question gets the whole answer."""
    assert house.ask("is it open at the weekend?").text != "**Sundays:** closed."
    chat = house.conversation()
    for said in ("how can I visit you?", "is it open at the weekend?"):
        chat.say(said)
    assert chat.say("more").text == HOUSE[1].answer


def test_without_lines_nothing_is_told_alone(advisor: Advisor) -> None:
    """Nor learnt."""
    bare = Advisor(Knowledge(HOUSE))
    assert bare.match_lines("may I bring my dog in?") == ()
    assert advisor.match_lines("is there any free course")[0].confidence > 0.0


def test_most_short_questions_get_their_line_right_after_its_topic(advisor: Advisor) -> None:
    """Of those that are written for it, one in twenty lines."""
    asked = [(line, line.asked[-1]) for line in advisor.knowledge.lines[::20] if not line.topic.startswith("gap")]
    told = 0
    for line, question in asked:
        chat = advisor.conversation()
        chat.say(advisor.knowledge[line.topic].question)
        reply = chat.say(question)
        told += line.starts.split()[0].lower() in reply.text.lower() and line.topic in {
            match.entry.id for match in reply.answers
        }
    assert told >= 0.7 * len(asked), (told, len(asked))
