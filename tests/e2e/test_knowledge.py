"""The knowledge that ships, as its writers have it checked."""

from __future__ import annotations

import pytest

from advisor.authoring.advice import advise
from advisor.authoring.study import Study
from advisor.authoring.written import Written

from ..conftest import ROOT
from ..dialogue.acts.test_acts import phrasings_are_no_acts

pytestmark = pytest.mark.knowledge


@pytest.mark.timeout(1800)
def test_the_shipped_knowledge_has_nothing_to_mend() -> None:
    """`advisor-knowledge check knowledge` gives hints alone."""
    advice = advise(Study(Written.read(ROOT / "knowledge")))
    assert [str(item) for item in advice if not item.is_hint] == []


def test_no_phrasing_of_a_topic_or_gap_is_an_act() -> None:
    """What the knowledge expects as a question is taken for one."""
    phrasings_are_no_acts(1)
