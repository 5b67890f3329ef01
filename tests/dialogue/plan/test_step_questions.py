"""What people ask about a step of their plan."""

from __future__ import annotations

import pytest

from advisor.dialogue.plan import step_questions
from advisor.dialogue.plan.step_questions import about_hours, asks_back

from .test_plan import plan


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("where do the hours of step 2 come from?", "asks_whence"),
        ("does it require a year of programming?", "asks_what_it_requires"),
        ("why does SQL count half?", "asks_half"),
        ("is there an easier course instead?", "wants_gentler"),
    ],
)
def test_what_is_asked_of_a_step_is_told(said: str, asks: str) -> None:
    """One thing of these, and no other."""
    kinds = ("asks_whence", "asks_what_it_requires", "asks_half", "wants_gentler")
    assert [kind for kind in kinds if getattr(step_questions, kind)(said)] == [asks]


def test_a_figure_of_the_plan_is_asked_back() -> None:
    """It tells of no hours that the person has; one that is not in the plan may."""
    hours = plan().steps[0].hours
    assert about_hours(f"why {hours} hours", plan())
    assert asks_back(f"why {hours} hours?", plan())
    assert not asks_back(f"I have {hours} hours", plan())
    assert not asks_back("why 7 hours?", plan())
