"""What a question leans on."""

from __future__ import annotations

import pytest

from advisor import Entry, Match
from advisor.dialogue.questions.context import in_context, without_lean


@pytest.mark.parametrize(
    ("text", "heard", "odds"),
    [
        ("what about India?", "India?", 30.0),
        ("and the states?", "states?", 30.0),
        ("how about india then?", "india", 30.0),
        ("no, I meant the salary", "salary", 30.0),
        ("let’s go back to the pay", "pay", 30.0),
        ("London?", "London?", 5.0),
        ("which one pays more?", "which one pays more?", 30.0),
        ("what skills does an engineer need", "what skills does an engineer need", 1.0),
        ("", "", 5.0),
    ],
)
def test_the_words_that_lean_are_left_out(text: str, heard: str, odds: float) -> None:
    """A few words lean even if none of them says so."""
    assert without_lean(text) == (heard, odds)


def test_follow_ups_become_likelier() -> None:
    """Five times, among the others; what is left over for nothing shrinks with them."""
    entries = [Entry(name, name, "Yes.", (name,)) for name in ("pay", "skills")]
    matches = tuple(Match(entry, confidence, "") for entry, confidence in zip(entries, (0.3, 0.2), strict=True))
    shifted = in_context(matches, ["skills"], 5.0)
    assert [(match.entry.id, round(match.confidence, 3)) for match in shifted] == [("skills", 0.556), ("pay", 0.167)]
