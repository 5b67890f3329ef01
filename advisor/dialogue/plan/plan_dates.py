"""Dates of a plan: the day from which it is counted, the time there is until its deadline, and when it is done."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from ...patterns import regex
from . import pauses
from .plan_marks import UNTICKED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .plan import Plan
    from .steps import Step

__all__ = ["begins", "dated", "day_of", "finish", "fitting", "months_to", "moved", "room", "weeks_off", "written"]

_WEEKS = regex(r"( weeks?)\)")
_DAYS, _WEEKS_A_MONTH = 7, 52 / 12
_YEARS = 2000, 2199
"""Between which plans are made."""


def begins(plan: Plan) -> date:
    """The day from which what is left of a plan is counted: its start; today, where it has none or is under way."""
    from . import time_frames

    now, start = time_frames.today(), date.fromisoformat(plan.start) if plan.start else None
    under_way = not UNTICKED.keys().isdisjoint(plan.marks)
    return start if start and (start > now or not under_way) else now


def _after(plan: Plan, hours: float) -> date:
    """The day by which some hours of a plan are done."""
    share = min(1.0, hours / max(1, plan._replace(start="").hours_left))  # With dates, the steps would ask for this.
    return pauses.until(begins(plan), hours * _DAYS / plan.hours, plan.off, plan.hours, share)


def weeks_off(plan: Plan, hours: float) -> int:
    """The weeks that are lost to pauses before some hours of a plan are done."""
    lost = _after(plan, hours) - _after(plan._replace(off=""), hours) if plan.off else timedelta()
    return round(lost.days / _DAYS)


def finish(plan: Plan) -> date:
    """The day on which the last step of a plan is done."""
    return _after(plan, plan.hours_left)


def room(plan: Plan) -> float:
    """The weeks in which a plan is to be done; 0 where no time was told."""
    if not plan.until:
        return plan.months * _WEEKS_A_MONTH
    return max(1.0, (date.fromisoformat(plan.until) - begins(plan)).days / _DAYS)


def months_to(day: date, begin: date) -> int:
    """The months from a day to another, at least one."""
    return max(1, round((day - begin).days / _DAYS / _WEEKS_A_MONTH))


def day_of(value: object) -> str:
    """A day as it is kept, such as "2027-03-01"; empty for anything else, or one of another age."""
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else date.min
    except ValueError:
        return ""
    return day.isoformat() if _YEARS[0] <= day.year <= _YEARS[1] else ""


def written(day: date | str) -> str:
    """A day, be it as it is kept, in words: "1 March 2027"."""
    day = date.fromisoformat(day) if isinstance(day, str) else day
    return f"{day.day} {day:%B %Y}"


def dated(steps: Iterable[Step], plan: Plan) -> tuple[Step, ...]:
    """The steps of a plan, the open ones with their dates beside the weeks."""
    hours, shown = 0, []
    for step in steps:
        if not step.done:
            begin, end = (_after(plan, gone) for gone in (hours, hours + step.hours))
            year = "" if begin.year == end.year else f" {begin.year}"
            dates = f"{begin.day} {begin:%b}{year} – {end.day} {end:%b %Y}"
            step = step._replace(dates=dates, text=_WEEKS.sub(rf"\1: {dates})", step.text, count=1))
            hours += step.hours
        shown.append(step)
    return tuple(shown)


def moved(plan: Plan, *, start: str = "", until: str = "") -> Plan:
    """A plan with another start, or another day by which to be done; the months are those between them."""
    plan = plan._replace(start=start or plan.start, until=until or plan.until)
    if not plan.until:
        return plan
    begin, day = begins(plan), date.fromisoformat(plan.until)
    if day <= begin:  # "Start in January, done by December", said in November; or it starts after the day of before.
        a_year_on = day + timedelta(days=365)
        return moved(plan, until=a_year_on.isoformat()) if until else plan._replace(months=0, until="")
    return plan._replace(months=months_to(day, begin))


def fitting(plan: Plan) -> int:
    """How many of the open steps of a plan fit into the time wished for."""
    hours, count = 0, 0
    for step in plan.steps:
        hours += 0 if step.done else step.hours
        count += not step.done and hours / plan.hours + weeks_off(plan, hours) <= room(plan)
    return count
