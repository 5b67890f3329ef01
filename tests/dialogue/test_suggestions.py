"""What is offered beside a reply."""

from __future__ import annotations

from advisor import Suggestion
from advisor.dialogue.suggestions import mixed, with_last


def test_a_text_takes_the_last_place() -> None:
    """In place of what there is no room for; not twice."""
    offered = tuple(Suggestion(text, text) for text in "abc")
    assert [item.text for item in with_last(offered, "d")] == ["a", "b", "d"]
    assert [item.text for item in with_last(offered, "b")] == ["a", "c", "b"]
    assert with_last(offered, "") == offered


def test_one_of_the_others_is_among_the_first_three() -> None:
    """So that both are seen."""
    assert mixed(["a", "b", "c"], ["x", "y"]) == ["a", "b", "x", "c", "y"]
