"""Picking: the words of what was offered; places are tested as acts."""

from __future__ import annotations

import pytest

from advisor.dialogue.acts.picking import named_by

from .test_acts import OFFERED


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("do they earn", 1),
        ("demand?", 2),
        ("become one", 3),
        ("ml engineers", 0),
        ("the", 0),
        ("salary in India", 0),
    ],
)
def test_a_few_words_of_a_text_name_it(text: str, place: int) -> None:
    """Where every telling word stands in one text that was offered, and in no other."""
    assert named_by(text, OFFERED) == place
