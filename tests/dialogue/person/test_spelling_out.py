"""Short forms of what people tell, spelt out."""

from __future__ import annotations

import pytest

from advisor.dialogue.person.spelling_out import spelt_out


@pytest.mark.parametrize(
    ("said", "spelt"),
    [
        ("I'm a tutor of physics", "i am a physics tutor"),
        ("I've a B.Tech frm the U.K.", "i have a btech from the uk"),
        ("can't, ~8hrs/week", "can not, 8 hrs/week"),
        ("between 5 and 8 hours\nno maths", "5 to 8 hours ; no maths"),
    ],
)
def test_short_forms_are_spelt_out(said: str, spelt: str) -> None:
    """In small letters, with lines parted."""
    assert spelt_out(said) == spelt
