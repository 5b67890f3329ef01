"""Segmentation: an utterance into the things asked in it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor import Entry, Match
from advisor.dialogue.policy import Policy
from advisor.dialogue.questions.asked import Asked
from advisor.dialogue.questions.segmentation import things_asked

from ...conftest import cases

CASES = cases("segmentation")
ENTRIES = {
    name: Entry(name, name, "Yes.", (name,), kind="gap" if name == "gap" else "topic")
    for name in ("pay", "skills", "outlook", "gap")
}
ENTRIES["abroad"] = Entry("abroad", "abroad", "Yes.", ("abroad",), part_of="pay")
ENTRIES["urgent"] = Entry("urgent", "urgent", "Go.", ("urgent",), kind="gap", urgent=True)


class Reader:
    """Knows what some texts mean, and which it was asked for."""

    def __init__(self, means: dict[str, tuple[str, float]]) -> None:
        self.means = means
        self.read: list[str] = []

    def __call__(self, text: str) -> Asked:
        """The text, meaning what it is said to, or nothing."""
        self.read.append(text)
        meant, confidence = self.means.get(text.strip(), ("gap", 0.01))
        matches = [Match(entry, confidence if name == meant else 0.0, name) for name, entry in ENTRIES.items()]
        matches.sort(key=lambda match: -match.confidence)
        return Asked(text, text, tuple(matches), Policy(threshold=0.9, tentative_threshold=0.4).decide(matches))


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_things_asked(case: dict[str, Any]) -> None:
    """Each utterance gives its parts, and no text is read twice."""
    reader = Reader(case["means"])
    asked = things_asked(case["say"], reader, ["aur"])
    assert [item.text for item in asked] == case["asked"]
    assert len(set(reader.read)) == len(reader.read)
    if "guesses" in case:
        assert {item.decision.action for item in asked} == {"tentative"}
    if "actions" in case:
        assert [item.decision.action for item in asked] == case["actions"]


def test_three_questions_are_matched_seven_times_at_most() -> None:
    """Each part, each two that stand together, and the whole."""
    reader = Reader(CASES["three in one sentence"]["means"])
    things_asked("pay, skills, and outlook", reader)
    assert len(reader.read) <= 7


@given(st.text(alphabet="ab ,.?&;\n", max_size=100))
def test_every_utterance_asks_something(utterance: str) -> None:
    """Whatever is said, there is at least one thing asked, and it is text of the utterance."""
    asked = things_asked(utterance, Reader({"a": ("pay", 0.9), "b": ("skills", 0.9)}))
    assert asked
    assert all(item.text in utterance for item in asked)


@pytest.mark.parametrize("joint", [" and ", ", ", "? ", "\n"])
def test_a_long_message_is_read_in_bounds(joint: str) -> None:
    """However many joints and sentences, the texts that are read stay few."""
    reader = Reader({})
    things_asked(joint.join(["word"] * 300), reader)
    assert len(reader.read) <= 130
