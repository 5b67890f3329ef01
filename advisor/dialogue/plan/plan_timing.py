"""Changing the time of a plan: its hours a week and those of its steps, its start, its end."""

from __future__ import annotations

from math import ceil

from ...guidance import Milestone
from ..guidance.guiding_messages import SORRY
from . import arranging, pauses, plan_dates, plan_messages, time_frames
from . import change_messages as messages
from .clauses import Order
from .pause_settling import EACH_YEAR, INSTEAD
from .plan import Plan
from .plan_ticking import PlanTicking
from .spares import smaller
from .steps import Step

__all__ = ["PlanTiming"]


class PlanTiming(PlanTicking):
    """Changes the time of the plan of one conversation, as orders want it, with a word on each."""

    def _at(self, order: Order, plan: Plan) -> str:
        hours = int(order.amount)
        if hours == plan.hours and not pauses.lasting(plan.off):
            # What the message tells of the person was noted already.
            return messages.at_these(hours) if (self.before or plan).hours == hours else ""
        self._notes(hours=hours)
        full = (
            pause for pause in pauses.pauses(pauses.passing(plan.off)) if not (pause.hours and order.where == "all")
        )
        self.keep(plan.with_hours(hours)._replace(off=pauses.kept(full)))
        if order.where == "day":
            return messages.a_day(hours)
        return f"I now reckon with {plan_messages.counted(hours, 'hour')} in every week."

    def _while(self, order: Order, plan: Plan) -> str:
        if order.amount == plan.hours:
            return messages.at_these(plan.hours)
        self.remember(f"{int(order.amount)} hours a week {order.where}")  # For the months that may be told next.
        return messages.how_long(plan, time_frames.spelt(order.where), int(order.amount))

    def _off(self, order: Order, plan: Plan) -> str:
        if order.where == "none":
            self.keep(plan._replace(off=""))
            return messages.NONE_OFF
        several = pauses.pauses(order.where)
        weeks = round(sum(pause.lost(plan.hours) for pause in several) / 7)
        before = plan.off
        if order.other in {EACH_YEAR, INSTEAD} and not any(pause.month for pause in several):
            before = pauses.kept(pause for pause in pauses.pauses(before) if pause.month)
        now = plan._replace(off=pauses.added(before, order.where, time_frames.today()))
        self.keep(now)
        if several[0].hours and len(several) == 1:
            self.remember(f"{several[0].hours} hours a week {pauses.when(several)}")  # "No, from March on".
        late = "" if now.weeks != plan.weeks or plan.off else f" {messages.AFTER_THE_END}"
        return f"{messages.off(plan, several, weeks, in_all=order.other == EACH_YEAR)}{late}"

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
            return plan_messages.WHICH_DAY if order.where == "?" else messages.IN_HOW_MANY
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

    def _size(self, order: Order, plan: Plan) -> str:
        told = []
        for title in order.titles:
            plan = arranging.with_extras(plan, [title]) if title in plan.absent else plan
            step, item = self._step(plan, title)
            if step.done and order.kind in {"factor", "half_done"}:
                plan = plan.ticked([plan.steps.index(step) + 1], done=False)  # "Only half of it, after all."
            hours = {
                "size": order.amount,
                "more": step.hours + order.amount,
                "half_done": ceil(step.hours * order.amount),
            }.get(order.kind, step.hours * order.amount)
            hours, before = max(1, round(hours)), step.hours
            plan = plan.sized(title, 0 if hours == item.hours and not step.told and step.hours == hours else hours)
            if hours == item.hours:
                plan = plan.sized(title, 0).in_full([title])
            step, item = self._step(plan, title)
            told.append(
                messages.halfway(step, order.amount) if order.kind == "half_done" else messages.sized(step, before)
            )
            self.speaks_of(item)
        self.keep(plan)
        self.remember(f"hours for {self.spoken_of}")
        return " ".join(told)

    def _part(self, order: Order, plan: Plan) -> str:
        step, item = self._step(plan, order.titles[0])
        if order.amount < 2 or step.told or step.done:
            return messages.part_of(step, order.other)
        plan = plan.sized(step.title, ceil(item.hours / 2))
        self.keep(plan)
        return messages.half_of(self._step(plan, step.title)[0], order.other)

    def _which_size(self, order: Order, plan: Plan) -> str:
        step, item = self._step(plan.having(order.titles), order.titles[0])
        self.speaks_of(item)
        return messages.can_be_sized(step)

    def _step(self, plan: Plan, title: str) -> tuple[Step, Milestone]:
        return next(pair for pair in zip(plan.steps, plan.shown, strict=True) if pair[0].title == title)
