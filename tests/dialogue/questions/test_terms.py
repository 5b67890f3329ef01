"""Terms that are asked after, and their sentences."""

from __future__ import annotations

import pytest

from advisor.dialogue.questions.terms import explained

MEANS = ("A **branch** is a line of work; a **merge** joins it back.", "**Git** keeps versions.")


@pytest.mark.parametrize(
    ("said", "sentences"),
    [
        ("what are branches?", MEANS[:1]),
        ("git matlab kya", MEANS[1:]),
        ("explain git and merge please", MEANS),
        ("which Git course is the best?", ()),
        ("branches", ()),
    ],
)
def test_a_term_that_is_asked_after_is_explained(said: str, sentences: tuple[str, ...]) -> None:
    """By the sentences in which it stands in bold; who asks more of it asks something else."""
    assert explained(said, MEANS) == " ".join(sentences)
