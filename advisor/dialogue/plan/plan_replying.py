"""Replying about a plan: what it offers, and the question for the hours a week that it waits for."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply, Suggestion
from ..suggestions import with_last
from . import plan_messages as messages
from .made_messages import how_many_for
from .plan import Plan
from .plan_keeping import PlanKeeping

__all__ = ["PlanReplying"]


class PlanReplying(PlanKeeping):
    """Replies about the plan of one conversation."""

    @property
    def awaits_hours(self) -> bool:
        """Whether a plan is wanted, whose hours a week were asked for and not told yet."""
        return self._state.awaits and self.plan is None

    @property
    def hours_needed(self) -> int:
        """The hours a week that the time takes which they told, where there is no plan yet; 0 for none."""
        plan = self.at(0).with_months(self._state.profile.months)
        return plan.needed if plan.months and plan.possible and not self.plan else 0

    def which_hours(self, utterance: str) -> Reply:
        """The question for the hours a week, or for others than those of the plan."""
        if self.plan:
            return self.brief(utterance, self.plan, messages.OTHER_HOURS)
        if not self._state.awaits:
            self._state.keep_question(utterance)  # What it wants of the plan is done once that is made.
        self._state.pending, self._state.awaits = "hours", True
        needed, offers, text = self.hours_needed, messages.HOURS_OFFERED, messages.HOW_MANY_HOURS
        if needed:
            offers = (f"{messages.counted(needed, 'hour')} a week", *offers[1:])
            text = how_many_for(self.at(0).with_months(self._state.profile.months))
        offered = tuple(Suggestion(text, "") for text in offers)
        return Reply(utterance, "question", self._for_another(text), 1.0, (), offered)

    def asking_hours(self, utterance: str, text: str) -> Reply:
        """A text that asks for the hours a week: for a plan, or for the one that there is."""
        if self.plan:
            return self.brief(utterance, self.plan, text)
        return replace(self.which_hours(utterance), text=text)

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
