"""How the milestones of a plan stand, by what is known of a person."""

from __future__ import annotations

import pytest

from advisor.dialogue.check.marks import LITTLE, NO, YES
from advisor.dialogue.check.readiness import Check
from advisor.dialogue.person.profile import Profile
from advisor.dialogue.plan.plan_marks import DONE, HALF, LEFT_OUT, WANTED, fitted
from advisor.guidance import Milestone, SkillQuestion

QUESTION = SkillQuestion("sql", "SQL", "Can you join tables?", "Learn SQL.", skills=("SQL",))
MILESTONE = Milestone("sql", "SQL", "Learn SQL.", 20, questions=("sql",))


@pytest.mark.parametrize(
    ("mark", "answer", "profile", "then"),
    [
        ("o", "o", Profile(), "o"),
        ("o", YES, Profile(), LEFT_OUT),
        ("o", LITTLE, Profile(), HALF),
        ("o", LITTLE, Profile(weak=("SQL",)), "o"),
        ("o", NO, Profile(), "o"),
        ("o", "o", Profile(knows=("SQL",)), LEFT_OUT),
        (DONE, YES, Profile(), DONE),
        (WANTED, YES, Profile(), WANTED),
        (LEFT_OUT, NO, Profile(), LEFT_OUT),
    ],
)
def test_a_milestone_stands_as_what_is_known(mark: str, answer: str, profile: Profile, then: str) -> None:
    """What is done, left out or wanted stays so."""
    assert fitted(MILESTONE, mark, Check((QUESTION,), answer), profile) == then
