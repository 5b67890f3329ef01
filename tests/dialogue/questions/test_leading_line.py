"""The line that is asked for stands ahead of the rest."""

from __future__ import annotations

from advisor import Advisor, Entry, Knowledge
from advisor.dialogue.questions.leading_line import _without
from advisor.lines import Line, lines_of

VISIT = Entry(
    "visit",
    "Visiting",
    "Just come by.\n\n- **Dogs** wait outside,\n  on a lead.\n- **Children** pay nothing.",
    ("how can I visit you?", "visiting", "may I bring my dog?"),
)
HOUSE = Knowledge(
    [VISIT, Entry("hours", "Opening hours", "From 9 to 5.", ("when do you open?", "opening hours"))],
    lines=[
        Line("visit", "Dogs", ("may I bring my dog?", "can my dog come", "are dogs let in")),
        Line("visit", "Children", ("what do kids pay", "do children pay", "is it free for my son")),
    ],
)


def test_a_first_question_gets_its_line_and_then_the_rest() -> None:
    """Nothing of the answer is lost, and nothing told twice."""
    assert Advisor(HOUSE).ask("may I bring my dog?").text == (
        "**Dogs** wait outside, on a lead.\n\nJust come by.\n\n- **Children** pay nothing."
    )


def test_who_asks_for_the_whole_gets_it_in_its_order() -> None:
    """The line is asked for by nothing in it."""
    assert Advisor(HOUSE).ask("how can I visit you?").text == VISIT.answer


def test_any_line_of_the_shipped_answers_can_stand_ahead(advisor: Advisor) -> None:
    """Taken out, it leaves all others."""
    for entry in advisor.knowledge.topics:
        lines = lines_of(entry.answer)
        for line in lines:
            left = lines_of(_without(entry.answer.strip(), line))
            assert sorted(left) == sorted(other for other in lines if other != line), line
