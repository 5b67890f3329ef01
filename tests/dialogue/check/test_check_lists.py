"""Several questions of the check answered at once."""

from __future__ import annotations

import pytest

from advisor import Knowledge
from advisor.dialogue.check.check_lists import answers

QUESTIONS = Knowledge.load().guidance.check


@pytest.mark.parametrize(
    ("said", "letters"),
    [
        ("yes, sql too, stats a bit rusty, models no", "git=y sql=y statistics=l models=n"),
        ("git yes, no sql, stats a bit", "git=y sql=n statistics=l"),
        ("python yes git little sql no", "python=y git=l sql=n"),
        ("i don't know sql, tests or git", "sql=n tests=n git=n"),
        ("python haan, git thoda, sql nahi aata", "python=y git=l sql=n"),
        ("I know python and sql but no git", "python=y sql=y git=n"),
        ("no idea about git and sql", "git=n sql=n"),
        ("the ml ones all no", "models=n evaluation=n deployment=n"),
        ("git yes, everything ml no", "git=y models=n evaluation=n deployment=n"),
        ("no to everything", "rest=n"),
        ("yes to everything except git", "rest=y git=n"),
        ("baki sab no", "rest=n"),
        ("no to all of them", "rest=n"),
        # Of one question only, or no plain answer.
        ("i use git for python projects", ""),
        ("yes, all of that", ""),
        ("not all of it", ""),
        ("sab nahi", ""),
        ("nah, nothing else", ""),
        ("mean pata hai baki bhool gyi", ""),
        ("Not at all. I never did.", ""),
        ("git and sql, are these needed?", ""),
    ],
)
def test_answers_by_the_names_of_skills(said: str, letters: str) -> None:
    """Each named once, in whatever order; the question that is asked is Git's."""
    wanted = dict(pair.split("=") for pair in letters.split())
    assert answers(said, QUESTIONS, QUESTIONS[1]) == wanted
