"""The letters by which a plan keeps how each of its milestones stands: open, half, done, left out, or wanted; and the
hours that a person gave to steps, as one short text: "a80c20"."""

from __future__ import annotations

from ...guidance import Milestone
from ...patterns import regex
from ..check import marks
from ..check.marks import LITTLE, YES
from ..check.readiness import Check, told_of
from ..person.profile import Profile

DONE, HALF_DONE, LEFT_OUT, HALF = "d", "e", "x", "h"
UNASKED = "u"
"""Of an extra step that nobody asked for."""
ABSENT = frozenset({LEFT_OUT, UNASKED})
"""Of what is no step of the plan."""
WANTED = "w"
"""Of what the person wants in the plan in full, whatever is known of them."""
TICKED = {WANTED: DONE, marks.OPEN: DONE, HALF: HALF_DONE}
UNTICKED = {ticked: mark for mark, ticked in TICKED.items()}
SIZE = regex(r"([a-z])([1-9]\d{0,2})")
"""One of them: the letter of a milestone, by where it stood at first, and its hours."""
SIZES = regex(rf"(?:{SIZE.pattern})*")
_MOST = 999


def fitted(item: Milestone, mark: str, check: Check, profile: Profile, before: Profile | None = None) -> str:
    """The letter of a milestone, from the one it has and what a check and a profile tell of its skills.

    What is done, left out or wanted stays so, but for what went as its skills were known, and are not any more.
    """
    told = told_of(item.skills, profile)
    if mark == LEFT_OUT and before and fitted(item, marks.OPEN, check, before) == LEFT_OUT:
        mark = marks.OPEN
    if mark in {*UNTICKED, *ABSENT, WANTED}:
        return mark
    if told == YES:
        return LEFT_OUT
    about = {question.id: question for question in check.questions if question.id in item.questions}
    answers = {check.letter(about[name], profile) if name in about else marks.OPEN for name in item.questions}
    if not answers:
        return mark
    # What is told of its skills counts where nothing is answered.
    answers = answers if told == marks.OPEN else {*answers, told} - {marks.OPEN}
    if answers == {YES}:
        return LEFT_OUT
    taught = {*item.skills, *(skill for question in about.values() for skill in question.skills)}
    return HALF if answers <= {YES, LITTLE} and taught.isdisjoint(profile.weak) else marks.OPEN


def with_size(sizes: str, letter: str, hours: int) -> str:
    """The sizes with another for a letter; with none, where the hours are 0."""
    kept = "".join(f"{name}{size}" for name, size in SIZE.findall(sizes) if name != letter)
    return f"{kept}{letter}{min(hours, _MOST)}" if hours else kept
