"""The plan for who programs already: what is for beginners goes from its text, and the shorter way is named."""

from __future__ import annotations

from math import ceil

from ...patterns import regex
from .for_pleasure import job_steps
from .made_messages import of_coders
from .plan import Plan
from .spares import spare

__all__ = ["for_coders"]

_OF_BEGINNERS = regex(r" [^.*]*\bif you are new to (?:that|it)\b[^.*]*\.")


def for_coders(text: str, plan: Plan) -> str:
    """The text of a whole plan for somebody who programs, with the way that is enough for them."""
    text = _OF_BEGINNERS.sub("", text)
    can_wait = spare(plan)
    gone = (*job_steps(plan), *([can_wait.title] if can_wait else []))
    less = plan.without(gone)
    first = plan.next
    if not (first and job_steps(plan) and less.steps) or any(step.done for step in plan.steps):
        return text
    hours = less.hours_left - first.hours // 2
    last = less.steps[-1].title
    return f"{text}\n\n{of_coders(first.title, last, hours, ceil(hours / plan.hours), plan.hours)}"
