"""Why a step is in a plan, or is not: in the words of the step, of its topic, or of what the person told."""

from __future__ import annotations

from ...models import Reply
from . import step_messages
from .plan import Plan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["reason"]


def reason(planning: Planning, plan: Plan, utterance: str, title: str, *, alone: bool = True) -> Reply:
    """Why the step of a title is in the plan, or is not; with what its topic says, where it is asked `alone`."""
    step = next((step for step in plan.steps if step.title == title), None)
    item = next(item for item in plan.milestones if item.title == title)
    planning.speaks_of(item)
    topic = planning.topic(item.topic) if alone else None
    text = step_messages.why_in_plan(item, step.hours, topic) if step else planning.why_not(item)
    return planning.brief(utterance, plan, text)
