"""Values: what survives JSON."""

from __future__ import annotations

import json

import pytest

from advisor.models import Citation, Suggestion, Turn


def test_a_turn_survives_json() -> None:
    """What `to_dict` gives, `from_dict` takes; anything else is refused."""
    cited = (Citation("c", "https://example.org", "C", "cc"), Citation("d"))
    turn = Turn("a", "answer", "b", cited, (Suggestion("d", "e"),))
    again = Turn.from_dict(json.loads(json.dumps(turn.to_dict())))
    assert again == turn
    assert [item.full for item in again.citations] == ["cc", ""]
    wrongs: list[object] = [{}, [], None, "turn", {"said": "a", "suggestions": 3}]
    for wrong in wrongs:
        with pytest.raises(ValueError, match="not a turn"):
            Turn.from_dict(wrong)


def test_a_turn_of_before_has_its_sources_as_text() -> None:
    """Talks that were kept when sources were texts alone are read; an address from a file is checked like any other."""
    kept = Turn("a", "answer", "b", (Citation("c", "https://example.org"),)).to_dict()
    assert kept["sources"] == ["c"]
    kept["citations"][0]["url"] = "https://example.org/\x1b]0;"
    assert Turn.from_dict(kept).citations == (Citation("c"),)
    del kept["citations"][0]["full"]
    assert Turn.from_dict(kept).citations == (Citation("c"),)
    del kept["citations"]
    assert Turn.from_dict(kept).citations == (Citation("c"),)
