"""Making a plan, keeping it and showing it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...guidance import Milestone
from ...models import Reply, Suggestion
from ...patterns import regex
from ...slots import GOALS
from ...text import normalize
from ..check.check_talk import NODS
from ..check.checking import Checking
from ..check.marks import NO, SKIPPED
from ..check.verdict import plain_answer
from ..guidance.requests import goals_in
from ..person.profile import Profile, Told, bounded
from ..person.telling import hours_in, months_in
from ..replies import Replies
from ..state import State
from ..suggestions import with_last
from . import plan_dates, plan_kept
from . import plan_messages as messages
from .dates_said import without_dates
from .orders import Order, orders
from .plan import Plan
from .plan_hours import hours_supposed
from .spares import smaller

__all__ = ["OURS", "PlanMaking"]

_WORD = regex(r"[^\W\d]")
_THAT_ONE = regex(r"\b(?:that|this) (?:one|role|job)\b|\b(?:for|as|become|be) (?:that|it|this)\b")
OURS = frozenset({"", "ML", "ML engineer"})
"""Goals that the plan leads to."""
_SHORT = regex(
    r"\b(?:short(?:er|ly)?|brief(?:ly)?|tl;?dr|only (?:the )?(?:titles|names|list)|chh?ot[aei])\b(?! (?:of|on|term)\b)"
)
_CLAUSE = regex(r"[,.;]\s")


class PlanMaking:
    """Makes the plan of one conversation and keeps it in its state."""

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
        self.hours_told_now = 0
        """The hours a week that the latest utterance tells; 0 where it tells none."""
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

    def speaks_of(self, item: Milestone) -> None:
        """Remember the step that is spoken of, for "leave it out"."""
        self._state.step = item.id

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
        self._state.plan = plan_kept.to_dict(plan)

    def hears(self) -> None:
        """Begin with another utterance, which speaks of the plan as it is now."""
        self.before, self._role, self.talked_of = self.plan, "", self._state.pending in {"plan", "fit"}

    def fit(self, before: Profile) -> None:
        """Fit the plan to what was told since a profile, and to the check."""
        plan, after = self.plan, self._state.profile
        if not plan:
            return
        fitted = plan.fitted(self._checking.check, after)
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
        return messages.plan_at(plan, before.weeks) if plan.weeks != before.weeks else ""

    def asked_for(self, utterance: str, role: str = "") -> Reply | None:
        """The plan that there is, or a new one once the hours are known; `role`: for which it is asked for."""
        if not self._milestones:
            return None
        self._role = role
        self._notes(goal=role)
        # "A plan then, 8 hours a week, 6 months"
        said = without_dates(utterance)
        months = next(filter(None, map(months_in, (said, *_CLAUSE.split(said)))), 0)
        self._notes(months=months)
        hours = self.hours_told_now or hours_in(utterance) or self.hours_known
        self._notes(hours=hours)
        if plan := self.plan:
            plan = plan.with_months(months or plan.months)
            plan = plan.with_hours(hours) if hours else plan
            self.keep(plan)
            return self._shown(utterance, plan)
        return self._made(utterance, hours) if hours else self.which_hours(utterance)

    def asked_anew(self, utterance: str) -> Reply | None:
        """A new plan, nothing in it ticked."""
        self._state.plan = {}
        return self.asked_for(utterance)

    def stand(self, utterance: str) -> Reply | None:
        """Where the person stands with the plan; None where there is none."""
        plan = self.plan
        if not plan:
            return None
        text, first = (f"\n\n{plan.next.text}", plan.next.entry_id) if plan.next else ("", "")
        return self.brief(utterance, plan, plan.stands() + text, first=first)

    def for_the_role_of(self, utterance: str, text: str) -> str:
        """A text on the plan, with a word where the utterance is of another role: "how long for that one?"."""
        told = {name.replace("-", " ") for name in self._state.latest} if _THAT_ONE.search(normalize(utterance)) else ()
        said = [goal for goal in goals_in(utterance) if goal not in self._state.profile.role]
        roles = [*said, *(goal for goal in GOALS.values() if goal.lower() in told)]
        self._role = next((role for role in roles if role not in OURS), "")
        return self._for_another(text)

    def takes(self, hours: int) -> str:
        """How long the plan takes at some hours a week, be it made or not; empty where there are no steps."""
        return messages.takes(self.at(hours)) if self._milestones else ""

    def at(self, hours: int) -> Plan:
        """The plan at some hours a week, be it made or not."""
        plan = self.plan or Plan.made(self._milestones, self._checking.check, self._state.profile, hours)
        return plan.with_hours(hours) if hours else plan

    def hours_told(self, utterance: str, told: Told) -> Reply | None:
        """The plan at the hours that were asked for; None where neither they are told nor that they are not known."""
        goal = self._state.profile.goal
        self._role = "" if goal in OURS else goal
        if hours := hours_in(utterance) or told.values.get("hours", 0) or hours_in(utterance.partition(".")[0]):
            self._notes(hours=hours)
            return self._made(utterance, hours)
        if plain_answer(utterance) in {SKIPPED, NO}:
            return self._made(utterance, 0)
        puzzled = normalize(utterance).strip(" .!?") in NODS or plain_answer(utterance) or not _WORD.search(utterance)
        return self.which_hours(utterance) if told.only or puzzled else None

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

    def which_hours(self, utterance: str) -> Reply:
        """The question for the hours a week."""
        self._state.pending = "hours"
        self._state.keep_question(utterance)
        offered = tuple(Suggestion(text, "") for text in messages.HOURS_OFFERED)
        return Reply(utterance, "question", self._for_another(messages.HOW_MANY_HOURS), 1.0, (), offered)

    def _made(self, utterance: str, hours: int) -> Reply:
        plan = Plan.made(self._milestones, self._checking.check, self._state.profile, hours)
        self.keep(plan)
        self.follow(orders(f"{self._state.question}. {utterance}", plan, shown=True).wanted)
        return self._shown(utterance, self.plan or plan)

    def follow(self, wanted: Iterable[Order]) -> None:
        """Change the plan as the message wants it that asks for it."""

    def _shown(self, utterance: str, plan: Plan) -> Reply:
        """The whole plan, with its sources; where it is asked for another role, with that role's topic offered."""
        self._state.question = ""  # "Make it 8" is then of the week.
        short = self.before and _SHORT.search(normalize(utterance))
        offers = not short and smaller(plan) is not None
        lines = [messages.in_short(plan)] if short else messages.plan_lines(plan, messages.YES if offers else "")
        text = "\n".join([f"**{messages.PLAN_TITLE}**", "", *lines])
        reply = self.brief(utterance, plan, self._for_another(text), self._checking.offer)
        self._state.pending = "fit" if offers else "plan"
        topics = self._replies.likely_topics(self._role)[:1] if self._role else []
        first = self._replies.suggested(topics) or reply.suggestions[:1]
        return replace(reply, cited=plan.sources, suggestions=(*first, *reply.suggestions[1:]))

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
