"""Values of a state that come back from where they were kept."""

from __future__ import annotations

import pytest

from advisor.dialogue.kept_values import known_ids, latest_ids, short_text, small_mapping


def test_ids_are_those_that_are_topics_still() -> None:
    """Each once; what is no list of ids is damaged."""
    assert known_ids(["pay", "gone", "pay"], {"pay"}) == ["pay"]
    for damaged in (None, "pay", [1]):
        with pytest.raises(ValueError, match="ids"):
            known_ids(damaged, {"pay"})


def test_the_oldest_ids_go_first() -> None:
    """As many as are too long for the room."""
    assert latest_ids(["a", "b", "c"], 10) == ["b", "c"]


@pytest.mark.parametrize("value", [None, 3, "x" * 41, ["x"]])
def test_what_is_no_short_text_is_none(value: object) -> None:
    """Nor is it a mapping."""
    assert short_text(value) == ""
    assert small_mapping(value) == {}


def test_what_is_small_comes_back() -> None:
    """As it was; what is too large does not."""
    assert (short_text("abc"), small_mapping({"hours": 8})) == ("abc", {"hours": 8})
    assert small_mapping({"marks": "x" * 300}) == {}
