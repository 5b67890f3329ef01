"""Options: the two things between which a sentence asks to choose."""

from __future__ import annotations

import pytest

from advisor.dialogue.questions.options import pair


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("fast.ai or Andrew Ng, which should I take first?", ("fast.ai", "andrew ng")),
        ("Between Kaggle Learn and Coursera, which is easier?", ("kaggle learn", "coursera")),
        ("google wala ya andrew ng wala, konsa lu", ("google wala", "andrew ng wala")),
        ("would fraud be better for an auditor, rather than trading models?", ("fraud", "trading models")),
    ],
)
def test_a_pair(said: str, names: tuple[str, str]) -> None:
    """Each of the two stands in its part of the sentence."""
    found = pair(said)
    assert found is not None
    assert all(name in part for name, part in zip(names, found, strict=True))


@pytest.mark.parametrize(
    "said", ["Do I need maths or not?", "Which course is best?", "Python or R", "is it free or paid"]
)
def test_no_pair(said: str) -> None:
    """What asks for no choice, or names no two things, has none."""
    assert pair(said) is None
