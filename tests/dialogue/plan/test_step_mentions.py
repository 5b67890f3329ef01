"""Where a text names steps of a plan."""

from __future__ import annotations

import pytest

from advisor.dialogue.plan.step_mentions import at, mentioned
from advisor.guidance import Milestone

from .test_plan import plan

SECOND = Milestone("second", "A second project", "Build it.", 60)
MADE = plan()._replace(milestones=(*plan().milestones, SECOND), marks="ooooo")


@pytest.mark.parametrize(
    ("said", "marked"),
    [
        ("drop sql", "drop @1"),
        ("the git part, sql and the crash course", "@0+@1+@2"),
        ("first course", "@2"),
        ("project 2", "@4"),
        ("the second project", "@4"),
        ("both projects", "@3+@4"),
        ("step 2 and the last step", "@1+@4"),
        ("steps 1 to 3", "@0+@1+@2"),
        ("drop 2 and 3", "drop @1+@2"),
        ("drop 2 hours", "drop 2 hours"),
        ("step 9", "step 9"),
        ("digital", "digital"),
    ],
)
def test_each_mention_becomes_a_mark(said: str, marked: str) -> None:
    """By name, number or noun; what is listed is joined."""
    assert mentioned(said, MADE) == marked


def test_marks_are_titles() -> None:
    """Each once."""
    assert at("@1+@0 and @1", MADE) == ("SQL", "Git")
