"""Answers about the course of a plan: when its steps come, what goes side by side, time off, how far to trust it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..check.check_talk import asks
from . import calendar_messages as messages
from . import dates_said, pause_orders, pause_settling, plan_dates, plan_trust_messages, step_messages, time_frames
from .naming import named, numbered, pair, places
from .orders import Orders
from .plan import Plan
from .plan_messages import wish
from .steps import Step

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["Stretch", "pause", "realism", "together", "weeks_off", "when"]

_WEEK = regex(r"\b(?:week|wk|hafta|hafte)(?: no\.?| number)? ?(\d{1,3})\b|\b(\d{1,3})(?:st|nd|rd|th) week\b")
_HOURS = regex(r"\b(\d{1,3})[- ]?(?:h|hrs?|hours?|ghante)\b(?! ?(?:a|per|/|each|every|weekly|daily)\b)")
_ENOUGH = regex(
    r"\b(?:enough|too (?:little|few)|sufficient|kidding|fool(?:ing)?|dreaming|wasting my time|a joke|pointless|worth it"
    r"|make (?:a )?sense|work(?:able)?|kaafi|kafi)\b"
)
_WEEKS = regex(r"\b(\d{1,3})[- ]?(?:weeks?|wks?|hafte)\b")
_THEM = regex(r"\b(?:they|them|those|these)\b")
_REASON = regex(r"\b(?:why|how|year)\b")
_ENDS = regex(r"\b(?:end|ends|finish\w*|over|done|until|till|through|khatam)\b")


class Stretch(NamedTuple):
    """An open step of a plan with the weeks, from 1, in which it begins and ends, and its dates."""

    number: int
    step: Step
    first: int
    last: int

    def holds(self, week: int) -> bool:
        """Whether the step is under way in a week."""
        return self.first <= week <= self.last


def stretches(plan: Plan) -> Iterator[Stretch]:
    """The open steps of a plan in their order, one after the other, with dates from today where it has no start."""
    dated = plan_dates.dated(plan.steps, plan)
    hours = 0
    for number, step in enumerate(dated, 1):
        if not step.done:
            begin, hours = hours, hours + step.hours
            first, last = begin // plan.hours, -(-hours // plan.hours)
            off = (plan_dates.weeks_off(plan, gone) for gone in (begin, hours))
            yield Stretch(number, step, 1 + first + next(off), last + next(off))


def when(planning: Planning, plan: Plan, utterance: str) -> Reply:
    """When the steps that are named begin and end; what is done in a week or month that is named; or when all are."""
    said = normalize(utterance)
    course = list(stretches(plan))
    asked = places(said, plan)
    told = [part for part in course if part.number in asked]
    of_time = "" if told else _of_time(said, plan, course)
    text = of_time or messages.steps_come(told or course, plan, whole=not told, ends=bool(_ENDS.search(said)))
    if len(told) == 1:
        planning.speaks_of(plan.shown[told[0].number - 1])
    planning.remember(utterance)
    return planning.brief(utterance, plan, text)


def _of_time(said: str, plan: Plan, course: list[Stretch]) -> str:
    """What is done in the week that is named; empty where none is."""
    if found := _WEEK.search(said):
        week = int(found[1] or found[2])
        return messages.in_a_week(week, [part for part in course if part.holds(week)])
    return ""


def together(planning: Planning, plan: Plan, utterance: str) -> Reply:
    """That steps can go side by side, with what each needs, and that it takes the same hours."""
    said = normalize(utterance)
    found = numbered(said, len(plan.steps)) or named(said, plan) or pair(said)
    asked = [place for place in dict.fromkeys(found) if 1 <= place <= len(plan.steps)]
    steps = [plan.steps[place - 1] for place in asked]
    needs = [(plan.shown[place - 1].title, plan.shown[place - 1].needs) for place in sorted(asked)]
    planning.remember(utterance)
    return planning.brief(utterance, plan, messages.side_by_side(steps, needs, plan))


def pause(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """The plan with the time off that is told, where its length is; else what a break comes to."""
    regular = dates_said.missed(normalize(utterance)) > 0
    if not (regular or asks(utterance)) and (order := pause_orders.told(normalize(utterance), plan)):
        return planning.changed(utterance, Orders((order,)))
    weeks = max(time_frames.weeks_in(normalize(utterance)), default=0)
    planning.remember(utterance)
    return planning.brief(utterance, plan, plan_trust_messages.pause(plan, weeks))


def weeks_off(planning: Planning, utterance: str) -> Reply | None:
    """Which weeks are off, to who asks why or when they are, be they only supposed; None for anything else."""
    plan, said = planning.plan, normalize(utterance)
    if not plan:
        return None
    count = plan.weeks_off or (max(time_frames.weeks_in(planning.asked_before), default=0) if planning.talked_of else 0)
    if _THEM.search(said) and pause_settling.asks_of_off(normalize(planning.asked_before), count):
        said = f"weeks off: {said}"  # "Are they all at the beginning?"
    if not pause_settling.asks_of_off(said, count):
        return None
    planning.remember(utterance)
    return planning.brief(utterance, plan, plan_trust_messages.weeks_off(plan, why=_REASON.search(said) is not None))


def realism(planning: Planning, plan: Plan, utterance: str) -> Reply:
    """How far the time that a plan takes is to be trusted, and what another time would mean; or that of one step."""
    if place := _weighed(normalize(utterance), plan):
        item = plan.shown[place - 1]
        planning.speaks_of(item)
        planning.remember(f"hours for {item.title}")
        text = step_messages.hours_of(plan.steps[place - 1], item, plan.hours)
        return planning.brief(utterance, plan, f"{plan_trust_messages.LEAST} {text}", first=item.topic)
    # A figure near the plan's own is that one, before it was changed.
    others = [count for count in time_frames.weeks_in(normalize(utterance)) if abs(count - plan.weeks) > plan.weeks / 8]
    # The time that they told is no other one.
    weeks = max((count for count in others if round(count * 12 / 52) != plan.months), default=0)
    fits = f"{wish(plan, asked=True)}\n\n" if plan.months and not weeks else ""
    enough = "" if fits or weeks or not asks_if_enough(utterance) else f"{plan_trust_messages.enough(plan)}\n\n"
    return planning.brief(utterance, plan, f"{enough}{fits}{plan_trust_messages.realism(plan, weeks)}")


def asks_if_enough(utterance: str) -> bool:
    """Whether it is asked if the hours that somebody has are enough, or if they fool themselves."""
    return _ENOUGH.search(normalize(utterance)) is not None


def _weighed(said: str, plan: Plan) -> int:
    """The place of the one step whose hours, or weeks beside its name, are weighed: "is Zoomcamp 27 weeks?"; or 0."""
    hours, weeks = ({int(figure) for figure in of.findall(said)} for of in (_HOURS, _WEEKS))
    named_too = places(said, plan)
    found = [
        place
        for place, step in enumerate(plan.steps, 1)
        if (step.hours in hours and (not named_too or place in named_too))
        or (place in named_too and max(1, round(step.hours / plan.hours)) in weeks)
    ]
    return found[0] if len(found) == 1 and plan.hours_left not in hours and plan.weeks not in weeks else 0
