"""Which phrasing of an entry is likest to an utterance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.nlu.phrasings import Phrasings
from advisor.nlu.utterance import Utterance
from advisor.nlu.vectorizer import Vectorizer
from advisor.normalisation.rewriting import Read
from advisor.text import stem

TEXTS = [text.split() for text in ("parking cars cost", "parking cars", "bus stop")]
VECTORIZER = Vectorizer.of(list(enumerate(TEXTS)), len(TEXTS))
PHRASINGS = Phrasings.of([map(stem, text) for text in TEXTS], VECTORIZER.idf)


def said(*words: str) -> Utterance:
    """An utterance of these words as they are."""
    return Utterance.of([Read((word,), (word,)) for word in words], VECTORIZER)


@pytest.mark.parametrize("number", range(3))
def test_a_phrasing_is_likest_to_itself(number: int) -> None:
    """Its own likeness is one, in other forms of its words too."""
    for words in (TEXTS[number], list(map(stem, TEXTS[number]))):
        found, likeness = PHRASINGS.nearest(said(*words))
        assert found == number
        assert likeness == pytest.approx(1.0)


def test_some_is_liker_than_none() -> None:
    """What shares a stem is between nought and one, and Dice's coefficient by weight; what shares none is nought."""
    weight = VECTORIZER.idf
    number, likeness = PHRASINGS.nearest(said("bus", "elephant"))
    whole = 2 * weight("bus") + weight("stop") + weight("elephant")
    assert number == 2
    assert likeness == pytest.approx(2 * weight("bus") / whole)
    assert PHRASINGS.nearest(said("elephant")) == (0, 0.0)
    assert PHRASINGS.nearest(said()) == (0, 0.0)


def test_of_two_that_are_as_like_the_first_is_taken() -> None:
    """The order of the phrasings decides a tie."""
    assert Phrasings.of([["bus"], ["bus"]], VECTORIZER.idf).nearest(said("bus"))[0] == 0


@given(st.lists(st.sampled_from("parking cars cost bus stop elephant the".split()), max_size=8))
def test_likeness_is_a_share(words: list[str]) -> None:
    """Whatever is said, however often."""
    number, likeness = PHRASINGS.nearest(said(*words))
    assert 0 <= number < 3
    assert 0.0 <= likeness <= 1.0
