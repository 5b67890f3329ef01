"""Spares: which steps of a plan can wait where time is short, and the plan cut down to its time by that."""

from __future__ import annotations

from typing import NamedTuple

from ...guidance import Milestone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .plan import Plan

__all__ = ["Smaller", "smaller", "spare", "spares"]


class Smaller(NamedTuple):
    """A plan cut down to its time, so that there is something to show in the end."""

    plan: Plan
    out: tuple[str, ...]
    """Titles of the steps that it does without."""
    half: tuple[str, ...]
    """Titles of those of which it has half."""
    shows: tuple[str, ...]
    """Titles of those that show something."""


def spares(plan: Plan) -> tuple[Milestone, ...]:
    """The open steps that can wait, the first first: those that no question of the check is about, then those with
    which applying begins though a question is about them, as a second project."""
    still = _open(plan)
    least = [item for item in still if not (item.questions or item.apply)]
    return (*least, *(item for item in still if item.apply and item.questions))


def spare(plan: Plan) -> Milestone | None:
    """The open step that a first job asks for least: no question of the check is about it; None where all count."""
    return next((item for item in spares(plan) if not item.questions), None)


def smaller(plan: Plan) -> Smaller | None:
    """The plan as it can be done in its time, with the least cut off; None where it fits, or nothing to show does.

    First goes what can wait, one step after the other, then half of the longest other step, what is practised for
    applying, and all of the longest. What shows the same as that with which applying begins stays: a first project.
    """
    asked = {name for item in plan.milestones if item.apply for name in item.questions}
    shows = [item.title for item in _open(plan) if not item.apply and not asked.isdisjoint(item.questions)]
    if not plan.months or plan.fits or (asked and not shows):
        return None
    cut, out = plan, list[str]()
    half = list[str]()
    goes = [item.title for item in spares(plan)]
    steps = {step.title: step.hours for step in plan.steps if not step.done and step.title not in {*goes, *shows}}
    longest = max(steps, key=lambda title: steps[title], default="")
    practised = [item.title for item in _open(plan) if item.apply and not item.questions]
    for title in filter(None, (*goes, longest, *practised, longest)):
        if title == longest and not half:
            cut, half = cut.sized(title, -(-steps[title] // 2)), [title]
        else:
            cut, half = cut.without([title]), [name for name in half if name != title]
            out.append(title)
        if cut.fits:
            return Smaller(cut, tuple(out), tuple(half), tuple(shows))
    return None


def _open(plan: Plan) -> list[Milestone]:
    """The milestones of the steps that are not done."""
    return [item for item, step in zip(plan.shown, plan.steps, strict=True) if not step.done]
