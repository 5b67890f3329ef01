"""An utterance as a vector: three groups of features, each weighed by idf and scaled to length one.

The groups are the lexical features, the trigrams, and the mean of the words' vectors.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import chain
from operator import mul
from typing import NamedTuple

from ..text import is_function_word, stem
from .features import feature_groups, is_bigram
from .packed_rows import LIMIT
from .tuning import TUNING
from .word_vectors import WordVectors, word_vectors

__all__ = ["Vector", "Vectorizer"]

_UNIT = 1 << 10
"""One, as a weight of a word in a mean."""


class Vector(NamedTuple):
    """A sparse vector: the places of what is not zero, and its values."""

    places: Sequence[int]
    values: Sequence[float]


class Vectorizer:
    """Knows the features of the phrasings, and in how many entries each occurs. Immutable."""

    def __init__(self, entries: int, frequency: Mapping[str, int]) -> None:
        """From the number of entries and, for each feature, that of the entries that hold it."""
        self.entries = entries
        self.frequency = frequency
        self.place = {feature: place for place, feature in enumerate(frequency)}
        self._idf = [
            (1.0 + math.log((1 + entries) / (1 + count))) ** TUNING.idf_exponent for count in range(entries + 1)
        ]
        self._vectors: WordVectors = word_vectors()
        self.weights = [self._idf[count] for count in frequency.values()]
        """The idf of each feature, by its place."""
        first = len(self.place)
        self.size = first + self._vectors.dimensions
        """The length of a vector: features, then dimensions."""
        self.dimensions = range(first, self.size)
        """The places of the word vectors' dimensions."""

    @classmethod
    def of(cls, labelled: Iterable[tuple[int, Sequence[str]]], entries: int) -> Vectorizer:
        """From the words of the phrasings, each with its entry's number."""
        often: Counter[str] = Counter()
        held: list[set[str]] = [set() for _ in range(entries)]
        for label, words in labelled:
            distinct = set(chain(*feature_groups(words)))
            often.update(distinct)
            held[label] |= distinct
        frequency = Counter(chain.from_iterable(held))
        # A bigram that one phrasing alone holds is known by heart, not learnt; half of all features are such.
        kept = sorted(name for name, count in often.items() if count > 1 or not is_bigram(name))
        return cls(entries, {name: frequency[name] for name in kept})

    def __contains__(self, feature: object) -> bool:
        return feature in self.place

    def idf(self, feature: str) -> float:
        """How telling a feature is: 1 if every entry holds it, more the fewer do."""
        return self._idf[self.frequency.get(feature, 0)]

    def evidence(self, word: str) -> float:
        """How telling a word is, function words less."""
        return self.idf(stem(word)) * (TUNING.function_word_weight if is_function_word(word) else 1.0)

    def vector(self, words: Sequence[str], among: Container[str] | None = None) -> Vector:
        """The vector of an utterance's words, of the features known or, of these, those in `among`.

        A feature counts once, however often it occurs.
        """
        among = self.place if among is None else among
        places: list[int] = []
        values: list[float] = []
        for group in feature_groups(words):
            known = [name for name in dict.fromkeys(group) if name in among and name in self.place]
            found = [self.place[name] for name in known]
            weights = [self.weights[place] for place in found]
            scale = 1.0 / (math.sqrt(math.fsum(map(mul, weights, weights))) or 1.0)
            places += found
            values += [weight * scale for weight in weights]
        return Vector([*places, *self.dimensions], [*values, *self.meaning(words)])

    def meaning(self, words: Sequence[str]) -> list[float]:
        """The mean of the vectors of some words, weighed by idf and of length one; zeros where none is known."""
        known = [(place, self.idf(stem(word))) for word in words if (place := self._vectors.place(word)) is not None]
        unit = min(_UNIT, (LIMIT - len(known)) / (math.fsum([weight for _, weight in known]) or 1.0))
        total = self._vectors.rows.weighted_sum([place for place, _ in known], [round(w * unit) for _, w in known])
        scale = 1.0 / (math.sqrt(sum(map(mul, total, total))) or 1.0)
        return [value * scale for value in total]

    def meaning_parts(self, words: Sequence[str]) -> list[list[float]]:
        """What each word adds to that mean."""
        rows = [
            [self.idf(stem(word)) * value for value in self._vectors.rows.row(place)]
            if (place := self._vectors.place(word)) is not None
            else [0.0] * len(self.dimensions)
            for word in words
        ]
        total = [math.fsum(column) for column in zip(*rows, strict=True)]
        scale = 1.0 / (math.sqrt(math.fsum(map(mul, total, total))) or 1.0)
        return [[value * scale for value in row] for row in rows]
