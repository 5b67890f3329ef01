"""Who sighs or worries in the midst of the skills check: nothing is taken for an answer, and the question stays."""

from __future__ import annotations

from ...text import normalize
from ..guidance import guiding_messages as messages
from .check_reader import FEELS, READER, asks_how_many, surely
from .check_stops import stops
from .check_talk import asks, wish
from .counting import parts
from .grading import read
from .marks import LITTLE, NO, YES
from .so_many_words import answers_plainly
from .verdict import plain_answer

__all__ = ["comfort", "feels"]

_SURELY = 0.6
"""How likely what is said is a feeling, as a whole or its likeliest sentence, at least."""
_ANSWERS, _PLAINLY = 0.8, 0.9
"""How likely it is an answer all the same, at least, unless it is a feeling so plainly."""
_OTHERS = frozenset({"answers", "named", "earlier", "rest"})
"""What sentences do that answer something, however sad it sounds."""


def comfort(utterance: str) -> str:
    """A kind word to who only worries or sighs over the check; empty for who answers, or says anything else."""
    said = parts(utterance)
    wonders = [part for part in said if asks(part)]
    told = normalize(" ".join(part for part in said if part not in wonders))
    answered = plain_answer(told) and answers_plainly(told)
    ends = stops(utterance) or any(surely(part) in _OTHERS for part in said)
    if not said or answered or ends or wish(utterance) == "worries":
        return ""
    if any(map(asks_how_many, wonders)) or _tells(utterance):
        return ""
    if not any(map(feels, (utterance, *said))):
        return ""
    return messages.NO_VERDICT if wonders else messages.FEELS_SO


def _tells(utterance: str) -> bool:
    """Whether an utterance that may be a sigh surely answers: "I make it mine, and am not too proud to ask"."""
    reading = read(utterance)
    answers = reading.letter in {YES, LITTLE, NO} and reading.confidence >= _ANSWERS
    return answers and READER.shares(utterance)[FEELS] < _PLAINLY


def feels(text: str) -> bool:
    """Whether a text likely tells what is felt, which may well ask if all is over."""
    shares = READER.shares(text)
    return shares[FEELS] + shares["bars"] * (shares[FEELS] >= shares["bars"]) >= _SURELY
