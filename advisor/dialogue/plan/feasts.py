"""Feasts that move from year to year, as the days by which somebody wants to be done: "by next Diwali"."""

from __future__ import annotations

from datetime import date, timedelta
from re import Match

from ...patterns import regex

__all__ = ["dated"]

_DAYS = {
    "diwali": "2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26",
    "holi": "2027-03-22 2028-03-11 2029-03-01 2030-03-20",
    "ramadan": "2027-02-08 2028-01-28 2029-01-16 2030-01-06",
    "eid": "2027-03-10 2028-02-27 2029-02-15 2030-02-05",
    "chinese new year": "2027-02-06 2028-01-26 2029-02-13 2030-02-03",
    "thanksgiving": "2026-11-26 2027-11-25 2028-11-23 2029-11-22 2030-11-28",
}
"""The days of each in the next years."""
_SAME = {"deepavali": "diwali", "ramzan": "ramadan", "lunar new year": "chinese new year"}
_FEAST = regex(
    rf"\b(?:the )?(?P<ahead>(?:this|next|coming) )*(?P<name>{'|'.join([*_DAYS, *_SAME])})"
    r"(?: (?:of )?(?P<year>20[2-9]\d|next year|this year))?\b"
)
_SOON = timedelta(days=60)
"""Within which the next one is not that which is about to come."""


def dated(said: str, now: date) -> str:
    """A text in small letters with the day of each feast that it names, as "2027-10-29"."""
    return _FEAST.sub(lambda found: _day(found, now), said)


def _day(found: Match[str], now: date) -> str:
    days = [date.fromisoformat(day) for day in _DAYS[_SAME.get(found["name"], found["name"])].split()]
    after = now + _SOON if "next" in (found["ahead"] or "") else now
    year = found["year"] or ""
    wanted = int(year) if year.isdecimal() else now.year + (year == "next year") if year else 0
    later = (day for day in days if (day.year == wanted if wanted else day >= after))
    return next((day.isoformat() for day in later), found[0])
