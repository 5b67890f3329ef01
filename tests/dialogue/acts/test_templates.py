"""Sentence templates."""

from __future__ import annotations

import re

import pytest

from advisor.dialogue.acts.templates import Template, compiled, needed, vocabulary

MACROS = {"it": "it|that", "make": "(make|put) [me]"}


@pytest.mark.parametrize(
    ("template", "matching", "other"),
    [
        ("[please] stop", [" stop", " please stop"], [" please", ""]),
        ("(a|b) c", [" a c", " b c"], [" a", " a b c"]),
        ("[very]* good", [" good", " very very good"], [" very"]),
        ("(a|b)* c", [" c", " a b c"], [" a"]),
        ("{make} {it} short", [" put me that short", " make it short"], [" make short"]),
    ],
)
def test_a_template_matches(template: str, matching: list[str], other: list[str]) -> None:
    """Options, repeated options, choices and macros, with a space in front of each word."""
    for pattern in (re.compile(compiled(template, MACROS)), Template(template, MACROS)):
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


def test_what_a_template_needs() -> None:
    """A word of each part that cannot be left out; of an alternative that needs nothing, nothing is needed."""
    assert needed("[please] {make} (it|that thing) [x]* short <about>", MACROS) == [
        {"make", "put"},
        {"it", "that"},
        {"short"},
    ]
    assert needed("(a|[b])", MACROS) == needed("(a|b)*", MACROS) == needed("[a (b|c)]", MACROS) == []


def test_an_unknown_macro_is_a_mistake() -> None:
    """Told by its name."""
    with pytest.raises(KeyError, match="nothing"):
        compiled("{nothing}", MACROS)
