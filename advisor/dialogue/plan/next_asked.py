"""The next step with more that is asked of it: "what's next and how long will that take?"."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..patterns import compiled
from . import calendar_messages, step_messages
from .calendar_answers import stretches
from .plan_messages import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .plan import Plan
    from .planning import Planning
    from .steps import Step

__all__ = ["asks_more", "next_and_more"]

_JOINT = regex(r"\s*[.,;:!?\u2026]+\s*|\s+(?:and|&|plus|also|aur)\s+")
_POLITELY = (
    r"(?:(?:and|so|but|ok|okay|then|now|well|good|great|cool|thanks|please|pls|tell me|also|just|alright|right)\b[ ]?)*"
)
_NEXT = compiled(rf"""
    {_POLITELY}(?:(?:what|which|what'?s|whats)\b.{{0,24}}\bnext\b.{{0,16}}
    |what (?:do|should|would) i do (?:now|then)
    |(?:(?:the|my|give me|show me)[ ])*(?:next|following)(?: (?:step|one|thing|up))?(?: (?:then|please|pls))*)
""")
_LONG = compiled(rf"""
    {_POLITELY}(?:how (?:long|many (?:weeks|hours|days|months)|much time)\b.{{0,30}}|what time does (?:it|that) take)
""")
_WHY = compiled(rf"""
    {_POLITELY}(?:why\b.{{0,30}}|how come\b.{{0,20}}|what(?:'s| is)? (?:(?:it|that)(?: is)? )?(?:good )?for\b.{{0,10}})
""")
_WHEN = compiled(rf"""
    {_POLITELY}(?:when\b.{{0,16}}\b(?:done|finish\w*|through|start|begin|over|end|be)\b.{{0,16}}|by when\b.{{0,16}})
""")
_COST = compiled(rf"{_POLITELY}.{{0,24}}\b(?:cost|costs|free|price|pay|paid)\b.{{0,16}}")
_OF_ALL = regex(r"\b(?:all|everything|whole|total|plan|job|hired|left|rest)\b")


def asks_more(utterance: str) -> bool:
    """Whether an utterance asks for the next step and something of it, each in a clause, beside what it may tell."""
    return {"next"} < {*filter(None, (kind for _, kind in _read(utterance)))}


def next_and_more(planning: Planning, utterance: str) -> Reply | None:
    """The next step, with how long it takes, when that is, why it comes now or what it costs, where each clause of an
    utterance asks one of these; what it says is done is ticked before. None for anything else."""
    if not planning.plan or not asks_more(utterance):
        return None
    read = _read(utterance)
    others = [part for part, kind in read if not kind]
    ticked = planning.ticked_beside(". ".join(others)) if others else ""
    plan = planning.plan
    if (others and not ticked) or not plan.next:
        return None
    planning.speaks_of(plan.shown[plan.steps.index(plan.next)])
    text = "\n\n".join(filter(None, (plan.next.text, *(_told(kind, plan, plan.next) for _, kind in read))))
    return planning.brief(utterance, plan, f"{ticked} {plan.stands()}\n\n{text}".strip(), first=plan.next.entry_id)


def _read(utterance: str) -> list[tuple[str, str]]:
    """The clauses of an utterance, each with what it asks of the next step."""
    return [(part, _kind(part)) for part in _JOINT.split(normalize(utterance)) if part]


def _kind(clause: str) -> str:
    """What a clause asks of the next step; empty for anything else."""
    if _NEXT.fullmatch(clause):
        return "next"
    read = {"long": _LONG, "why": _WHY, "when": _WHEN, "cost": _COST}
    found = next((kind for kind, asks in read.items() if asks.fullmatch(clause)), "")
    return "" if _OF_ALL.search(clause) else found


def _told(kind: str, plan: Plan, step: Step) -> str:
    item = plan.shown[plan.steps.index(step)]
    if kind == "long":
        weeks = max(1, round(step.hours / plan.hours))
        return f"That takes about {counted(weeks, 'week')} at {counted(plan.hours, 'hour')} a week."
    if kind == "why":
        return item.needs
    if kind == "when":
        course = [part for part in stretches(plan) if part.step.title == step.title]
        return calendar_messages.steps_come(course, plan, whole=False, ends=True)
    return step_messages.costs([item], whole=False) if kind == "cost" else ""
