"""Cues: a few words tell the act where the whole utterance fits no template."""

from __future__ import annotations

import pytest

from advisor import Knowledge
from advisor.dialogue.cue_templates import CUES
from advisor.dialogue.cues import cue
from advisor.dialogue.responses import RESPONSES

from .cases import cases
from .test_acts import ABOUT_THE_TALK

CASES = cases("cues")
QUESTIONS = CASES.pop("none")
SIGNS = [(text, kind, strength) for strength, kinds in CASES.items() for kind, texts in kinds.items() for text in texts]
FEW = 0.002
"""Share of the knowledge's phrasings that may be taken for talk about an answer, once there was one: so many are too
few words to tell, such as "difference in differences"."""


@pytest.mark.parametrize(("text", "kind", "strength"), SIGNS, ids=[text for text, *_ in SIGNS])
def test_a_sign_of_an_act(text: str, kind: str, strength: str) -> None:
    """By its kind, and by how much else the utterance is about."""
    found = cue(text)
    assert found is not None
    assert (found.act.kind, found.strength) == (kind, strength)


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_gives_no_sign(text: str) -> None:
    """What is about much else is no talk about talk."""
    assert cue(text) is None


def test_hardly_a_phrasing_of_the_knowledge_is_taken_for_talk_about_talk() -> None:
    """What is said about the adviser itself is."""
    topics = [entry for entry in Knowledge.load() if entry.kind != "small_talk" and entry.id not in ABOUT_THE_TALK]
    phrasings = [text for entry in topics for text in entry.phrasings]
    strong = [text for text in phrasings if (found := cue(text)) and found.strength == "strong"]
    assert len(strong) <= FEW * len(phrasings), strong


def test_every_sign_has_a_response() -> None:
    """And nothing gives a sign of what cannot be said."""
    assert set(CUES) <= set(RESPONSES)


def test_a_place_is_what_the_act_is_about() -> None:
    """In the person's words."""
    found = cue("explain the second one in plain words")
    assert found is not None
    assert found.act.about == "the second one"
