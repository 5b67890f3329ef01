"""An utterance, parsed once: its words as read, and how telling each is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..normalisation.rewriting import Read
from ..text import stem
from .tuning import TUNING
from .vectorizer import Vector, Vectorizer

__all__ = ["Utterance"]


@dataclass(frozen=True, slots=True)
class Utterance:
    """What was said, as every later step needs it."""

    reads: tuple[Read, ...]
    """The words as typed, each with what it was read as."""
    words: tuple[str, ...]
    """The words as read."""
    vector: Vector
    weights: tuple[float, ...]
    """How telling each word is: its idf, less for a function word."""
    trust: tuple[float, ...]
    """How much of that weight counts as understood: all, or a part where the word was repaired."""
    said: dict[int, float]
    """The places of the stems that are features, each with its weight."""

    @classmethod
    def of(cls, reads: Sequence[Read], vectorizer: Vectorizer) -> Utterance:
        """From the words as read."""
        words = tuple([word for item in reads for word in item.read])
        weights = tuple(map(vectorizer.evidence, words))
        spelt = [item.by != "spelling" for item in reads for _ in item.read]
        repaired = TUNING.repaired_word_weight
        trust = tuple([weight if sure else repaired * weight for weight, sure in zip(weights, spelt, strict=True)])
        stems = [vectorizer.place.get(stem(word)) for word in words]
        said = {place: weight for place, weight in zip(stems, weights, strict=True) if place is not None}
        return cls(tuple(reads), words, vectorizer.vector(words), weights, trust, said)

    @property
    def total(self) -> float:
        """The weight of all words; never zero."""
        return math.fsum(self.weights) or 1.0
