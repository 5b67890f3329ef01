"""Answers in so many words to questions of the check that a message names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor import Advisor
from advisor.dialogue.check.answer_tokens import Places
from advisor.dialogue.check.assignments import Assigned, assigned
from advisor.dialogue.check.marks import OPEN

from ...conftest import cases

CASES: dict[str, list[dict[str, str]]] = cases("assigned")


def read(advisor: Advisor, before: str, said: str) -> Assigned:
    """What a message gives to the check whose first questions have the letters `before`."""
    questions = advisor.knowledge.guidance.check
    given_now = dict(zip(questions, before.ljust(len(questions), OPEN), strict=True))
    latest = questions[len(before) - 1] if before else None
    return assigned(said, Places(questions, questions[len(before)], latest, given_now))


@pytest.mark.parametrize("case", [case for some in CASES.values() for case in some], ids=lambda case: case["say"])
def test_each_named_question_gets_its_letter(advisor: Advisor, case: dict[str, str]) -> None:
    """A dot stands for a question without an answer; the rest of the check is written out."""
    found, questions = read(advisor, case["before"], case["say"]), advisor.knowledge.guidance.check
    before = case["before"].ljust(len(questions), OPEN)
    letters = [found.letters.get(item, mark) for item, mark in zip(questions, before, strict=True)]
    assert "".join(found.rest if found.rest and mark == OPEN else mark for mark in letters) == case["after"].replace(
        ".", OPEN
    )


WORDS = "yes no little skip git sql 5 6 the rest not this one before last both said but and to except never , . ? tests"


@given(said=st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join), before=st.text("ylns", max_size=11))
def test_any_mixture_of_such_words_is_read(advisor: Advisor, said: str, before: str) -> None:
    """Nothing raises, and no letter is any other than those of the choices."""
    found = read(advisor, before, said)
    assert {*found.letters.values(), found.rest} <= {"y", "l", "n", "s", ""}
