"""Grading what somebody says of their skill in free words."""

from __future__ import annotations

import pytest

from advisor.dialogue.check.grading import grade
from advisor.normalisation.hinglish import in_english

from ...conftest import cases

SAID = [(text, letter) for letter, texts in cases("grading").items() for text in texts]


@pytest.mark.parametrize(("text", "letter"), SAID, ids=[text for text, _ in SAID])
def test_a_statement_is_graded(text: str, letter: str) -> None:
    """What is hedged, or known beside what is not, is a little."""
    assert grade(in_english(text)) == letter
