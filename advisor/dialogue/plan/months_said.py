"""Months and feasts that are named in what is said of a plan."""

from __future__ import annotations

from datetime import date

from ...patterns import regex
from . import order_patterns as patterns
from . import time_frames
from .dates_said import MONTHS

__all__ = ["MONTH", "first_of", "months_in", "months_joined", "months_until", "season"]

MONTH = rf"(?:{patterns.MONTHS}|mar|apr)"
_NAMED = regex(rf"\b{MONTH}\b")
_RANGE = regex(rf"\b({MONTH}) ?(?:to|till|until|through|-|–) ?(?:mid-? ?|end of )?({MONTH})\b")
_LISTED = regex(rf"\b({MONTH})(?: ?, ?(?:and )?| and | aur | & )(?={MONTH}\b(?! (?:i|we|you|it)\b))")
_FROM_NEXT = regex(r"\b(?:from|as of) (?:the )?next month\b")
_UP_TO = regex(rf"\bup to (?=(?:the )?(?:end of )?{MONTH}\b)")
_IN_MAY = regex(r"\b(?:in|to|from|until|till|during|all|of|whole|\+)(?: the)? may$")
"""That a text ends in the month, not in the verb."""
_SEASONS = {"christmas": 12, "xmas": 12, "new year": 1, "easter": 4}


def first_of(month: int) -> date:
    """The first day of a month that is on or to come."""
    now = time_frames.today()
    return date(now.year + (month < now.month), month, 1)


def months_until(month: int) -> list[int]:
    """The months from now until one begins."""
    now = time_frames.today().month
    return [(now - 1 + at) % 12 + 1 for at in range((month - now) % 12)]


def months_in(said: str) -> list[int]:
    """The months that are named, each of a range: "jan to april"."""
    if found := _RANGE.search(said):
        first, last = (MONTHS.index(found[group][:3]) for group in (1, 2))
        return [(first + at) % 12 + 1 for at in range((last - first) % 12 + 1)]
    named = (found[0] for found in _NAMED.finditer(said) if found[0] != "may" or _IN_MAY.search(said[: found.end()]))
    return list(dict.fromkeys(MONTHS.index(name[:3]) + 1 for name in named))


def months_joined(said: str) -> str:
    """A text in which months that are listed stand in one clause, and the next one by its name, where something begins
    with it: "august + january are off", "from january 12 hours"."""
    said = _UP_TO.sub("until ", said)
    return _LISTED.sub(r"\1 + ", _FROM_NEXT.sub(f"from {MONTHS[time_frames.today().month % 12]}", said))


def season(said: str) -> list[int]:
    """The month of a feast that is named."""
    return [month for name, month in _SEASONS.items() if name in said][:1]
