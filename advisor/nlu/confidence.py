"""Confidence: from scores to probabilities that hold for what people ask.

Scores become probabilities by softmax. How likely the best entry is to be right is then a logistic regression (Platt
scaling, with more than the score) on questions of strangers, in scope and out of it; the others share what is left.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import astuple, dataclass

__all__ = ["Signs", "confidences", "softmax"]

_MOST = 0.999
"""Probabilities are cut to this and to what is left of it, so that their log-odds are finite."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What tells whether the best entry is right; each from 0.0 to 1.0."""

    probability: float
    """Its probability by softmax, among all entries."""
    known: float
    """Share of the utterance, by weight, that some document holds."""
    explained: float
    """Share that the best entry's document holds."""
    likeness: float
    """Likeness of the utterance to the best entry's nearest phrasing."""
    gaps: float
    """Probability, by softmax, that it is one of the out-of-scope intents."""

    def terms(self) -> tuple[float, ...]:
        """The terms of the log-odds: one, the log-odds of the probability, then the others as they are."""
        first, *others = astuple(self)
        return (1.0, _log_odds(first), *others)


COEFFICIENTS = (0.0, 1.0, 0.0, 0.0, 0.0, 0.0)


def softmax(scores: Sequence[float]) -> list[float]:
    """Probabilities whose log-odds are the differences of the scores."""
    top = max(scores)
    likely = [math.exp(score - top) for score in scores]
    total = math.fsum(likely)
    return [value / total for value in likely]


def confidences(probabilities: Sequence[float], best: int, signs: Signs) -> list[float]:
    """The confidence in each entry, given the probabilities, the place of the best one, and what tells of it."""
    odds = math.fsum([weight * term for weight, term in zip(COEFFICIENTS, signs.terms(), strict=True)])
    sure = 1.0 / (1.0 + math.exp(-odds))
    own = probabilities[best]
    rest = min(sure / own, (1.0 - sure) / max(1.0 - own, 1e-9))
    found = [probability * rest for probability in probabilities]
    found[best] = sure
    return found


def _log_odds(probability: float) -> float:
    cut = min(max(probability, 1.0 - _MOST), _MOST)
    return math.log(cut / (1.0 - cut))
