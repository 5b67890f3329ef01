"""Several things said in one message: dialogues as cases."""

from __future__ import annotations

from typing import Any

import pytest

from advisor import Advisor

from .cases import cases
from .test_guiding import check_dialogue

DIALOGUES: dict[str, list[dict[str, Any]]] = cases("several")


@pytest.mark.parametrize("turns", DIALOGUES.values(), ids=list(DIALOGUES))
def test_dialogue(advisor: Advisor, turns: list[dict[str, Any]]) -> None:
    """Each turn gets what stands beside it."""
    check_dialogue(advisor, turns)
