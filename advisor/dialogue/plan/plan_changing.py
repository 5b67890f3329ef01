"""Changing a plan as a message wants it: each of its orders in turn, with what comes of them all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ...models import Reply, Suggestion
from ...patterns import regex
from ...text import normalize
from ..sentence_kinds import LONGEST
from . import arranging, plan_messages, step_messages
from . import change_messages as messages
from .orders import Order, Orders, orders
from .plan import Plan
from .plan_timing import PlanTiming
from .spares import smaller
from .step_mentions import titles_in
from .step_orders import swaps_both

__all__ = ["PlanChanging"]

_AGREES = regex(
    r"(?:(?:yes|yeah|yep|yup|ok|okay|sure|haan?|ha|ji|fine|good|great|alright|all right|please|pls|go ahead"
    r"|do (?:it|that|so)|make it (?:so|yes)|leave (?:it|that|them|those|these) out|drop (?:it|that|them|those)"
    r"|that one|kar do|kardo"
    r"|karo|chalo|theek hai|thik hai|cut(?: it| that| the plan)?(?: down)?"
    r"|make it fit|fit it|sounds good|perfect|the second|then|and|now)[,.! ]*)+"
)
_REFUSES = regex(
    r"(?:(?:no|nope|nah|nahi|leave it|not now|keep (?:it|them|all|everything)|rather not|thanks|please|then)[,.! ]*)+"
)
_FIRST = regex(r"[^.;:!?]*?(?=,? (?:and|but|also|aur)\b(?! (?:do|drop|leave|make|go)\b)|[.;:!?]|$)")
"""The first clause of what somebody says to an offer."""
_DATED = frozenset({"start", "dates"})
_TICKED = frozenset({"done", "undone"})
_RENUMBERS = frozenset({"out", "back", "move", "swap", *_DATED})


class PlanChanging(PlanTiming):
    """Changes the plan of one conversation."""

    def orders_in(self, utterance: str) -> Orders:
        """What an utterance wants of the plan there is."""
        plan = self.plan
        shown = self._state.pending in {"plan", "fit"}
        if not plan or len(utterance) >= LONGEST:
            return Orders()
        both = titles_in(self._state.question, plan) if swaps_both(utterance) else ()
        said = orders(utterance, plan, both or tuple(filter(None, [self.spoken_of])), shown=shown)
        if shown:
            self.speaks_of_only(titles_in(utterance, plan)[-1:])
        return said

    def follow(self, wanted: Iterable[Order]) -> None:
        """Change the plan as the message wants it that asks for it."""
        for order in wanted:
            if order.kind in {"out", "back", "move", "size", "fit", *_DATED}:
                self._done(order)

    def changed(self, utterance: str, said: Orders) -> Reply | None:
        """The plan after the orders of a message, with what was not done; None where it has none of them."""
        if not self.plan or not said:
            return None
        if said.supposed:
            return self._supposed(utterance, said)
        if self._cuts(said):
            return self._cut(utterance, said.rest)
        before, told = self.plan, [self._done(order) for order in said.wanted]
        plan = self.plan
        kinds = {order.kind for order in said.wanted}
        changed = any(plan != was._replace(months=plan.months) for was in (before, self.before or plan))
        if fit := [order for order in said.wanted if order.kind == "fit"]:
            told.append(self._in_time(fit[-1], self.plan or plan))
        told = [*dict.fromkeys(told)]
        if {"span", "hours"} <= kinds:
            told = [text.replace(messages.stays_at(before), "") for text in told]
        lines = [" ".join(filter(None, told))]
        if kinds <= {"move", "swap"}:
            lines = [f"{lines[0]} {plan.stands()}", plan_messages.numbered(plan)]
        elif _DATED & kinds or (changed and not kinds <= _TICKED and not (fit and len(kinds) == 1)):
            out = (
                next((order.titles[0] for order in said.wanted if order.kind == "out"), "") if kinds == {"out"} else ""
            )
            sums = messages.sums(plan, renumbered=not _RENUMBERS.isdisjoint(kinds))
            head, *rest = sums.split("\n\n")
            undo = f" {messages.back_again(out)}" if out else ""
            lines = [f"{lines[0]} {head}{undo}" if not fit else f"{head}\n\n{lines[0]}", *rest]
            if fit:
                lines = ["\n\n".join(filter(None, (" ".join(filter(None, told[:-1])) + f" {head}", *rest, told[-1])))]
        elif kinds <= _TICKED:
            lines = [f"{lines[0]} {plan.stands()}"]
        reply = self.brief(utterance, plan, "\n\n".join(filter(None, lines)).strip())
        if fit and smaller(plan):
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
        first = _FIRST.match(text)
        if not smaller(plan) or not first or not _AGREES.fullmatch(first[0]):
            return None
        self._state.pending = "plan"
        beside = self.orders_in(utterance[first.end() :])
        return self._cut(utterance, beside.rest, beside.wanted)

    def _cuts(self, said: Orders) -> bool:
        """Whether all that is wanted is to fit the plan into the time that was told before."""
        plan, only = self.plan, said.wanted[0]
        fits = len(said.wanted) == 1 and only.kind == "fit" and not only.where
        same = plan is not None and self.before == plan and only.amount in {0, plan.months}
        return bool(fits and same and plan and plan.months and smaller(plan))

    def _cut(self, utterance: str, rest: tuple[str, ...], beside: tuple[Order, ...] = ()) -> Reply | None:
        """The plan cut down to its time, after orders `beside` that; None where nothing need be cut."""
        less = smaller(self.plan) if self.plan else None
        if not less:
            return None
        wanted = [Order("out", less.out)] * bool(less.out) + [Order("factor", less.half, 0.5)] * bool(less.half)
        return self.changed(utterance, Orders((*wanted, *beside), rest))

    def _done(self, order: Order) -> str:
        """Do what an order wants; a word on it."""
        does = {
            "out": self._out,
            "back": self._back,
            "keep": self._keep,
            "move": self._move,
            "swap": self._swap,
            **dict.fromkeys(("size", "more", "factor", "half_done"), self._size),
            "whole": self._whole,
            "part": self._part,
            "which_size": self._which_size,
            "done": self._ticks,
            "undone": self._ticks,
            "hours": self._at,
            "span": self._while,
            "material": self._material,
            "fit": self._fit_into,
            "fit_asked": self._in_time,
            "start": self._starts,
            "dates": self._starts,
            "free": self._free,
        }
        plan = self.plan
        return does[order.kind](order, plan) if plan else ""

    def _out(self, order: Order, plan: Plan) -> str:
        gone = [title for title in order.titles if title not in plan.absent]
        if not gone:
            return messages.out_already(order.titles)
        self.keep(plan.without(gone))
        return f"Left out: {', '.join(gone)}."

    def _back(self, order: Order, plan: Plan) -> str:
        back = [title for title in order.titles if title in plan.absent]
        if not back:
            return plan_messages.there_already(order.titles)
        self.keep(arranging.with_extras(plan, back))
        self.speaks_of_only(order.titles)
        new = [item.title for item in plan.milestones if item.extra_before and item.title in back]
        old = [title for title in back if title not in new]
        return " ".join(
            messages.in_plan(titles, new=is_new) for titles, is_new in ((old, False), (new, True)) if titles
        )

    def _whole(self, order: Order, plan: Plan) -> str:
        self.keep(plan.having(order.titles).restored(order.titles))
        self.speaks_of_only(order.titles)
        return step_messages.in_full(order.titles)

    def _keep(self, order: Order, plan: Plan) -> str:
        if any(title in plan.absent for title in order.titles):
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
        return f"{messages.in_plan(back)} {text}" if back else text

    def _swap(self, order: Order, plan: Plan) -> str:
        absent = [title for title in order.titles if title in plan.absent]
        if len(absent) == 1:
            # "Swap ML Zoomcamp for LLM Zoomcamp" has one in the place of the other.
            gone = next(title for title in order.titles if title not in absent)
            self.keep(arranging.moved(plan.having(absent), absent, "before", gone).without([gone]))
            return messages.in_place_of(absent[0], gone)
        self.keep(arranging.swapped(plan, *order.titles))
        return plan_messages.swapped(order.titles)

    def _ticks(self, order: Order, plan: Plan) -> str:
        were = {item.title for item in (self.before or plan).shown}
        plan = plan.having(title for title in order.titles if title in were)
        titles = [item.title for item in plan.shown]
        there = [titles.index(title) + 1 for title in order.titles if title in titles]
        return (
            self._tick(plan, there, done=order.kind == "done") if there else step_messages.has_already(order.titles[0])
        )

    def _material(self, order: Order, plan: Plan) -> str:
        shown = [title for title in order.titles if title in {item.title for item in plan.shown}]
        return messages.own_material(order.other, self._step(plan, shown[0])[0] if shown else None, plan.extras)
