"""Words and phrases read as others."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor import Advisor, Entry, Knowledge
from advisor.normalisation.rewriting import Read, Rewriter
from advisor.text import words

from ..conftest import cases

CASES: dict[str, Any] = cases("reading")
SMALL = [(case["words"], typed, read) for case in CASES["rewritten"] for typed, read in case["read"].items()]
FIRST = [(entry_id, typed) for entry_id, texts in CASES["first"].items() for typed in texts]
SHIPPED = Rewriter(Knowledge.load().words)


@pytest.mark.parametrize(("mapping", "typed", "read"), SMALL)
def test_phrases_are_read_as_the_mapping_says(mapping: dict[str, str], typed: str, read: str) -> None:
    """The longest phrase wins, edges count, and what is read as nothing is so only beside something else."""
    assert " ".join(Rewriter(mapping).words(words(typed))) == read


@pytest.mark.parametrize(("typed", "read"), CASES["shipped"].items())
def test_the_shipped_words_read_what_people_type(typed: str, read: str) -> None:
    """Glue words, shorthand, abbreviations and Hindi in Latin letters are read as the English they stand for."""
    assert " ".join(SHIPPED.words(words(typed))) == read


@pytest.mark.parametrize("typed", CASES["unchanged"])
def test_the_shipped_words_leave_english_alone(typed: str) -> None:
    """English words that look like Hindi ones or shorthand stay."""
    assert SHIPPED.words(words(typed)) == words(typed)


def test_a_read_tells_what_was_typed() -> None:
    """Each read has the words as typed, in their order, and who read them otherwise."""
    assert Rewriter({"mle": "ml engineer", "pls": "", "the pay": "the pay"}).read("mle pls the pay".split()) == [
        Read(("mle",), ("ml", "engineer"), "words"),
        Read(("pls",), (), "words"),
        Read(("the", "pay"), ("the", "pay")),
    ]


PHRASE = st.text("ab ", min_size=1, max_size=5).filter(str.strip)


@given(st.dictionaries(PHRASE, st.text("cd ", max_size=5)), st.text("ab ", max_size=20))
def test_nothing_typed_is_lost(mapping: dict[str, str], text: str) -> None:
    """The reads hold all that was typed, and something is read wherever something was typed."""
    typed = words(text)
    reads = Rewriter(mapping).read(typed)
    assert [word for item in reads for word in item.typed] == typed
    assert bool(typed) == any(item.read for item in reads)


def test_words_count_when_learning_and_when_asked() -> None:
    """A phrasing and a question meet, whichever of the two has the word that is read as another."""
    entries = [
        Entry("pay", "Pay", "Much.", ("what is the wage of a baker", "wage")),
        Entry("oven", "Oven", "Hot.", ("how hot is the backofen", "temperature of the backofen")),
    ]
    advisor = Advisor(Knowledge(entries, {"lohn": "wage", "backofen": "oven"}))
    assert [match.entry.id for match in advisor.ask("lohn").answers] == ["pay"]
    assert [match.entry.id for match in advisor.ask("temperature of the oven").answers] == ["oven"]
    assert "lohn as wage" in advisor.ask("lohn").why()


@pytest.mark.parametrize(("entry_id", "typed"), FIRST)
def test_what_people_type_finds_its_entry(advisor: Advisor, entry_id: str, typed: str) -> None:
    """Read as it is meant, each of these ranks its entry first, or is answered by it without what is told beside it."""
    answers = advisor.ask(typed).answers
    assert entry_id in {advisor.match(typed)[0].entry.id, *(match.entry.id for match in answers[:1])}
