"""The plan: the steps that a person has before them, how long each takes at their hours, and what is done."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from math import ceil
from typing import NamedTuple

from ...guidance import Milestone
from ...models import Source
from ..check import marks
from ..check.readiness import Check
from ..person.profile import Profile
from . import pauses, plan_dates, plan_marks
from . import plan_messages as messages
from .plan_marks import (
    ABSENT,
    HALF,
    HALF_DONE,
    LEFT_OUT,
    SIZE,
    TICKED,
    UNASKED,
    UNTICKED,
    WANTED,
    with_size,
)
from .steps import Step

__all__ = ["ASSUMED_HOURS", "Plan", "Step"]

ASSUMED_HOURS = 10
"""A week, where a person does not say."""
_BEARABLE = 50
"""Hours a week beyond which a wish is impossible."""


class Plan(NamedTuple):
    """One person's plan. Immutable: a tick gives another."""

    milestones: tuple[Milestone, ...]
    marks: str
    """A letter for each milestone."""
    hours: int
    """A week."""
    months: int = 0
    """In which the person wants to be done; 0 where they did not say."""
    assumed: bool = False
    """Whether the hours are an assumption."""
    order: str = ""
    """Where each milestone stood before they were put in another order, a letter from "a" for each; or empty."""
    sizes: str = ""
    """The hours that the person gave to steps, each after the letter of its milestone: "a80"."""
    start: str = ""
    """The day from which it is counted and shown with dates, such as "2027-03-01"; or empty."""
    until: str = ""
    """The day by which the person wants to be done, where they named one."""
    off: str = ""
    """The pauses in which they learn nothing, or less, as `pauses.kept` has them."""

    @classmethod
    def made(cls, milestones: tuple[Milestone, ...], check: Check, profile: Profile, hours: int) -> Plan:
        """A plan for what a check and a profile leave to do; of what is known a little, half."""
        letters = "".join(UNASKED if item.extra_before else marks.OPEN for item in milestones)
        plan = cls(milestones, letters, hours or ASSUMED_HOURS, profile.months, not hours)
        return plan.fitted(check, profile)

    def fitted(self, check: Check, profile: Profile, before: Profile | None = None) -> Plan:
        """The plan without the open steps that what is known now makes needless, and with those that what was known
        `before` made so."""
        letters = (plan_marks.fitted(item, mark, check, profile, before) for item, mark in self._marked)
        return self._replace(marks="".join(letters))

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps in order, numbered in their text; those that are needless are left out."""
        sizes = {letter: int(hours) for letter, hours in SIZE.findall(self.sizes)}
        shown = [
            (item, mark, sizes.get(letter, 0))
            for (item, mark), letter in zip(self._marked, self.letters, strict=True)
            if mark not in ABSENT
        ]
        steps = [
            Step.of(item, number, self.hours, halved=mark in {HALF, HALF_DONE}, done=mark in UNTICKED, told=told)
            for number, (item, mark, told) in enumerate(shown, 1)
        ]
        return plan_dates.dated(steps, self) if self.start else tuple(steps)

    @property
    def _marked(self) -> list[tuple[Milestone, str]]:
        """Each milestone with its letter."""
        return list(zip(self.milestones, self.marks, strict=True))

    @property
    def shown(self) -> list[Milestone]:
        """The milestones of the steps, in their order."""
        return [item for item, mark in self._marked if mark not in ABSENT]

    @property
    def left_out(self) -> tuple[str, ...]:
        """Titles of the milestones that are needless."""
        return tuple(item.title for item, mark in self._marked if mark == LEFT_OUT)

    @property
    def extras(self) -> tuple[str, ...]:
        """Titles of the extra steps that nobody asked for."""
        return tuple(item.title for item, mark in self._marked if mark == UNASKED)

    @property
    def absent(self) -> tuple[str, ...]:
        """Titles of these and of the extra steps that nobody asked for."""
        return tuple(item.title for item, mark in self._marked if mark in ABSENT)

    @property
    def next(self) -> Step | None:
        """The first step that is not done; None where all are."""
        return next((step for step in self.steps if not step.done), None)

    @property
    def hours_left(self) -> int:
        """Hours of the steps that are not done."""
        return sum(step.hours for step in self.steps if not step.done)

    @property
    def weeks(self) -> int:
        """Weeks that these take, with those off."""
        return ceil(self.hours_left / self.hours) + self.weeks_off

    @property
    def weeks_off(self) -> int:
        """Weeks that are lost to pauses before the end."""
        return plan_dates.weeks_off(self, self.hours_left)

    @property
    def needed(self) -> int:
        """Hours a week that it would take to be done in the months wished for; 0 where no wish was told."""
        weeks_off = self._replace(off=pauses.passing(self.off)).weeks_off
        return ceil(self.hours_left / max(1, plan_dates.room(self) - weeks_off)) if self.months else 0

    @property
    def fits(self) -> bool:
        """Whether it can be done in the months wished for."""
        return self.hours_left / self.hours + self.weeks_off <= plan_dates.room(self)

    @property
    def possible(self) -> bool:
        """Whether anybody could give the hours needed."""
        return self.needed <= _BEARABLE

    @property
    def applying(self) -> tuple[int, int] | None:
        """The number of the step with which applying begins, and the week of it from now; None where there is none."""
        begin = {item.title for item in self.milestones if item.apply}
        hours = 0
        for number, step in enumerate(self.steps, 1):
            if step.title in begin and not step.done:
                return number, 1 + hours // self.hours + plan_dates.weeks_off(self, hours)
            hours += 0 if step.done else step.hours
        return None

    @property
    def sources(self) -> tuple[Source, ...]:
        """What the steps rest on, each once."""
        return tuple(dict.fromkeys(source for step in self.steps for source in step.sources))

    def with_hours(self, hours: int) -> Plan:
        """The same plan at other hours a week."""
        off = self.off if hours == self.hours else pauses.passing(self.off)
        return self._replace(hours=hours, assumed=False, off=off)

    def with_months(self, months: int) -> Plan:
        """The same plan with another wish; a day that was named goes with the months that it came to."""
        return self if months == self.months else self._replace(months=months, until="")

    def ticked(self, places: Iterable[int], *, done: bool = True) -> Plan:
        """The plan with the steps at some places, from 1, done or open again."""
        shown, letters = self._places, list(self.marks)
        for place in places:
            index = shown[place - 1]
            letters[index] = (TICKED if done else UNTICKED).get(letters[index], letters[index])
        return self._replace(marks="".join(letters))

    @property
    def _places(self) -> list[int]:
        """Where the milestone of each step stands among all."""
        return [index for index, mark in enumerate(self.marks) if mark not in ABSENT]

    def without(self, titles: Iterable[str]) -> Plan:
        """The plan without the steps of some titles."""
        gone = set(titles)
        letters = (
            (UNASKED if item.extra_before else LEFT_OUT) if item.title in gone else mark for item, mark in self._marked
        )
        return self._replace(marks="".join(letters))

    def having(self, titles: Iterable[str]) -> Plan:
        """The plan with the steps of some titles where they were left out, whatever is known of the person."""
        back = set(titles)
        letters = (WANTED if item.title in back and mark in ABSENT else mark for item, mark in self._marked)
        return self._replace(marks="".join(letters))

    @property
    def halved(self) -> tuple[str, ...]:
        """Titles of the steps that count half."""
        return tuple(item.title for item, mark in self._marked if mark == HALF)

    def in_full(self, titles: Collection[str]) -> Plan:
        """The plan with the steps of some titles in full where they count half, whatever is known of the person."""
        full = set(titles)
        letters = (WANTED if item.title in full and mark == HALF else mark for item, mark in self._marked)
        return self._replace(marks="".join(letters))

    def restored(self, titles: Collection[str]) -> Plan:
        """The plan with the steps of some titles at the hours that they have for who knows nothing of them."""
        plan = self.in_full(titles)
        for title in titles:
            plan = plan.sized(title, 0)
        return plan

    @property
    def letters(self) -> str:
        """The letter of each milestone, by where it stood at first."""
        return self.order or _letters(len(self.marks))

    def arranged(self, order: Sequence[int]) -> Plan:
        """The plan with its milestones in another order, each by where it stands now, from 0."""
        return self._replace(
            milestones=tuple(self.milestones[index] for index in order),
            marks="".join(self.marks[index] for index in order),
            order="".join(self.letters[index] for index in order),
        )

    def sized(self, title: str, hours: int) -> Plan:
        """The plan with a number of hours for the step of a title; 0 for those that the knowledge has."""
        place = [item.title for item in self.milestones].index(title)
        return self._replace(sizes=with_size(self.sizes, self.letters[place], hours))

    def stands(self) -> str:
        """Where the person stands, in one line: "Your plan: 2 of 7 done; next: SQL."."""
        return messages.plan_stands(self)

    def markdown(self) -> str:
        """The whole plan with boxes to tick, to keep in a file."""
        sources = [f"- {source.short}{f': {source.url}' if source.url else ''}" for source in self.sources]
        return "\n".join([f"# {messages.PLAN_TITLE}", "", *messages.plan_lines(self), "", *sources]) + "\n"


def _letters(count: int) -> str:
    return "".join(chr(ord("a") + index) for index in range(count))
