"""Going on: what is asked with the latest answer in mind is answered by the lines of that answer.

Whether it is, follows from three things by a logistic regression, fitted to 160 such questions, 160 that stand alone and
240 that the latest answer does not answer, all written for it: how the wording leans on what was said, and the
confidence in the likeliest line of the latest answer and of any other.
"""

from __future__ import annotations

from itertools import accumulate
from math import exp, log

from ...lines import lines_of
from ...models import Match
from ..talk import Talk
from .asked_lines import Passage

__all__ = ["passage"]

_LEANING, _LATEST, _OTHER, _CONSTANT = 0.72, 0.39, -0.07, 0.18
"""Weights of the log-odds that the wording leans, and of the logarithms of the two confidences."""
_LEAST_SHARE, _LEAST_LINE = 0.01, 1e-4
"""What these are at least, so that none counts without end."""
_LIKELY = 0.35
"""Probability from which the lines of the latest answer are told."""
_SAYS = 0.05
"""Confidence in a line from which it says something of what is asked."""
_ENOUGH, _MOST, _NEARLY = 0.75, 3, 0.2
"""Share of the latest answer's confidence that the lines told have together, which are so many at most, and none of them
less likely than this share of the likeliest."""


def passage(talk: Talk, utterance: str, leaning: float) -> Passage | None:
    """The lines of the latest answer that an utterance asks for; None where it does not go on with that.

    `leaning`: how likely the wording of the whole message leans on what was said before it, 0.0 to 1.0.
    """
    found = talk.advisor.match_lines(utterance) if talk.state.latest else ()
    latest = [line for line in found if line.entry.id in talk.state.latest]
    if not latest:
        return None
    other = next((line.confidence for line in found if line.entry.id not in talk.state.latest), 0.0)
    likely = _goes_on(leaning, latest[0].confidence, other)
    if likely < _LIKELY or _is_elsewhere(talk, utterance, latest[0]):
        return None
    entry = talk.knowledge[latest[0].entry.id]
    told = _likeliest([line for line in latest if line.entry.id == entry.id])
    return Passage(entry, tuple(text for text in lines_of(entry.answer) if text in told), likely)


def _is_elsewhere(talk: Talk, utterance: str, line: Match) -> bool:
    """Whether an utterance surely asks for something else: what lies outside, or another topic, of which no line of
    the latest answer says anything."""
    best = talk.advisor.match(utterance)[0]
    if best.confidence < talk.advisor.threshold or best.entry in talk.latest:
        return False
    return best.entry.id in talk.knowledge.roles.vague or (best.entry.kind == "topic" and line.confidence < _SAYS)


def _goes_on(share: float, latest: float, other: float) -> float:
    """How likely a question goes on with the latest answer."""
    share = min(max(share, _LEAST_SHARE), 1.0 - _LEAST_SHARE)
    odds = _LEANING * log(share / (1.0 - share)) + _CONSTANT
    odds += _LATEST * log(latest + _LEAST_LINE) + _OTHER * log(other + _LEAST_LINE)
    return 1.0 / (1.0 + exp(-odds))


def _likeliest(lines: list[Match]) -> set[str]:
    """The texts of the first of some lines, best first, that have enough of their confidence together."""
    enough = _ENOUGH * sum(line.confidence for line in lines)
    before = [0.0, *accumulate(line.confidence for line in lines)]
    least = _NEARLY * lines[0].confidence
    return {
        line.entry.answer
        for line, sum_before in zip(lines[:_MOST], before, strict=False)
        if sum_before < enough and line.confidence >= least
    }
