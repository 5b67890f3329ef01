"""The policy: what is done about ranked matches."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor import Entry, Match
from advisor.dialogue.policy import Policy

from ..conftest import cases

CASES = cases("policy")
KINDS: dict[str, Any] = {"gap": "gap", "talk": "small_talk"}


def ranked(confidences: dict[str, float], parts: dict[str, str]) -> tuple[Match, ...]:
    """Matches of entries with these ids, best first."""
    entries = {
        name: Entry(
            name, name, "Yes.", (name,), kind=KINDS.get(name.split("-")[0], "topic"), part_of=parts.get(name, "")
        )
        for name in confidences
    }
    best_first = sorted(confidences, key=lambda name: -confidences[name])
    return tuple(Match(entries[name], confidences[name], name) for name in best_first)


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_the_rule(case: dict[str, Any]) -> None:
    """Each case gets its action, about the entries it names."""
    matches = ranked(case["matches"], case.get("parts", {}))
    decision = Policy(0.5, 0.1, 0.25).decide(matches, guessed=case.get("guessed", False))
    assert (decision.action, [match.entry.id for match in decision.meant]) == (case["action"], case["meant"])
    assert decision.sure == case.get("sure", case["action"] == "answer")


PROBABILITIES = st.floats(0.0, 1.0)


@given(
    st.lists(PROBABILITIES, min_size=1, max_size=6),
    st.lists(PROBABILITIES, max_size=3),
    PROBABILITIES,
    PROBABILITIES,
    PROBABILITIES,
)
def test_every_decision_has_what_it_needs(
    topics: list[float], gaps: list[float], threshold: float, tentative: float, margin: float
) -> None:
    """Whatever the numbers, an answer is one topic, a clarification asks between two or three, and sure is sure."""
    confidences = {f"topic{place}": value for place, value in enumerate(topics)}
    confidences |= {f"gap-{place}": value for place, value in enumerate(gaps)}
    decision = Policy(threshold, tentative, margin).decide(ranked(confidences, {}))
    kinds = {match.entry.kind for match in decision.meant}
    if decision.action == "decline":
        assert len(decision.meant) <= 1
        assert kinds <= {"gap"}
    else:
        assert kinds == {"topic"}
        assert len(decision.meant) in ({2, 3} if decision.action == "clarify" else {1})
    if decision.sure:
        assert decision.meant[0].confidence >= threshold


@pytest.mark.parametrize(
    ("name", "value"),
    [("threshold", -0.1), ("tentative_threshold", 1.1), ("margin", float("nan")), ("margin", "a")],
)
def test_the_numbers_are_between_0_and_1(name: str, value: Any) -> None:
    """Any other is refused by name."""
    with pytest.raises(ValueError, match=f"{name} must be a number between"):
        Policy(**{name: value})
