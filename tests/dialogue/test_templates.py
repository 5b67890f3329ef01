"""Sentence templates."""

from __future__ import annotations

import re

import pytest

from advisor.dialogue.templates import compiled, vocabulary

MACROS = {"it": "it|that", "make": "(make|put) [me]"}


@pytest.mark.parametrize(
    ("template", "matching", "other"),
    [
        ("[please] stop", [" stop", " please stop"], [" please", ""]),
        ("(a|b) c", [" a c", " b c"], [" a", " a b c"]),
        ("[very]* good", [" good", " very very good"], [" very"]),
        ("{make} {it} short", [" put me that short", " make it short"], [" make short"]),
    ],
)
def test_a_template_matches(template: str, matching: list[str], other: list[str]) -> None:
    """Options, repeated options, choices and macros, with a space in front of each word."""
    pattern = re.compile(compiled(template, MACROS))
    assert all(map(pattern.fullmatch, matching))
    assert not any(map(pattern.fullmatch, other))


def test_a_slot_holds_words_up_to_a_comma() -> None:
    """Under its name."""
    pattern = re.compile(compiled("not <denied> , <wanted>", {}))
    found = pattern.fullmatch(" not the pay , skills please")
    assert found is not None
    assert found.groupdict() == {"denied": " the pay", "wanted": " skills please"}


def test_the_vocabulary_of_a_template() -> None:
    """Every word that may stand in it, those of macros too."""
    assert vocabulary("[please] {make} {it} <about>", MACROS) == {"please", "make", "put", "me", "it", "that"}


def test_an_unknown_macro_is_a_mistake() -> None:
    """Told by its name."""
    with pytest.raises(KeyError, match="nothing"):
        compiled("{nothing}", MACROS)
