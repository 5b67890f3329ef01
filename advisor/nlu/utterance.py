"""An utterance, parsed once: its words as read, and how telling each is."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..normalisation.rewriting import Read
from .linear_model import Vector
from .tuning import TUNING
from .vectorizer import Vectorizer

__all__ = ["Utterance"]


@dataclass(frozen=True, slots=True)
class Utterance:
    """What was said, as every later step needs it."""

    reads: Sequence[Read]
    """The words as typed, each with what it was read as."""
    words: Sequence[str]
    """The words as read."""
    stems: Sequence[str]
    vector: Vector
    weights: Sequence[float]
    """How telling each word is: its idf, less for a function word."""
    trust: Sequence[float]
    """How much of that weight counts as understood: all, or a part where the word was repaired."""
    total: float
    """The weight of all words; never zero."""

    @classmethod
    def of(cls, reads: Sequence[Read], vectorizer: Vectorizer) -> Utterance:
        """From the words as read."""
        words = [word for item in reads for word in item.read]
        known = list(map(vectorizer.word, words))
        weights = [word.evidence for word in known]
        sure = [TUNING.repaired_word_weight if item.by == "spelling" else 1.0 for item in reads for _ in item.read]
        trust = [weight * share for weight, share in zip(weights, sure, strict=True)]
        return cls(
            reads,
            words,
            [word.stem for word in known],
            vectorizer.vector(words),
            weights,
            trust,
            math.fsum(weights) or 1.0,
        )

    def share(self, holds: Callable[[str], bool]) -> float:
        """The share of the weight that lies, as far as it is trusted, in stems of a kind, 0.0 to 1.0."""
        held = [trust for name, trust in zip(self.stems, self.trust, strict=True) if holds(name)]
        return math.fsum(held) / self.total
