"""The time by which somebody wants to be done, told in a clause among others that name times of other things."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize, sentences
from . import dates_said, plan_dates, plan_reader, time_frames
from .moods import of_the_past
from .plan import Plan

__all__ = ["deadline_told", "has_time"]

_BY = regex(r"\b(?:by|until|till|til|before|deadline|end of|done|ready|finish\w*|tak)\b")
_HAS = regex(r"\b(?:only|just|have|got|within|until|till|by|hi|tak|max|at most|left|mere pa+s+|my pass)\b")
_CLAUSE = regex(r"[,;:]\s+|\s-+\s|\s(?:and|but|so|because|since|as)\s")


def has_time(clause: str) -> bool:
    """Whether a clause in small letters says of the time that it names that somebody has it."""
    return _HAS.search(clause) is not None


def deadline_told(utterance: str, plan: Plan, *, by_day: bool = False) -> tuple[int, str]:
    """The months in which to be done, with the day if one is named, of the clause that is likeliest to want that.

    0 where none names a time; `by_day`: only a day by which it is to be done counts.
    """
    clauses = [normalize(part) for text in sentences(utterance) for part in _CLAUSE.split(text) if part.strip()]
    found = [(clause, named) for clause in clauses if (named := _named(clause, plan, by_day=by_day))[0]]
    if len(found) > 1:
        found.sort(key=lambda each: (has_time(each[0]), plan_reader.share(each[0], plan, "plan-fit")))
    return found[-1][1] if found else (0, "")


def _named(clause: str, plan: Plan, *, by_day: bool) -> tuple[int, str]:
    """The months that a clause names as a time to be done in, with the day; `by_day`: only one by which it is."""
    if time_frames.NO_WISH.search(clause) or of_the_past(clause):
        return 0, ""
    now = time_frames.today()
    months, by = time_frames.wished(clause, plan)
    if by_day:
        return (months, by) if by and _BY.search(clause) and not time_frames.LESS.search(clause) else (0, "")
    days = dates_said.days_named(clause, now) if not months else []
    return (plan_dates.months_to(days[-1], now), days[-1].isoformat()) if days else (months, by)
