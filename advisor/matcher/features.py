"""What of a text is looked at: stems, pairs of neighbours, kinds of word, and runs of letters."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path

from .. import cache as kept
from ..text import stem, words

__all__ = ["SYNONYMS", "blocks", "features", "is_pair", "kinds", "pairs", "runs"]

SYNONYMS = Path(__file__).with_name("synonyms.txt")
"""A line is a group of words that say the same, named by its first, or a heading (#)."""


def features(text: str) -> tuple[list[str], list[str]]:
    """The two blocks of features of a text, each in reading order and with repeats.

    The first holds stems, pairs of neighbouring stems (the text's edges marked ^ and $) and groups of synonyms (~);
    the second holds runs of three letters (.), the words' edges marked by spaces.
    """
    return blocks(words(text))


def blocks(tokens: Sequence[str]) -> tuple[list[str], list[str]]:
    """The same for a text already split into words."""
    stems = [stem(token) for token in tokens]
    lexical = stems + pairs(stems)
    for name in stems:
        lexical += kinds(name)
    return lexical, [run for token in tokens for run in runs(token)]


def pairs(stems: Sequence[str]) -> list[str]:
    """The pairs of neighbouring stems, one more than there are stems."""
    return [f"{a} {b}" for a, b in zip(["^", *stems], [*stems, "$"], strict=True)]


def is_pair(feature: str) -> bool:
    """Whether a feature is a pair of neighbouring stems."""
    return " " in feature and not feature.startswith(".")


def kinds(name: str) -> Sequence[str]:
    """The synonym groups (~) (~) of a stem; numbers are all of a kind."""
    return ("~0",) if name.isdigit() else _groups().get(name, ())


@lru_cache(maxsize=1 << 16)
def runs(word: str) -> tuple[str, ...]:
    """The runs of three letters of a word, its edges marked by spaces; the full stop tells it from a stem."""
    padded = f" {word} "
    return tuple([f".{padded[i : i + 3]}" for i in range(len(word))])


@cache
def _groups() -> dict[str, list[str]]:
    """The synonym groups of each stem."""
    text = SYNONYMS.read_bytes()
    key = kept.key("synonyms", b"2", text)
    stored = kept.load(key)
    if stored is not None:
        groups: dict[str, list[str]] = json.loads(str(stored, "utf-8"))
        return groups
    groups = {}
    for line in text.decode().splitlines():
        if line.startswith("#"):
            continue
        first, *_ = members = line.split()
        for name in dict.fromkeys(stem(member) for member in members):
            groups.setdefault(name, []).append(f"~{first}")
    kept.store(key, json.dumps(groups).encode())
    return groups
