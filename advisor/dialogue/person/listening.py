"""Listening: what people tell of themselves is noted, and their skills check and plan are fitted to it."""

from __future__ import annotations

import re

from ...knowledge import Knowledge
from ...patterns import regex
from ...slots import DEGREES, alternatives
from ...text import normalize, words
from ..check.checking import Checking
from ..follow_ups.reproaches import left_out
from ..guidance import guiding_messages as messages
from ..plan.dates_said import deadline, without_dates
from ..plan.orders import Orders
from ..plan.planning import Planning
from ..plan.step_mentions import titles_in
from ..plan.step_questions import asks_back
from ..plan.time_frames import today
from ..state import State
from .amending import amended
from .amounts_named import span_in
from .leaving_the_job import asks_to_leave
from .never_known import plainly_denied
from .profile import SLOTS, Profile, Told
from .striking import asks_whence, forgets, struck, struck_by_it
from .telling import read
from .told_anew import with_changes

__all__ = ["Listening"]

_OF_AGE = regex(r"\b(?:old|age|aged|am|i'?m|years?|yrs?|yo|turn(?:ing|ed)?)\b")
"""Without one of these a number that is the plan's is no age: "48, ok. And remote?"."""
_FINISHED = regex(
    r"(?:^|(?<=[.,;!] ))(?:(?:ok|okay|so|yes|and|well|good|hey|today|finally|also|now|just|already),? )*"
    r"(?:(?:i|i have|ive|i've|i am|im|i'm|we) (?:have |just |now |already |finally |am |also )*)?"
    r"(?:finished|completed|(?:done|through) with)(?: (?:learning|studying|all of|the basics of))? "
    r"(?!it\b|this\b|that\b|(?:the |my |an? )?(?:\w+ ){0,2}?"
    rf"(?:uni\w*|college|school|degree|studies|[bm]s|{alternatives(DEGREES)})\b)",
    re.IGNORECASE,
)
"""How a thing learnt is said to be done, which ticks a step where there is a plan."""
_WANTS = regex(
    r"\b(?:goal|target|(?:i|we)(?:'?m| am)? (?:want|wanna|need|hope|hoping|aim|aiming|plan|planning)|^want)\b"
)


class Listening:
    """Listens to the person of one conversation, whose profile it fills where it `remembers`."""

    def __init__(
        self, knowledge: Knowledge, state: State, checking: Checking, planning: Planning, *, remembers: bool
    ) -> None:
        self._knowledge = knowledge
        self._state = state
        self._checking = checking
        self._planning = planning
        self._remembers = remembers
        if not remembers:
            state.profile = Profile()
        self.before = state.profile
        """The profile before the latest utterance."""
        self.changes = ""
        """A word on what the latest utterance changes in the plan by what it tells."""
        self.span = ""
        """The range of hours that the latest utterance tells; empty where it tells none."""
        self.struck = False
        """Whether the latest utterance says that something noted was never so."""
        self.orders = Orders()
        """What the latest utterance wants of the plan."""

    def listen(self, utterance: str) -> tuple[Told, str]:
        """What an utterance tells, which is remembered, and a line that notes what of it is new."""
        before = self.before = self._state.profile
        self.changes = ""
        of_hours = self._planning.spoke_of_time = self._of_hours()
        of_a_step = self._planning.plan is not None and titles_in(utterance, self._planning.plan)
        utterance = plainly_denied(utterance)
        noted, others = (frozenset[str](), utterance) if of_a_step else struck_by_it(utterance, before)
        self._planning.suppose(others)
        self._planning.hears()
        said_of_plan = self.orders = self._planning.orders_in(others)
        denied, said = struck(said_of_plan.tells if said_of_plan else others, before)
        if said_of_plan and forgets(utterance):
            denied -= {*before.knows, *before.partly}  # "Forget SQL" is of the plan.
        said = without_dates(said)
        said = said if self._planning.plan else _FINISHED.sub("I learned ", said)
        denied |= noted
        told = _until_its_day(amended(read(said, before, of_hours=of_hours), said, before), said)
        if denied and (put := amended(told, utterance, before)) != told:
            told, denied = put, denied - put.values.keys()  # "Forget that I said 5 years, it's 7" has 7 instead.
        told = told._replace(denied=told.denied | denied)
        if not (said_of_plan or self._planning.plan):
            told = with_changes(told, utterance, before)
        whence = asks_whence(said) and any(str(getattr(before, slot)) in words(said) for slot in told.values)
        self.struck = bool(denied) or whence
        self._planning.hours_told_now = int(told.values.get("hours", 0))
        self.span = span_in(said) if "hours" in told.values else ""
        plan = self._planning.plan
        if asks_to_leave(utterance) or (plan and asks_back(utterance, plan)):
            told = told._replace(values={slot: value for slot, value in told.values.items() if slot != "hours"})
        if plan and told.values.get("age") in {plan.weeks, plan.hours_left} and not _OF_AGE.search(said.lower()):
            told = told._replace(values={slot: value for slot, value in told.values.items() if slot != "age"})
        named = titles_in(utterance, plan) if plan and left_out(normalize(utterance)) else ()
        if plan and set(told.values) == {"knows"} and {*named} & {*plan.left_out}:
            # "You forgot my maths" is of the step that is missing in the plan.
            told = Told(asks=told.asks)
        if not self._remembers:
            self.span = ""
            return Told(asks=told.asks), ""
        after = self._state.profile = before.told(told)
        self._checking.hears(told)
        if after == before:
            return told, ""
        news = after.news(before)
        gone = [
            fact
            for slot in SLOTS
            if (fact := before.fact(slot)) and not getattr(after, slot) and {slot, getattr(before, slot)} & told.denied
        ]
        forgotten = told.amends or (self.struck and forgets(utterance))
        gone_as = messages.forgotten if forgotten else messages.dropped
        note = messages.noted(news, gone) if news else gone_as(before.news(after))
        self._planning.fit(before)
        # The reply to orders says what becomes of the plan.
        self.changes = "" if {order.kind for order in self.orders.wanted} - {"done"} else self._planning.changes()
        return told, f"{note} {self.changes}".rstrip()

    def _of_hours(self) -> bool:
        """Whether the plan, or how long it all takes, was spoken of last."""
        state = self._state
        plans = (self._knowledge[name].offers == "plan" for name in state.latest if name in self._knowledge)
        return bool(state.plan) or state.awaits or state.pending in {"hours", "plan", "fit"} or any(plans)


def _until_its_day(told: Told, said: str) -> Told:
    """What is told, with the months that are left until the day by which somebody wants to be there."""
    wants = not told.asks and "months" not in told.values and _WANTS.search(normalize(said))
    day = deadline(normalize(said), today()) if wants else None
    months = (day.year - today().year) * 12 + day.month - today().month if day else 0
    return told._replace(values={**told.values, "months": months}) if months > 0 else told
