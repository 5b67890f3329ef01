"""Which steps can wait."""

from __future__ import annotations

from advisor.dialogue.check.readiness import Check
from advisor.dialogue.person.profile import Profile
from advisor.dialogue.plan.plan import Plan
from advisor.dialogue.plan.spares import Smaller, smaller, spare, spares
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


def test_a_plan_is_cut_down_to_its_time() -> None:
    """By what can wait, then half of the longest, so that there is something to show."""
    second = Milestone("second", "A second project", "Build it.", 60, questions=("shown",), apply=True)
    first = MILESTONES[3]._replace(apply=False, questions=("shown",))
    made = Plan.made((*MILESTONES[:3], first, second), Check.of(CHECK), Profile(months=2), 10)
    less = smaller(made)
    assert less
    assert (less.out, less.half, less.shows) == (("A first course", "A second project"), ("Git",), ("A project",))
    assert smaller(made.with_months(1)) is None
    assert smaller(made.with_months(9)) is None
    assert isinstance(less, Smaller)
