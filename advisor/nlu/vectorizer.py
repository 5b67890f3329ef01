"""An utterance as a vector: three groups of features, each weighed by idf and scaled to length one.

The groups are the lexical features, the trigrams, and the mean of the words' vectors.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from itertools import chain
from operator import mul

from ..text import is_function_word, stem
from .features import feature_groups, is_bigram
from .linear_model import Vector
from .tuning import TUNING
from .word_vectors import word_vectors

__all__ = ["Vectorizer", "norm"]


class Vectorizer:
    """Knows the features of the phrasings, and in how many entries each occurs. Immutable."""

    def __init__(self, entries: int, features: Sequence[str], frequency: Sequence[int]) -> None:
        """From the number of entries, the features, and the number of entries that hold each."""
        self.features = features
        self.frequency = frequency
        self.place = {feature: place for place, feature in enumerate(features)}
        exponent = TUNING.idf_exponent
        idfs = [float((1.0 + math.log((1 + entries) / (1 + count))) ** exponent) for count in range(entries + 1)]
        self._idf = [idfs[count] for count in frequency]
        self._highest_idf = idfs[0]
        self._vectors = word_vectors()
        self.dimensions = range(len(features), len(features) + self._vectors.dimensions)
        """The places of the word vectors' dimensions: those behind the features'."""

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
        return cls(entries, kept, [frequency[name] for name in kept])

    def __contains__(self, feature: object) -> bool:
        return feature in self.place

    def idf(self, feature: str) -> float:
        """How telling a feature is: 1 if every entry holds it, more the fewer do."""
        place = self.place.get(feature)
        return self._highest_idf if place is None else self._idf[place]

    def evidence(self, word: str) -> float:
        """How telling a word is, function words less."""
        return self.idf(stem(word)) * (TUNING.function_word_weight if is_function_word(word) else 1.0)

    def vector(self, words: Sequence[str], among: Container[str] | None = None) -> Vector:
        """The vector of an utterance's words, of the features known or, of these, those in `among`.

        A feature counts once, however often it occurs.
        """
        places: list[int] = []
        values: list[float] = []
        for group in feature_groups(words):
            known = [name for name in dict.fromkeys(group) if name in (self.place if among is None else among)]
            found = [self.place[name] for name in known if name in self.place]
            places += found
            values += _scaled([self._idf[place] for place in found])
        return Vector([*places, *self.dimensions], [*values, *_scaled(self.meaning(words))])

    def meaning(self, words: Sequence[str]) -> list[float]:
        """The sum of the vectors of some words, weighed by idf; zeros where none is known."""
        known = [(place, self.idf(stem(word))) for word in words if (place := self._vectors.place(word)) is not None]
        return self._vectors.rows.weighted_sum([place for place, _ in known], [weight for _, weight in known])


def norm(values: Sequence[float]) -> float:
    """The length of a vector; 1.0 where there is none, to divide by."""
    return math.sqrt(math.fsum(map(mul, values, values))) or 1.0


def _scaled(values: Sequence[float]) -> list[float]:
    """The values scaled to length one."""
    length = norm(values)
    return [value / length for value in values]
