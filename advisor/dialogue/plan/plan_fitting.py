"""Fitting a plan into a time: what it takes in hours a week, and which steps can go."""

from __future__ import annotations

from ...guidance import Milestone
from . import change_messages as messages
from .plan import Plan
from .plan_ticking import PlanTicking
from .spares import spares

__all__ = ["PlanFitting"]


class PlanFitting(PlanTicking):
    """Fits the plan of one conversation into a time."""

    def in_time_for(self, plan: Plan, by: str, *, asked: bool = False) -> str:
        """Whether a plan fits its months, and what it takes; `by`: the name of the month by which.

        `asked`: it is only asked, and the months are not kept.
        """
        if not plan.months:
            return messages.IN_HOW_MANY
        if plan.needed <= plan.hours:
            return messages.fits(plan, by, asked=asked)
        going = self.going(plan)
        return messages.too_long(plan, by, going, plan.without(item.title for item in going), asked=asked)

    def going(self, plan: Plan) -> list[Milestone]:
        """The steps to leave out so that a plan fits its months: of those that can wait, no more than that takes."""
        going: list[Milestone] = []
        for item in spares(plan) if plan.months and plan.needed > plan.hours else ():
            going.append(item)
            smaller = plan.without(each.title for each in going)
            if smaller.needed <= plan.hours:
                break
        return going
