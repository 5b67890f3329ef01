"""Where a person stands with what guides them: what they told, their skills check, their plan."""

from __future__ import annotations

from ..guidance import Guidance
from . import guiding_messages as messages
from .plan import Plan
from .readiness import Check
from .state import State

__all__ = ["standing"]


def standing(guidance: Guidance, state: State) -> str:
    """In a line: the facts told, the check as far as it is, the plan as far as it is; empty where there is none."""
    facts = state.profile.facts()
    check = Check.of(guidance.check, state.check)
    plan = Plan.from_dict(guidance.plan, state.plan)
    given = len(check.questions) - len(check.open(state.profile))
    told = [
        messages.told(facts) if facts else "",
        messages.check_stands(given, len(check.questions)) if check.begun else "",
        plan.stands() if plan else "",
    ]
    return " ".join(filter(None, told))
