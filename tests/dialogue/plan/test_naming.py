"""Which steps of a plan are named."""

from __future__ import annotations

import pytest

from advisor.dialogue.plan.naming import named, pair, places

from .test_plan import plan


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("steps 2 and 3", (2, 3)),
        ("the third step", (3,)),
        ("step 1 is done and step 3 too", (1, 3)),
        ("step two", (2,)),
        ("the last step", (4,)),
        ("2nd step", (2,)),
        ("the crash course", (3,)),
        ("git and sql", (1, 2)),
        ("missing semester", (1,)),
        ("step 9", (9,)),
        ("something else", ()),
    ],
)
def test_steps_are_named_by_number_or_name(said: str, found: tuple[int, ...]) -> None:
    """A number may lie beyond them."""
    assert places(said, plan()) == found


def test_names_are_read_in_the_order_said() -> None:
    """And so are two numbers."""
    assert named("sql before git", plan()) == (2, 1)
    assert pair("swap 2 and 3") == (2, 3)
