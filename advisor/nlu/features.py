"""Features of an utterance: stems, bigrams of stems, character trigrams; each a name, with repeats."""

from __future__ import annotations

from collections.abc import Sequence

from ..text import stem, trigrams

__all__ = ["bigrams", "feature_groups", "is_bigram"]

NUMBER = "#"
"""The feature that all numbers share."""


def feature_groups(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """The lexical features of some words, and their trigrams. Each group is later scaled to length one."""
    stems = [stem(word) for word in words]
    numbers = [NUMBER for name in stems if name.isdigit()]
    return stems + bigrams(stems) + numbers, [run for word in words for run in trigrams(word)]


def bigrams(stems: Sequence[str]) -> list[str]:
    """The pairs of neighbouring stems; ^ and $ mark the ends of the utterance."""
    return [f"{a} {b}" for a, b in zip(["^", *stems], [*stems, "$"], strict=True)]


def is_bigram(feature: str) -> bool:
    """Whether a feature is a bigram."""
    return " " in feature and not feature.startswith(".")
