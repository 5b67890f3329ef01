"""Where a person stands, in a line."""

from __future__ import annotations

from advisor import Advisor
from advisor.dialogue.guidance.standing import standing
from advisor.dialogue.state import State


def test_a_person_who_told_nothing_stands_nowhere(advisor: Advisor) -> None:
    """Nothing is said of them."""
    assert standing(advisor.knowledge.guidance, State()) == ""


def test_what_is_told_checked_and_planned_is_named(advisor: Advisor) -> None:
    """Each by its own words."""
    chat = advisor.conversation()
    for said in ("I'm a nurse with 5 hours a week", "make me a plan", "check my skills", "yes"):
        chat.say(said)
    state = State.from_dict(chat.to_dict(), {entry.id for entry in advisor.knowledge.topics})
    line = standing(advisor.knowledge.guidance, state)
    assert line.startswith("You told me: nurse, 5 hours a week. Your skills check: 1 of 12 answered (yes: Python")
