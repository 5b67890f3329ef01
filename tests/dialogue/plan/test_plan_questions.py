"""What people ask about their plan."""

from __future__ import annotations

import pytest

from advisor.dialogue.plan.plan_questions import kind_of

from .test_plan import plan


@pytest.mark.parametrize(
    ("said", "kind", "shown"),
    [
        ("what is in step 2?", "plan-step", False),
        ("why 60 hours?", "plan-step", True),
        ("where do the hours of my plan come from?", "plan-basis", False),
        ("why does Git come before SQL in my plan?", "plan-order", False),
        ("switch steps 1 and 2", "plan-order", False),
        ("how many weeks are left?", "plan-long", True),
        ("how fast would it be at 4 hours a week?", "plan-long", True),
        ("when do I begin to apply?", "plan-apply", True),
        ("the plan is too long for me", "plan-heavy", False),
        ("which of the steps can go?", "plan-heavy", False),
        ("what are the costs of my plan?", "plan-cost", False),
        ("is it free?", "plan-cost", True),
        ("is half of the work data cleaning, why?", "", True),
        ("what does it cost to train a large model?", "", True),
        ("I work 40 hours a week, can I make it?", "", True),
        ("can I skip SQL?", "", True),
        ("what is SQL?", "", True),
        ("how many hours do ML engineers work?", "", False),
        ("why is Git so common?", "", False),
        ("which is better for step 3, this or that?", "", True),
    ],
)
def test_what_is_asked_of_a_plan_is_told(said: str, kind: str, shown: bool) -> None:
    """Where the plan is named, or was spoken of last."""
    assert kind_of(said, plan(), shown=shown) == kind
