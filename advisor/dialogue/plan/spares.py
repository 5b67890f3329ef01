"""Spares: which steps of a plan can wait, where time is short."""

from __future__ import annotations

from ...guidance import Milestone
from .plan import Plan

__all__ = ["spare", "spares"]


def spares(plan: Plan) -> tuple[Milestone, ...]:
    """The open steps that can wait, the first first: those that no question of the check is about, then those with
    which applying begins though a question is about them, as a second project."""
    still = [item for item, step in zip(plan.shown, plan.steps, strict=True) if not step.done]
    least = [item for item in still if not (item.questions or item.apply)]
    return (*least, *(item for item in still if item.apply and item.questions))


def spare(plan: Plan) -> Milestone | None:
    """The open step that a first job asks for least: no question of the check is about it; None where all count."""
    return next((item for item in spares(plan) if not item.questions), None)
