"""Acts in free words are told from each other and from questions."""

from __future__ import annotations

from itertools import pairwise

import pytest

from advisor import Advisor, Entry, Knowledge
from advisor.dialogue.acts.act_classifier import QUESTION, kinds, likely_act
from advisor.dialogue.acts.act_templates import TEMPLATES
from advisor.dialogue.acts.free_words import OF_GUIDANCE

from ...conftest import cases

CASES = cases("free_words")
MASKED = CASES.pop("masked")
THINGS = CASES.pop("things")


@pytest.fixture(scope="module")
def shop() -> Advisor:
    """One of a knowledge whose topics are asked for by what a talk is asked for as well."""
    asked = THINGS["knowledge"].items()
    return Advisor(Knowledge([Entry(name, name.title(), "So it is.", tuple(texts)) for name, texts in asked]))


@pytest.mark.parametrize(("kind", "said"), [(kind, said) for kind in CASES for said in CASES[kind]])
def test_the_likeliest_act(kind: str, said: str) -> None:
    """What is said in words that no phrasing has."""
    found = likely_act(said, (), lambda _: True)
    assert (found.kind, found.confidence >= 0.5) == (kind, True), found


@pytest.mark.parametrize("case", MASKED, ids=lambda case: case["say"])
def test_what_was_spoken_of_does_not_tell_acts_apart(case: dict[str, str]) -> None:
    """Words of the answer before, and figures, stand for any."""
    assert likely_act(case["say"], [case["after"]], lambda _: True).kind == case["kind"]


def test_what_is_not_possible_now_is_passed_over() -> None:
    """Without a plan nothing can be ticked off in it."""
    assert likely_act("put a tick beside the second step", (), lambda kind: not kind.startswith("plan")).kind not in {
        kind for kind in kinds() if kind.startswith("plan")
    }


@pytest.mark.parametrize("before", ["", "where is the printer"])
@pytest.mark.parametrize("said", THINGS["asked"])
def test_what_is_done_to_things_is_asked_of_the_knowledge(said: str, before: str, shop: Advisor) -> None:
    """Of what a talk is asked for as well, the topic answers what does not name the talk."""
    chat = shop.conversation()
    if before:
        chat.say(before)
    reply = chat.say(said)
    assert "".join(match.entry.id for match in reply.answers) == THINGS["asked"][said], reply.text


def test_every_kind_is_met() -> None:
    """Each has a template's response, or is one of guidance."""
    known = {name.replace("_", "-") for name in TEMPLATES} | OF_GUIDANCE | {"pick", "remark", "thanks", QUESTION}
    assert set(kinds()) <= known


def test_first_questions_are_no_acts(advisor: Advisor) -> None:
    """Of one phrasing of each topic, nearly none is taken for an act, whatever the answer before."""
    topics = advisor.knowledge.topics
    taken = [
        entry.question
        for before, entry in pairwise(topics)
        if likely_act(entry.question, [before.answer], lambda _: True).kind != QUESTION
    ]
    assert len(taken) <= len(topics) // 20, taken


@pytest.mark.parametrize("said", ["o", "Ö?", "im"])
def test_a_letter_or_two_are_no_goodbye(advisor: Advisor, said: str) -> None:
    """They would end the chat."""
    assert not advisor.conversation().say(said).says_goodbye
