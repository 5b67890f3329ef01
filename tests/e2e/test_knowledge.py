"""The knowledge that ships, as its writers have it checked."""

from __future__ import annotations

import pytest

from advisor.authoring.advice import advise
from advisor.authoring.study import Study
from advisor.authoring.written import Written

from ..conftest import ROOT

pytestmark = pytest.mark.knowledge


def test_the_shipped_knowledge_has_nothing_to_mend() -> None:
    """`advisor-knowledge check knowledge` gives hints alone."""
    advice = advise(Study(Written.read(ROOT / "knowledge")))
    assert [str(item) for item in advice if not item.is_hint] == []
