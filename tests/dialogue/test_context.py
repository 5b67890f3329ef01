"""What a question leans on."""

from __future__ import annotations

import pytest

from advisor import Entry, Match
from advisor.dialogue.context import in_context, without_lean


@pytest.mark.parametrize(
    ("text", "heard", "leans"),
    [
        ("what about India?", "India?", True),
        ("and the states?", "states?", True),
        ("how about india then?", "india", True),
        ("no, I meant the salary", "salary", True),
        ("let’s go back to the pay", "pay", True),
        ("London?", "London?", True),
        ("which one pays more?", "which one pays more?", True),
        ("what skills does an engineer need", "what skills does an engineer need", False),
        ("", "", True),
    ],
)
def test_the_words_that_lean_are_left_out(text: str, heard: str, leans: bool) -> None:
    """A few words lean even if none of them says so."""
    assert without_lean(text) == (heard, leans)


def test_follow_ups_become_likelier() -> None:
    """Five times, among the others; what is left over for nothing shrinks with them."""
    entries = [Entry(name, name, "Yes.", (name,)) for name in ("pay", "skills")]
    matches = tuple(Match(entry, confidence, "") for entry, confidence in zip(entries, (0.3, 0.2), strict=True))
    shifted = in_context(matches, ["skills"])
    assert [(match.entry.id, round(match.confidence, 3)) for match in shifted] == [("skills", 0.556), ("pay", 0.167)]
