"""Pauses of a plan: weeks or months in which nothing is learnt, or less than in the others."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from ...patterns import regex

__all__ = ["LONGEST", "PAUSES", "Pause", "added", "kept", "lasting", "passing", "pauses", "until", "when"]

_PAUSE = regex(r"(?<!\d)([1-9]\d{0,3})d(\d{1,2})h((?:\d\d(?:0[1-9]|1[0-2]))?)")
PAUSES = regex(rf"(?:{_PAUSE.pattern};)*")
"""Pauses as they are kept: "21d0h2612;", three weeks without study in December 2026."""
LONGEST = 9_999
"""Days of a pause, at most; so many has one that lasts."""
_MOST, _CENTURY = 12, 2000
"""Pauses that are kept, at most; the years that the months are of."""


class Pause(NamedTuple):
    """Days in which nothing is learnt, or less than in other weeks."""

    days: int
    hours: int = 0
    """A week, that are learnt in it all the same."""
    month: str = ""
    """In which it lies, such as "2612"; empty where that is not known."""

    @property
    def first(self) -> date | None:
        """The first day of its month."""
        return date(_CENTURY + int(self.month[:2]), int(self.month[2:]), 1) if self.month else None

    @property
    def lasts(self) -> bool:
        """Whether it goes on to the end."""
        return self.days == LONGEST and self.hours > 0

    @property
    def since(self) -> str:
        """From when on it lasts: "from January 2027 on"."""
        return f"from {self.first:%B %Y} on" if self.first else "from now on"

    def lost(self, a_week: int) -> float:
        """The days that are lost by it at some hours a week."""
        return self.days * max(0.0, 1 - self.hours / a_week)


def pauses(text: str) -> tuple[Pause, ...]:
    """The pauses that are kept as a text, by their time, those without one first."""
    found = [Pause(int(days), int(hours), month) for days, hours, month in _PAUSE.findall(text)]
    return tuple(sorted(found, key=lambda pause: pause.month))


def kept(several: Iterable[Pause]) -> str:
    """Pauses as a text."""
    return "".join(f"{pause.days}d{pause.hours}h{pause.month};" for pause in several)


def lasting(text: str) -> Pause | None:
    """The pause that goes on to the end; None where there is none."""
    return next((pause for pause in pauses(text) if pause.lasts), None)


def passing(text: str) -> str:
    """The pauses that are over some day, as a text."""
    return kept(pause for pause in pauses(text) if not pause.lasts)


def added(text: str, more: str, now: date) -> str:
    """Pauses with others, each once, and one for a month; those that are past are dropped."""
    new = pauses(more)
    taken = {pause.month for pause in new}
    text = passing(text) if lasting(more) else text
    old = [pause for pause in pauses(text) if pause not in new and not (pause.month and pause.month in taken)]
    this_month = f"{now:%y%m}"
    return kept(
        [pause for pause in (*old, *new) if not pause.month or pause.lasts or pause.month >= this_month][-_MOST:]
    )


def until(begin: date, days: float, text: str, a_week: int, share: float) -> date:
    """The day by which days of learning from another on, a `share` of all, are over; pauses of no month are spread."""
    for pause in pauses(text):
        first = pause.first
        if first is None:
            days += pause.lost(a_week) * share
            continue
        if pause.lasts:
            days += max(0.0, days - max(0, (first - begin).days)) * (a_week / pause.hours - 1)
            continue
        last = first.replace(day=monthrange(first.year, first.month)[1])
        left = (last - max(begin, first)).days + 1
        if left > 0 and (begin >= first or begin + timedelta(days=days) > first):
            days += pause.lost(a_week) if begin < first else min(pause.lost(a_week), left)
    return begin + timedelta(days=round(days))


def when(several: Iterable[Pause]) -> str:
    """When pauses are: "in December 2026", "from January to April 2027"; empty where that is not known."""
    days = [pause.first for pause in several if pause.first]
    if not days:
        return ""
    goes_on = [*(before.year == after.year for before, after in pairwise(days)), False]
    names = [f"{day:%B}" if same else f"{day:%B} {day.year}" for day, same in zip(days, goes_on, strict=True)]
    following = all((after - before).days <= 31 for before, after in pairwise(days))
    if following and len(days) > 2:
        return f"from {names[0]} to {names[-1]}"
    return f"in {', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else f"in {names[0]}"
