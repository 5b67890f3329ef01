"""What a message is parted into."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.dialogue.parts import asks, parts, with_titles
from advisor.normalisation.hinglish import in_english

from ..conftest import cases

CASES: dict[str, dict[str, Any]] = cases("parts")


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_parts(case: dict[str, Any]) -> None:
    """A message becomes the parts that stand beside it."""
    assert parts(in_english(case["say"])) == case["parts"]


@given(st.text(max_size=300))
def test_every_message_has_parts(text: str) -> None:
    """Whatever is said has parts, all of its words stand in them or between them, and what is told comes first."""
    found = parts(text)
    assert found == [text] or len(found) > 1
    assert not any(map(asks, found[:1])) or len(found) == 1 or all(map(asks, found))


def test_steps_are_named_by_their_titles() -> None:
    """A number that no step has stays."""
    assert with_titles("tick step 2, drop step 9", ["Python", "Git"]) == "tick Git, drop step 9"
