"""Where a person stands with what guides them: what they told, their skills check, their plan."""

from __future__ import annotations

from ..guidance import Guidance
from . import guiding_messages as messages
from .plan import Plan
from .readiness import Check
from .state import State

__all__ = ["standing"]


def standing(guidance: Guidance, state: State, *, facts: bool = True) -> str:
    """In a line: the facts told, the check and the plan as far as they are; `facts`: the first of it as well."""
    known = state.profile.facts() if facts else ()
    check = Check.of(guidance.check, state.check)
    plan = Plan.from_dict(guidance.plan, state.plan)
    given = len(check.questions) - len(check.open(state.profile))
    told = [
        messages.told(known) if known else "",
        messages.check_stands(given, len(check.questions)) if check.begun else "",
        plan.stands() if plan else "",
    ]
    return " ".join(filter(None, told))
