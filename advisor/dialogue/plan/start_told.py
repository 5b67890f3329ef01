"""The day on which somebody says, in whatever words, that their plan is to start."""

from __future__ import annotations

from datetime import date, timedelta

from ...patterns import regex
from ...text import normalize
from ..person.amount_patterns import WORDED, WORDS, in_figures, number
from . import dates_said
from .months_said import MONTH

__all__ = ["day_told"]

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_IN_WORDS = regex(rf"\b({'|'.join(_ORDINALS)})(?= (?:of )?{MONTH}\b)")
_BARE = regex(rf"\b([12]?\d|3[01])(?:st|nd|rd|th)\b(?! (?:of )?{MONTH}\b)")
"""A day that is named without its month."""
_AGO = regex(rf"\b(\d{{1,2}}|an?|{WORDS}) (day|week|month)s? ago\b")
_DAYS = {"day": 1, "week": 7, "month": 30}
_LEADS = regex(r"\b(?:from|start\w*|begin\w*|began|begun|count\w*|kick\w*|shuru|as of|not before)(?: [\w']+){0,3} $")
_ENDS = regex(r"\b(?:not|isn't|until|till?|in bed|gone|away|on)(?: the)? $")
_MONTHS_SHOWN = 32
"""Days within which every day of a month comes, and one more."""


def day_told(utterance: str, now: date) -> str:
    """The day from which a plan is to start by an utterance that is about that, as it is kept; empty for none."""
    said = _IN_WORDS.sub(lambda found: str(1 + _ORDINALS.index(found[1])), normalize(utterance))
    said = WORDED.sub(in_figures, said)
    if gone := _AGO.search(said):
        return (now - timedelta(days=int(number(gone[1])) * _DAYS[gone[2]])).isoformat()
    named = dates_said.each(said, now)
    named += [(said[: found.start()], day) for found in _BARE.finditer(said) if (day := _next(int(found[1]), now))]
    return max(named, key=lambda each: (_weight(each[0], each[1], now), len(each[0])))[1].isoformat() if named else ""


def _weight(before: str, day: date, now: date) -> int:
    """How much speaks for a day as the start, by what stands before it: today is one only where no other is named."""
    leads = 2 if _LEADS.search(before) else 0 if _ENDS.search(before) else 1
    return leads if day > now else leads - 2


def _next(day: int, now: date) -> date | None:
    """The next day that has a number in its month."""
    ahead = (now + timedelta(days=days) for days in range(_MONTHS_SHOWN))
    return next((when for when in ahead if when.day == day), None)
