"""Amounts that are taken out of a claim."""

from __future__ import annotations

import pytest

from advisor.dialogue.person.reading import Reading


@pytest.mark.parametrize(
    ("claim", "values"),
    [
        ("i have 2 hours a day", {"hours": 14}),
        ("i can study full-time", {"hours": 35}),
        ("i have 30 minutes every day", {"hours": 3}),
        ("i am 46 and a nurse", {"age": 46, "role": "nurse"}),
        ("i have 3 years of experience", {"years": 3}),
        ("i have only 6 months", {"months": 6}),
    ],
)
def test_amounts_are_taken_out_of_a_claim(claim: str, values: dict[str, object]) -> None:
    """Hours count by the week, time frames by the month."""
    reading = Reading()
    reading.take(claim)
    assert reading.values == values


def test_a_time_frame_is_taken_alone() -> None:
    """And what else is said is left."""
    reading = Reading()
    assert reading.take_frame("i want it in 2 years") == "i want it  "
    assert reading.values == {"months": 24}
