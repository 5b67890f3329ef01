"""The profile: shown, changed, kept and bounded."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.dialogue.person.profile import LONGEST_ROLE, Profile, Told
from advisor.slots import COUNTRIES, GOALS, SKILLS

FULL = Profile(
    role="x" * LONGEST_ROLE,
    years=60,
    age=99,
    country=max(COUNTRIES.values(), key=len),
    goal=max(GOALS.values(), key=len),
    hours=80,
    months=120,
    knows=tuple(sorted(set(SKILLS.values()), key=len)[-8:]),
    partly=tuple(sorted(set(SKILLS.values()), key=len)[-14:-8]),
    lacks=tuple(sorted(set(SKILLS.values()), key=len)[-20:-14]),
)


def test_facts_are_shown_in_few_words() -> None:
    """One for each slot that is known."""
    profile = Profile("accountant", 1, 38, "US", "ML engineer", 10, 6, ("Python", "SQL", "Git"), ("R",), ("maths",))
    assert profile.facts() == (
        "accountant",
        "1 year of experience",
        "38 years old",
        "US",
        "aiming for ML engineer",
        "10 hours a week",
        "within 6 months",
        "knows Python, SQL and Git",
        "some R",
        "no maths",
    )
    assert Profile().facts() == ()
    assert not Profile()


def test_what_is_new_is_told_alone() -> None:
    """Of skills, those that were not known before."""
    before = Profile(role="nurse", knows=("Java",))
    after = before.told(Told({"hours": 5, "knows": ("Docker",)}))
    assert after.news(before) == ("5 hours a week", "knows Docker")


def test_a_skill_is_of_one_kind() -> None:
    """What is told last counts."""
    profile = Profile().told(Told({"lacks": ("Python", "SQL")}))
    profile = profile.told(Told({"partly": ("Python",)})).told(Told({"knows": ("Python",)}))
    assert (profile.knows, profile.partly, profile.lacks) == (("Python",), (), ("SQL",))


@pytest.mark.parametrize(
    ("profile", "said"),
    [
        (Profile(role="3rd-year BTech CSE student"), {"student"}),
        (Profile(role="history graduate"), {"graduate"}),
        (Profile(role="school pupil", age=16), {"pupil", "under 18"}),
        (Profile(role="senior backend developer", country="India"), {"working", "developer", "India"}),
        (
            Profile(role="accountant", age=38, lacks=("programming",)),
            {"working", "over 35", "beginner", "no programming"},
        ),
        (Profile(knows=("Python",), partly=("SQL",)), {"knows Python", "knows SQL", "no SQL"}),
        (Profile(role="unemployed", age=34), set()),
        (Profile(age=35), {"over 35"}),
    ],
)
def test_its_circumstances_are_what_topics_can_fit(profile: Profile, said: set[str]) -> None:
    """In the words that `readiness.yaml` uses."""
    assert profile.circumstances() == said


def test_it_comes_back_as_it_went_and_is_small() -> None:
    """Through JSON, however much is told."""
    assert Profile.from_dict(json.loads(json.dumps(FULL.to_dict()))) == FULL
    assert len(json.dumps(FULL.to_dict())) < 700


@given(slot=st.sampled_from(["years", "age", "hours", "months"]), number=st.integers(-5, 10**6))
def test_what_is_told_comes_back_however_large(slot: str, number: int) -> None:
    """A number that would not be kept is not noted."""
    profile = Profile().told(Told({slot: number}))
    assert Profile.from_dict(profile.to_dict()) == profile


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=9), lambda c: st.lists(c, max_size=3)))
def test_a_damaged_one_loses_what_is_damaged(value: object) -> None:
    """And nothing is raised."""
    assert Profile.from_dict(value) == Profile()
    kept = dict.fromkeys(Profile._fields, value) | {"country": "US", "age": 38}
    profile = Profile.from_dict(kept)
    assert (profile.country, profile.age) == ("US", 38)
    assert len(json.dumps(profile.to_dict())) < 700


def test_one_slot_is_emptied() -> None:
    """And no other."""
    assert Profile(role="nurse", age=30, knows=("R",)).without("age").without("knows") == Profile(role="nurse")
