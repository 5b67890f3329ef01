"""Guiding one person: dialogues as cases, and what holds for every talk."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor import Advisor, Conversation, Knowledge, Reply
from advisor.dialogue.guidance import requests

from ..conftest import cases, listed
from ..house import HOUSE
from .person.test_profile import FULL

DIALOGUES: dict[str, list[dict[str, Any]]] = cases("guided") | cases("plan_talk")
SAID = [turn["say"] for turns in DIALOGUES.values() for turn in turns]


def check(chat: Conversation, reply: Reply, turn: dict[str, Any]) -> None:
    """Hold a reply, and what is remembered after it, to what a turn expects."""
    found = {
        "kind": reply.kind,
        "answers": [match.entry.id for match in reply.answers],
        "facts": list(chat.profile.facts()),
        "done": sum(step.done for step in chat.plan.steps) if chat.plan else None,
    }
    wanted = {name: value for name, value in turn.items() if name in found}
    assert {name: found[name] for name in wanted} == wanted, reply.text
    assert [text for text in listed(turn, "text") if text not in reply.text] == []
    assert reply.text.startswith(turn.get("starts", ""))
    assert [text for text in listed(turn, "lacks") + listed(turn, "without") if text in reply.text] == []
    assert set(turn.get("offers", ())) <= {item.entry_id or item.text for item in reply.suggestions}
    assert reply.question == turn["say"]


def check_dialogue(advisor: Advisor, turns: list[dict[str, Any]]) -> None:
    """Fail unless each turn gets what stands beside it, though the state is put away as JSON after each."""
    state = "null"
    for turn in turns:
        chat = advisor.conversation(json.loads(state))
        check(chat, chat.say(turn["say"]), turn)
        state = json.dumps(chat.to_dict())


@pytest.mark.parametrize("turns", DIALOGUES.values(), ids=list(DIALOGUES))
def test_dialogue(advisor: Advisor, turns: list[dict[str, Any]]) -> None:
    """Each turn gets what stands beside it."""
    check_dialogue(advisor, turns)


@settings(deadline=None)
@given(st.lists(st.sampled_from(SAID) | st.text(max_size=60), max_size=12))
def test_every_talk_keeps_the_contract(advisor: Advisor, said: list[str]) -> None:
    """Whatever is said in whatever order: a whole reply, few suggestions, and a small state that goes on the same."""
    chat = advisor.conversation()
    for text in said:
        kept = json.loads(json.dumps(chat.to_dict()))
        reply = chat.say(text)
        assert reply == advisor.conversation(kept).say(text)
        assert reply.text.strip()
        assert len(reply.suggestions) <= (4 if reply.kind == "question" else 3)
        assert all(item.text for item in reply.suggestions)
        assert reply.kind != "question" or not any(item.entry_id for item in reply.suggestions)
        assert len(json.dumps(chat.to_dict())) < 2_000


_VALUES = st.none() | st.integers() | st.text(max_size=8) | st.lists(st.text(max_size=8), max_size=2)
_STATES: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {"answered": st.just([]), "offered": st.just([])},
    optional={
        "profile": _VALUES | st.dictionaries(st.sampled_from(["role", "age", "hours", "knows"]), _VALUES),
        "check": _VALUES,
        "plan": _VALUES | st.dictionaries(st.sampled_from(["marks", "hours", "months"]), _VALUES),
        "pending": _VALUES | st.sampled_from(["check", "hours", "plan", "left"]),
    },
)


@settings(deadline=None)
@given(
    _STATES, st.sampled_from(["yes", "my plan", "check my skills", "10", "done with step 1", "who am i", "forget me"])
)
def test_a_damaged_state_loses_what_is_damaged(advisor: Advisor, state: object, said: str) -> None:
    """The rest goes on; nothing is raised."""
    chat = advisor.conversation(state)
    assert chat.say(said).text
    assert chat.profile.facts() is not None
    json.dumps(chat.to_dict())


def test_without_a_profile_nothing_is_remembered(advisor: Advisor) -> None:
    """Of the person; the check and the plan work on what they ask themselves."""
    silent = Advisor(advisor.knowledge, profile=False)
    chat = silent.conversation({"answered": [], "offered": [], "profile": {"country": "US"}})
    assert "Noted" not in chat.say("I'm a nurse from India. What do ML engineers earn?").text
    assert not chat.profile
    chat.say("make me a plan")
    assert chat.say("5 hours a week").kind == "small_talk"
    assert chat.plan is not None
    assert chat.plan.hours == 5
    assert "profile" not in chat.to_dict()
    assert "I keep no profile" in chat.say("what do you know about me").text
    chat.say("check my skills")
    assert chat.say("No. Stop here. How do I get an internship?").answers
    chat.say("go on with the check")
    assert not chat.say("yes").answers


def test_a_question_alone_is_answered_without_guiding(advisor: Advisor) -> None:
    """`ask` has no memory: it asks nothing back, and notes nothing."""
    assert advisor.ask("Am I ready?").kind == "answer"
    assert advisor.ask("make me a plan").kind != "question"
    assert "Noted" not in advisor.ask("I'm a nurse. Can I switch into ML?").text


def test_forgetting_leaves_nothing_of_the_person(advisor: Advisor) -> None:
    """Not even the latest question, as typed."""
    chat = advisor.conversation()
    chat.say("I'm a nurse from Manila, can I switch into machine learning?")
    chat.say("make me a plan")
    chat.say("10")
    assert "nurse" in json.dumps(chat.to_dict())
    chat.forget()
    assert (chat.profile.facts(), chat.plan) == ((), None)
    assert "nurse" not in json.dumps(chat.to_dict())


def test_knowledge_without_guidance_is_asked_as_ever() -> None:
    """Neither check nor plan; the profile is remembered all the same."""
    chat = HOUSE.conversation()
    assert chat.say("check my skills").kind == "fallback"
    assert chat.say("make me a plan").kind == "fallback"
    assert "Noted: nurse." in chat.say("I'm a nurse").text
    assert chat.plan is None


def test_no_question_of_the_knowledge_is_a_request_but_for_these() -> None:
    """They ask for what the check, the plan or the profile is."""
    asked = {phrase for entry in Knowledge.load() for phrase in entry.phrasings if requests.parse(phrase)}
    assert asked == {
        "12 month learning plan",
        "12-month study plan for an ML engineer please",
        "is this realistic at all for somebody like me",
        "3 month plan",
        "Can someone give me a step by step plan, 10 hours a week, complete beginner",
        "Can you make me a plan by months for learning machine learning?",
        "Could somebody lay out a learning plan for going into AI engineering?",
        "I am leaving retail at 38 and need a clear route from nothing to this job",
        "Please help me map out my path to a data science or ML role",
        "Please make for me plan of one year, month by month",
        "Sir, please share a step by step path for 2nd year engineering student",
        "can you rate my level, beginner or intermediate",
        "delete my data",
        "do I even have a chance?",
        "give me a plan for the next six months",
        "give me a self-test to see if i am ready for a job",
        "give me a step by step learning plan",
        "study plan",
        "where are my gaps",
    }


def test_the_state_is_small_with_everything_in_it(advisor: Advisor) -> None:
    """A full profile, a done check, a ticked plan, all topics answered, some left out, the longest offers."""
    longest = sorted((entry.id for entry in advisor.knowledge.topics), key=len)
    chat = advisor.conversation()
    chat.say("make me a plan")
    chat.say("10")
    assert chat.plan
    for title in [step.title for step in chat.plan.steps]:
        chat.say(f"{title} needs 999 hours")
    chat.say("SQL first")
    chat.say("6 months")
    for month in ("January", "March", "April", "May", "June", "July", "August", "October", "November"):
        chat.say(f"in {month} only 9 hours a week")
    assert len(chat.to_dict()["plan"]["off"]) > 70
    assert len(chat.to_dict()["plan"]["sizes"]) == 4 * len(chat.plan.steps)
    state = chat.to_dict() | {
        "answered": longest,
        "behind": 99,
        "latest": longest[-3:],
        "leant_on": longest[-3:],
        "offered": [f">{text:x<39}" for text in "abcd"],
        "question": "q" * 200,
        "left_out": longest,
        "form": 2,
        "profile": FULL.to_dict(),
        "pending": "check",
    }
    chat = advisor.conversation(state)
    for answer in ("yes",) * 12:
        chat.say(answer)
    kept = advisor.conversation({**state, "check": chat.to_dict()["check"]}).to_dict()
    assert kept["profile"] == FULL.to_dict()
    assert kept["question"]
    assert len(kept["offered"]) == 4
    assert len(json.dumps(kept)) < 2_000
