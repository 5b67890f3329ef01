"""Changing a plan as a message wants it: each of its orders in turn, with what comes of them all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ...models import Reply, Suggestion
from ...patterns import regex
from ...text import normalize
from ..sentence_kinds import LONGEST
from . import change_messages as messages
from . import for_pleasure, leaving_out, offers, plan_messages, plan_reader, step_messages
from .away import away
from .deadline_told import deadline_told
from .in_a_span import asks_span
from .leave_taken import takes_leave
from .next_asked import asks_more
from .orders import Order, Orders, orders
from .plan_making import FOLLOWED
from .plan_stepping import PlanStepping
from .sighs import is_glad, only_sighs
from .spares import smaller
from .step_mentions import titles_in
from .step_orders import swaps_both
from .yielding import yields

__all__ = ["PlanChanging"]

_AGREES = regex(
    r"(?:(?:yes|yeah|yep|yup|ok|okay|sure|haan?|ha|ji|fine|good|great|alright|all right|please|pls|go ahead"
    r"|do (?:it|that|so)|make it (?:so|yes)|leave (?:it|that|them|those|these) out|drop (?:it|that|them|those)"
    r"|that one|kar do|kardo"
    r"|karo|chalo|theek hai|thik hai|cut(?: it| that| the plan)?(?: down)?"
    r"|make it fit|fit it|sounds good|perfect|the second|then|and|now)[,.! ]*)+"
)
_REFUSES = regex(
    r"(?!thanks\W*$)(?:(?:no|nope|nah|nahi|leave it|not now|keep (?:it|them|all|everything)|rather not|thanks|please"
    r"|then)[,.! ]*)+"
)
_FIRST = regex(r"[^.;:!?]*?(?=,? (?:and|but|also|aur)\b(?! (?:do|drop|leave|make|go)\b)|[.;:!?]|$)")
"""The first clause of what somebody says to an offer."""
_DATED = frozenset({"start", "dates"})
_TICKED = frozenset({"done", "undone"})
_WEIGHED = frozenset({"out_asked", "back_asked"})
"""Kinds that only ask what a change would come to."""
_OF_TIME, _PLAINLY, _RATHER = frozenset({"fit", "off", "span"}), 0.8, 0.65
"""Kinds of orders that name a time, which is none to keep where the reader plainly says that nothing was done in it,
or that it is too long."""
_FELT = ("plan-missed", "plan-heavy", "plan-feel", "plan-done")
_RENUMBERS = frozenset({"out", "back", "move", "swap", *_DATED})


class PlanChanging(PlanStepping):
    """Changes the plan of one conversation."""

    def orders_in(self, utterance: str) -> Orders:
        """What an utterance wants of the plan there is."""
        plan = self.plan
        if not plan or self.set_aside or len(utterance) >= LONGEST:
            return Orders()
        # Whatever was spoken of last, "the maths step" is of the plan.
        shown = self._state.pending in {"plan", "fit"} or (" step" in utterance and bool(titles_in(utterance, plan)))
        both = titles_in(self._state.question, plan) if swaps_both(utterance) else ()
        last = tuple(filter(None, [self.spoken_of])) or self.out_already(utterance)
        # "I'd rather not do the cloud bit, take it out" is of no step.
        last = () if leaving_out.thing_left_out(utterance, plan) else last
        said = orders(utterance, plan, both or last, shown=shown)
        if shown:
            self.speaks_of_only(titles_in(utterance, plan)[-1:])
        if not said and "?" not in utterance and for_pleasure.learns_for_it(utterance):
            return Orders((Order("out", for_pleasure.job_steps(plan)),) if for_pleasure.job_steps(plan) else ())
        kinds = {order.kind for order in said.wanted}
        if kinds and kinds <= {"fit", "fit_asked"} and asks_span(utterance, plan):
            return Orders()
        if kinds <= {"fit", "fit_asked", "material"} and (gone := away(utterance, plan, shown=shown)):
            return gone
        if kinds == {"material"} and plan_reader.likely(utterance, plan).elsewhere >= _RATHER:
            return Orders()  # "Would I be better off staying put?" puts nothing into the plan.
        if not said.supposed and yields(kinds, utterance, plan):
            return Orders()
        if kinds == {"fit"} and not any(order.amount or order.where for order in said.wanted):
            # "My leave is a year, make it fit in there."
            months, by = deadline_told(utterance, plan)
            said = said._replace(wanted=(Order("fit", (), months, where=by),)) if months else said
        only_of_time = kinds <= _OF_TIME
        felt = (
            shown
            and only_of_time
            and said.wanted
            and any(plan_reader.share(utterance, plan, kind) >= _PLAINLY for kind in _FELT)
        )
        felt = felt or (shown and only_of_time and (only_sighs(utterance) or is_glad(utterance)))
        # "Finished Python, what's next and how long is it?" is answered with the tick.
        felt = felt or (kinds == {"done"} and asks_more(utterance))
        return Orders() if felt else said

    def follow(self, wanted: Iterable[Order]) -> None:
        """Change the plan as the message wants it that asks for it."""
        for order in wanted:
            if order.kind in FOLLOWED:
                self._done(order)

    def changed(self, utterance: str, said: Orders) -> Reply | None:
        """The plan after the orders of a message, with what was not done; None where it has none of them."""
        if not self.plan or not said:
            return None
        out_alone = {order.kind for order in said.wanted} <= {"out", "out_asked"}
        if out_alone and (reply := leaving_out.one_of_two(self, utterance)):
            return reply
        if said.supposed:
            return self._supposed(utterance, said)
        if self._cuts(said):
            return self._cut(utterance, said.rest)
        before, told = self.plan, [self._done(order) for order in said.wanted]
        plan = self.plan
        kinds = {order.kind for order in said.wanted} - _WEIGHED
        changed = any(plan != was._replace(months=plan.months) for was in (before, self.before or plan))
        if fit := [order for order in said.wanted if order.kind == "fit"]:
            told.append(self._in_time(fit[-1], self.plan or plan))
            self.speaks_of_all()
        if "out" in kinds and (thing := leaving_out.thing_left_out(utterance, plan)):
            told.append(step_messages.no_step_of(thing))
        told = [*dict.fromkeys(told)]
        if "hours" in kinds and not kinds.isdisjoint({"span", "off"}):
            told = [text.replace(messages.stays_at(before), "") for text in told]
        lines = [" ".join(filter(None, told))]
        if kinds and kinds <= {"move", "swap"}:
            lines = [f"{lines[0]} {plan.stands()}", plan_messages.numbered(plan)]
        elif _DATED & kinds or (changed and not kinds <= _TICKED and not (fit and len(kinds) == 1)):
            out = (
                next((order.titles[0] for order in said.wanted if order.kind == "out"), "") if kinds == {"out"} else ""
            )
            sums = messages.sums(plan, renumbered=not _RENUMBERS.isdisjoint(kinds))
            head, *rest = sums.split("\n\n")
            if kinds <= _DATED and takes_leave(utterance):
                head, rest = plan.stands(), []  # Who goes wants no table of days.
            undo = f" {messages.back_again(out)}" if out else ""
            lines = [f"{lines[0]} {head}{undo}" if not fit else f"{head}\n\n{lines[0]}", *rest]
            if fit:
                lines = ["\n\n".join(filter(None, (" ".join(filter(None, told[:-1])) + f" {head}", *rest, told[-1])))]
        elif kinds and kinds <= _TICKED:
            lines = [f"{lines[0]} {plan.stands()}"]
        reply = self.brief(utterance, plan, "\n\n".join(filter(None, lines)).strip())
        asked = [order for order in said.wanted if order.kind in {*_WEIGHED, "fit_asked"}]
        if asked and kinds <= {"fit_asked"}:
            return self.offering(reply, messages.order_in_words(asked[-1]))
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
        told = [self._done(order) for order in said.wanted]
        plan = self.plan or before
        self.keep(before)
        self._state.profile = profile
        first, *others = said.wanted
        text = self._without(first, before) if first.kind == "out" and not others else ""
        if {order.kind for order in said.wanted} == {"span"}:
            text = told[0]  # Until it is known how long it holds, it comes to nothing that can be told.
        if first.kind == "fit" and first.amount and not others:
            text = self._in_time(first._replace(kind="fit_asked"), before)
        words = [messages.order_in_words(order) for order in said.wanted]
        wish = " and ".join(words) if all(words) else ""
        return self.offering(self.brief(utterance, before, text or messages.would_be(plan, before, wish)), wish)

    def offering(self, reply: Reply, order: str) -> Reply:
        """A reply that offers an order, which is done for who says yes to it; empty for none."""
        if order:
            self.remember(f"what if I {order}?")
            self.awaits_yes()
        return reply

    def awaits_yes(self) -> None:
        """Take what is said next for an answer to what was offered, if it is one."""
        self._state.pending = "fit"

    def agreed(self, utterance: str) -> Reply | None:
        """The plan without what was said to be able to go, to who agrees; None for anything else."""
        plan, text = self.plan, normalize(utterance).strip()
        if not plan:
            return None
        if _REFUSES.fullmatch(text):
            return self.brief(utterance, plan, messages.KEPT)
        first = _FIRST.match(text)
        offered = offers.offered(self._state.question, plan)
        if not (offered.supposed or smaller(plan)) or not first or not _AGREES.fullmatch(first[0]):
            return None
        self._state.pending = "plan"
        beside = self.orders_in(utterance[first.end() :])
        if offered.supposed and offered.wanted and offered.wanted[0].kind == "fit":
            self._fit_into(offered.wanted[0], plan)
        elif offered.supposed:
            return self.changed(utterance, Orders((*offered.wanted, *beside.wanted), beside.rest))
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
        kept = {title for order in beside if order.kind == "keep" for title in order.titles}
        out = tuple(title for title in less.out if title not in kept)
        wanted = [Order("out", out)] * bool(out) + [Order("factor", less.half, 0.5)] * bool(less.half)
        return self.changed(utterance, Orders((*wanted, *beside), rest))

    def _done(self, order: Order) -> str:
        """Do what an order wants; a word on it."""
        does = {
            "out": self._out,
            "out_asked": self._without,
            "back": self._back,
            "back_asked": self._room_for,
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
            "off": self._off,
            "material": self._material,
            "fit": self._fit_into,
            "fit_asked": self._in_time,
            "start": self._starts,
            "dates": self._starts,
            "free": self._free,
        }
        plan = self.plan
        return does[order.kind](order, plan) if plan else ""
