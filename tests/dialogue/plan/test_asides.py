"""What people tell of their lives amid a talk about their plan."""

from __future__ import annotations

import pytest

from advisor.dialogue.plan.asides import is_of_life, word_on


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("my aunt has moved in with us", "Good to know."),
        ("btw I sing in a choir on Fridays", "Good to know."),
        ("our dog is ill", "I'm sorry to hear that; go at your own pace."),
        ("I want a recipe", ""),
        ("is my dog ill?", ""),
        ("the president resigned", ""),
    ],
)
def test_an_aside_gets_a_kind_word(said: str, word: str) -> None:
    """Where it asks and wants nothing, and is of who says it."""
    assert word_on(said) == word


def test_things_of_life_are_known() -> None:
    """Those of the profession are none."""
    assert is_of_life("the rent is due")
    assert not is_of_life("the model is due")
