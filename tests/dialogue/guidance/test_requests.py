"""Requests for guidance: recognised as a whole, and nothing else is."""

from __future__ import annotations

import pytest

from advisor.dialogue.guidance.requests import Request, found, parse
from advisor.normalisation.hinglish import in_english

from ...conftest import cases

CASES = cases("requests")
NONE = CASES.pop("none")
BESIDE = CASES.pop("beside")
SAID = [(text, kind) for kind, texts in CASES.items() for text in texts]


@pytest.mark.parametrize(("text", "kind"), SAID, ids=[text for text, _ in SAID])
def test_a_request_is_recognised(text: str, kind: str) -> None:
    """With courtesy, capitals and marks or without."""
    kind, _, slot = kind.partition(" ")
    assert parse(in_english(text)) == Request(kind, slot)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", NONE)
def test_a_question_is_no_request(text: str) -> None:
    """What only begins like a request is a question."""
    assert parse(in_english(text)) is None


@pytest.mark.parametrize(("text", "kind"), BESIDE.items())
def test_a_request_is_found_beside_what_else_is_said(text: str, kind: str) -> None:
    """In a sentence, or in a clause that is plain; what only mentions one makes none."""
    request, beside = found(in_english(text))
    assert (request.kind if request else "none") == kind
    assert len(beside) < len(text)
