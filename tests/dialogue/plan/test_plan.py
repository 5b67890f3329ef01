"""The plan: what is left to do, for how long, and what is done."""

from __future__ import annotations

import pytest

from advisor import Source
from advisor.dialogue.check.readiness import Check
from advisor.dialogue.person.profile import Profile
from advisor.dialogue.plan import plan_kept
from advisor.dialogue.plan.arranging import swapped
from advisor.dialogue.plan.plan import ASSUMED_HOURS, Plan
from advisor.dialogue.plan.plan_dates import fitting
from advisor.dialogue.plan.ticking import ticks
from advisor.guidance import Milestone, SkillQuestion
from advisor.normalisation.hinglish import in_english

BOOK = Source("book", "A book", "Ann", "https://example.org")
CHECK = (
    SkillQuestion("git", "Git", "Git?", "Use it.", skills=("Git",)),
    SkillQuestion("sql", "SQL", "SQL?", "Use it.", skills=("SQL",)),
)
MILESTONES = (
    Milestone("tools", "Git", "Learn it.", 20, "my estimate", "tools", (BOOK,), ("git",), ("missing semester",)),
    Milestone("sql", "SQL", "Practise.", 15, questions=("sql",)),
    Milestone("course", "A first course", "Take it.", 30, names=("crash course", "google course")),
    Milestone("project", "A project", "Build it.", 60, apply=True),
)


def plan(profile: Profile = Profile(), hours: int = 10) -> Plan:  # noqa: B008 (it is immutable)
    """A plan for somebody."""
    return Plan.made(MILESTONES, Check.of(CHECK), profile, hours)


def test_steps_have_their_weeks_and_the_sum_is_theirs() -> None:
    """At the person's hours; applying begins with the step that says so."""
    made = plan()
    assert [(step.title, step.hours, step.done, step.entry_id) for step in made.steps] == [
        ("Git", 20, False, "tools"),
        ("SQL", 15, False, ""),
        ("A first course", 30, False, ""),
        ("A project", 60, False, ""),
    ]
    assert made.steps[0].text == "**1. Git** (about 20 hours, 2 weeks): Learn it. *(my estimate; source: Ann)*"
    assert (made.hours_left, made.weeks, made.applying) == (125, 13, (4, 7))
    assert made.sources == (BOOK,)


def test_what_is_known_is_left_out_and_what_is_known_a_little_is_halved() -> None:
    """By the profile, or the check; also when it is told later."""
    made = plan(Profile(knows=("Git",), partly=("SQL",)))
    assert made.left_out == ("Git",)
    assert (made.steps[0].title, made.steps[0].hours) == ("SQL", 8)
    assert plan().fitted(Check.of(CHECK), Profile(knows=("SQL",))).left_out == ("SQL",)
    ticked = plan().ticked([2])
    assert ticked.fitted(Check.of(CHECK), Profile(knows=("SQL",))).steps[1].done


def test_a_wish_is_held_against_the_hours() -> None:
    """What it would take, whether anybody could, and how many steps fit."""
    made = plan().with_months(1)
    assert (made.needed, made.possible, fitting(made)) == (29, True, 2)
    assert not fitting(plan(hours=2).with_months(1))
    assert not Plan.made((Milestone("x", "X", "X.", 900),), Check.of(()), Profile(months=1), 5).possible
    assert plan().needed == 0


def test_hours_that_are_not_known_are_assumed() -> None:
    """And said to be."""
    made = plan(hours=0)
    assert (made.hours, made.assumed) == (ASSUMED_HOURS, True)
    assert not made.with_hours(4).assumed


def test_steps_are_ticked_and_opened_again() -> None:
    """The next is the first that is open; a half step stays a half one."""
    made = plan(Profile(partly=("SQL",))).ticked([1, 2])
    assert made.next is not None
    assert (made.next.title, made.hours_left, made.steps[1].hours) == ("A first course", 90, 8)
    assert made.ticked([2], done=False).hours_left == 98
    assert plan().ticked([1, 2, 3, 4]).next is None
    assert "Every step" in plan().ticked([1, 2, 3, 4]).stands()
    assert made.stands() == "Your plan: 2 of 4 done; next: A first course."


def test_it_is_saved_with_boxes_and_sources() -> None:
    """As Markdown."""
    text = plan().ticked([1]).markdown()
    assert text.startswith("# Your plan\n")
    assert "- [x] **1. Git**" in text
    assert "- [ ] **2. SQL**" in text
    assert text.endswith("- Ann, A book: https://example.org\n")


def test_it_comes_back_as_it_went() -> None:
    """Of other milestones, or damaged, it is none."""
    made = plan(Profile(knows=("Git",), months=6)).ticked([1])
    assert plan_kept.from_dict(MILESTONES, plan_kept.to_dict(made)) == made
    assert plan_kept.from_dict(MILESTONES[:3], plan_kept.to_dict(made)) is None
    for damage in ({"hours": 0}, {"hours": "x"}, {"marks": "zz"}, {"months": 999}, {"hours": True}, {"marks": 3}):
        assert plan_kept.from_dict(MILESTONES, {**plan_kept.to_dict(made), **damage}) is None
    nothing: tuple[object, ...] = (None, [], "plan", {})
    for damaged in nothing:
        assert plan_kept.from_dict(MILESTONES, damaged) is None


@pytest.mark.parametrize(
    ("said", "places", "done"),
    [
        ("I finished the crash course", (3,), True),
        ("done with step 2", (2,), True),
        ("done with steps 1 and 3", (1, 3), True),
        ("step 2 done", (2,), True),
        ("steps 1 to 3 are done", (1, 2, 3), True),
        ("I've completed the Missing Semester!", (1,), True),
        ("git ho gaya", (1,), True),
        ("done", (1,), True),
        ("I finished it", (1,), True),
        ("tick 2", (2,), True),
        ("done 2", (2,), True),
        ("2 is done", (2,), True),
        ("the second step is done", (2,), True),
        ("untick step 3", (3,), False),
        ("SQL is not done", (2,), False),
        ("I haven't finished the google course", (3,), False),
        ("done with step 9", (9,), True),
        ("I finished school", (), True),
        ("what is done with Git?", (), True),
        ("how do I learn SQL", (), True),
        ("SQL", (), True),
        ("what have you done?", (), True),
    ],
)
def test_what_is_said_to_be_done_is_found(said: str, places: tuple[int, ...], done: bool) -> None:
    """By number, place or name, the longest; a question says nothing of the kind."""
    assert ticks(in_english(said), plan()) == (places, done)


def test_hours_that_somebody_gives_to_a_step_are_its_own() -> None:
    """They stay with it, be it moved; what is damaged is no plan."""
    made = plan().sized("SQL", 40).sized("Git", 5).sized("Git", 0)
    assert [(step.hours, step.told) for step in made.steps[:2]] == [(20, False), (40, True)]
    assert (
        "**2. SQL** (about 40 hours, 4 weeks): Practise. *(your own figure, in place of 15 hours" in made.steps[1].text
    )
    assert plan_kept.from_dict(MILESTONES, plan_kept.to_dict(made)) == made
    assert (swapped(made, "SQL", "Git").steps[0].hours, made.hours_left) == (40, 150)
    assert plan_kept.from_dict(MILESTONES, plan_kept.to_dict(made) | {"sizes": "a0"}) is None
