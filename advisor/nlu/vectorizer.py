"""An utterance as a vector: three groups of features, each weighed by idf and scaled to length one.

The groups are the lexical features, the trigrams, and the mean of the words' vectors.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from ..text import is_function_word, stem, trigrams
from .features import features, is_bigram, lexical_features
from .linear_model import Vector
from .names import Names
from .tuning import TUNING
from .word_vectors import word_vectors

__all__ = ["Vectorizer", "Word", "norm"]


class Word(NamedTuple):
    """What is known of a word, whatever stands beside it."""

    stem: str
    idf: float
    """How telling its stem is: 1 if every entry holds it, more the fewer do."""
    evidence: float
    """How telling it is in an utterance: its idf, less for a function word."""
    trigrams: Sequence[int]
    """The places of those of its trigrams that are features."""
    row: int | None
    """The place of its word vector."""


class Vectorizer:
    """Knows the features of the texts, phrasings and titles, and in how many entries each occurs. Immutable."""

    def __init__(self, entries: int, features: Names, frequency: Sequence[int]) -> None:
        """From the number of entries, the features, and the number of entries that hold each."""
        self.place = features
        """The place of each feature."""
        self.frequency = frequency
        exponent = TUNING.idf_exponent
        self._idfs = [float((1.0 + math.log((1 + entries) / (1 + count))) ** exponent) for count in range(entries + 1)]
        self._vectors = word_vectors()
        self.dimensions = range(len(features), len(features) + self._vectors.dimensions)
        """The places of the word vectors' dimensions: those behind the features'."""
        # Common words come again with every utterance.
        self.word = lru_cache(maxsize=1 << 14)(self._word)
        """What is known of a word."""

    @classmethod
    def of(cls, labelled: Iterable[tuple[int, Sequence[str]]], entries: int) -> Vectorizer:
        """From the words of the texts, each with its entry's number."""
        often: Counter[str] = Counter()
        held: list[set[str]] = [set() for _ in range(entries)]
        for label, words in labelled:
            own = features(words)
            often.update(own)
            held[label] |= own
        frequency = Counter(chain.from_iterable(held))
        # A bigram that one text alone holds is known by heart, not learnt; half of all features are such.
        kept = Names.of(name for name, count in often.items() if count > 1 or not is_bigram(name))
        return cls(entries, kept, [frequency[name] for name in kept])

    def __contains__(self, feature: object) -> bool:
        return feature in self.place

    def idf(self, feature: str) -> float:
        """How telling a feature is: 1 if every entry holds it, more the fewer do."""
        place = self.place.find(feature)
        return self._idfs[0] if place is None else self._idfs[self.frequency[place]]

    def _word(self, word: str) -> Word:
        name = stem(word)
        idf = self.idf(name)
        evidence = idf * (TUNING.function_word_weight if is_function_word(word) else 1.0)
        known = [place for run in trigrams(word) if (place := self.place.find(run)) is not None]
        row = self._vectors.place(word)
        if row is None and name not in self.place:
            # No text tells what it means either.
            row = self._vectors.slip(word)
        return Word(name, idf, evidence, known, row)

    def vector(self, words: Sequence[str]) -> Vector:
        """The vector of an utterance's words: of the features known, and of their meaning."""
        places, values = self.lexical(words)
        return Vector([*places, *self.dimensions], [*values, *_scaled(self.meaning(words))])

    def lexical(self, words: Sequence[str], among: Container[int] | None = None) -> Vector:
        """The part of it without the meaning: of the features known or, of these, those at the places `among`.

        A feature counts once, however often it occurs.
        """
        known = list(map(self.word, words))
        features = map(self.place.find, lexical_features([word.stem for word in known]))
        places: list[int] = []
        values: list[float] = []
        for group in (features, chain.from_iterable(word.trigrams for word in known)):
            found = [at for at in dict.fromkeys(group) if at is not None and (among is None or at in among)]
            places += found
            values += _scaled([self._idfs[self.frequency[at]] for at in found])
        return Vector(places, values)

    def meaning(self, words: Sequence[str]) -> list[float]:
        """The sum of the vectors of some words, weighed by idf; zeros where none is known."""
        known = [(word.row, word.idf) for word in map(self.word, words) if word.row is not None]
        return self._vectors.rows.weighted_sum([row for row, _ in known], [idf for _, idf in known])


def norm(values: Iterable[float]) -> float:
    """The length of a vector; 1.0 where there is none, to divide by."""
    return math.hypot(*values) or 1.0


def _scaled(values: Sequence[float]) -> list[float]:
    """The values scaled to length one."""
    length = norm(values)
    return [value / length for value in values]
