"""Changing a plan as a message wants it: each of its orders in turn, with what comes of them all."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

from ...guidance import Milestone
from ...models import Reply, Suggestion
from ...patterns import regex
from ...text import normalize
from . import arranging, plan_messages, step_messages, time_frames
from . import change_messages as messages
from .orders import Order, Orders, orders
from .plan import Plan
from .plan_fitting import PlanFitting
from .step_mentions import titles_in
from .step_orders import swaps_both
from .steps import Step

__all__ = ["PlanChanging"]

_AGREES = regex(
    r"(?:(?:yes|yeah|yep|yup|ok|okay|sure|haan?|ha|ji|fine|good|great|alright|all right|please|pls|go ahead"
    r"|do (?:it|that|so)|make it so|leave (?:it|that|them|those|these) out|drop (?:it|that|them|those)"
    r"|that one|kar do|kardo"
    r"|karo|chalo|theek hai|thik hai|make it fit|fit it|sounds good|perfect|the second|then|and|now)[,.! ]*)+"
)
_REFUSES = regex(
    r"(?:(?:no|nope|nah|nahi|leave it|not now|keep (?:it|them|all|everything)|rather not|thanks|please|then)[,.! ]*)+"
)
_LONGEST = 600
"""Characters of a message that may be orders; a longer one is a story."""
_RENUMBERS = frozenset({"out", "back", "move", "swap"})


class PlanChanging(PlanFitting):
    """Changes the plan of one conversation."""

    def orders_in(self, utterance: str) -> Orders:
        """What an utterance wants of the plan there is."""
        plan = self.plan
        shown = self._state.pending in {"plan", "fit"}
        if not plan or len(utterance) >= _LONGEST:
            return Orders()
        both = titles_in(self._state.question, plan) if swaps_both(utterance) else ()
        said = orders(utterance, plan, both or tuple(filter(None, [self.spoken_of])), shown=shown)
        if shown:
            self.speaks_of_only(titles_in(utterance, plan)[-1:])
        return said

    def changed(self, utterance: str, said: Orders) -> Reply | None:
        """The plan after the orders of a message, with what was not done; None where it has none of them."""
        if not self.plan or not said:
            return None
        if said.supposed:
            return self._supposed(utterance, said)
        before, told = self.plan, [self._done(order) for order in said.wanted]
        plan = self.plan
        kinds = {order.kind for order in said.wanted}
        changed = any(plan != was._replace(months=plan.months) for was in (before, self.before or plan))
        if fit := [order for order in said.wanted if order.kind == "fit"]:
            told.append(self.in_time_for(self.plan or plan, fit[-1].where))
        told = [*dict.fromkeys(told)]
        lines = [" ".join(filter(None, told))]
        if kinds <= {"move", "swap"}:
            lines = [f"{lines[0]} {plan.stands()}", plan_messages.numbered(plan)]
        elif changed and kinds != {"done"} and not (fit and len(kinds) == 1):
            out = (
                next((order.titles[0] for order in said.wanted if order.kind == "out"), "") if kinds == {"out"} else ""
            )
            sums = messages.sums(plan, renumbered=not _RENUMBERS.isdisjoint(kinds))
            head, *rest = sums.split("\n\n")
            undo = f" {messages.back_again(out)}" if out else ""
            lines = [f"{lines[0]} {head}{undo}" if not fit else f"{head}\n\n{lines[0]}", *rest]
            if fit:
                lines = ["\n\n".join(filter(None, (" ".join(filter(None, told[:-1])) + f" {head}", *rest, told[-1])))]
        elif kinds == {"done"}:
            lines = [f"{lines[0]} {plan.stands()}"]
        reply = self.brief(utterance, plan, "\n\n".join(filter(None, lines)).strip())
        if fit and self.going(plan):
            self._state.pending = "fit"
            texts = [messages.MAKE_FIT, f"{plan.needed} hours a week"][: 1 + plan.possible]
            offered = tuple(Suggestion(text, "") for text in texts)
            reply = replace(reply, suggestions=(*offered, *reply.suggestions[-1:]))
        return reply

    def _supposed(self, utterance: str, said: Orders) -> Reply | None:
        """What the plan would be after orders, which is not done."""
        before, profile = self.plan, self._state.profile
        if not before:
            return None
        for order in said.wanted:
            self._done(order)
        plan = self.plan or before
        self.keep(before)
        self._state.profile = profile
        return self.brief(utterance, before, messages.would_be(plan, before, messages.order_in_words(said.wanted[0])))

    def agreed(self, utterance: str) -> Reply | None:
        """The plan without what was said to be able to go, to who agrees; None for anything else."""
        plan, text = self.plan, normalize(utterance).strip()
        if not plan:
            return None
        if _REFUSES.fullmatch(text):
            return self.brief(utterance, plan, messages.KEPT)
        titles = [item.title for item in self.going(plan)]
        if not titles or not _AGREES.fullmatch(text):
            return None
        reply = self.changed(utterance, Orders((Order("out", tuple(titles)),)))
        now = self.plan or plan
        if reply and now.needed > now.hours:
            reply = replace(reply, text=f"{reply.text}\n\n{messages.still(now)}")
        return reply

    def _done(self, order: Order) -> str:
        """Do what an order wants; a word on it."""
        does = {
            "out": self._out,
            "back": self._back,
            "keep": self._keep,
            "move": self._move,
            "swap": self._swap,
            **dict.fromkeys(("size", "more", "factor", "half_done"), self._size),
            "part": self._part,
            "which_size": self._which_size,
            "done": self._ticks,
            "hours": self._at,
            "span": self._while,
            "material": self._material,
            "fit": self._fit_into,
            "fit_asked": self._would_fit,
        }
        plan = self.plan
        return does[order.kind](order, plan) if plan else ""

    def _out(self, order: Order, plan: Plan) -> str:
        gone = [title for title in order.titles if title not in plan.left_out]
        if not gone:
            return messages.out_already(order.titles)
        self.keep(plan.without(gone))
        return f"Left out: {', '.join(gone)}."

    def _back(self, order: Order, plan: Plan) -> str:
        back = [title for title in order.titles if title in plan.left_out]
        if not back:
            return plan_messages.there_already(order.titles)
        self.keep(plan.having(back))
        self.speaks_of_only(order.titles)
        return f"Back in your plan: {', '.join(back)}."

    def _keep(self, order: Order, plan: Plan) -> str:
        if any(title in plan.left_out for title in order.titles):
            return self._back(order, plan)
        return messages.stays(order.titles)

    def _move(self, order: Order, plan: Plan) -> str:
        back = [title for title in (*order.titles, order.other) if title in plan.left_out]
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
        return f"Back in your plan: {', '.join(back)}. {text}" if back else text

    def _swap(self, order: Order, plan: Plan) -> str:
        self.keep(arranging.swapped(plan, *order.titles))
        return plan_messages.swapped(order.titles)

    def _size(self, order: Order, plan: Plan) -> str:
        told = []
        for title in order.titles:
            plan = plan.having([title]) if title in plan.left_out else plan
            step, item = self._step(plan, title)
            hours = {
                "size": order.amount,
                "more": step.hours + order.amount,
                "half_done": ceil(step.hours * order.amount),
            }.get(order.kind, step.hours * order.amount)
            hours = max(1, round(hours))
            plan = plan.sized(title, 0 if hours == item.hours and not step.told and step.hours == hours else hours)
            if hours == item.hours:
                plan = plan.sized(title, 0).in_full([title])
            step, item = self._step(plan, title)
            told.append(
                messages.halfway(step, order.amount) if order.kind == "half_done" else messages.sized(step, item)
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
        step, item = self._step(plan, order.titles[0])
        self.speaks_of(item)
        return messages.can_be_sized(step)

    def _ticks(self, order: Order, plan: Plan) -> str:
        were = {item.title for item in (self.before or plan).shown}
        plan = plan.having(title for title in order.titles if title in were)
        titles = [item.title for item in plan.shown]
        there = [titles.index(title) + 1 for title in order.titles if title in titles]
        return self._tick(plan, there, done=True) if there else step_messages.has_already(order.titles[0])

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
        return messages.for_a_while(
            plan, time_frames.spelt(order.where), hours, weeks, of_a_day=hours % 7 == 0 and hours > 0
        )

    def _material(self, order: Order, plan: Plan) -> str:
        shown = [title for title in order.titles if title in {item.title for item in plan.shown}]
        return messages.own_material(order.other, self._step(plan, shown[0])[0] if shown else None)

    def _fit_into(self, order: Order, plan: Plan) -> str:
        if order.amount:
            self.within(int(order.amount))
        return ""

    def _would_fit(self, order: Order, plan: Plan) -> str:
        within = plan.with_months(int(order.amount))
        return self.in_time_for(within, order.where, asked=True)

    def _step(self, plan: Plan, title: str) -> tuple[Step, Milestone]:
        return next(pair for pair in zip(plan.steps, plan.shown, strict=True) if pair[0].title == title)
