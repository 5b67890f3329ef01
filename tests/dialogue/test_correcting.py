"""Corrections of a plan: what is left out, put back, and asked about."""

from __future__ import annotations

import pytest

from advisor.dialogue.correcting import asks_why, left_out, put_back
from advisor.normalisation.hinglish import in_english

from .test_plan import plan


@pytest.mark.parametrize(
    ("said", "titles"),
    [
        ("skip step 2", ("SQL",)),
        ("please take the SQL out of my plan", ("SQL",)),
        ("I know it all. Drop the crash course", ("A first course",)),
        ("you forgot that I know Git", ("Git",)),
        ("can I skip SQL?", ()),
        ("should I leave out Git", ()),
        ("you forgot the books", ()),
        ("skip", ()),
        ("skip step 9", ()),
        ("I like SQL", ()),
    ],
)
def test_what_is_to_be_left_out_is_found(said: str, titles: tuple[str, ...]) -> None:
    """By number or name; a question leaves nothing out."""
    assert left_out(in_english(said), plan()) == titles


def test_what_is_put_back_was_left_out() -> None:
    """Nothing else is."""
    without = plan().without(["SQL"])
    assert put_back("put SQL back", without) == ("SQL",)
    assert put_back("put SQL back", plan()) == ()
    assert without.having(["SQL"]).left_out == ()


def test_who_asks_why_may_ask_more() -> None:
    """The step, and the rest of what is said."""
    assert asks_why("Why is there Git in the plan? And what is SQL?", plan()) == ("Git", "And what is SQL?")
    assert asks_why("Why do people use Git?", plan()) == ("", "")
