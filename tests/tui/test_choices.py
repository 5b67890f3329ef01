"""What is found among choices, and under which heading."""

from __future__ import annotations

import pytest

from advisor.tui.choices import Choice, arranged
from advisor.tui.flow import broken_address

CHOICES = [
    Choice("Which course?", sought="courses", heading="Degrees"),
    Choice("Do I need a degree?", heading="Degrees"),
    Choice("Is SQL needed?", "a language", heading="Skills"),
    Choice("Do I need maths?", heading="Skills"),
]


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("", ["Degrees", "Which course?", "Do I need a degree?", "Skills", "Is SQL needed?", "Do I need maths?"]),
        ("DEGREE", ["Degrees", "Do I need a degree?", "Which course?"]),
        ("need degree", ["Degrees", "Do I need a degree?"]),
        ("is", ["Skills", "Is SQL needed?"]),
        ("need", ["Degrees", "Do I need a degree?", "Skills", "Is SQL needed?", "Do I need maths?"]),
        ("do i need m", ["Skills", "Do I need maths?"]),
        ("skills", ["Skills", "Is SQL needed?", "Do I need maths?"]),
        ("language", ["Skills", "Is SQL needed?"]),
        ("maths sql", []),
    ],
)
def test_what_is_found_stands_under_its_heading(typed: str, rows: list[str]) -> None:
    """Each of the words is somewhere in it; what begins so is first, what its text does not hold is last."""
    assert [row if isinstance(row, str) else row.text for row in arranged(CHOICES, typed)] == rows


def test_without_headings_there_are_choices_alone() -> None:
    """In their order, the nearest first."""
    talks = [Choice("1. Pay", "in May"), Choice("2. May I ask"), Choice("May")]
    assert arranged(talks, "") == talks
    assert arranged(talks, "may") == [talks[2], talks[1], talks[0]]


@pytest.mark.parametrize(
    ("address", "width", "rows"),
    [
        ("", 9, []),
        ("https://a.org", 40, ["https://a.org"]),
        ("https://a.org/long-words?and=more", 14, ["https://a.org/", "long-words?", "and=more"]),
        ("https://a.org/12345678901234567890", 14, ["https://a.org/", "12345678901234", "567890"]),
        ("https://a.org", 0, ["https://a.org"]),
    ],
)
def test_an_address_is_broken_after_its_marks(address: str, width: int, rows: list[str]) -> None:
    """Where one of its parts fits no row, that is broken anywhere."""
    assert broken_address(address, width) == rows
