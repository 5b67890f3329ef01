"""Features of an utterance: stems, bigrams of stems, character trigrams; each a name, with repeats."""

from __future__ import annotations

from collections.abc import Sequence

from ..text import stem, trigrams

__all__ = ["NUMBER", "bigrams", "feature_groups", "is_bigram", "lexical_features"]

NUMBER = "#"
"""The feature that all numbers share."""


def feature_groups(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """The lexical features of some words, and their trigrams. Each group is later scaled to length one."""
    return lexical_features(list(map(stem, words))), [run for word in words for run in trigrams(word)]


def lexical_features(stems: Sequence[str]) -> list[str]:
    """The first of the groups: stems, bigrams, and what numbers share."""
    return [*stems, *bigrams(stems), *[NUMBER for name in stems if name.isdigit()]]


def bigrams(stems: Sequence[str]) -> list[str]:
    """The pairs of neighbouring stems; ^ and $ mark the ends of the utterance."""
    return [f"{a} {b}" for a, b in zip(["^", *stems], [*stems, "$"], strict=True)]


def is_bigram(feature: str) -> bool:
    """Whether a feature is a bigram."""
    return " " in feature and not feature.startswith(".")
