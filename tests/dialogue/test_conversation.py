"""What is said: conversations as cases, and what holds for every utterance."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from advisor import Advisor, Conversation, Entry, Knowledge, Reply
from advisor.dialogue import LONGEST
from advisor.dialogue.state import State
from advisor.knowledge.checks import LONGEST_NAME

from ..conftest import cases, listed

DIALOGUES: dict[str, list[dict[str, Any]]] = cases("dialogues") | cases("talk") | cases("follow_ups") | cases("places")


def check(reply: Reply, turn: dict[str, Any]) -> None:
    """Hold a reply to what a turn expects."""
    suggested = [item.entry_id for item in reply.suggestions]
    found = {
        "say": reply.question,
        "kind": reply.kind,
        "tentative": reply.tentative,
        "answers": [match.entry.id for match in reply.answers],
        "first": suggested[0] if suggested else None,
    }
    wanted = {name: value for name, value in turn.items() if name in found}
    assert {name: found[name] for name in wanted} == wanted, reply
    assert set(turn.get("offers", ())) <= set(suggested)
    assert [text for text in listed(turn, "text") if text not in reply.text] == []
    assert reply.text.startswith(turn.get("starts", ""))
    assert reply.confidence >= turn.get("confidence", 0.0)
    assert [text for text in listed(turn, "without") + listed(turn, "lacks") if text in reply.text] == []
    assert len(reply.text) <= turn.get("short", len(reply.text))
    assert set(suggested).isdisjoint(turn.get("not_offers", ()))


@pytest.mark.parametrize("turns", DIALOGUES.values(), ids=list(DIALOGUES))
def test_dialogue(advisor: Advisor, turns: list[dict[str, Any]]) -> None:
    """Each turn gets the reply that stands beside it, also where the talk is put away as JSON after every turn."""
    kept, state = advisor.conversation(), "null"
    for turn in turns:
        chat = advisor.conversation(json.loads(state))
        reply = chat.say(turn["say"])
        check(reply, turn)
        assert reply == kept.say(turn["say"])
        state = json.dumps(chat.to_dict())


@pytest.fixture(scope="module")
def long_talk(advisor: Advisor) -> dict[str, Any]:
    """The state after a talk about every topic, which was small all along."""
    chat = advisor.conversation()
    for entry in advisor.knowledge.topics:
        chat.say(entry.question)
        assert len(json.dumps(chat.to_dict())) < 2_000
    return chat.to_dict()


@given(said=st.lists(st.text(max_size=200) | st.sampled_from([*"123", "why?", "back", "more", "pay", "skills"])))
def test_the_state_is_small_however_long_the_talk(advisor: Advisor, long_talk: dict[str, Any], said: list[str]) -> None:
    """Whatever is said after all of it, the state is JSON under 2 KB."""
    chat = advisor.conversation(long_talk)
    for text in said:
        chat.say(text)
        assert len(json.dumps(chat.to_dict())) < 2_000


@pytest.mark.parametrize("longest", [1, LONGEST_NAME])
def test_the_state_is_small_over_any_knowledge(longest: int) -> None:
    """Many entries with short ids, or with the longest there may be, do not make it longer."""
    ids = [f"{n:03}{'x' * (longest - 3)}" for n in range(60)]
    offers = zip(ids, ids[1:] + ids, ids[2:] + ids, ids[3:] + ids, strict=False)
    many = Advisor(
        Knowledge([Entry(n, n[:3], "Yes.", (f"what is number {n[:3]}",), tuple(next_ones)) for n, *next_ones in offers])
    )
    chat = many.conversation()
    for entry in many.knowledge.entries:
        chat.say(f"{entry.question} {'please ' * 40}")
        assert len(json.dumps(chat.to_dict())) < 2_000


@pytest.mark.parametrize(
    "state",
    [
        {},
        [],
        "state",
        7,
        {"answered": None, "offered": []},
        {"answered": ["salary"], "offered": [3]},
        {"answered": [], "offered": [], "question": 9},
        {"answered": [], "offered": [], "latest": "pay"},
        {"answered": [], "offered": [], "behind": "far"},
    ],
)
def test_a_damaged_state_starts_afresh_and_says_so(advisor: Advisor, state: object) -> None:
    """The first reply tells that the thread was lost, and answers; the second does not."""
    chat = advisor.conversation(state)
    reply = chat.say("What do ML engineers earn in India?")
    assert "I lost the thread" in reply.text
    assert reply.kind == "answer"
    assert "I lost the thread" not in chat.say("why?").text


def test_a_state_of_another_version_or_knowledge_goes_on(advisor: Advisor) -> None:
    """Keys that are missing or new, and ids that are gone, cost nothing but themselves."""
    state = {"schema": 9, "answered": ["gone", "salary-india"], "offered": ["gone", "salary-us"], "mood": "good"}
    chat = advisor.conversation(state)
    assert [match.entry.id for match in chat.say("yes").answers] == ["salary-us"]
    assert [match.entry.id for match in chat.say("back").answers] == ["salary-india"]


_IDS = st.lists(st.sampled_from([">", ">Yes", "gone", "salary", "skills", "courses", "help", "gap-phd"]), max_size=4)
_VALUES = _IDS | st.integers() | st.booleans() | st.none() | st.text(max_size=4) | st.sampled_from([" ", "?!", "pay?"])
_ACTS = [next(iter(texts)) for kind, texts in cases("acts").items() if kind not in {"offered", "none_of_the_acts"}]
_SAID = st.sampled_from(["1", "1 or 2", "pay?", "for a fresher?", "not salary, skills", *_ACTS]) | st.text(max_size=9)


@given(
    st.dictionaries(st.sampled_from([item.name for item in fields(State)]), _VALUES)
    | st.fixed_dictionaries({"answered": _IDS, "offered": _IDS, "question": st.sampled_from(["", " ", "?", "pay?"])}),
    st.lists(_SAID, max_size=4),
)
@example({"answered": [], "offered": [], "question": " "}, ["why?"])
def test_no_state_makes_an_utterance_raise(advisor: Advisor, state: object, said: list[str]) -> None:
    """Values of any kind, ids that the knowledge lacks or that are no topics: each act has a reply."""
    chat = advisor.conversation(state)
    for words in said:
        assert chat.say(words).text.strip()
        assert len(json.dumps(chat.to_dict())) < 2_000


def test_the_json_object(advisor: Advisor) -> None:
    """`to_dict` is the object of the contract and survives a round through JSON."""
    reply = advisor.ask("What do ML engineers earn in India?")
    entry = advisor.knowledge["salary-india"]
    said = reply.to_dict()
    assert json.loads(json.dumps(said)) == said
    assert said == {
        "schema": 1,
        "question": "What do ML engineers earn in India?",
        "kind": "answer",
        "tentative": False,
        "text": entry.answer,
        "confidence": said["confidence"],
        "answers": [
            {
                "id": entry.id,
                "title": entry.title,
                "confidence": said["confidence"],
                "origin": "article",
                "source": entry.source,
                "sources": [source.to_dict() for source in entry.sources],
            }
        ],
        "suggestions": [{"id": item.entry_id, "text": item.text} for item in reply.suggestions],
    }
    assert 0.5 <= said["confidence"] <= 1.0


@given(text=st.text(max_size=120))
def test_every_utterance_gets_a_whole_reply(advisor: Advisor, text: str) -> None:
    """Whatever is said, the reply keeps the contract of its kind and nothing is raised."""
    reply = advisor.ask(text)
    assert reply.question == text
    assert reply.text.strip()
    assert 0.0 <= reply.confidence <= 1.0
    assert len(reply.suggestions) <= 3
    kinds = {match.entry.kind for match in reply.answers}
    if reply.kind == "answer":
        assert kinds == {"topic"}
    elif reply.kind == "small_talk":
        assert kinds <= {"small_talk"}
    else:
        assert kinds == set()
        assert reply.suggestions
    assert not reply.tentative or reply.kind == "answer"
    json.dumps(reply.to_dict())


@given(text=st.text(alphabet="what is the pay of ml?!,;and\n", max_size=60))
def test_asking_again_gives_the_same(advisor: Advisor, text: str) -> None:
    """The same question gets the same reply; a talk begins as `ask` does, unless it guides, and may lead on."""
    asked, said = advisor.ask(text), advisor.conversation().say(text)
    assert asked == advisor.ask(text)
    assert said.text.startswith(asked.text.split("\n")[0]) or said.kind in {"question", "small_talk"}


def test_a_huge_utterance_is_asked_to_be_shorter(advisor: Advisor) -> None:
    """A megabyte gets a fallback that says why; the longest allowed is read."""
    reply = advisor.ask("pay " * 250_000)
    assert reply.kind == "fallback"
    assert "2,000 characters" in reply.text
    # What looks for the end of a letter must not look at all of a gap for each of its spaces.
    assert advisor.ask(f"Pay.{' ' * 1_000_000}x").kind == "fallback"
    assert advisor.ask("What do ML engineers earn in India?".ljust(LONGEST)).kind == "answer"


def test_one_advisor_serves_many_threads(advisor: Advisor) -> None:
    """Threads that share an advisor get what one thread alone gets."""
    questions = [entry.question for entry in advisor.knowledge.topics] * 4
    alone = [advisor.ask(question) for question in questions]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(advisor.ask, questions)) == alone


def test_conversations_do_not_mix(advisor: Advisor) -> None:
    """What one person was offered is nothing to another."""
    first, second = advisor.conversation(), advisor.conversation()
    first.say("What do ML engineers earn in India?")
    assert second.say("1").kind == "fallback"
    assert [match.entry.id for match in first.say("1").answers] == ["salary-us"]


def test_the_welcome_shows_what_can_be_asked_and_can_be_chosen_from(advisor: Advisor) -> None:
    """Its suggestions are the follow-ups of `help`; a number picks one as the first turn."""
    chat = advisor.conversation()
    welcome = chat.welcome()
    entry = advisor.knowledge["help"]
    assert welcome.text == entry.answer
    assert tuple(item.entry_id for item in welcome.suggestions) == entry.follow_ups
    assert chat.say("1").answers[0].entry.id == entry.follow_ups[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [("threshold", -0.1), ("threshold", 1.1), ("margin", 2.0), ("margin", float("nan")), ("margin", "a")],
)
def test_threshold_and_margin_are_probabilities(name: str, value: float) -> None:
    """A value outside 0 to 1 is refused by name."""
    with pytest.raises(ValueError, match=f"{name} must be a number between"):
        Advisor(HOURS, **{name: value})  # type: ignore[arg-type]


HOURS = Knowledge([Entry("hours", "Opening hours", "9 to 5.", ("when are you open",))])


def test_the_smallest_knowledge_answers_and_knows_its_limits() -> None:
    """One entry with one phrasing is enough to be asked, and to say no to the rest."""
    advisor = Advisor(HOURS)
    assert advisor.ask("When are you open?").kind == "answer"
    assert advisor.ask("when are you opne").kind == "answer"
    for unrelated in ("best pizza in town", "who won the cup final", "", "you are"):
        reply = advisor.ask(unrelated)
        assert reply.kind != "answer", unrelated
    assert [item.entry_id for item in advisor.ask("pizza").suggestions] == ["hours"]
    assert advisor.ask("When are you open? Is there a car park, and where?").kind != "clarification"
    assert Conversation(advisor).welcome().text == "Ask me about:\n\n- Opening hours"


def test_only_text_can_be_said(advisor: Advisor) -> None:
    """Something that is no text is a mistake of the program that says it, told as such."""
    for nothing in (None, b"pay", 5):
        with pytest.raises(TypeError, match="an utterance is a str"):
            advisor.ask(nothing)  # type: ignore[arg-type]


def test_knowledge_without_small_talk_can_be_left_and_helps() -> None:
    """Where the knowledge has no goodbye and no help of its own, leaving and asking for help work all the same."""
    chat = Advisor(HOURS).conversation()
    assert chat.say("help").text == chat.welcome().text
    assert chat.say("1").answers[0].entry.id == "hours"
    assert chat.say("Bye!").says_goodbye
    assert chat.say("bye").to_dict()["answers"][0]["id"] == "goodbye"


def test_a_stricter_threshold_answers_less(advisor: Advisor) -> None:
    """What a threshold of 1 refuses, a threshold of 0 with no margin answers."""
    question = "the pay?"
    assert Advisor(advisor.knowledge, threshold=1.0, tentative_threshold=1.0).ask(question).kind != "answer"
    assert Advisor(advisor.knowledge, threshold=0.0, margin=0.0).ask(question).kind == "answer"


def test_a_gap_is_named_and_offers_what_is_near() -> None:
    """A question on a gap gets a fallback with the gap's own words and follow-ups."""
    park = Entry(
        "parking", "Parking", "The rules say nothing of parking.", ("where can i park my car",), ("hours",), kind="gap"
    )
    reply = Advisor(Knowledge([*HOURS, park])).ask("where can i park the car?")
    assert (reply.kind, reply.text, reply.answers) == ("fallback", park.answer, ())
    assert [item.entry_id for item in reply.suggestions] == ["hours"]


def test_what_a_person_typed_is_quoted_not_rendered(advisor: Advisor) -> None:
    """Words of the question that come back in a reply are escaped Markdown."""
    reply = advisor.ask("What do ML engineers earn in India? What is **zorblax** [x](y)?")
    assert [match.entry.id for match in reply.answers] == ["salary-india"]
    assert "**zorblax**" not in reply.text
