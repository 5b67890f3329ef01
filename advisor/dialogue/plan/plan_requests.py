"""Requests for a plan: whether one is to be made or changed, and for which role."""

from __future__ import annotations

from ..guidance import requests
from ..person.profile import Profile, Told
from .plan_making import OURS

__all__ = ["makes_a_plan", "other_goal"]


def makes_a_plan(request: requests.Request | None, told: Told) -> bool:
    """Whether what is said makes or changes a plan, or asks for something else than about it."""
    asks = request is not None and request.kind not in {"how_long", "check"}
    return asks or ("hours" in told.values and not told.asks)


def other_goal(utterance: str, told: Told, profile: Profile) -> str:
    """The role other than ML engineer that they want, told now or before; empty where they want none."""
    role = str(told.values.get("role", profile.role))
    said = [goal for goal in requests.goals_in(utterance) if goal not in role]
    wanted = next(iter(said), profile.goal)
    return wanted if wanted not in OURS else ""
