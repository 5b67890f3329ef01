"""A plan as it is kept in the state of a conversation: as plain JSON values."""

from __future__ import annotations

from collections.abc import Mapping

from ...guidance import Milestone
from ..check import marks
from ..kept_values import small_mapping
from . import plan_dates
from .pauses import PAUSES
from .plan import Plan
from .plan_marks import DONE, HALF, HALF_DONE, LEFT_OUT, SIZES, UNASKED, WANTED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["earlier", "from_dict", "to_dict", "with_earlier"]

_MARKS = DONE + HALF_DONE + LEFT_OUT + HALF + WANTED + UNASKED
_MOST_HOURS, _MOST_MONTHS = 80, 120
_WAS, _MARKS_KEPT = "was", "marks"
"""Where the values stand that the latest change replaced, and those without which there is no plan."""


def to_dict(plan: Plan) -> dict[str, Any]:
    """A plan as plain JSON values, for `from_dict`."""
    kept = marks.to_text([item.id for item in plan.milestones], plan.marks)
    others = {name: getattr(plan, name) for name in ("assumed", "order", "sizes", "start", "until", "off")}
    kept_others = {name: value for name, value in others.items() if value}
    return {"marks": kept, "hours": plan.hours, "months": plan.months, **kept_others}


def with_earlier(kept: Mapping[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
    """What `to_dict` gave, with what it replaces of the plan kept `before`; what that replaced where it is the same."""
    names = {*kept, *before} - {_WAS} if _MARKS_KEPT in before else ()
    was = {name: before.get(name) for name in names if kept.get(name) != before.get(name)} or before.get(_WAS)
    whole = {**kept, _WAS: was} if was else dict(kept)
    return whole if small_mapping(whole) else dict(kept)


def earlier(kept: Mapping[str, Any]) -> dict[str, Any]:
    """What was kept before the latest change of a plan that is kept; empty where none is known."""
    was = kept.get(_WAS)
    whole = {**kept, **was, _WAS: None} if isinstance(was, Mapping) else {}
    return {name: value for name, value in whole.items() if value or name == "months"}


def from_dict(milestones: tuple[Milestone, ...], value: object) -> Plan | None:
    """The plan that `to_dict` gave; None where it is damaged, or of other milestones.

    One that was kept before there were extra steps has none of them.
    """
    if not isinstance(value, Mapping):
        return None
    extra = tuple(item for item in milestones if item.extra_before)
    plan = _kept(milestones, value)
    if plan or not extra:
        return plan
    plan = _kept(tuple(item for item in milestones if not item.extra_before), value)
    return _with_unasked(plan, extra) if plan else None


def _kept(milestones: tuple[Milestone, ...], value: Mapping[str, Any]) -> Plan | None:
    """The plan of these very milestones that was kept; None where it is another, or damaged."""
    order = value.get("order", "")
    if order:
        if not isinstance(order, str) or sorted(order) != _letters(len(milestones)):
            return None
        milestones = tuple(milestones[ord(letter) - ord("a")] for letter in order)
    letters = marks.from_text([item.id for item in milestones], value.get("marks"), _MARKS)
    hours, months = value.get("hours"), value.get("months", 0)
    if not letters or type(hours) is not int or type(months) is not int:
        return None
    if not 0 < hours <= _MOST_HOURS or not 0 <= months <= _MOST_MONTHS:
        return None
    sizes = value.get("sizes", "")
    if not isinstance(sizes, str) or not SIZES.fullmatch(sizes):
        return None
    start, until = (plan_dates.day_of(value.get(name)) for name in ("start", "until"))
    off = value.get("off", "")
    off = off if isinstance(off, str) and PAUSES.fullmatch(off) else ""
    return Plan(milestones, letters, hours, months, bool(value.get("assumed")), order, sizes, start, until, off)


def _with_unasked(plan: Plan, extra: tuple[Milestone, ...]) -> Plan:
    """A plan with some milestones more that are not in it."""
    before = len(plan.milestones)
    order = plan.order and plan.order + "".join(_letters(before + len(extra))[before:])
    return plan._replace(milestones=(*plan.milestones, *extra), marks=plan.marks + UNASKED * len(extra), order=order)


def _letters(count: int) -> list[str]:
    return [chr(ord("a") + index) for index in range(count)]
