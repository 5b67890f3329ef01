"""The plain yes and no within an answer, idioms and double negations."""

from __future__ import annotations

import pytest

from advisor.dialogue.check.verdict import plain_answer

PLAIN = {
    "y": "yes, for years|I drew up our last three reports. Yes.|no trouble there... yes|never mind that: yes"
    "|no, yeah|absolutly|yes in a small firm|sure, though not on Fridays",
    "l": "a bit|yes, but only with notes|no, just the basics|yes and no|maybe|reading yes: writing, no, reading, yes",
    "n": "yeah, no|I sell shoes. No.|nobody showed me, so no|not a chance|nope, sorry",
    "s": "hard one, skip it|next one please|I'd rather not say",
    "": "never mind|our team works with it|how do I begin?|",
}


@pytest.mark.parametrize(
    ("text", "letter"), [(text, letter) for letter, texts in PLAIN.items() for text in texts.split("|")]
)
def test_a_plain_word_decides_wherever_it_stands(text: str, letter: str) -> None:
    """What lessens a yes beside it counts, a question does not."""
    assert plain_answer(text) == letter
