"""Corrections of answers to the skills check."""

from __future__ import annotations

import pytest

from advisor import Advisor
from advisor.dialogue.check.check_corrections import corrections


@pytest.mark.parametrize(
    ("said", "letters"),
    [
        ("for statistics I said only a little, put it as a little", {"statistics": "l"}),
        ("set Git to yes and the tests to no", {"git": "y", "tests": "n"}),
        ("no, SQL should be a little", {"sql": "l"}),
        ("stats me maine thoda bola tha, aur python bhi basic karo", {"statistics": "l", "python": "l"}),
        ("I said I deployed something, that was a mistake: none of it ran", {"deployment": "n"}),
        ("the two projects should be no, I did none in machine learning", {"projects": "n"}),
        ("no problem, put the tests as a little", {"tests": "l"}),
        ("I am still learning, so SQL should be no", {"sql": "n"}),
        ("explaining is entered wrong, I can do that well", {"communication": "y"}),
        ("model in use should be no", {"deployment": "n"}),
        ("python yes, tests too", {"python": "y", "tests": "y"}),
        ("Git and SQL should both be yes", {"git": "y", "sql": "y"}),
        ("I never mentioned Git. Statistics is not right, I can do it", {"statistics": "y"}),
        ("you put SQL as a little, I know it well", {"sql": "y"}),
        ("that isn't right, I can do only a bit of SQL", {"sql": "l"}),
        ("5 and 6 are a little", {"models": "l", "evaluation": "l"}),
        ("wrong. 6 is a little", {"evaluation": "l"}),
        ("change question 4 to no", {"statistics": "n"}),
        ("my answer to the third was wrong, it is a no", {"sql": "n"}),
        ("training models: a little, not missing. and i run services in prod on k8s", {"models": "l"}),
        ("you list explaining as missing, but you never asked me. I do it every week", {"communication": "y"}),
        ("Actually I use git, but never for teams", {"git": "l"}),
        ("I want SQL put as a little", {"sql": "l"}),
        # Wishes, plans and what others say change nothing.
        ("you said trial of few months now. which short project should i make in 3 months, i can show", {}),
        ("I want to make a project that I can show", {}),
        ("I can make a project in three months", {}),
        ("I should take a statistics course, I know", {}),
        ("my friend said Git is easy and I can learn it in a week", {}),
        ("they told me I need SQL every day", {}),
        ("a recruiter said I have to know SQL very well", {}),
        ("I'd take a job where I can use SQL", {}),
        ("I put a model in production once", {}),
        ("I have 2 of 3 done, 1 no", {}),
        ("2 a little", {}),
        ("why models fail I said yes to, that is wrong, it is a no", {}),
        ("I said I know when a model fails, but that should be a no", {"evaluation": "n"}),
        ("my answer on projects was wrong", {}),
        ("should I put Git down as a no?", {}),
        ("I know a little SQL", {}),
        ("what does SQL mean, a little more please", {}),
    ],
)
def test_they_name_the_skill_and_the_right_answer(advisor: Advisor, said: str, letters: dict[str, str]) -> None:
    """Several in one message, and only where something is to be changed."""
    found = corrections(said, advisor.knowledge.guidance.check)
    assert {question.id: letter for question, letter in found} == letters
