"""Picking: the words of what was offered; places are tested as acts."""

from __future__ import annotations

import pytest

from advisor.dialogue.acts.picking import beside_a_remark, named_by

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


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("thats brochure talk. 1", (1,)),
        ("not very helpful, try 2", (2,)),
        ("that's a lot of words :) 3", (3,)),
        ("Too short. The second and the third.", (2, 3)),
        ("boring. the last one", (-1,)),
        ("thanks! no. 2 pls", (2,)),
        ("2 please, and thanks", (2,)),
        ("3, i guess", (3,)),
        ("30, maths teacher", ()),
        ("3, maybe 4 hours a week", ()),
        ("first, what do they earn?", ()),
        ("what should I do, first", ()),
        ("I live in Leeds. 2 kids.", ()),
        ("2", ()),
    ],
)
def test_a_pick_may_stand_beside_a_remark(text: str, places: tuple[int, ...]) -> None:
    """Behind it or before it; neither a question nor an amount is a remark."""
    assert beside_a_remark(text, 3) == places
