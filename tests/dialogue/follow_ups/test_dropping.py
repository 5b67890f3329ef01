"""Dropping a matter."""

from __future__ import annotations

import pytest

from advisor.dialogue.follow_ups.dropping import behind_a_drop
from advisor.normalisation.hinglish import in_english


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("ok leave it. am i ready?", "am i ready?"),
        ("Never mind, which books?", "which books?"),
        ("tcs chhodo. will AI take jobs", "will AI take jobs"),
        ("well, forget about the salary - where do I start", "where do I start"),
        ("sach me? school maths bhi bhool gyi hu", "i forgot school maths"),
        ("wtf. i am telling you my skills. will ai kill this job", "will ai kill this job"),
        # What is something else.
        ("i told you i know docker. which books", ""),
        ("forget my age, how long does it take", ""),
        ("skip step 3, and show the plan", ""),
        ("leave out deep learning. 6 hours", ""),
        ("ok leave it", ""),
        ("really? I heard it takes longer", ""),
        ("really? is that so", ""),
    ],
)
def test_what_stands_behind_is_what_is_asked(said: str, left: str) -> None:
    """The whole, where nothing is dropped."""
    assert behind_a_drop(in_english(said)) == (left or in_english(said))
