"""Text made comparable, and safe to show."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from advisor.text import clean, foreign_script, normalize, quote, sentences, stem, stems, telling_stems, undotted, words

from .conftest import cases

CASES: dict[str, Any] = cases("reading")


@pytest.mark.parametrize(("text", "expected"), CASES["words"].items())
def test_words(text: str, expected: str) -> None:
    """Case, marks on letters, widths and punctuation do not matter; dotted and symbol words are words."""
    assert " ".join(words(text)) == expected


@pytest.mark.parametrize(("text", "other"), CASES["same"])
def test_what_looks_alike_has_the_same_words(text: str, other: str) -> None:
    """Invisible characters vanish, and letters with marks compare equal without them."""
    assert words(text) == words(other)


@pytest.mark.parametrize(("text", "other"), CASES["other"])
def test_what_means_another_thing_has_other_words(text: str, other: str) -> None:
    """Letters of their own, and symbols that make a word, are not lost."""
    assert words(text) != words(other)


@pytest.mark.parametrize(("text", "expected"), CASES["sentences"].items())
def test_sentences(text: str, expected: str) -> None:
    """A text is cut where its sentences end, and inside no abbreviation."""
    assert " | ".join(sentences(text)) == expected


@pytest.mark.parametrize(("text", "expected"), CASES["undotted"].items())
def test_abbreviations_lose_their_dots(text: str, expected: str) -> None:
    """But for the dot that ends a sentence, and those of "e.g." and of what would turn into a small word."""
    assert undotted(text) == expected


@given(st.text("aB1. ?!;…\n-", max_size=30))
def test_sentences_lose_no_word(text: str) -> None:
    """Together, the sentences have the letters and digits of the text, in order."""
    kept = [char for sentence in sentences(text) for char in sentence if char.isalnum()]
    assert kept == [char for char in text if char.isalnum()]


@pytest.mark.parametrize(("text", "expected"), CASES["scripts"].items())
def test_the_script_of_a_text(text: str, expected: str) -> None:
    """A text mostly in another script than Latin is told, whatever it says."""
    assert foreign_script(text) == expected


@pytest.mark.parametrize(
    "family",
    [
        ["engineer", "engineers"],
        ["earn", "earns", "earned", "earning"],
        ["study", "studies", "studied"],
        ["engine", "engines"],
        ["plan", "planning", "planned"],
    ],
)
def test_the_forms_of_a_word_share_a_stem(family: list[str]) -> None:
    """Endings do not set forms of one word apart."""
    assert len({stem(word) for word in family}) == 1


def test_the_stems_of_a_text() -> None:
    """All of them, or those alone that say what it is about."""
    assert stems("How are the courses paid?") == {"how", "are", "the", "cours", "paid"}
    assert telling_stems("How are the courses paid?") == {"cours", "paid"}


@pytest.mark.parametrize("word", ["ml", "us", "aws", "data", "class", "bus", "this", "analysis", "2026"])
def test_short_and_odd_words_keep_their_end(word: str) -> None:
    """What only looks like an ending stays."""
    assert stem(word) == word or word == "analysis"


@pytest.mark.parametrize(
    "text", ["0:\u1dc0", "Й\x1b\u093c", "Й\u20dd\u3099", ".A.A", "bc.A.A", "\ua764", "_AΝ", "0AAЌ", "\u0149", "\u2057"]
)
def test_what_was_read_otherwise_at_the_second_reading(text: str) -> None:
    """Marks without a letter, marks in another order, dots before an abbreviation, letters that look Latin."""
    assert words(" ".join(words(text))) == words(text)
    assert normalize(normalize(text)) == normalize(text)


@given(st.text())
def test_words_are_stable(text: str) -> None:
    """Reading the words of words changes nothing."""
    once = words(text)
    assert words(" ".join(once)) == once


@given(st.text())
def test_clean_text_has_no_control_characters(text: str) -> None:
    """Nothing is left that a terminal obeys; cleaning twice changes nothing."""
    kept = clean(text)
    assert clean(kept) == kept
    assert len(kept) == len(text)
    assert not any((char < " " and char not in "\n\t") or "\x7f" <= char <= "\x9f" for char in kept)


@given(st.text())
def test_a_quote_is_plain_text_to_a_markdown_parser(text: str) -> None:
    """A quoted utterance stands in a sentence without markup, links or line breaks of its own."""
    quoted = quote(text)
    assert "\n" not in quoted
    tokens = [child for token in MarkdownIt().parse(f"a “{quoted}” b") for child in token.children or ()]
    assert {token.type for token in tokens} <= {"text", "text_special"}


def test_a_quote_is_cut_to_what_it_may_be_long() -> None:
    """With a mark that it goes on."""
    assert quote("x" * 80) == "x" * 80
    assert quote("x" * 81) == "x" * 79 + "…"
