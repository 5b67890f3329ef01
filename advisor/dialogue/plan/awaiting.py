"""A plan that is wanted and not made yet, as its hours a week are asked for: what is asked of it meanwhile."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...text import normalize, sentences
from ..guidance.requests import Request
from ..person.amounts_named import hours_in
from ..person.profile import Told
from ..questions.pieces import is_question
from . import offers, plan_reader
from . import plan_messages as messages
from .naming import numbered
from .plan import Plan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["met", "tells_hours"]

_OF_TIME = frozenset({"plan-long", "plan-real", "plan-heavy", "plan-fit", "plan-when", "plan-apply", "plan-hours"})
"""Kinds that are answered by how long it takes at some hours a week."""
_OF_STEPS = frozenset(
    {"plan-step", "plan-order", "plan-cost", "plan-basis", "plan-together", "plan-next", "plan-today"}
)
"""Kinds that are answered from the steps as they would be."""
_LIKELY, _ELSEWHERE = 0.4, 0.35
"""How likely a question is one of these, at least, and how likely it is of something else, at most."""
_DROPS = 0.5
"""How likely it is that no plan is wanted any more, at least."""
_EXAMPLES = (5, 10, 20)
"""Hours a week for which it is told how long the plan takes."""


def tells_hours(planning: Planning, utterance: str, told: Told) -> bool:
    """Whether an utterance tells the hours for which a plan waits since before the latest reply; who drops the wish
    waits for no plan any more."""
    if not planning.awaits_hours:
        return False
    if plan_reader.share(utterance, planning.at(0), "plan-drop") >= _DROPS:
        planning.drop()
        return False
    return not told.asks and ("hours" in told.values or hours_in(utterance) > 0)


def met(planning: Planning, utterance: str, told: Told, request: Request | None) -> Reply | None:
    """The reply to who tells the hours a week for which a plan waits, or asks something of it, after which they are
    asked for again; None for anything else, and for another `request`."""
    plan = planning.at(0)
    if planning.hours_needed and not told.values and offers.agrees(utterance, plan):
        return planning.made_at(utterance, planning.hours_needed)  # "Within a year it takes 10. Can you give it that?"
    if reply := planning.hours_told(utterance, told):
        return reply
    if request is not None and request.kind != "how_long":
        return None
    if reply := _at_the_hours_needed(planning, utterance):
        return reply
    questions = list(filter(is_question, sentences(utterance)))
    read = plan_reader.likely(" ".join(questions) or utterance, plan)
    kind, asked = read.kind, bool(questions) or read.kind == "plan-step"
    unsure = read.confidence < _LIKELY or read.elsewhere > _ELSEWHERE
    if unsure and questions and "step" in (said := normalize(utterance)) and numbered(said):
        kind, unsure = "plan-step", False  # A step that has a number is one of this plan.
    if not planning.offer or not asked or unsure:
        return None
    if kind == "plan-cost" and plan_reader.share(utterance, plan, "plan-long") >= _LIKELY / 2:
        kind = "plan-long"  # "How much time will it cost me?"
    if kind in _OF_TIME:
        return planning.asking_hours(utterance, f"{_by_hours(plan)} {messages.WHICH_ARE_YOURS}")
    if kind == "plan":
        return planning.asking_hours(utterance, f"{messages.numbered(plan)} {messages.THEN_MADE}")
    if kind not in _OF_STEPS:
        return None
    planning.keep(plan)
    reply = planning.answered(utterance, shown=True, kind=kind)
    planning.drop()
    return planning.asking_hours(utterance, f"{reply.text}\n\n{messages.THEN_MADE}") if reply else None


def _at_the_hours_needed(planning: Planning, utterance: str) -> Reply | None:
    """The reply to who speaks of a plan for the time they told as if it was made, which is then made at the hours that
    it takes; None for anything else."""
    needed = planning.hours_needed
    plan = planning.at(needed) if needed else None
    read = plan_reader.likely(utterance, plan) if plan else None
    if not plan or not read or read.kind in _OF_TIME or read.confidence < _LIKELY or read.elsewhere > _ELSEWHERE:
        return None
    planning.made_at(utterance, needed)
    plan = planning.plan or plan
    planning.hears()
    wanted = planning.orders_in(utterance)
    reply = planning.changed(utterance, wanted) if wanted else planning.answered(utterance, shown=True)
    if reply:
        return replace(reply, text=f"{messages.taken_as_needed(plan)}\n\n{reply.text}")
    planning.drop()
    return None


def _by_hours(plan: Plan) -> str:
    """How long a plan takes at several hours a week."""
    at = [(hours, plan.with_hours(hours)) for hours in _EXAMPLES]
    times = [f"{messages.in_weeks(made)} at {messages.counted(hours, 'hour')} a week" for hours, made in at]
    return f"That depends on your hours. It is about {plan.hours_left} hours of work: {', '.join(times)}."
