"""The features of an utterance."""

from __future__ import annotations

from advisor.nlu.features import feature_groups, is_bigram
from advisor.text import words


def test_features_are_stems_bigrams_numbers_and_trigrams() -> None:
    """The two groups hold what their names say, with repeats."""
    lexical, trigrams = feature_groups(words("Parking cars, 24 or 7"))
    assert lexical == ["park", "car", "24", "or", "7", "^ park", "park car", "car 24", "24 or", "or 7", "7 $", "#", "#"]
    assert trigrams[:3] == [". pa", ".par", ".ark"]


def test_only_bigrams_are_bigrams() -> None:
    """Trigrams at the edge of a word hold a space as well."""
    lexical, trigrams = feature_groups(["a", "car"])
    assert [name for name in lexical + trigrams if is_bigram(name)] == ["^ a", "a car", "car $"]


def test_no_words_have_no_features_but_the_edges() -> None:
    """Of nothing there is nothing, but that it begins and ends."""
    assert feature_groups([]) == (["^ $"], [])
