"""Dialogue acts: an utterance is one of them, or none."""

from __future__ import annotations

import re

import pytest

from advisor import Knowledge
from advisor.dialogue import acts
from advisor.dialogue.acts import Act, named_by, parse

from .cases import cases

CASES = cases("acts")
OFFERED = CASES.pop("offered")
PICKS = CASES.pop("pick")
QUESTIONS = CASES.pop("none")
SAID = [(text, kind) for kind, texts in CASES.items() for text in texts]


@pytest.mark.parametrize(("text", "kind"), SAID, ids=[text for text, _ in SAID])
def test_an_act_is_recognised(text: str, kind: str) -> None:
    """With courtesy, capitals and marks or without."""
    act = parse(text, OFFERED)
    assert act is not None
    assert (act.kind, act.places) == (kind, ())


@pytest.mark.parametrize(("text", "places"), PICKS.items(), ids=list(PICKS))
def test_a_pick_has_its_places(text: str, places: list[int]) -> None:
    """By number, by order, or by the words of what was offered."""
    assert parse(text, OFFERED) == Act("pick", tuple(places))


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_is_no_act(text: str) -> None:
    """What only begins like an act is a question."""
    assert parse(text, OFFERED) is None


def test_no_phrasing_of_a_topic_or_gap_is_an_act() -> None:
    """What the knowledge expects as a question is taken for one, but for one that after an answer asks for reasons."""
    asked = [phrasing for entry in Knowledge.load() if entry.kind != "small_talk" for phrasing in entry.phrasings]
    assert [phrasing for phrasing in asked if parse(phrasing)] == ["how do you know that"]


def test_no_utterance_is_two_acts() -> None:
    """The order of the patterns does not matter."""
    said = [acts._plain(text) for text in [*PICKS, *(text for text, _ in SAID)]]
    for text in said:
        assert sum(re.fullmatch(pattern, text) is not None for pattern in acts._PATTERNS.values()) <= 1, text


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("do they earn", 1),
        ("demand?", 2),
        ("become one", 3),
        ("ml engineers", None),
        ("the", None),
        ("salary in India", None),
    ],
)
def test_a_few_words_of_a_text_name_it(text: str, place: int | None) -> None:
    """Where every telling word stands in one text that was offered, and in no other."""
    assert named_by(text, OFFERED) == (place and Act("pick", (place,)))
