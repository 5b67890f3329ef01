"""Asked again: the question before, of another thing: "and SQL?" behind "how long does Python take?"."""

from __future__ import annotations

import re

from ...patterns import regex
from ...slots import SKILLS, alternatives
from ...text import normalize, words
from ..questions.pieces import opens_a_question
from ..questions.verbatim import verbatim
from ..talk import Talk
from .following import ODDS, likely_way
from .names import jobs, spans

__all__ = ["asked_again"]

_AT_LARGE = frozenset({"machine learning", "programming", "degree", "engineering degree"})
"""What is no thing to learn beside others."""
_NAMED = {said: name for said, name in SKILLS.items() if name not in _AT_LARGE}
_MATTER = regex(
    rf"(?<![\w.])(?:{alternatives(_NAMED)}|maths?|mathematics|stat(?:istic)?s|probability|linear algebra|calculus"
    r"|deep learning|reinforcement learning|rl|nlp|computer vision|llms?|data structures|dsa|system design|cloud"
    r"|aws|azure|gcp|english)(?![\w+#])"
)
"""A thing to learn."""
_TRAINING = regex(
    r"\b(?:(?:a )?(?:master'?s?|msc|phd|doctorate|bachelor'?s?|bootcamps?|certificat\w+|online courses?|courses?|books?"
    r"|internships?|degrees?)(?: degree)?)\b"
)
_MOST_WORDS = 9
_WAITING = frozenset({"check", "hours", "fit"})
"""When a name is an answer."""
_CHOOSES = regex(r"\b(?:or|instead|rather|vs\.?|versus|compar\w+|better)\b")
"""That two are to be weighed."""
_BARE = regex(
    r"(?:(?:and|so|ok|okay|but|then|what|how|about|for|the|of|to|in|same|aur|ka|ki|ke|now)[,. ]+)*somejob"
    r"(?:[,. ]+(?:then|now|step|too|ka|ki|ke|liye))*[?.! ]*"
)
"""A message that only names another thing, as it must right after the plan, which has words of its own."""
_NAME = "somejob"
"""The sign of a job, which stands for any thing that is named."""


def asked_again(talk: Talk, utterance: str) -> str:
    """The question before with what a short message names in place of its like; empty for any other message."""
    asked, said = talk.state.question, normalize(utterance)
    if not (asked and talk.state.told) or talk.state.pending in _WAITING or not 0 < len(words(said)) <= _MOST_WORDS:
        return ""
    whole = opens_a_question(utterance) and verbatim(talk.advisor, utterance)
    if _CHOOSES.search(said) or whole:
        return ""
    for found_in in (spans, _matters, _trainings):
        now, before = found_in(said), found_in(normalize(asked))
        if len(now) != 1 or len(before) != 1:
            continue
        (start, end), (its_start, its_end) = now[0], before[0]
        masked = f"{said[:start]}{_NAME}{said[end:]}"
        if talk.state.plan and talk.state.pending == "plan" and not _BARE.fullmatch(masked):
            continue
        way = likely_way(masked, odds=ODDS)
        was = normalize(asked)
        if way == "same" and said[start:end] != was[its_start:its_end]:
            name = next(iter(jobs(said)), "") if found_in is spans else said[start:end]
            return f"{was[:its_start]}{name}{was[its_end:]}" if name else ""
    return ""


def _matters(said: str) -> list[tuple[int, int]]:
    return _spans_of(_MATTER, said)


def _trainings(said: str) -> list[tuple[int, int]]:
    return _spans_of(_TRAINING, said)


def _spans_of(pattern: re.Pattern[str], said: str) -> list[tuple[int, int]]:
    return [match.span() for match in pattern.finditer(said)]
