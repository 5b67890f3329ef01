"""Who asks, beside what else they say, what the adviser can do."""

from __future__ import annotations

import pytest

from advisor.dialogue.questions.openers import asks_for_help, asks_what_for
from advisor.normalisation.hinglish import in_english


@pytest.mark.parametrize(
    ("said", "what_for", "help_wanted"),
    [
        ("I bake bread in Leeds, what can you do for me?", True, False),
        ("main kirana chalata hu, aap kya kar sakte ho", True, False),
        ("I bake bread in Leeds. Can you help me?", False, True),
        ("Is this for someone like me?", False, True),
        ("What can you do with a PhD in ML?", False, False),
        ("Can you help me write a CV?", False, False),
    ],
)
def test_openers(said: str, what_for: bool, help_wanted: bool) -> None:
    """What asks for something in particular is none."""
    assert (asks_what_for(in_english(said)), asks_for_help(in_english(said))) == (what_for, help_wanted)
