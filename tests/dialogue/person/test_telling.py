"""Reading what people tell of themselves: cases in many voices, and what tells nothing."""

from __future__ import annotations

from typing import Any

import pytest

from advisor.dialogue.person.profile import Profile
from advisor.dialogue.person.telling import read
from advisor.normalisation.hinglish import in_english

from ...conftest import cases

CASES = cases("profile")


def test_what_people_tell_is_read() -> None:
    """All of it, whatever else is said."""
    found = {said: list(Profile().told(read(in_english(said))).facts()) for said in CASES["tells"]}
    assert found == CASES["tells"]


def test_what_tells_nothing_is_not_taken_for_telling() -> None:
    """A question about people is not about the person; and nothing is corrected where something is known."""
    known = Profile(role="nurse", country="Germany", hours=8, age=30, knows=("R",))
    assert [
        said
        for said in CASES["nothing"]
        if read(in_english(said)) or known.told(read(in_english(said), known)) != known
    ] == []


@pytest.mark.parametrize(("known", "said", "facts"), CASES["corrects"], ids=[said for _, said, _ in CASES["corrects"]])
def test_a_correction_corrects(known: dict[str, Any], said: str, facts: list[str]) -> None:
    """What is named, and nothing else."""
    profile = Profile.from_dict(known)
    assert list(profile.told(read(in_english(said), profile)).facts()) == facts
