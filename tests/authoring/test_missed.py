"""Which questions got no good answer is told from what followed."""

from __future__ import annotations

from typing import Any

import pytest

from advisor.authoring.logs import Asked
from advisor.authoring.missed import Missed, missed

from ..conftest import cases

CASES: dict[str, Any] = cases("missed")


def asked(text: str, kind: str, answered: list[str] | None = None, offered: dict[str, str] | None = None) -> Asked:
    """A turn of a case."""
    guess = kind == "guess"
    return Asked(text, "answer" if guess else kind, guess, tuple(answered or ()), offered or {})


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_what_was_asked_in_vain(case: dict[str, Any]) -> None:
    """Unanswered, rephrased or taken back."""
    assert missed([asked(*turn) for turn in case["talk"]]) == [Missed(*item) for item in case["missed"]]
