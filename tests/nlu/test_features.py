"""The features of an utterance."""

from __future__ import annotations

from advisor.nlu.features import features, is_bigram, is_trigram, lexical_features
from advisor.text import stem, words


def test_features_are_stems_bigrams_numbers_and_trigrams() -> None:
    """The lexical ones with repeats, and of all of them each once."""
    said = words("Parking cars, 24 or 7")
    lexical = lexical_features(list(map(stem, said)))
    assert lexical == ["park", "car", "24", "or", "7", "^ park", "park car", "car 24", "24 or", "or 7", "7 $", "#", "#"]
    trigrams = features(said) - set(lexical)
    assert set(lexical) < features(said)
    assert {". pa", ".par", ".ark", ". ca", ".rs "} < trigrams
    assert trigrams == set(filter(is_trigram, features(said)))


def test_only_bigrams_are_bigrams() -> None:
    """Trigrams at the edge of a word hold a space as well."""
    assert set(filter(is_bigram, features(["a", "car"]))) == {"^ a", "a car", "car $"}


def test_no_words_have_no_features_but_the_edges() -> None:
    """Of nothing there is nothing, but that it begins and ends."""
    assert features([]) == {"^ $"}
