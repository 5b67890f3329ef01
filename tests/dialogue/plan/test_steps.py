"""A step: what a milestone is for one person."""

from __future__ import annotations

import pytest

from advisor import Source
from advisor.dialogue.plan.steps import Step
from advisor.guidance import Milestone

BOOK = Source("book", "A book", "Ann", "https://example.org")
TALK = Source("talk", "A talk", "Ann", "https://example.org/talk")


@pytest.mark.parametrize(
    ("size", "sources", "hours_a_week", "halved", "hours", "told"),
    [
        ("my estimate", (BOOK, TALK), 10, False, 15, "15 hours, 2 weeks): Do it. *(my estimate; source: Ann)*"),
        ("", (), 10, False, 15, "15 hours, 2 weeks): Do it."),
        ("", (BOOK,), 80, False, 15, "15 hours, 1 week): Do it. *(source: Ann)*"),
        ("my estimate", (), 4, True, 8, "8 hours, 2 weeks): Do it. *(my estimate; half of it, as you know some)*"),
    ],
)
def test_a_step_tells_how_long_it_takes(
    size: str, sources: tuple[Source, ...], hours_a_week: int, halved: bool, hours: int, told: str
) -> None:
    """At somebody's hours, half of them where some is known, with each author once."""
    item = Milestone("x", "X", "Do it.", 15, size, "topic", sources)
    step = Step.of(item, 3, hours_a_week, halved=halved, done=False)
    assert step == Step(f"**3. X** (about {told}", False, "topic", "X", hours, sources)
