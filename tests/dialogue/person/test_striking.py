"""What is noted and was never so: it is struck, and nothing else is."""

from __future__ import annotations

from typing import Any

import pytest

from advisor.dialogue.person.profile import Profile
from advisor.dialogue.person.striking import struck
from advisor.dialogue.person.telling import read
from advisor.normalisation.hinglish import in_english

from ...conftest import cases

STRIKES = cases("profile")["strikes"]


@pytest.mark.parametrize(("known", "said", "facts"), STRIKES, ids=[said for _, said, _ in STRIKES])
def test_what_was_never_said_is_struck(known: dict[str, Any], said: str, facts: list[str]) -> None:
    """And what else is told beside it is noted."""
    profile = Profile.from_dict(known)
    denied, rest = struck(in_english(said), profile)
    told = read(rest, profile)
    assert list(profile.told(told._replace(denied=told.denied | denied)).facts()) == facts
