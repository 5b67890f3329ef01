"""Several things said in one message: dialogues as cases."""

from __future__ import annotations

from typing import Any

import pytest

from advisor import Advisor

from ..conftest import cases
from .test_guiding import check_dialogue

DIALOGUES: dict[str, list[dict[str, Any]]] = cases("several")


@pytest.mark.parametrize("turns", DIALOGUES.values(), ids=list(DIALOGUES))
def test_dialogue(advisor: Advisor, turns: list[dict[str, Any]]) -> None:
    """Each turn gets what stands beside it."""
    check_dialogue(advisor, turns)


def test_parts_that_only_mend_an_odd_state_are_no_reply(advisor: Advisor) -> None:
    """Where each part changed what is kept and none has anything to say, the message as a whole is replied to."""
    marks = {"marks": "58d1oooooooooo", "hours": 6, "months": 0, "assumed": False}
    state = {"answered": ["time-to-learn"], "offered": [], "latest": [], "check": "\u0301", "plan": marks}
    assert advisor.conversation(state).say("compare ...them").text
