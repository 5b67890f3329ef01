"""Ticking: steps of the plan are done, or open again, by what people say of them."""

from __future__ import annotations

from collections.abc import Sequence

from ...guidance import Milestone
from ...models import Reply
from ...slots import SKILLS
from ...text import normalize
from ..person.profile import Told
from . import plan_messages as messages
from . import step_messages
from .plan import Plan
from .plan_making import PlanMaking
from .ticking import only_begun, ticks, unticks_last

__all__ = ["PlanTicking"]

_NEXT = frozenset({"next", "and next", "what now", "now what", "and now", "then", "and then"})


class PlanTicking(PlanMaking):
    """Ticks the steps of the plan of one conversation."""

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
            plan = self.before or plan
            places, done = ticks(utterance, plan)
        there = [place for place in places if 1 <= place <= len(plan.steps)]
        if not places or told.asks:
            return None
        if not there or not only_begun(utterance):
            return self.marked(utterance, places, done=done)
        titles = [plan.steps[place - 1].title for place in there]
        plan = self._fitted(plan.ticked(there, done=False))
        self.keep(plan)
        return self.brief(utterance, plan, f"{messages.stays_open(titles)} {plan.stands()}")

    def marked(self, utterance: str, places: Sequence[int], *, done: bool) -> Reply:
        """The plan with steps ticked, or open again; what steps there are, where they are none of it."""
        plan = self.before or self.plan or Plan.made(self._milestones, self._checking.check, self._state.profile, 0)
        there = [place for place in places if 1 <= place <= len(plan.steps)]
        said = self._tick(plan, there, done=done) if there else step_messages.steps_are(len(plan.steps))
        plan = self.plan or plan
        return self.brief(utterance, plan, f"{said} {plan.stands()}" if there else said)

    def ticked_beside(self, utterance: str) -> str:
        """A word on the steps that an utterance says are done beside what it asks; empty where it says of none."""
        plan = self.before or self.plan
        places, done = ticks(utterance, plan) if plan else ((), True)
        there = [place for place in places if plan and 1 <= place <= len(plan.steps)]
        return self._tick(plan, there, done=done) if plan and there else ""

    def _tick(self, plan: Plan, places: list[int], *, done: bool) -> str:
        if done and self._remembers:
            learnt = {skill for place in places for skill in self._skills_of(plan.shown[place - 1])}
            profile = self._state.profile
            lacks, weak = (tuple(item for item in had if item not in learnt) for had in (profile.lacks, profile.weak))
            self._state.profile = profile._replace(lacks=lacks, weak=weak)
        titles = [plan.steps[place - 1].title for place in places]
        plan = self._fitted(plan.ticked(places, done=done))
        self.keep(plan if done else plan.having(titles))
        return messages.ticked(titles, done=done)

    def _skills_of(self, item: Milestone) -> set[str]:
        """The skills that a milestone teaches, by the names of a profile."""
        questions = (question for question in self._checking.check.questions if question.id in item.questions)
        named = {SKILLS[name] for name in item.names if name in SKILLS}
        return named.union(item.skills, *(question.skills for question in questions))

    def _fitted(self, plan: Plan) -> Plan:
        """A plan as it was before the latest utterance, fitted to what that told."""
        now = self.plan or plan
        fitted = plan.fitted(self._checking.check, self._state.profile).with_months(now.months)
        return fitted.with_hours(now.hours) if not now.assumed else fitted
