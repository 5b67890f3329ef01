"""Hinglish is read as English, and English stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.normalisation.hinglish import in_english
from advisor.normalisation.hinglish.verbs import ASPECTS, BE, PAST
from advisor.normalisation.hinglish.words import AFTER, LINKS, NOUNS, OWN, QUESTIONS, SAME, SUBJECTS

from ..conftest import cases

CASES = cases("hinglish")
VERBS = [
    f"{stem}{form}" for stem in ("kar", "seekh", "bata", "mil", "ja") for form in ("", "na", "ta", "o", "u", "ega")
]
WORDS = sorted({*ASPECTS, *BE, *PAST, *AFTER, *LINKS, *NOUNS, *OWN, *QUESTIONS, *SAME, *SUBJECTS, *VERBS})
TYPED = st.lists(st.sampled_from([*WORDS, "python", "step", "3", "plan,", "C++", "?", "nahi!"]), max_size=12)


@pytest.mark.parametrize(("typed", "english"), CASES["reads"].items())
def test_hinglish_is_read_as_english(typed: str, english: str) -> None:
    """The verb where English has it, the little words in front, however the phone spelt them."""
    assert in_english(typed) == english


@pytest.mark.parametrize("typed", CASES["stays"])
def test_english_stays(typed: str) -> None:
    """Also where a word of it looks like one of Hindi."""
    assert in_english(typed) == typed


@given(TYPED.map(" ".join))
def test_any_words_of_hindi_are_read(typed: str) -> None:
    """What cannot be read stays, and nothing that was read is empty or keeps a mark of the reading."""
    read = in_english(typed)
    assert bool(read.strip()) == bool(typed.strip())
    assert "_" not in read.replace("_", "", typed.count("_"))
    assert "~" not in read
