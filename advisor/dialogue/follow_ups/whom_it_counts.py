"""Whom a line counts: whether what it says holds for the person who asks, by the ages that it names."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..talk import Talk
from . import retort_messages as messages
from .evidence import Line

__all__ = ["AGES", "asks_if_counted", "whether_counted"]

_ME = r"(?:me|mine|my|us|i|someone|somebody|anyone|people|persons?|an? (?:\d\d|person|man|woman)|(?:at|over) \d\d)"
_ASKS = regex(
    r"\b(?:does|do|did|is|are|was|would|will|should|can|could|doesn't|isn't)\b.{0,60}\b(?:appl(?:y|ies|icable)|holds?"
    r"|counts?(?! against)|hits?|affects?|concerns?|includes?|covers?|valid|relevant|true|meant|mean anything|about"
    rf"|touch(?:es)?|matters?)(?: \w+)?(?: (?:to|for|of|in|as|with))? {_ME}\b"
    r"|\b(?:am i|would i be|are (?:we|people like me))\b.{0,20}\b(?:part of|in|among|included|counted|covered|one of)\b"
    r"|\bdo i\b.{0,20}\b(?:belong|fall|count)\b|\b(?:what (?:does|would|is)|how (?:does|is|would)) .{0,40}"
    rf"\b(?:mean|say|relevant|apply|concern) (?:to |for |about )?{_ME}\b|\bappl(?:y|ies|icable) (?:to|for|on) {_ME}\b"
    rf"|\bis it for {_ME}\b|\b(?:for|about|of) {_ME} (?:too|also|as well|bhi)\b"
)
"""Whether a line holds for somebody."""
AGES = regex(r"\b(?P<least>\d\d)(?:-|\u2013| to )(?P<most>\d\d)[- ]year[- ]olds?\b")
_FROM_AN_AGE = regex(r"\bage\b.*\bfrom (\d\d) on\b")
_FOR_ME = regex(r"\b(?:me|mine|i|my|mere|mujhe)\b")
_AN_AGE = regex(r"\b(?:i am|i'm|im|at|of|aged?|who is|am) (\d\d)\b(?![%\d,.]*\d| ?%|-)|\b(\d\d)[- ]year[- ]olds?\b")


def asks_if_counted(part: str) -> bool:
    """Whether a sentence asks if what was told holds for somebody."""
    return _ASKS.search(normalize(part)) is not None


def whether_counted(talk: Talk, utterance: str, line: Line, *, asked: bool = False) -> str:
    """Whether a line that is of some ages is for the person; nothing where it is for every age, or theirs is not known.

    `asked`: whether it is asked just that, so that there is always something to say.
    """
    ages, from_on = AGES.search(line.text), _FROM_AN_AGE.search(line.text)
    age = _age(talk, utterance)
    if from_on and age and _FOR_ME.search(normalize(utterance)):
        return messages.of_an_age(age, int(from_on[1]))
    if not asked:
        return ""
    if ages:
        return messages.of_some_ages(age, int(ages["least"]), int(ages["most"]))
    return messages.OF_MANY


def _age(talk: Talk, utterance: str) -> int:
    """The age that an utterance names, other than those of a line, or that the person told; 0 for none."""
    named = _AN_AGE.search(normalize(utterance))
    return talk.state.profile.age or (int(named[1] or named[2]) if named else 0)
