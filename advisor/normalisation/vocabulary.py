"""Which words there are, and which stand beside each other."""

from __future__ import annotations

from collections.abc import Container, Mapping

from ..text import is_function_word, stem
from .edit_distance import one_edit

__all__ = ["Vocabulary"]


class Vocabulary:
    """The words of the phrasings, their features, and other words that are words. Immutable."""

    def __init__(
        self,
        counts: Mapping[str, int],
        features: Container[str],
        known: Container[str] = (),
        pairs: Container[str] = (),
        meant: Container[str] = (),
    ) -> None:
        self.counts = counts
        """Word of the phrasings: how often it occurs."""
        self.features = features
        """Stems, pairs of neighbouring stems and runs of three letters of the phrasings."""
        self.known = known
        """Words that are no typos, whether the phrasings hold them or not; empty where none are known."""
        self.pairs = pairs
        """Pairs of neighbouring stems that stand somewhere in the knowledge, be it once and in an answer."""
        self.meant = meant
        """Words that others are read as, which are words themselves."""

    def occurs(self, word: str) -> int:
        """How often the phrasings hold a word."""
        return self.counts.get(word, 0)

    def holds(self, word: str) -> bool:
        """Whether the phrasings hold a word, or another form of it."""
        return word in self.counts or word in self.meant or stem(word) in self.features

    def has(self, word: str) -> bool:
        """Whether the phrasings hold a word that is one: "onlin" has the stem of "online", and is none."""
        return self.holds(word) and (not self.known or self.is_word(word))

    def is_word(self, word: str) -> bool:
        """Whether a word is one, as far as is known."""
        return word in self.counts or word in self.known or is_function_word(word)

    def near(self, word: str) -> set[str]:
        """The words, as far as they are known, that one edit makes of one."""
        return {name for name in one_edit(word) if name in self.known}

    def beside(self, before: str, after: str) -> bool:
        """Whether the phrasings have one word right after the other; ^ is the beginning and $ the end."""
        first = before if before == "^" else stem(before)
        return f"{first} {after if after == '$' else stem(after)}" in self.features

    def meet(self, before: str, after: str) -> bool:
        """Whether two words stand beside each other anywhere; of those with a function word, in phrasings often."""
        if self.beside(before, after):
            return True
        telling = not (is_function_word(before) or is_function_word(after))
        return telling and f"{stem(before)} {stem(after)}" in self.pairs
