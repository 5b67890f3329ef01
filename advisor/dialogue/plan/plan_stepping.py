"""Changing the steps of a plan: they go, come back, stand elsewhere, are ticked."""

from __future__ import annotations

from . import arranging, plan_messages, step_messages, wish_messages
from . import change_messages as messages
from .clauses import Order
from .plan import Plan
from .plan_timing import PlanTiming

__all__ = ["PlanStepping"]


class PlanStepping(PlanTiming):
    """Changes the steps of the plan of one conversation, as orders want it, with a word on each."""

    def _out(self, order: Order, plan: Plan) -> str:
        gone = [title for title in order.titles if title not in plan.absent]
        if not gone:
            return messages.out_already(order.titles)
        self.keep(plan.without(gone))
        return f"Left out: {', '.join(gone)}."

    def _without(self, order: Order, plan: Plan) -> str:
        """What the plan would be without steps, and what these are there for; they stay."""
        self.speaks_of_only(order.titles)
        gone = [(step, item) for step, item in zip(plan.steps, plan.shown, strict=True) if step.title in order.titles]
        if not gone:
            return f"{messages.out_already(order.titles)} {self.changes()}".rstrip()
        return messages.would_save(plan.without(order.titles), plan, gone)

    def _room_for(self, order: Order, plan: Plan) -> str:
        """What the plan would be with steps that are left out, held against the time that there is."""
        self.speaks_of_only(order.titles)
        return messages.would_fit(arranging.with_extras(plan, order.titles), plan, order)

    def _back(self, order: Order, plan: Plan) -> str:
        back = [title for title in order.titles if title in plan.absent]
        if not back:
            # What the message tells of the person may have brought them back already.
            if came := [title for title in order.titles if title in (self.before or plan).absent]:
                return plan_messages.in_plan(came)
            done = [number for number, step in enumerate(plan.steps, 1) if step.done and step.title in order.titles]
            return self._tick(plan, done, done=False) if done else step_messages.there_already(order.titles)
        self.keep(arranging.with_extras(plan, back))
        self.speaks_of_only(order.titles)
        new = [item.title for item in plan.milestones if item.extra_before and item.title in back]
        old = [title for title in back if title not in new]
        return " ".join(
            plan_messages.in_plan(titles, new=is_new) for titles, is_new in ((old, False), (new, True)) if titles
        )

    def _whole(self, order: Order, plan: Plan) -> str:
        self.keep(plan.having(order.titles).restored(order.titles))
        self.speaks_of_only(order.titles)
        return step_messages.in_full(order.titles)

    def _keep(self, order: Order, plan: Plan) -> str:
        if any(title in (*plan.absent, *(self.before or plan).absent) for title in order.titles):
            return self._back(order, plan)
        return messages.stays(order.titles)

    def _move(self, order: Order, plan: Plan) -> str:
        back = [title for title in (*order.titles, order.other) if title in plan.absent]
        was = [item.title for item in plan.having(back).shown]
        plan = arranging.moved(plan.having(back), order.titles, order.where, order.other)
        self.keep(plan)
        self.speaks_of_only(order.titles)
        now = [item.title for item in plan.shown]
        sooner = [
            item for item in plan.shown if item.title in order.titles and now.index(item.title) < was.index(item.title)
        ]
        needs = sooner[0].needs if sooner and len(order.titles) == 1 else ""
        text = messages.moved(order.titles, order.where, order.other, needs)
        return f"{plan_messages.in_plan(back)} {text}" if back else text

    def _swap(self, order: Order, plan: Plan) -> str:
        absent = [title for title in order.titles if title in plan.absent]
        if len(absent) == 1:
            # "Swap ML Zoomcamp for LLM Zoomcamp" has one in the place of the other.
            gone = next(title for title in order.titles if title not in absent)
            self.keep(arranging.moved(plan.having(absent), absent, "before", gone).without([gone]))
            return messages.in_place_of(absent[0], gone)
        self.keep(arranging.swapped(plan, *order.titles))
        return step_messages.swapped(order.titles)

    def _ticks(self, order: Order, plan: Plan) -> str:
        were = {item.title for item in (self.before or plan).shown}
        plan = plan.having(title for title in order.titles if title in were)
        titles = [item.title for item in plan.shown]
        there = [titles.index(title) + 1 for title in order.titles if title in titles]
        known = [step_messages.has_already(title) for title in order.titles if title in plan.left_out]
        if not there:
            return known[0] if known else step_messages.has_already(order.titles[0])
        return " ".join([self._tick(plan, there, done=order.kind == "done"), *known])

    def _material(self, order: Order, plan: Plan) -> str:
        shown = [title for title in order.titles if title in {item.title for item in plan.shown}]
        return wish_messages.own_material(order.other, self._step(plan, shown[0])[0] if shown else None, plan.extras)
