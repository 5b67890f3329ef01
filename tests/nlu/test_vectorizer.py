"""An utterance as a vector."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.nlu.vectorizer import Vectorizer, norm
from advisor.text import words

TEXTS = [(0, "when are you open"), (0, "are you open on sunday"), (1, "where can i park"), (1, "park on sunday")]
VECTORIZER = Vectorizer.of([(label, words(text)) for label, text in TEXTS], 3)


def test_a_feature_of_fewer_entries_tells_more() -> None:
    """Idf falls with the entries that hold a feature, and is highest for what none holds."""
    unknown, one, two = (VECTORIZER.idf(name) for name in ("elephant", "open", "sunday"))
    assert unknown > one > two > 1.0
    assert VECTORIZER.idf("open") == pytest.approx((1.0 + math.log(4 / 2)) ** 0.8)


def test_function_words_are_less_evidence() -> None:
    """Of two words of the same idf the one that holds a sentence together counts for less."""
    assert VECTORIZER.idf("when") == VECTORIZER.idf("open")
    assert VECTORIZER.word("when").evidence < VECTORIZER.word("open").evidence


def test_bigrams_of_one_phrasing_are_no_features() -> None:
    """They would be known by heart; what two phrasings share is kept, and so is every stem."""
    assert "are you" in VECTORIZER
    assert "^ where" not in VECTORIZER
    assert "can" in VECTORIZER


@given(st.lists(st.sampled_from("when are you open on sunday park elephant zz 24".split()), max_size=8))
def test_each_group_has_length_one_or_is_empty(said: list[str]) -> None:
    """Lexical features, trigrams and meaning weigh alike, however long the utterance; each feature counts once."""
    vector = VECTORIZER.vector(said)
    assert len(set(vector.places)) == len(vector.places) == len(vector.values)
    names = {place: name for name, place in VECTORIZER.place.items()}
    groups: dict[str, list[float]] = {"lexical": [], "trigrams": [], "meaning": []}
    for place, value in zip(*vector, strict=True):
        kind = "meaning" if place not in names else "trigrams" if names[place].startswith(".") else "lexical"
        groups[kind].append(value)
    for values in groups.values():
        assert norm(values) == pytest.approx(1.0)  # Also where there is nothing, as it is divided by.
        assert not any(values) or math.fsum([value * value for value in values]) == pytest.approx(1.0)


def test_among_leaves_other_features_out() -> None:
    """A vector for who knows only some texts has none of the other's features, and is of length one all the same."""
    names = {place: name for name, place in VECTORIZER.place.items()}
    vector = VECTORIZER.lexical(words("park on sunday"), {VECTORIZER.place[name] for name in ("sunday", "on")})
    known = {names[place]: value for place, value in zip(*vector, strict=True)}
    assert set(known) == {"on", "sunday"}
    assert norm(list(known.values())) == pytest.approx(1.0)


def test_the_meaning_of_words_is_that_of_each_together() -> None:
    """The sum of the words' vectors; of what has none, zeros."""
    both = VECTORIZER.meaning(["open", "sunday"])
    each = [VECTORIZER.meaning([word]) for word in ("open", "sunday")]
    assert both == pytest.approx([a + b for a, b in zip(*each, strict=True)], abs=1e-2)
    assert VECTORIZER.meaning(["zzzqqq"]) == [0.0] * len(VECTORIZER.dimensions)
    assert VECTORIZER.meaning([]) == [0.0] * len(VECTORIZER.dimensions)
