"""Typos, stretched words, and spaces too many or too few."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from advisor.nlu.features import features
from advisor.normalisation.rewriting import Read
from advisor.normalisation.spelling import Speller
from advisor.normalisation.vocabulary import Vocabulary
from advisor.text import stem, trigrams, words

from ..conftest import cases

CASES: dict[str, Any] = cases("reading")["spelling"]


@pytest.fixture(scope="module")
def speller() -> Speller:
    """One that knows the words of some phrasings, and English words that these do not hold."""
    phrasings = [words(text) for text in CASES["phrasings"]]
    known = set().union(*map(features, phrasings))
    counts = Counter(word for text in phrasings for word in text)
    return Speller(Vocabulary(counts, known, frozenset(CASES["english"].split())))


@pytest.mark.parametrize(("typed", "read"), CASES["read"].items())
def test_a_mistyped_word_is_read_as_the_known_one(speller: Speller, typed: str, read: str) -> None:
    """What looks mistyped is repaired; what may be a word or an abbreviation of its own stays."""
    assert " ".join(speller.read(words(typed))) == read


def test_a_slip_of_one_known_word_alone_is_repaired() -> None:
    """However familiar its letters, and whatever other word is near; but no form of a word, and no name.

    What is short and begins otherwise counts as a name.
    """
    held = dict.fromkeys(("reward", "blocked", "lemon", "hive", "hire"), 1)
    slips = ("reyard", "flocked", "xemon", "hice")
    english = {"flock", "renard"}
    speller = Speller(Vocabulary(held, {*held, *chain.from_iterable(map(trigrams, [*held, *slips]))}, english))
    assert speller.read([slips[0]]) == ["reward"]
    assert [speller.read([word]) for word in slips[1:]] == [[word] for word in slips[1:]]


def test_a_slip_of_several_words_is_the_one_that_a_neighbour_stands_beside() -> None:
    """Also if it begins otherwise; letters without vowels stay a name."""
    held = dict.fromkeys(("my", "card", "yard", "cart"), 1)
    vocabulary = Vocabulary(held, {*held, "my card", *chain.from_iterable(map(trigrams, [*held, "vard"]))}, {"bard"})
    speller = Speller(vocabulary)
    assert [speller.read(["my", word]) for word in ("vard", "crd", "cvrd")] == [
        ["my", "card"],
        ["my", "card"],
        ["my", "cvrd"],
    ]
    assert speller.read(["vard"]) == ["vard"]


def test_a_read_tells_how_it_was_repaired(speller: Speller) -> None:
    """Misspellings, spaces and what others have read are told apart; the last is left alone."""
    typed = [Read(("salry",), ("salary",), "words"), Read(("skils",), ("skils",)), Read(("cicd",), ("cicd",))]
    assert speller.repaired(typed) == [
        Read(("salry",), ("salary",), "words"),
        Read(("skils",), ("skills",), "spelling"),
        Read(("cicd",), ("ci", "cd"), "spacing"),
    ]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("ebikes and e bikes", "e bikes and e bikes"),
        ("preorder", "preorder"),
        ("carpark near openinghours", "car park near opening hours"),
        ("e scooter", "escooter"),
        ("flat tires coloured", "flat tyres colored"),
        ("organization centre cancelled", "organisation center canceled"),
        ("tour fourth", "tour fourth"),
    ],
)
def test_hyphens_glue_and_varieties_are_read_as_the_knowledge_has_them(typed: str, read: str) -> None:
    """Pairs count that stand in one place alone, and a British word is read as the American one, or the other way."""
    held = words("e bikes opening hours car park escooter flat tyres colored organisation center canceled and near")
    pairs = {"e bik", "open hour", "car park"} | {f"{stem('e')} {stem('bikes')}"}
    english = {"carpark", "centre", "tires", "tour", "fourth", "preorder"}
    assert " ".join(Speller(Vocabulary(Counter(held), set(map(stem, held)), english, pairs)).read(words(typed))) == read


@pytest.mark.parametrize(
    ("typed", "known", "read"),
    [
        ("traveling", "travelling", "travelling"),
        ("carreer", "career", "career"),
        ("pool", "poll", "pool"),
        ("medal", "metal", "medal"),
    ],
)
def test_a_letter_too_often_or_too_seldom_is_a_typo_in_a_long_word(typed: str, known: str, read: str) -> None:
    """However familiar its letters, a word that differs from a known one by doubled letters alone is that word."""
    familiar = {*trigrams(typed), *trigrams(known)}
    assert Speller(Vocabulary({known: 1}, familiar)).read([typed]) == [read]


@pytest.mark.parametrize(("features", "read"), [(set(), ["workshop"]), ({"work shop"}, ["work", "shop"])])
def test_words_that_stand_beside_each_other_are_not_joined(features: set[str], read: list[str]) -> None:
    """Though together they are a frequent word."""
    assert Speller(Vocabulary({"work": 1, "shop": 1, "workshop": 9}, features)).read(["work", "shop"]) == read


def test_a_small_word_is_one_though_no_phrasing_holds_it() -> None:
    """It is no half of a torn one."""
    assert Speller(Vocabulary({"ten": 1, "often": 1}, set())).read(["of", "ten"]) == ["of", "ten"]


@given(st.lists(st.text("abcde", min_size=5, max_size=12), min_size=1, max_size=20), st.data())
def test_two_letters_swapped_are_always_a_typo(known: list[str], data: st.DataObject) -> None:
    """Whichever two neighbours behind the first letter changed places, the word is read as a known one.

    A letter thrice in a row is none: it is read as said at length, "sooo" as "so".
    """
    word = data.draw(st.sampled_from(known))
    at = data.draw(st.integers(1, len(word) - 2))
    typed = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    assume(not re.search(r"(.)\1\1", typed))
    (read,) = Speller(Vocabulary(dict.fromkeys(known, 1), set())).read([typed])
    assert read in known


@given(st.lists(st.text("abc", min_size=1, max_size=6), max_size=6), st.lists(st.text("abc", min_size=1, max_size=8)))
def test_nothing_typed_is_lost(typed: list[str], known: list[str]) -> None:
    """Whatever is repaired, the reads hold all that was typed in its order."""
    reads = Speller(Vocabulary(dict.fromkeys(known, 1), set())).repaired([Read((word,), (word,)) for word in typed])
    assert [word for item in reads for word in item.typed] == typed
    assert all(item.read for item in reads)
