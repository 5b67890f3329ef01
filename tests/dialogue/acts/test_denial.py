"""Denial: what is not wanted, and what is instead."""

from __future__ import annotations

import pytest

from advisor.dialogue.acts.denial import denial


@pytest.mark.parametrize(
    ("text", "denied", "wanted"),
    [
        ("not salary, skills", "salary", "skills"),
        ("no, not the books but courses", "books", "courses"),
        ("skills, not salary", "salary", "skills"),
        ("salary nahi, skills batao", "salary", "skills batao"),
        ("courses other than Coursera", "coursera", "courses"),
        ("anything other than books?", "books", ""),
        ("I'm not interested in research", "research", ""),
        ("I don't want to hear about salary", "salary", ""),
        ("no more about salary please", "salary", ""),
        ("I don't want to be an ML engineer", "ml engineer", ""),
    ],
)
def test_a_denial(text: str, denied: str, wanted: str) -> None:
    """In many words, with and without something instead."""
    found = denial(text)
    assert found is not None
    assert (found.denied, found.wanted) == (denied, wanted)


@pytest.mark.parametrize(
    "text",
    [
        "what do they earn?",
        "why not Python?",
        "I don't have a degree",
        "I don't want to do a master's",
        "do I need a PhD or not",
        "not sure",
        "not only books but also courses",
        "is it possible if I am not good at maths?",
        "without a degree",
        "no coding please",
        "I don't want a PhD",
        f"not salary, {'skills ' * 60}",
        "",
    ],
)
def test_no_denial(text: str) -> None:
    """Questions, what a person must or can't, and what is too long."""
    assert denial(text) is None


def test_what_a_person_does_not_want_to_become() -> None:
    """Is told from what they don't want to hear of."""
    found, other = denial("I never want to become a data scientist"), denial("I don't want books")
    assert found is not None
    assert other is not None
    assert (found.goal, other.goal) == (True, False)
