"""Changing the time of a plan: its hours a week, its start, the time in which it is to be done."""

from __future__ import annotations

from ..guidance.guiding_messages import SORRY
from . import change_messages as messages
from . import plan_dates, plan_messages, plan_trust_messages, time_frames
from .clauses import Order
from .plan import Plan
from .plan_ticking import PlanTicking
from .spares import smaller

__all__ = ["PlanTiming"]


class PlanTiming(PlanTicking):
    """Changes the time of the plan of one conversation, as orders want it, with a word on each."""

    def _at(self, order: Order, plan: Plan) -> str:
        hours = int(order.amount)
        if hours == plan.hours:
            # What the message tells of the person was noted already.
            return messages.at_these(hours) if (self.before or plan).hours == hours else ""
        self._notes(hours=hours)
        self.keep(plan.with_hours(hours))
        if order.where == "day":
            return messages.a_day(hours)
        return f"I now reckon with {plan_messages.counted(hours, 'hour')} in every week."

    def _while(self, order: Order, plan: Plan) -> str:
        weeks = time_frames.length_of(order.where)
        hours = int(order.amount)
        if hours < 0:
            return plan_trust_messages.pause(plan, -hours)
        return messages.for_a_while(
            plan, time_frames.spelt(order.where), hours, weeks, of_a_day=hours % 7 == 0 and hours > 0
        )

    def _fit_into(self, order: Order, plan: Plan) -> str:
        if order.amount:
            self.within(int(order.amount), order.where)
        return ""

    def _in_time(self, order: Order, plan: Plan) -> str:
        """What of the plan can be done in a time; where that is only asked about, it is not kept."""
        asked = order.kind == "fit_asked"
        if asked:
            plan = plan_dates.moved(plan.with_months(int(order.amount)), until=order.where)
        if not plan.months or order.where == "?":
            return plan_messages.WHICH_DAY if order.where else messages.IN_HOW_MANY
        within = messages.plan_for(plan) if asked else plan_messages.YES
        return f"{plan_messages.wish(plan, asked=asked)} {within if smaller(plan) else ''}".rstrip()

    def _starts(self, order: Order, plan: Plan) -> str:
        if order.where == "none":
            self.keep(plan._replace(start=""))
            return ""
        day = order.where or plan.start or time_frames.today().isoformat()
        self.keep(plan_dates.moved(plan, start=day))
        return messages.starts(plan_dates.written(day), told=day in {order.where, plan.start})

    def _free(self, order: Order, plan: Plan) -> str:
        self._state.profile = self._state.profile._replace(months=0)
        self.keep(plan.with_months(0))
        return plan_messages.FREE if order.where != "wrong" else f"{SORRY} {plan_messages.FREE}"
