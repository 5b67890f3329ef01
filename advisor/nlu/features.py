"""Features of an utterance: stems, bigrams of stems, character trigrams; each a name, and counted once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from ..text import stem, trigrams

__all__ = ["NUMBER", "bigrams", "features", "is_bigram", "is_trigram", "lexical_features"]

NUMBER = "#"
"""The feature that all numbers share."""


def features(words: Sequence[str]) -> set[str]:
    """The features of some words, lexical ones and trigrams."""
    return {*lexical_features(list(map(stem, words))), *chain.from_iterable(map(trigrams, words))}


def lexical_features(stems: Sequence[str]) -> list[str]:
    """Stems, bigrams, and what numbers share; with repeats."""
    return [*stems, *bigrams(stems), *[NUMBER for name in stems if name.isdigit()]]


def bigrams(stems: Sequence[str]) -> list[str]:
    """The pairs of neighbouring stems; ^ and $ mark the ends of the utterance."""
    return [f"{a} {b}" for a, b in zip(["^", *stems], [*stems, "$"], strict=True)]


def is_bigram(feature: str) -> bool:
    """Whether a feature is a bigram."""
    return " " in feature and not is_trigram(feature)


def is_trigram(feature: str) -> bool:
    """Whether a feature is a character trigram."""
    return feature.startswith(".")
