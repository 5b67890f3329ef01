"""Answers on the time of a plan: how long it takes, and when to begin to apply, be it at other hours."""

from __future__ import annotations

from ...models import Reply
from ...text import normalize
from . import dates_said, offers, plan_dates, plan_trust_messages, step_questions, time_frames
from . import plan_messages as messages
from .plan import Plan
from .plan_hours import hours_asked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["applying", "figures"]


def figures(planning: Planning, plan: Plan, utterance: str) -> Reply:
    """How long what is left takes, at other hours or from another day if they are named."""
    hours, missed = hours_asked(utterance) or plan.hours, dates_said.missed(normalize(utterance))
    if step_questions.asks_a_day(utterance):
        return planning.brief(utterance, plan, plan_trust_messages.each_day(hours))
    supposed = _as_supposed(plan, utterance)
    text = messages.left(supposed, changed=hours != plan.hours, missed=missed)
    if plan.months and hours != plan.hours:
        text = f"{messages.wish(supposed, asked=True)}\n\n{text}"
    planning.speaks_of_all()
    reply = planning.brief(utterance, plan, planning.for_the_role_of(utterance, text))
    other = hours != plan.hours and planning.plan is not None
    return offers.at_hours(planning, reply, hours) if other else reply


def applying(planning: Planning, plan: Plan, utterance: str) -> Reply:
    """With which step to begin to apply, and when that is."""
    supposed = _as_supposed(plan, utterance)
    return planning.brief(utterance, plan, messages.applying(supposed) if plan.applying else messages.APPLY_NOW)


def _as_supposed(plan: Plan, utterance: str) -> Plan:
    """The plan at the hours and from the day that are named, if any."""
    day = dates_said.start(normalize(utterance), time_frames.today())[0]
    return plan_dates.moved(plan.with_hours(hours_asked(utterance) or plan.hours), start=day.isoformat() if day else "")
