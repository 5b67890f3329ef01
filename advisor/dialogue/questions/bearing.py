"""Bearing: whether lines hold what a question asks for, beyond what it shares with the topic of the talk.

By a logistic regression, fitted to 105 follow-ups of which it was judged by hand whether the lines told answer them: by
the share of the question's weight that the lines or what people ask them have, by the confidence in the likeliest of
them behind the question before, and by how likely nothing covers what is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, fsum, log

from ...text import normalize, stems, telling_stems, words
from ..forms import names_head
from ..talk import Talk
from .in_talk import with_question
from .pieces import asking_part

__all__ = ["bears", "helps"]

_EXPLAINED, _BEHIND, _GAP, _CONSTANT = 2.77, 0.37, -1.17, -0.61
_LEAST = 0.01
"""What is added to a confidence, so that none counts without end."""
_BAR, _OF_THAT, _HELPS = 0.65, 0.5, 0.35
"""Probability from which lines are told as what was asked for, be it of "that" or "it"; and as what comes near."""
_POINTING = frozenset("that this it those these".split())
_FIRST = 3
"""Words that a question begins with, one of which points: "is that an average?"."""


def bears(talk: Talk, utterance: str, lines: Sequence[str]) -> bool:
    """Whether some lines of answers likely hold what an utterance asks for; what asks nothing is held by any."""
    points = not _POINTING.isdisjoint(words(asking_part(utterance))[:_FIRST])
    return _likely(talk, utterance, lines) >= (_OF_THAT if points else _BAR)


def helps(talk: Talk, utterance: str, lines: Sequence[str]) -> bool:
    """Whether some lines come near enough to what an utterance asks for to be told where nothing answers it."""
    return _likely(talk, utterance, lines) >= _HELPS


def _likely(talk: Talk, utterance: str, lines: Sequence[str]) -> float:
    asked = asking_part(utterance)
    if _is_phrasing(talk, asked, lines) or any(_is_headed(asked, line) for line in lines):
        return 1.0
    both = talk.advisor.match_lines(with_question(talk, asked) if talk.state.question else asked)
    behind = max((line.confidence for line in both if line.entry.answer in lines), default=0.0)
    gap = fsum(match.confidence for match in talk.advisor.match(asked) if match.entry.kind == "gap")
    odds = _EXPLAINED * talk.advisor.explained(asked, lines) + _BEHIND * log(behind + _LEAST) + _GAP * gap
    return 1.0 / (1.0 + exp(-odds - _CONSTANT))


def _is_phrasing(talk: Talk, asked: str, lines: Sequence[str]) -> bool:
    """Whether the lines are asked for in the very words that somebody is known to use."""
    said = normalize(asked)
    return any(said == normalize(text) for line in talk.knowledge.lines if line.text in lines for text in line.asked)


def _is_headed(asked: str, line: str) -> bool:
    """Whether a line is headed with just what a question names: "**Pay:**" by "how is the pay?"."""
    return names_head(asked, line) and telling_stems(asked) <= stems(line.partition(":")[0])
