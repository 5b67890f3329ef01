"""The state of a conversation, as plain values and back."""

from __future__ import annotations

import json

import pytest

from advisor import Entry, Match, Reply, Suggestion
from advisor.dialogue.state import State

TOPICS = {"pay", "skills", "courses"}


def answered(*names: str, offered: tuple[str, ...] = ()) -> Reply:
    """A reply that answers some topics and offers others."""
    matches = tuple(Match(Entry(name, name, "Yes.", (name,)), 1.0, name) for name in names)
    return Reply("?", "answer", "Yes.", 1.0, matches, tuple(Suggestion(name, name) for name in offered))


def test_a_reply_becomes_what_is_remembered() -> None:
    """What it answered, once, the latest last; what it offered; that it answered."""
    state = State()
    state.replied(answered("pay", offered=("skills",)))
    state.replied(answered("skills"))
    state.replied(answered("pay", offered=("courses",)))
    assert (state.answered, state.latest, state.offered, state.told) == (["skills", "pay"], ["pay"], ["courses"], True)
    state.replied(Reply("?", "fallback", "No.", 0.0))
    assert (state.answered, state.latest, state.offered, state.told) == (["skills", "pay"], ["pay"], [], False)


def test_a_question_is_remembered_with_what_it_could_lean_on_if_it_is_short() -> None:
    """For a later "why?"."""
    state = State(latest=["pay"])
    state.asked("and skills?")
    assert (state.question, state.leant_on) == ("and skills?", ["pay"])
    state.asked("skills " * 100)
    assert state.question == ""


def test_going_back_turns_the_answers_round_until_something_new_is_answered() -> None:
    """The latest becomes the first, and is counted."""
    state = State(["pay", "skills"])
    state.go_back()
    assert (state.answered, state.behind) == (["skills", "pay"], 1)
    state.replied(answered("pay"))
    assert state.behind == 1
    state.replied(answered("courses"))
    assert state.behind == 0


def test_it_comes_back_as_it_went() -> None:
    """Through JSON."""
    state = State(["pay", "skills"], 1, ["skills"], ["courses"], "and skills?", ["pay"], told=True, guessed=True)
    assert State.from_dict(json.loads(json.dumps(state.to_dict())), TOPICS) == state


def test_what_is_left_out_comes_back_as_it_went() -> None:
    """Ids alone: a text that was offered to say is none."""
    state = State(offered=["pay", ">Check my skills"])
    state.leave_out(state.offered)
    assert state.left_out == ["pay"]
    assert State.from_dict(json.loads(json.dumps(state.to_dict())), TOPICS) == state


@pytest.mark.parametrize(
    ("kept", "state"),
    [
        ({"answered": ["pay"], "offered": []}, State(["pay"], 0, ["pay"], [], told=True)),
        (
            {"answered": ["gone", "pay"], "offered": ["gone", "skills"]},
            State(["pay"], 0, ["pay"], ["skills"], told=True),
        ),
        ({"answered": ["pay"], "offered": [], "behind": 7, "told": False, "mood": 1}, State(["pay"], 1, ["pay"])),
    ],
)
def test_a_state_of_another_version_goes_on(kept: object, state: State) -> None:
    """With what it has; ids that are no topics now, and keys that are not known, cost only themselves."""
    assert State.from_dict(kept, TOPICS) == state


def test_of_what_was_offered_the_blank_is_left_out() -> None:
    """A text to say has to say something."""
    assert State.from_dict({"answered": [], "offered": ["pay", ">", "> ", ">Yes"]}, TOPICS).offered == ["pay", ">Yes"]


@pytest.mark.parametrize(
    "kept",
    [
        None,
        "state",
        [],
        {},
        {"answered": None, "offered": []},
        {"answered": [3], "offered": []},
        {"answered": [], "offered": [], "behind": "far"},
        {"answered": [], "offered": [], "question": 9},
        {"answered": [], "offered": [], "leant_on": "pay"},
    ],
)
def test_a_damaged_state_is_refused(kept: object) -> None:
    """As a whole."""
    with pytest.raises(ValueError):  # noqa: PT011 (nobody reads the message)
        State.from_dict(kept, TOPICS)
