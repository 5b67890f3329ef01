"""Keeping a plan in the state of a conversation, with what of it was spoken of and what is told that bears on it."""

from __future__ import annotations

from collections.abc import Sequence

from ...guidance import Milestone
from ...patterns import regex
from ...text import normalize
from ..check.checking import Checking
from ..person.profile import Profile, Told, bounded
from ..replies import Replies
from ..state import State
from . import plan_dates, plan_kept
from . import plan_messages as messages
from .plan import Plan
from .plan_hours import hours_supposed
from .set_aside import ASIDE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...models import Entry

__all__ = ["PlanKeeping"]


_IT = regex(r"\b(?:it|that|this)\b")


class PlanKeeping:
    """Keeps the plan of one conversation in its state."""

    def __init__(
        self, milestones: tuple[Milestone, ...], state: State, replies: Replies, checking: Checking, *, remembers: bool
    ) -> None:
        self._milestones = milestones
        self._state = state
        self._replies = replies
        self._checking = checking
        self._remembers = remembers
        self.before: Plan | None = None
        """The plan as it was numbered before the latest utterance."""
        self._kept: dict[str, Any] = {}
        """What was kept of that."""
        self.hours_told_now = 0
        """The hours a week that the latest utterance tells; 0 where it tells none."""
        self.set_aside = False
        """Whether the latest utterance says that it is of something else than the plan."""
        self.spoke_of_time = False
        """Whether the plan, or how long it all takes, was spoken of before it."""
        self._just_made = False
        """Whether the plan was made only now, for who speaks of theirs before there is one."""
        self._role = ""
        """The role for which a plan is asked for, where it is another."""

    @property
    def plan(self) -> Plan | None:
        """The plan, once one is made."""
        return plan_kept.from_dict(self._milestones, self._state.plan)

    @property
    def offer(self) -> str:
        """What to say to have one, or to see it; empty where there is none."""
        return "" if not self._milestones else messages.MY_PLAN if self.plan else messages.MAKE_PLAN

    @property
    def hours_known(self) -> int:
        """The hours a week that they have, or supposed last, or 0."""
        return self._state.profile.hours or hours_supposed(self._state.question)

    @property
    def spoken_of(self) -> str:
        """The title of the step that was spoken of last, where it is in the plan; empty where it is not."""
        plan = self.plan
        return next((item.title for item in plan.shown if item.id == self._state.step), "") if plan else ""

    @property
    def asked_before(self) -> str:
        """The question before this utterance."""
        return self._state.question

    @property
    def latest(self) -> tuple[str, ...]:
        """Ids of the topics of the latest answer."""
        return tuple(self._state.latest)

    def spoke_of(self, item: Milestone) -> bool:
        """Whether a step was spoken of last, be it in the plan or not."""
        return item.id == self._state.step

    def out_already(self, utterance: str) -> tuple[str, ...]:
        """The title of the step that was spoken of last, where it is left out and a text points at it; or none."""
        gone = self.plan.left_out if self.plan and _IT.search(normalize(utterance)) else ()
        return tuple(item.title for item in self._milestones if item.title in gone and self.spoke_of(item))

    def of_topic(self, utterance: str) -> tuple[str, ...]:
        """The title of the extra step that the topic told last leads to, where a text points at it; or none."""
        extras = self.plan.extras if self.plan and _IT.search(normalize(utterance)) else ()
        told = self._state.latest
        return tuple(item.title for item in self._milestones if item.title in extras and [item.topic] == told)

    def topic(self, name: str) -> Entry | None:
        """The topic of an id; None for none."""
        return self._replies.topic(name) if name else None

    def speaks_of(self, item: Milestone) -> None:
        """Remember the step that is spoken of, for "leave it out"."""
        self._state.step = item.id

    def speaks_of_all(self) -> None:
        """Remember that the whole plan is spoken of, so that "two weeks" is of no step of it; one left out may come
        back as "it"."""
        self._state.step = "" if self.spoken_of else self._state.step

    def remember(self, utterance: str) -> None:
        """Remember an utterance for what leans on it: on the hours of a step "make it 8", on two steps "swap them"."""
        self._state.keep_question(utterance)

    def speaks_of_only(self, titles: Sequence[str]) -> None:
        """The same by its title, where it is the only one."""
        for item in self._milestones:
            if (item.title,) == tuple(titles):
                self.speaks_of(item)

    def keep(self, plan: Plan) -> None:
        """Keep a plan in place of the one there was."""
        self._state.plan, self._state.awaits = plan_kept.with_earlier(plan_kept.to_dict(plan), self._kept), False

    @property
    def of_a_coder(self) -> bool:
        """Whether it is the plan of somebody who programs."""
        return self._state.profile.codes()

    @property
    def earlier(self) -> Plan | None:
        """The plan as it was before its latest change; None where that is not known."""
        return plan_kept.from_dict(self._milestones, plan_kept.earlier(self._state.plan))

    def take_back(self, earlier: Plan) -> None:
        """Keep the plan as it was before its latest change, with the hours and the time of then."""
        profile = self._state.profile
        hours = 0 if earlier.assumed or not profile.hours else earlier.hours
        self._state.profile = profile._replace(hours=hours, months=earlier.months)
        self.keep(earlier)

    def drop(self) -> None:
        """Keep no plan, and wait for no hours of one."""
        self._state.plan, self._state.awaits = {}, False

    def hears(self) -> None:
        """Begin with another utterance, which speaks of the plan as it is now."""
        self.before, self._role, self.talked_of = self.plan, "", self._state.pending in {"plan", "fit"}
        self._kept = self._state.plan
        self.set_aside = self._state.pending == ASIDE

    def fit(self, before: Profile) -> None:
        """Fit the plan to what was told since a profile, and to the check."""
        plan, after = self.plan, self._state.profile
        if not plan:
            return
        fitted = plan.fitted(self._checking.check, after, before)
        if after.hours and after.hours != before.hours:
            fitted = fitted.with_hours(after.hours)
        if after.months != before.months:
            fitted = fitted.with_months(after.months)
        self.keep(fitted)

    def changes(self) -> str:
        """A word on what the latest utterance changes in the plan; empty where that is nothing."""
        plan, before = self.plan, self.before
        if not plan or not before:
            return ""
        if plan.months != before.months and plan.months:
            return messages.wish(plan)
        back = [title for title in before.left_out if title not in plan.absent]
        told = messages.in_plan(back) if back else ""
        return f"{told} {messages.plan_at(plan, before.weeks) if plan.weeks != before.weeks else ''}".strip()

    def takes(self, hours: int) -> str:
        """How long the plan takes at some hours a week, be it made or not, and whether it fits the months that there
        are; empty where there are no steps."""
        plan = self.at(hours)
        fits = f" {messages.wish(plan)}" if plan.months and not self.plan else ""
        return f"{messages.takes(plan)}{fits}" if self._milestones else ""

    def reckon_with(self, hours: int) -> None:
        """Remember the hours a week at which somebody asks how long it takes, where they told none of their own."""
        if not self._state.profile.hours:
            self._notes(hours=hours)

    def at(self, hours: int) -> Plan:
        """The plan at some hours a week, be it made or not."""
        plan = self.plan or Plan.made(self._milestones, self._checking.check, self._state.profile, hours)
        return plan.with_hours(hours) if hours else plan

    def within(self, months: int, until: str = "") -> None:
        """Remember in how many months somebody wants to get there, or until which day; more than are kept say nothing
        of when."""
        if not bounded("months", months):
            return
        if plan := self.plan:
            plan = plan_dates.moved(plan.with_months(months)._replace(until=""), until=until)
            self.keep(plan)
            months = plan.months
        self._notes(months=months)

    def _notes(self, **values: int | str) -> None:
        if self._remembers and all(values.values()):
            self._state.profile = self._state.profile.told(Told(values))
