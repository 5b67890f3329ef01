"""The steps of a plan in another order."""

from __future__ import annotations

import pytest

from advisor.dialogue.plan import plan_kept
from advisor.dialogue.plan.arranging import moved, swapped

from .test_plan import MILESTONES, plan

GIT, SQL, COURSE, PROJECT = (item.title for item in MILESTONES)


def test_steps_swap_places_and_come_back_so() -> None:
    """The order is kept with the plan; a damaged one is none."""
    made = swapped(plan().ticked([1]), GIT, SQL)
    assert [(step.title, step.done) for step in made.steps[:2]] == [("SQL", False), ("Git", True)]
    assert plan_kept.from_dict(MILESTONES, plan_kept.to_dict(made)) == made
    assert swapped(made, GIT, SQL).steps == plan().ticked([1]).steps
    for order in ("abc", "aacd", 7, "bacdx"):
        assert plan_kept.from_dict(MILESTONES, plan_kept.to_dict(made) | {"order": order}) is None


@pytest.mark.parametrize(
    ("titles", "where", "other", "order"),
    [
        ([SQL], "first", "", [SQL, GIT, COURSE, PROJECT]),
        ([GIT], "last", "", [SQL, COURSE, PROJECT, GIT]),
        ([PROJECT], "before", SQL, [GIT, PROJECT, SQL, COURSE]),
        ([GIT], "after", COURSE, [SQL, COURSE, GIT, PROJECT]),
        ([COURSE, PROJECT], "earlier", "", [GIT, COURSE, PROJECT, SQL]),
        ([GIT], "earlier", "", [GIT, SQL, COURSE, PROJECT]),
        ([GIT], "later", "", [SQL, GIT, COURSE, PROJECT]),
        ([PROJECT], "2", "", [GIT, PROJECT, SQL, COURSE]),
        ([GIT], "9", "", [SQL, COURSE, PROJECT, GIT]),
        ([PROJECT, COURSE], "first", "", [PROJECT, COURSE, GIT, SQL]),
    ],
)
def test_steps_move(titles: list[str], where: str, other: str, order: list[str]) -> None:
    """To an end, by one, before or after another, or to a number."""
    assert [step.title for step in moved(plan(), titles, where, other).steps] == order


def test_what_is_left_out_keeps_its_place() -> None:
    """Steps move among those that are in the plan."""
    made = moved(plan().without([SQL]), [PROJECT], "first")
    assert [step.title for step in made.steps] == [PROJECT, GIT, COURSE]
    assert [step.title for step in made.having([SQL]).steps] == [PROJECT, SQL, GIT, COURSE]
