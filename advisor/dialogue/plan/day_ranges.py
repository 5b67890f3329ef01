"""Times from one day to another, as people say them: "Dec 20 to Jan 5", "from January to mid April"."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from re import Match

from ...patterns import regex
from ...text import normalize
from . import order_patterns as patterns
from .dates_said import MONTHS

__all__ = ["days_between", "is_away", "joined", "paused_until"]

_MONTH = rf"(?:{patterns.MONTHS}|mar|apr)"
_PART = r"(?:start|beginning|middle|end|early|mid|late)(?: of)?[ -](?:the )?"
_TO = r" ?(?:to|till|til|until|through|thru|-|\u2013|and) ?(?:about |around |the )?"


def _point(name: str) -> str:
    """One end of a range: a day of a month, a part of one, a month, or, at its beginning, a bare day."""
    bare = rf"|(?P<{name}bare>\d{{1,2}})(?:st|nd|rd|th)?" if name == "a" else ""
    return (
        rf"(?:the )?(?:(?P<{name}part>{_PART})?"
        rf"(?:(?P<{name}day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<{name}m>{_MONTH})"
        rf"|(?P<{name}m2>{_MONTH})(?: (?:the )?(?P<{name}day2>\d{{1,2}})(?:st|nd|rd|th)?(?! ?(?:h|hrs?|hours?)\b))?)"
        rf"{bare})"
    )


_RANGE = regex(rf"(?<![\w-]){_point('a')}{_TO}{_point('b')}\b")
_AWAY = regex(
    r"\b(?:off|away|gone|abroad|out|busy|nothing|zero|none|holidays?|vacations?|trips?|travel\w*|exams?|break|pause"
    r"|(?:tax|harvest|busy|high) season|closed|leave|no(?: \w+){0,2} (?:time|hours?|evenings?|study\w*|learning|days?)"
    r"|no (?:study\w*|learning)"
    r"|(?:can'?t|cannot|won'?t|not|unable to|don'?t) (?:be able to |really |do |have |study|learn|work on|get to))"
)
_BREAK = regex(r"\b(?:pause|paus\w+|breaks?|on hold|time off|stop for|interrupt\w*|rest for)\b")
_ONLY_UNTIL = regex(
    r"(?:(?:yes|yeah|yep|ok|okay|sure|please|pls|but|just|only|pause(?: it| the plan)?|then|and|say|so)[, ]+)*"
    rf"((?:until|till|til) (?:about |the )?(?:{_PART})?(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:of )?{_MONTH}(?: \d{{1,2}})?)"
    r"(?: (?:please|pls|then|ok))*[.! ]*"
)
"""What only says until when."""
_MOST = 300
"""Days of such a time, at most."""


def is_away(said: str) -> bool:
    """Whether a text in small letters tells of a time in which nothing can be learnt."""
    return _AWAY.search(said) is not None


def days_between(said: str, now: date) -> tuple[date, date] | None:
    """The first and the last day of the time that a text in small letters names; None where it names none.

    Whole months at both ends are read elsewhere.
    """
    found = _RANGE.search(said)
    if not found or not any(found[name] for name in ("aday", "aday2", "apart", "abare", "bday", "bday2", "bpart")):
        return None
    month = _month(found, "b")
    first_month = _month(found, "a") or month
    first = _next(now.year, first_month, _day(found, "a", first_month), now)
    if first is None:
        return None
    last = _next(first.year, month, _day(found, "b", month), first)
    return (first, last) if last and (last - first).days <= _MOST else None


def joined(utterance: str, now: date) -> str:
    """An utterance in which a time from one day to another stands in one clause: "20 Dec - 5 Jan" with a "to"."""
    said = normalize(utterance)
    if (" - " not in said and " and " not in said) or not days_between(said, now):
        return utterance
    return _RANGE.sub(lambda found: regex(r" (?:-|and) ").sub(" to ", found[0]), said, count=1)


def paused_until(utterance: str, before: str) -> str:
    """An utterance that only says until when, after one that asked for a break, as no study until then."""
    found = _ONLY_UNTIL.fullmatch(normalize(utterance)) if _BREAK.search(normalize(before)) else None
    return f"no study {found[1]}" if found else utterance


def _month(found: Match[str], end: str) -> int:
    name = found[f"{end}m"] or found[f"{end}m2"]
    return MONTHS.index(name[:3]) + 1 if name else 0


def _day(found: Match[str], end: str, month: int) -> int:
    """The day of the month that an end of a range means: of a whole month its first day, or its last."""
    if day := found[f"{end}day"] or found[f"{end}day2"] or (end == "a" and found["abare"]):
        return int(day)
    part = (found[f"{end}part"] or "").split()[0:1]
    last = monthrange(2027, month)[1]
    by_part = {"e": last if part == ["end"] else 5, "m": 15, "l": 25, "s": 1, "b": 1}
    return by_part.get(part[0][0], 1) if part else 1 if end == "a" else last


def _next(year: int, month: int, day: int, after: date) -> date | None:
    """The first such day that is not before another; None where there is none."""
    for ahead in (year, year + 1):
        if 1 <= day <= monthrange(ahead, month)[1] and date(ahead, month, day) >= after:
            return date(ahead, month, day)
    return None
