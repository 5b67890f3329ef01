"""Dialogue acts: an utterance is one of them, or none."""

from __future__ import annotations

import pytest

from advisor import Knowledge
from advisor.dialogue.acts.act_templates import TEMPLATES
from advisor.dialogue.acts.acts import Act, parse
from advisor.dialogue.acts.responses import RESPONSES
from advisor.normalisation.hinglish import in_english

from ...conftest import cases

CASES = cases("acts")
OFFERED = CASES.pop("offered")
PICKS = [(text, kind, tuple(places)) for kind in ("pick", "either") for text, places in CASES.pop(kind).items()]
ABOUT = [(text, kind, about) for text, (kind, about) in CASES.pop("about").items()]
QUESTIONS = CASES.pop("none_of_the_acts")
ABOUT_THE_TALK = {"about-this-guide", "gap-this-program"}
"""Entries whose phrasings are about the talk too: after an answer, "how old is this?" asks how old that is."""
ALSO_ACTS = {
    "explain it like I'm ten": "simpler",
    "In what order should I learn all this?": "first",
    "keep getting rejected": "rejected",
}
"""Phrasings of other topics that after an answer are an act; before one, most of them are questions still."""


def phrasings_are_no_acts(every: int) -> None:
    """Ask one of so many phrasings of each entry but of those that are about the talk itself."""
    topics = [entry for entry in Knowledge.load() if entry.kind != "small_talk" and entry.id not in ABOUT_THE_TALK]
    asked = [phrasing for entry in topics for phrasing in entry.phrasings[::every]]
    found = {phrasing: act.kind for phrasing in asked if (act := parse(phrasing))}
    assert found == {phrasing: kind for phrasing, kind in ALSO_ACTS.items() if phrasing in asked}


@pytest.mark.parametrize("kind", CASES)
def test_an_act_is_recognised(kind: str) -> None:
    """With courtesy, glue words, typos, capitals and marks or without."""
    assert {text: found for text in CASES[kind] if (found := parse(in_english(text), OFFERED)) != Act(kind)} == {}


@pytest.mark.parametrize(("text", "kind", "places"), PICKS, ids=[text for text, *_ in PICKS])
def test_a_pick_has_its_places(text: str, kind: str, places: tuple[int, ...]) -> None:
    """By number, by order, or by the words of what was offered."""
    assert parse(in_english(text), OFFERED) == Act(kind, places)


@pytest.mark.parametrize(("text", "kind", "about"), ABOUT, ids=[text for text, *_ in ABOUT])
def test_an_act_may_name_what_it_is_about(text: str, kind: str, about: str) -> None:
    """In the person's words."""
    assert parse(in_english(text), OFFERED) == Act(kind, about=about)


def test_a_question_is_no_act() -> None:
    """What only begins like an act is a question."""
    assert {text: found for text in QUESTIONS if (found := parse(in_english(text), OFFERED))} == {}


def test_no_phrasing_of_a_topic_or_gap_is_an_act() -> None:
    """What the knowledge expects as a question is taken for one; tests/e2e asks all, this one in four."""
    phrasings_are_no_acts(4)


def test_every_act_has_a_response() -> None:
    """And nothing is answered that cannot be said."""
    assert set(RESPONSES) == {*TEMPLATES, "pick", "either"}


@pytest.mark.parametrize("text", ["a " * 8, "a bit " * 8, "any " * 16, "so very " * 8, "you " * 15 + "sure"])
def test_words_over_and_over_are_no_act(text: str) -> None:
    """And take no time, though templates may match them in many ways."""
    assert parse(text) is None
