"""Requests for guidance: recognised as a whole, and nothing else is."""

from __future__ import annotations

import pytest

from advisor.dialogue.requests import Request, parse

from .cases import cases

CASES = cases("requests")
NONE = CASES.pop("none")
SAID = [(text, kind) for kind, texts in CASES.items() for text in texts]


@pytest.mark.parametrize(("text", "kind"), SAID, ids=[text for text, _ in SAID])
def test_a_request_is_recognised(text: str, kind: str) -> None:
    """With courtesy, capitals and marks or without."""
    kind, _, slot = kind.partition(" ")
    assert parse(text) == Request(kind, slot)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", NONE)
def test_a_question_is_no_request(text: str) -> None:
    """What only begins like a request is a question."""
    assert parse(text) is None
