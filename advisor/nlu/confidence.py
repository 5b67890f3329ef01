"""Confidence: from scores to probabilities that hold for what people ask.

Scores become probabilities by softmax. How likely the best entry is to be right is then a logistic regression (Platt
scaling, with more than the score) on questions of strangers, in scope and out of it; the others share what is left.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["Signs", "confidences", "far_from_all", "out_of_scope", "outside", "softmax", "standing"]

_MOST = 0.999
"""Probabilities are cut to this and to what is left of it, so that their log-odds are finite."""
_FARTHEST = 14.0
"""The lead from which more of it says no more."""
_LEAST_OUT, _FARTHEST_OUT = 0.5, 2.0
"""The log-odds to be out of scope up to which they tell nothing, and how much more of them tells all there is."""
_TEMPERATURE = 1.5
"""Of the softmax that tells how much speaks for what is out of scope."""
_ASSUMED = 0.2
"""How much is taken to speak for what is out of scope where nothing tells of it: one question in five was so. Where no
entry is for that, it is the least: being near to one does not tell that it is the right one."""
_NEAR_BY, _PER_COSINE = 0.36, 12.0
"""The cosine to the nearest entry at which half of the rest speaks for what is out of scope too, and how fast the
log-odds of that fall from there."""

COEFFICIENTS = (-1.42, 0.46, 0.21, 1.43, 2.29, 0.56, 3.95, -5.32, -4.0)
"""The constant, then of the log-odds of `Signs.probability` and of each other sign in the order of `Signs`.

`docs/matching.md` tells what they were fitted to."""


class Signs(NamedTuple):
    """What tells whether the best entry is right."""

    probability: float
    """Its probability by softmax, 0.0 to 1.0."""
    lead: float
    """How far its score is ahead of the next, in log-odds, 0.0 to 14.0."""
    known: float
    """Share of the utterance, by weight, that some document holds, 0.0 to 1.0."""
    explained: float
    """Share that the entry's own document holds, 0.0 to 1.0."""
    likeness: float
    """Likeness of the utterance to the entry's nearest phrasing, 0.0 to 1.0."""
    is_gap: bool
    """Whether it is an out-of-scope intent: `opposed` is high for all of these, topics being many more."""
    opposed: float = _ASSUMED
    """How much speaks for the other side, 0.0 to 1.0: where it is an out-of-scope intent, for what is in scope; else
    for what is out of it, as `out_of_scope` has it, or `far_from_all` where there is no such intent."""
    outside: float = 0.0
    """Where the best entry is a topic, how far what is asked is out of scope by the regression that tells topics, gaps
    and small talk apart, as the function `outside` has it; else 0.0."""

    def of_function_words(self) -> Signs:
        """The same, of function words alone: they tell little, and less the less they are like a phrasing.

        The probability is drawn towards a half, from either side.
        """
        factor = self.likeness**2
        return self._replace(
            probability=0.5 + factor * (self.probability - 0.5),
            lead=factor * self.lead,
            known=factor * self.known,
            explained=factor * self.explained,
        )

    def inputs(self) -> tuple[float, ...]:
        """What the coefficients multiply, in their order."""
        cut = min(max(self.probability, 1.0 - _MOST), _MOST)
        log_odds = math.log(cut / (1.0 - cut))
        own = (log_odds, self.lead, self.known, self.explained, self.likeness, self.is_gap, self.opposed)
        return (1.0, *own, self.outside)


def standing(likeliest: Sequence[float]) -> tuple[float, float]:
    """The probability of the best entry and its lead, 14.0 at most, given the two highest probabilities.

    A lone entry is ahead of nobody: for it the words alone may speak.
    """
    if len(likeliest) < 2:
        return 0.5, 0.0
    best, rival = likeliest
    return best, min(math.log(best / rival), _FARTHEST) if rival > 0.0 else _FARTHEST


def out_of_scope(probabilities: Sequence[float], gaps: Sequence[int]) -> float:
    """How much speaks for the out-of-scope intents, which have these numbers, all together; 0.0 to 1.0.

    It is their share at a higher temperature, where many that fit a little count beside the one that fits best.
    """
    softened = [probability ** (1.0 / _TEMPERATURE) for probability in probabilities]
    return math.fsum([softened[at] for at in gaps]) / math.fsum(softened)


def outside(in_scope: float, explained: float) -> float:
    """How far a question whose best entry is a topic is out of scope, 0.0 to 2.0, by its log-odds to be in it.

    It counts as far as that topic does not hold what was said: what makes it something else is another word.
    """
    return (1.0 - explained) * min(max(0.0, -in_scope - _LEAST_OUT), _FARTHEST_OUT)


def far_from_all(closeness: float | None) -> float:
    """How much speaks for what is out of scope where no intent is for that, 0.2 to 1.0.

    `closeness` is the cosine of an utterance's word vectors and those of the entry nearest to it; None tells nothing.
    """
    far = 0.0 if closeness is None else 1.0 / (1.0 + math.exp(_PER_COSINE * (closeness - _NEAR_BY)))
    return _ASSUMED + (1.0 - _ASSUMED) * far


def softmax(scores: Sequence[float]) -> list[float]:
    """Probabilities whose log-odds are the differences of the scores."""
    top = max(scores)
    likely = [math.exp(score - top) for score in scores]
    total = math.fsum(likely)
    return [value / total for value in likely]


def confidences(probabilities: Sequence[float], best: int, signs: Signs) -> list[float]:
    """The confidence in each entry, given the probabilities, the place of the best one, and what tells of it."""
    odds = math.fsum([weight * value for weight, value in zip(COEFFICIENTS, signs.inputs(), strict=True)])
    # Of two that are equally likely each is right half the time at most, however well the words are understood.
    most = 1.0 / (1.0 + math.exp(-signs.lead)) if len(probabilities) > 1 else 1.0
    sure = min(1.0 / (1.0 + math.exp(-odds)), most)
    own = probabilities[best]
    rest = min(sure, (1.0 - sure) * own / max(1.0 - own, 1e-9))
    found = [rest * (probability / own) for probability in probabilities]
    found[best] = sure
    return found
