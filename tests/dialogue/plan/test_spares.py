"""Which steps can wait."""

from __future__ import annotations

from advisor.dialogue.check.readiness import Check
from advisor.dialogue.person.profile import Profile
from advisor.dialogue.plan.plan import Plan
from advisor.dialogue.plan.spares import spare, spares
from advisor.guidance import Milestone

from .test_plan import CHECK, MILESTONES, plan


def test_what_can_wait_is_what_no_question_is_about() -> None:
    """Nor where applying begins; nothing, where all count or are done."""
    assert spare(plan()) == MILESTONES[2]
    assert spare(plan().ticked([3])) is None


def test_what_begins_the_applying_again_can_wait_after_that() -> None:
    """Of such steps, those that a question of the check is about."""
    second = Milestone("second", "A second project", "Build it.", 60, questions=("sql",), apply=True)
    made = Plan.made((*MILESTONES, second), Check.of(CHECK), Profile(), 10)
    assert spares(made) == (MILESTONES[2], second)
