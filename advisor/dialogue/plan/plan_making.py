"""Making a plan, and showing it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...slots import GOALS
from ...text import normalize, sentences
from ..check.check_talk import NODS
from ..check.marks import NO, SKIPPED
from ..check.verdict import plain_answer
from ..guidance.requests import found, goals_in
from ..patterns import says
from ..person.amounts_named import hours_in, months_in
from ..person.profile import Told
from ..questions.pieces import is_question
from ..sentence_kinds import tells
from . import for_pleasure, plan_reader, step_messages, wish_messages
from . import plan_messages as messages
from .dates_said import without_dates
from .deadline_told import deadline_told
from .for_coders import for_coders
from .leaving_out import thing_left_out
from .made_messages import no_job
from .naming import named
from .orders import Order, orders
from .plan import Plan
from .plan_replying import PlanReplying
from .spares import smaller, spare
from .ticking import speaks_of_a_plan

__all__ = ["FOLLOWED", "OURS", "PlanMaking"]

_WORD = regex(r"[^\W\d]")
_THAT_ONE = regex(r"\b(?:that|this) (?:one|role|job)\b|\b(?:for|as|become|be) (?:that|it|this)\b")
OURS = frozenset({"", "ML", "ML engineer"})
"""Goals that the plan leads to."""
_SHORT = regex(
    r"\b(?:(?<!too )short(?:er|ly|en)?|brief(?:ly)?|compact|summar\w+|nutshell|tl;?dr|chh?ot[aei])\b"
    r"(?! (?:of(?! (?:the|my|this) plan)|on|term|course)\b)|\bwall of text\b"
    r"|\b(?:without|no) (?:the )?(?:text|detail)s?\b(?! (?:on|of|about)\b)"
)
_NEXT_ALONE = regex(r"\b(?:only|just) (?:the |my )?(?:next|current|first) (?:step|one)\b")
_OF_ELSE = regex(
    r"\b(?:courses?|books?|project|days?|weeks?|months?|years?|hours?|time|evenings?|answers?|quick(?:er|ly)?|fast\w*"
    r"|we|talk\w*|told|said|what|how|why|when|where|which)\b|\b(?:is|'s) (?:\w+ )?short[ !.]*$"
)
"""What is to be short that is not the plan as it is shown."""
_TOO_LONG = regex(r"\b(?:long|lamb[aie]|zyada|jyada|shorten|make|kar\w*)\b")
"""What may be said of the time that a plan takes as well."""
_FEW, _LIKELY, _PLAINLY = 12, 0.5, 0.9
"""Words, at most, in which somebody only wants to see the plan in short."""
_CLAUSE = regex(r"[,.;]\s")
_OF_A_STEP = says(r"^(?!.*\d).*\bsteps?\b")
"""Whether a step is spoken of by its name."""
FOLLOWED = frozenset("out back move swap size factor half_done fit off start dates".split())
"""Kinds of orders that a plan follows when it is made."""


class PlanMaking(PlanReplying):
    """Makes the plan of one conversation."""

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
            self.within(*deadline_told(utterance, plan, by_day=True))
            plan = (self.plan or plan).with_months(months or (self.plan or plan).months)
            plan = plan.with_hours(hours) if hours else plan
            self.keep(plan)
            return self._shown(utterance, plan)
        return self.made_at(utterance, hours) if hours else self.which_hours(utterance)

    def asked_anew(self, utterance: str) -> Reply | None:
        """A new plan, nothing in it ticked."""
        before = self.plan
        self.drop()
        reply = self.asked_for(utterance)
        now = self.plan
        if not (reply and before and now) or before.with_hours(now.hours)._replace(months=now.months) == now:
            return reply
        return replace(reply, text=f"{reply.text}\n\n{messages.BEGUN_ANEW}")

    def suppose(self, utterance: str, *, surely: bool = False) -> None:
        """Make a plan for who speaks of theirs before there is one; `settled` drops it again, or tells of it."""
        if self.plan or not self._milestones or self._state.pending in {"check", "hours"}:
            return
        plan = self.at(self.hours_known)
        meant = surely or speaks_of_a_plan(utterance)
        meant = meant or bool(self.spoke_of_time and self.hours_known and plan_reader.is_meant(utterance, plan))
        wanted = orders(utterance, plan, shown=True).wanted if not meant and _OF_A_STEP(utterance) else ()
        if not (meant or any(order.titles and order.kind in FOLLOWED for order in wanted)):
            return
        if (request := found(utterance, freely=True)[0]) is None or request.kind not in {
            "plan",
            "plan_anew",
            "how_long",
        }:
            self._just_made = True
            self.keep(plan)

    def settled(self, reply: Reply) -> Reply:
        """A reply, with a word on the plan that was supposed for it; where it is not of the plan, there is none."""
        made, self._just_made = self._just_made, False
        if made and self._state.pending not in {"plan", "fit"}:
            self._state.plan, made = {}, False
        return replace(reply, text=messages.made_first(reply.text)) if made else reply

    def stand(self, utterance: str) -> Reply | None:
        """Where the person stands with the plan; None where there is none."""
        plan = self.plan
        if not plan:
            return None
        if not plan.next:
            return self.brief(utterance, plan, plan.stands())
        self.speaks_of_only([plan.next.title])
        text = messages.on_the_way(plan, normalize(utterance))
        return self.brief(utterance, plan, text, first=plan.next.entry_id)

    def for_the_role_of(self, utterance: str, text: str) -> str:
        """A text on the plan, with a word where the utterance is of another role: "how long for that one?"."""
        told = {name.replace("-", " ") for name in self._state.latest} if _THAT_ONE.search(normalize(utterance)) else ()
        said = [goal for goal in goals_in(utterance) if goal not in self._state.profile.role]
        roles = [*said, *(goal for goal in GOALS.values() if goal.lower() in told)]
        self._role = next((role for role in roles if role not in OURS), "")
        return self._for_another(text)

    def other_goal(self, utterance: str, told: Told) -> str:
        """The role other than ML engineer that they want, told now or before; empty where they want none."""
        profile = self._state.profile
        role = str(told.values.get("role", profile.role))
        wanted = next((goal for goal in goals_in(utterance) if goal not in role), profile.goal)
        return wanted if wanted not in OURS else ""

    def hours_told(self, utterance: str, told: Told) -> Reply | None:
        """The plan at the hours that were asked for; None where neither they are told nor that they are not known."""
        goal = self._state.profile.goal
        self._role = "" if goal in OURS else goal
        wanted = orders(utterance, self.at(0), shown=True).wanted
        wished = next((int(order.amount) for order in wanted if order.kind == "hours"), 0)
        named = hours_in(utterance) or told.values.get("hours", 0) or hours_in(utterance.partition(".")[0])
        if hours := int(named or wished):
            self._notes(hours=hours)
            return self.made_at(utterance, hours)
        if months := months_in(utterance):
            self._notes(months=months)
        if months or plain_answer(utterance) in {SKIPPED, NO}:
            return self.made_at(utterance, 0)
        puzzled = normalize(utterance).strip(" .!?") in NODS or plain_answer(utterance) or not _WORD.search(utterance)
        return self.which_hours(utterance) if told.only or puzzled or (told.values and tells(utterance)) else None

    def made_at(self, utterance: str, hours: int) -> Reply:
        """A plan at some hours a week, as the message wanted it that asked for one; 0 for hours that are not known."""
        plan = Plan.made(self._milestones, self._checking.check, self._state.profile, hours)
        # What came before is of the plan where that was asked for in it.
        texts = (self._state.question, utterance) if self._state.awaits else (utterance,)
        said = ". ".join(texts)
        self.keep(plan)
        for text in texts:
            self.follow(orders(text, self.plan or plan, shown=True).wanted)
        if self.plan and not self.plan.months:
            self.within(*deadline_told(said, self.plan, by_day=True))
        made = self.plan or plan
        gone = for_pleasure.job_steps(made) if for_pleasure.learns_for_it(said) else ()
        self.keep(made.without(gone))
        shown = self._shown(utterance, self.plan or plan)
        if gone:
            shown = replace(shown, text=f"{shown.text}\n\n{no_job(gone)}")
        thing = thing_left_out(said, plan)
        return replace(shown, text=f"{shown.text}\n\n{step_messages.no_step_of(thing)}") if thing else shown

    def follow(self, wanted: Iterable[Order]) -> None:
        """Change the plan as the message wants it that asks for it."""

    def _shown(self, utterance: str, plan: Plan) -> Reply:
        """The whole plan, with its sources; where it is asked for another role, with that role's topic offered. Only
        the next step, where no more is wanted.
        """
        if self.before and _NEXT_ALONE.search(normalize(utterance)) and (next_step := self.stand(utterance)):
            return next_step
        self._state.question = ""  # "Make it 8" is then of the week.
        self.speaks_of_all()
        by_day = deadline_told(utterance, plan, by_day=True)[0]
        brief = _SHORT.search(normalize(utterance)) or plan_reader.share(utterance, plan, "plan-short") >= _LIKELY
        short = self.before and brief and not by_day
        offers = not short and smaller(plan) is not None
        lines = [messages.in_short(plan)] if short else messages.plan_lines(plan, messages.YES if offers else "")
        text = "\n".join([f"**{messages.PLAN_TITLE}**", "", *lines])
        text = for_coders(text, plan) if self._state.profile.codes() and not short else text
        reply = self.brief(utterance, plan, self._for_another(text), self._checking.offer)
        self._state.pending = "fit" if offers else "plan"
        topics = self._replies.likely_topics(self._role)[:1] if self._role else []
        first = self._replies.suggested(topics) or reply.suggestions[:1]
        return replace(reply, cited=plan.sources, suggestions=(*first, *reply.suggestions[1:]))

    def in_short(self, utterance: str) -> Reply | None:
        """The titles of the plan to who finds it long, with what can wait where the time may be meant; or None."""
        plan, texts = self.plan, [normalize(text).rstrip(" ?!.") for text in sentences(utterance)]
        brief = [text for text in texts if _SHORT.search(text) and len(text.split()) <= _FEW]
        said = " ".join(brief if len(texts) > 1 else texts)
        if plan and plan_reader.share(utterance, plan, "plan-fit") >= _PLAINLY:
            return None
        if not (plan and brief and (self.talked_of or "plan" in said)) or _OF_ELSE.search(said) or named(said, plan):
            return None
        text = f"**{messages.PLAN_TITLE}**\n\n{messages.in_short(plan)}"
        can_go = spare(plan) if _TOO_LONG.search(said) else None
        last = step_messages.leave_out(can_go.title) if can_go else messages.MY_PLAN
        text += f"\n\n{wish_messages.can_wait(plan, can_go)}" if can_go else ""
        return self.brief(utterance, plan, text, last)

    def _is_of_a_topic(self, utterance: str) -> bool:
        """Whether an utterance surely asks for a topic."""
        asked = self._replies.surely(utterance)
        return asked is not None and asked.kind == "topic"

    def asks_else_in_short(self, utterance: str) -> bool:
        """Whether a topic is asked for in an utterance that wishes it short beside: "how much maths? shorter"."""
        said = sentences(utterance)
        others = [text for text in said if not _SHORT.search(normalize(text))]
        return len(others) < len(said) and any(is_question(text) and self._is_of_a_topic(text) for text in others)
