"""Reproaches of what is not noted."""

from __future__ import annotations

import pytest

from advisor.dialogue.follow_ups.reproaches import left_out, of_what_is_kept


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("you forgot k8s and golang", "k8s and golang"),
        ("wtf, you left out my docker", "docker"),
        ("tumne bhul gaye docker", "docker"),
        ("please add k8s to my profile", "k8s"),
        ("add khan academy to the plan", ""),
        ("i forgot my maths", ""),
    ],
)
def test_what_is_missing(said: str, left: str) -> None:
    """In the words in which it is said."""
    assert left_out(said) == left


@pytest.mark.parametrize(
    ("said", "complains"),
    [
        ("You forgot my salary, the mortgage and the kids. Which books?", True),
        ("u left out my two children", True),
        ("you forgot half of what i told you", True),
        ("you forgot the sources", False),
        ("you forgot to mention the salary", False),
        ("my kids forgot it", False),
    ],
)
def test_what_is_kept_is_told_to_who_misses_something(said: str, complains: bool) -> None:
    """But not to who misses something in an answer."""
    assert of_what_is_kept(said)[0] is complains
