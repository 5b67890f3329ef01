"""Several things said in one message: dialogues as cases."""

from __future__ import annotations

import json
from typing import Any

import pytest

from advisor import Advisor

from .cases import cases
from .test_guiding import check

DIALOGUES: dict[str, list[dict[str, Any]]] = cases("several")


@pytest.mark.parametrize("turns", DIALOGUES.values(), ids=list(DIALOGUES))
def test_dialogue(advisor: Advisor, turns: list[dict[str, Any]]) -> None:
    """Each turn gets what stands beside it, though the state is put away as JSON after each."""
    state = "null"
    for turn in turns:
        chat = advisor.conversation(json.loads(state))
        check(chat, chat.say(turn["say"]), turn)
        state = json.dumps(chat.to_dict())
