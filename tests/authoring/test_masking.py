"""What could tell who asked is not shown."""

from __future__ import annotations

import pytest

from advisor.authoring.masking import masked

from ..conftest import cases

CASES: dict[str, str] = cases("masking")


@pytest.mark.parametrize(("typed", "shown"), CASES.items(), ids=list(CASES))
def test_what_could_tell_who_asked_is_masked(typed: str, shown: str) -> None:
    """Names, addresses, numbers and links are; all else stays."""
    assert masked(typed) == shown
    assert masked(shown) == shown
