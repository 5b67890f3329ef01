"""Values: what survives JSON."""

from __future__ import annotations

import json

import pytest

from advisor.models import Suggestion, Turn


def test_a_turn_survives_json() -> None:
    """What `to_dict` gives, `from_dict` takes; anything else is refused."""
    turn = Turn("a", "answer", "b", ("c",), (Suggestion("d", "e"),))
    assert Turn.from_dict(json.loads(json.dumps(turn.to_dict()))) == turn
    wrongs: list[object] = [{}, [], None, "turn", {"said": "a", "suggestions": 3}]
    for wrong in wrongs:
        with pytest.raises(ValueError, match="not a turn"):
            Turn.from_dict(wrong)
