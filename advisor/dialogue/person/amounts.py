"""The amounts in what a person tells: each step takes one of them out of a claim and leaves the rest of it."""

from __future__ import annotations

import re

from ...patterns import regex
from . import amount_patterns as patterns
from .profile import bounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Amounts", "hours_span", "without"]

_A_WEEK = {
    **dict.fromkeys(("day", "dai", "eve", "nig", "mor", "per day"), 7),
    **dict.fromkeys(("weekd", "bef", "aft"), 5),
}
"""Times a week, by how the word begins; once for any other."""
_FULL_TIME = 35
_LISTS = frozenset({"knows", "partly", "lacks", "weak"})
"""The slots that hold several skills."""
_AND_A_HALF = regex(r" and (?:an? )?half\b")
_MONTHS = {"w": 0.25, "m": 1.0, "y": 12.0, "s": 12.0}
"""In a week, a month, a year, a "saal", by the first letter."""


class Amounts:
    """The hours, years, age and months that were read, with whatever else was, by slot."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def _put(self, name: str, value: Any) -> None:
        if name in _LISTS:
            # Who used something at college has no degree by that.
            value = [item for item in value if item != "degree" or name == "lacks"]
            if not value:
                return
            self.values[name] = tuple(dict.fromkeys((*self.values.get(name, ()), *value)))
        elif value:
            self.values[name] = value

    def take_hours(self, said: str) -> str:
        """Take how many hours there are to learn in a time."""
        found = patterns.HOURS.search(said)
        if not found:
            return said
        if found["full"]:
            self._put("hours", _FULL_TIME)
        else:
            text, times = _said(found)
            in_hours = patterns.number(text) / (60 if found["minutes"] else 1)
            self._put("hours", bounded("hours", max(1, in_hours * times)))
        return without(said, found)

    def _hours_bare(self, said: str) -> str:
        left = self.take_hours(said)
        found = patterns.HOURS_BARE.search(left)
        if left != said or not found:
            return left
        self._put("hours", bounded("hours", max(1, patterns.number(found["n"]))))
        return without(said, found)

    def _years(self, said: str) -> str:
        return self._number("years", patterns.YEARS.search(said), said)

    def _years_bare(self, said: str) -> str:
        found = patterns.YEARS_BARE.search(said)
        self._number("years", found or patterns.YEARS.search(said), said)
        return without(said, found) if found else self._years(said)

    def _age(self, said: str) -> str:
        left = self._number("age", patterns.AGE.search(said), said)
        # What follows the age is of the person as well: "I am 52 and a nurse".
        return re.sub(r"\bi am\s+and (?=an? )", "i am ", left)

    def _age_bare(self, said: str) -> str:
        return self._number("age", patterns.AGE_BARE.search(said) or patterns.AGE.search(said), said)

    def _number(self, slot: str, found: re.Match[str] | None, said: str) -> str:
        if not found:
            return said
        group = next(place for place, text in enumerate(found.groups(), 1) if text)
        self._put(slot, bounded(slot, patterns.number(found[group])))
        return f"{said[: found.start(group)]} {said[found.end(group) :]}"

    def take_frame(self, said: str) -> str:
        """Take in which time somebody wants something."""
        found = patterns.FRAME.search(said)
        if found and patterns.EVENT.search(said[: found.end()]):
            return said
        return self._months(said, found, found["n"] or found["n2"], found["unit"] or found["unit2"]) if found else said

    def _frame_bare(self, said: str) -> str:
        found = patterns.FRAME_BARE.search(said)
        return self._months(said, found, found["n"], found["unit"]) if found else said

    def _owned_frame(self, said: str) -> str:
        found = patterns.OWNED_FRAME.search(said)
        return self._months(said, found, found["n"], found["unit"]) if found else said

    def _months(self, said: str, found: re.Match[str], text: str, unit: str) -> str:
        count = patterns.number(text) + (0.5 if _AND_A_HALF.match(said, found.end()) else 0.0)
        self._put("months", bounded("months", max(1.0, count * _MONTHS[unit[0]])))
        return without(said, found)


def hours_span(said: str) -> str:
    """The range of hours that is said, in plain words: "6 to 8 hours a week"; empty where none is."""
    found = patterns.HOURS.search(said)
    if not found or found["full"] or found["minutes"]:
        return ""
    text, times = _said(found)
    ends = patterns.ends(text)
    each = {7: "day", 5: "weekday"}.get(times, "week")
    return f"{ends[0]:g} to {ends[1]:g} hours a {each}" if len(ends) > 1 else ""


def _said(found: re.Match[str]) -> tuple[str, int]:
    """The number of hours as it was said, and how many times a week it counts."""
    per = next(found[name] for name in ("per", "per2") if found[name])
    begins = sorted((begin for begin in _A_WEEK if per.startswith(begin)), key=len)
    text = next(found[name] for name in ("n", "n2") if found[name])
    return text, _A_WEEK[begins[-1]] if begins else 1


def without(said: str, found: re.Match[str]) -> str:
    """A text without what was found in it."""
    return f"{said[: found.start()]} {said[found.end() :]}"
