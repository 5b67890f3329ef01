"""What is asked about steps of a plan."""

from __future__ import annotations

from advisor.dialogue.plan.correcting import asks_why

from .test_plan import plan


def test_who_asks_why_may_ask_more() -> None:
    """The step, and the rest of what is said."""
    assert asks_why("Why is there Git in the plan? And what is SQL?", plan()) == ("Git", "And what is SQL?")
    assert asks_why("Why do people use Git?", plan()) == ("", "")
