"""An utterance, parsed once: its words as read, and how telling each is."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..normalisation.rewriting import Read
from .linear_model import Vector
from .vectorizer import Vectorizer

__all__ = ["Utterance"]


class Utterance(NamedTuple):
    """What was said, as every later step needs it."""

    reads: Sequence[Read]
    """The words as typed, each with what it was read as."""
    words: Sequence[str]
    """The words as read."""
    stems: Sequence[str]
    vector: Vector
    weights: Sequence[float]
    """How telling each word is: its idf, less for a function word."""
    total: float
    """The weight of all words; never zero."""

    @classmethod
    def of(cls, reads: Sequence[Read], vectorizer: Vectorizer) -> Utterance:
        """From the words as read."""
        words = [word for item in reads for word in item.read]
        known = list(map(vectorizer.word, words))
        weights = [word.evidence for word in known]
        stems = [word.stem for word in known]
        return cls(reads, words, stems, vectorizer.vector(words), weights, math.fsum(weights) or 1.0)

    def share(self, holds: Callable[[str], bool]) -> float:
        """The share of the weight that lies in stems of a kind, 0.0 to 1.0."""
        return (
            math.fsum([weight for name, weight in zip(self.stems, self.weights, strict=True) if holds(name)])
            / self.total
        )
