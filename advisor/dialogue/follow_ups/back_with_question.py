"""What is asked of an answer that somebody goes back to in the same breath: "back to pay, does a degree change it"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...text import normalize, words
from ..kept_values import parted
from ..questions.pieces import is_question
from ..sentence_kinds import asks
from ..talk import Talk
from .going_back import goes_back, turn_named

__all__ = ["asked_of_it"]

_JOINT = regex(r"[,;:.!?\u2013\u2014]+\s+|\s+-+\s+")
_FEWEST = 3
"""Words of what is asked, at least."""
_ELLIPSIS = regex(r"^(?:and|but|so|now|then)\s+")


def asked_of_it(talk: Talk, utterance: str, reply_to: Callable[[str], Reply]) -> Reply | None:
    """The reply to the question behind a wish to go back, asked as if the answer gone back to were the latest."""
    joint = next((found for found in _JOINT.finditer(utterance) if goes_back(utterance[: found.start()])), None)
    turns = [turn for turn in map(parted, talk.state.turns) if talk.entries(turn)]
    if joint is None or not turns:
        return None
    asked = _ELLIPSIS.sub("", utterance[joint.end() :].strip())
    if len(words(asked)) < _FEWEST or goes_back(asked) or not (is_question(asked) or asks(asked)):
        return None
    turn = turn_named(talk, normalize(utterance[: joint.start()]), turns)
    if turn is None:
        return None
    talk.state.latest, talk.state.told, talk.state.guessed = turn, True, False
    talk.state.question = talk.knowledge[turn[0]].question
    return replace(reply_to(asked), question=utterance)
