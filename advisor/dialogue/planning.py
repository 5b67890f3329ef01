"""Replies of the plan: making it, showing it, ticking it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..guidance import Milestone
from ..models import Reply, Suggestion
from ..patterns import regex
from ..text import normalize
from . import plan_messages as messages
from . import readiness
from .check_talk import NODS
from .checking import Checking
from .correcting import asks_why, left_out, put_back
from .plan import Plan
from .plan_answers import ANSWERS
from .plan_questions import asks_hours, kind_of
from .profile import Profile, Told
from .readiness import NO, SKIPPED
from .replies import Replies, with_last
from .state import State
from .telling import hours_in, months_in
from .ticking import known_already, only_begun, ticks, unticks_last

__all__ = ["OURS", "Planning"]

_WORD = regex(r"[^\W\d]")
_FEW = 3
"""Words, at most, of a time that is named by itself."""
OURS = frozenset({"", "ML", "ML engineer"})
"""Goals that the plan leads to."""
_NEXT = frozenset({"next", "and next", "what now", "now what", "and now", "then", "and then"})


class Planning:
    """Makes the plan of one conversation and keeps it in its state."""

    def __init__(
        self, milestones: tuple[Milestone, ...], state: State, replies: Replies, checking: Checking, *, remembers: bool
    ) -> None:
        self._milestones = milestones
        self._state = state
        self._replies = replies
        self._checking = checking
        self._remembers = remembers
        self._before: Plan | None = None
        """The plan as it was numbered before the latest utterance."""
        self._role = ""
        """The role for which a plan is asked for, where it is another."""

    @property
    def plan(self) -> Plan | None:
        """The plan, once one is made."""
        return Plan.from_dict(self._milestones, self._state.plan)

    @property
    def offer(self) -> str:
        """What to say to have one, or to see it; empty where there is none."""
        return "" if not self._milestones else messages.MY_PLAN if self.plan else messages.MAKE_PLAN

    def keep(self, plan: Plan) -> None:
        """Keep a plan in place of the one there was."""
        self._state.plan = plan.to_dict()

    def hears(self) -> None:
        """Begin with another utterance, which speaks of the plan as it is now."""
        self._before, self._role = self.plan, ""

    def fit(self, before: Profile) -> str:
        """Fit the plan to what was told since a profile, and to the check; a word on what that changes."""
        plan, after = self.plan, self._state.profile
        if not plan:
            return ""
        fitted = plan.fitted(self._checking.check, after)
        if after.hours and after.hours != before.hours:
            fitted = fitted.with_hours(after.hours)
        if after.months != before.months:
            fitted = fitted.with_months(after.months)
        self.keep(fitted)
        if fitted.months != plan.months and fitted.months:
            return messages.wish(fitted)
        return messages.plan_at(fitted) if fitted.weeks != plan.weeks else ""

    def asked_for(self, utterance: str, role: str = "") -> Reply | None:
        """The plan that there is, or a new one once the hours are known; `role`: for which it is asked for."""
        if not self._milestones:
            return None
        self._role = role
        if role and self._remembers:
            self._state.profile = self._state.profile._replace(goal=role)
        months = months_in(utterance)
        if months and self._remembers:
            self._state.profile = self._state.profile._replace(months=months)
        hours = hours_in(utterance) or self._state.profile.hours
        if hours and self._remembers:
            self._state.profile = self._state.profile._replace(hours=hours)
        if plan := self.plan:
            plan = plan.with_months(months or plan.months)
            plan = plan.with_hours(hours) if hours else plan
            self.keep(plan)
            return self._shown(utterance, plan)
        return self._made(utterance, hours) if hours else self._which_hours(utterance)

    def asked_anew(self, utterance: str) -> Reply | None:
        """A new plan, nothing in it ticked."""
        self._state.plan = {}
        return self.asked_for(utterance)

    def offered(self, utterance: str) -> Reply | None:
        """That there is no plan yet, to who asks about it; None where there are no steps to make one of."""
        if not self._milestones or self.plan:
            return None
        offered = with_last(self._replies.suggested(self._replies.openers()), messages.MAKE_PLAN)
        return Reply(utterance, "small_talk", messages.NO_PLAN, 1.0, (), offered)

    def stand(self, utterance: str) -> Reply | None:
        """Where the person stands with the plan; None where there is none."""
        return self.brief(utterance, self.plan, self.plan.stands()) if self.plan else None

    def how_long(self, utterance: str) -> Reply | None:
        """How long the plan takes at the hours that are known; None where none are."""
        hours = hours_in(utterance) or self._state.profile.hours or (self.plan.hours if self.plan else 0)
        if not self._milestones or not hours:
            return None
        return self.brief(utterance, self._at(hours), self.takes(hours), self.offer)

    def takes(self, hours: int) -> str:
        """How long the plan takes at some hours a week, be it made or not; empty where there are no steps."""
        return messages.takes(self._at(hours)) if self._milestones else ""

    def _at(self, hours: int) -> Plan:
        plan = self.plan or Plan.made(self._milestones, self._checking.check, self._state.profile, hours)
        return plan.with_hours(hours)

    def corrected(self, utterance: str) -> Reply | None:
        """The reply to what leaves steps out of the plan or puts them back; None for anything else."""
        plan, before = self.plan, self._before or self.plan
        if not plan or not before:
            return None
        if titles := put_back(utterance, plan):
            return self.resized(utterance, titles, out=False)
        titles = left_out(utterance, before)
        return self.resized(utterance, titles, out=True) if titles else None

    def resized(self, utterance: str, titles: Sequence[str], *, out: bool) -> Reply:
        """The plan without the steps of some titles, or with them again; which, where there are none."""
        plan = self.plan or Plan.made(self._milestones, self._checking.check, self._state.profile, 0)
        if not titles:
            return self.brief(utterance, plan, messages.WHICH_STEP)
        plan = plan.without(titles) if out else plan.having(titles)
        self.keep(plan)
        return self.brief(utterance, plan, messages.resized(plan, titles, out=out))

    def marked(self, utterance: str, places: Sequence[int], *, done: bool) -> Reply:
        """The plan with steps ticked, or open again; what steps there are, where they are none of it."""
        plan = self._before or self.plan or Plan.made(self._milestones, self._checking.check, self._state.profile, 0)
        there = [place for place in places if 1 <= place <= len(plan.steps)]
        said = self._tick(plan, there, done=done) if there else messages.steps_are(len(plan.steps))
        plan = self.plan or plan
        return self.brief(utterance, plan, f"{said} {plan.stands()}" if there else said)

    def at_hours(self, utterance: str, hours: int) -> Reply:
        """The plan at other hours, which are asked for where they are none."""
        if not hours:
            return self._which_hours(utterance)
        if self._remembers:
            self._state.profile = self._state.profile._replace(hours=hours)
        plan = self._at(hours)
        self.keep(plan)
        return self.brief(utterance, plan, messages.plan_at(plan))

    def answered(self, utterance: str, *, shown: bool, kind: str = "") -> Reply | None:
        """The answer to what is asked about the plan; None where it is nothing of it, or there is none.

        `kind` is what is asked, where that is known; `shown`: the plan was spoken of last.
        """
        plan = self.plan
        kind = kind or (kind_of(utterance, plan, shown=shown) if plan else "")
        return ANSWERS[kind](self, plan, utterance) if plan and kind in ANSWERS else None

    def why(self, utterance: str) -> tuple[Reply | None, str]:
        """The reply to who asks why a step is in the plan, and what else they say; None for anything else."""
        plan = self.plan
        title, beside = asks_why(utterance, plan) if plan and not asks_hours(utterance) else ("", "")
        if not plan or not title:
            return None, ""
        step = next((step for step in plan.steps if step.title == title), None)
        item = next(item for item in plan.milestones if item.title == title)
        topic = self._replies.topic(item.topic) if item.topic and not beside else None
        text = messages.why_in_plan(item, step.hours, topic) if step else messages.not_in_plan(title)
        return self.brief(utterance, plan, text), beside

    def hours_told(self, utterance: str, told: Told) -> Reply | None:
        """The plan at the hours that were asked for; None where neither they are told nor that they are not known."""
        goal = self._state.profile.goal
        self._role = "" if goal in OURS else goal
        hours = hours_in(utterance) or told.values.get("hours", 0)
        if hours:
            if self._remembers:
                self._state.profile = self._state.profile._replace(hours=hours)
            return self._made(utterance, hours)
        if readiness.answer(utterance) in {SKIPPED, NO}:
            return self._made(utterance, 0)
        puzzled = (
            normalize(utterance).strip(" .!?") in NODS or readiness.answer(utterance) or not _WORD.search(utterance)
        )
        return self._which_hours(utterance) if told.only or puzzled else None

    def wished(self, utterance: str, *, shown: bool) -> Reply | None:
        """Whether the plan fits a time that is asked for: "3 months", or "could it be done in a year?" after it."""
        plan, months = self.plan, months_in(utterance)
        if not plan or not months or not (shown or len(utterance.split()) <= _FEW):
            return None
        if self._remembers:
            self._state.profile = self._state.profile._replace(months=months)
        plan = plan.with_months(months)
        self.keep(plan)
        return self.brief(utterance, plan, messages.wish(plan))

    def ticked(self, utterance: str, told: Told, *, shown: bool) -> Reply | None:
        """The reply to what says that steps are done; None for anything else. `shown`: the plan was spoken of last."""
        plan = self.plan
        if not plan:
            return None
        if shown and normalize(utterance).strip(" ?!.") in _NEXT:
            return self.stand(utterance)
        if unticks_last(utterance):
            places, done = tuple(place for place, step in enumerate(plan.steps, 1) if step.done)[-1:], False
        else:
            plan = self._before or plan
            places, done = ticks(utterance, plan)
        there = [place for place in places if 1 <= place <= len(plan.steps)]
        if not told.asks and not places and (title := known_already(utterance, plan)):
            return self.brief(utterance, plan, f"{messages.has_already(title)} {plan.stands()}")
        if not places or told.asks:
            return None
        if not there:
            return self.brief(utterance, plan, messages.steps_are(len(plan.steps)))
        if not only_begun(utterance):
            return self.marked(utterance, there, done=done)
        titles = [plan.steps[place - 1].title for place in there]
        plan = self._fitted(plan.ticked(there, done=False))
        self.keep(plan)
        return self.brief(utterance, plan, f"{messages.stays_open(titles)} {plan.stands()}")

    def ticked_beside(self, utterance: str) -> str:
        """A word on the steps that an utterance says are done beside what it asks; empty where it says of none."""
        plan = self._before or self.plan
        places, done = ticks(utterance, plan) if plan else ((), True)
        there = [place for place in places if plan and 1 <= place <= len(plan.steps)]
        return self._tick(plan, there, done=done) if plan and there else ""

    def _tick(self, plan: Plan, places: list[int], *, done: bool) -> str:
        self.keep(self._fitted(plan.ticked(places, done=done)))
        return messages.ticked([plan.steps[place - 1].title for place in places], done=done)

    def _fitted(self, plan: Plan) -> Plan:
        """A plan as it was before the latest utterance, fitted to what that told."""
        now = self.plan or plan
        fitted = plan.fitted(self._checking.check, self._state.profile).with_months(now.months)
        return fitted.with_hours(now.hours) if not now.assumed else fitted

    def _which_hours(self, utterance: str) -> Reply:
        self._state.pending = "hours"
        offered = tuple(Suggestion(text, "") for text in messages.HOURS_OFFERED)
        return Reply(utterance, "question", self._for_another(messages.HOW_MANY_HOURS), 1.0, (), offered)

    def _made(self, utterance: str, hours: int) -> Reply:
        plan = Plan.made(self._milestones, self._checking.check, self._state.profile, hours)
        self.keep(plan)
        return self._shown(utterance, plan)

    def _shown(self, utterance: str, plan: Plan) -> Reply:
        """The whole plan, with its sources; where it is asked for another role, with that role's topic offered."""
        text = "\n".join([f"**{messages.PLAN_TITLE}**", "", *messages.plan_lines(plan)])
        reply = self.brief(utterance, plan, self._for_another(text), self._checking.offer)
        topics = self._replies.likely_topics(self._role) if self._role else []
        if topics:
            reply = replace(reply, suggestions=(*self._replies.suggested(topics[:1]), *reply.suggestions[1:]))
        return replace(reply, cited=plan.sources)

    def _for_another(self, text: str) -> str:
        return f"{messages.for_another(self._role)}\n\n{text}" if self._role else text

    def brief(
        self,
        utterance: str,
        plan: Plan,
        text: str,
        last: str = messages.MY_PLAN,
        *,
        first: str = "",
        cited: bool = False,
    ) -> Reply:
        """A reply about the plan, which offers a topic, if given, and those of its next steps."""
        self._state.pending = "plan"
        topics = [step.entry_id for step in plan.steps if not step.done and step.entry_id]
        offered = self._replies.suggested([first, *topics] if first else topics)
        if first:
            offered = tuple(sorted(offered, key=lambda item: item.entry_id != first))
        sources = plan.sources if cited else ()
        return Reply(utterance, "small_talk", text, 1.0, (), with_last(offered, last), cited=sources)
