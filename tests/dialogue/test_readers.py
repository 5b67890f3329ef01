"""The readers of the plan and the check name most of what people say whose words they have not learnt."""

from __future__ import annotations

from advisor import Advisor
from advisor.dialogue.check.check_reader import READER
from advisor.dialogue.plan.plan_reader import likely

from ..conftest import cases

_ELSEWHERE = frozenset({"question", "tells", "talk"})


def test_what_is_said_of_a_plan_is_named(advisor: Advisor) -> None:
    """Which question or wish it is, or that it is none; hardly ever is something else surely taken for one."""
    chat = advisor.conversation()
    chat.say("make me a plan, 12 hours a week")
    assert chat.plan
    said = [(kind, likely(text, chat.plan)) for kind, texts in cases("said_of_plans").items() for text in texts]
    right = [read.elsewhere > 0.5 if kind in _ELSEWHERE else read.kind == kind for kind, read in said]
    surely = [kind == read.kind for kind, read in said if read.confidence > 0.8]
    assert sum(right) >= 0.68 * len(right)
    assert sum(surely) >= 0.85 * len(surely)


def test_what_is_said_to_a_question_of_the_check_is_named() -> None:
    """Answers, questions and the rest."""
    shares = [(kind, READER.shares(text)) for kind, texts in cases("said_in_checks").items() for text in texts]
    right = [max(share, key=lambda role: share[role]) == kind for kind, share in shares]
    assert sum(right) >= 0.75 * len(right)
