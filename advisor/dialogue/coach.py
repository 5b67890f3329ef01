"""Guiding one person: what they tell is remembered, the skills check asks, the plan is made and ticked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..guidance import SkillQuestion
from ..models import Reply, Suggestion
from ..text import normalize
from . import guiding_messages as messages
from . import readiness, requests
from .fitting import fitting_topics
from .plan import Plan
from .profile import SLOTS, Profile, Told, bounded
from .readiness import CHOICES, LITTLE, NO, SKIPPED, YES, Check
from .replies import Replies
from .state import OFFERED, State
from .telling import read
from .ticking import ticks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .advisor import Advisor

__all__ = ["Coach"]

_HOURS_ALONE = re.compile(r"(?:about |around |maybe |like )?(\d{1,2})(?: ?(?:a|per) week)?[.! ]*")


class Coach:
    """Guides the person of one conversation, whose state it fills."""

    def __init__(self, advisor: Advisor, state: State, replies: Replies) -> None:
        self._knowledge = advisor.knowledge
        self._guidance = advisor.knowledge.guidance
        self._remembers = advisor.profile
        self._state = state
        self._replies = replies

    @property
    def check(self) -> Check:
        """The skills check as far as it is."""
        return Check.of(self._guidance.check, self._state.check)

    @property
    def plan(self) -> Plan | None:
        """The plan, once one is made."""
        return Plan.from_dict(self._guidance.plan, self._state.plan)

    def _keep_plan(self, plan: Plan) -> None:
        self._state.plan = plan.to_dict()

    def forget(self) -> bool:
        """Forget all that the person told; whether there was something."""
        state = self._state
        known = bool(state.profile or state.check or state.plan)
        state.profile, state.check, state.plan, state.pending, state.question = Profile(), "", {}, "", ""
        return known

    def reply(self, utterance: str, told: Told) -> Reply | None:
        """The reply where an utterance answers what was asked, or asks for guidance; None for any other."""
        pending, self._state.pending = self._state.pending, ""
        if pending == "check" and (reply := self._to_answer(utterance, told)):
            return reply
        if pending == "hours" and (reply := self._to_hours(utterance, told)):
            return reply
        request = requests.parse(utterance)
        if request and (reply := getattr(self, f"_{request.kind}")(utterance, request.slot)):
            return reply  # type: ignore[no-any-return]
        plan = self.plan
        if plan and not told.asks:
            places, done = ticks(utterance, plan)
            if places:
                return self._ticked(utterance, plan, places, done=done)
        if pending == "check":
            self._state.pending = "paused"
        return None

    # What is told

    def listen(self, utterance: str) -> tuple[Told, str]:
        """What an utterance tells, which is remembered, and a line that notes what of it is new."""
        if not self._remembers:
            return Told(), ""
        before = self._state.profile
        told = read(utterance, before)
        after = before.told(told)
        self._state.profile = after
        new = [
            after.fact(slot) for slot in SLOTS if getattr(after, slot) != getattr(before, slot) and getattr(after, slot)
        ]
        gone = [
            getattr(before, slot)
            for slot in ("role", "country", "goal")
            if getattr(before, slot) and not getattr(after, slot)
        ]
        note = messages.noted(new) if new else messages.dropped(gone) if gone else ""
        plan = self.plan
        if plan and after != before:
            fitted = plan.fitted(self.check, after)
            fitted = fitted.with_hours(after.hours) if after.hours != before.hours and after.hours else fitted
            fitted = fitted.with_months(after.months) if after.months != before.months else fitted
            self._keep_plan(fitted)
            note += f" {messages.plan_at(fitted)}" if fitted.weeks != plan.weeks else ""
        return told, note

    def rounded(self, reply: Reply, told: Told, note: str) -> Reply:
        """A reply with the note, and with what guides further beside it."""
        if told.values and not told.asks and (reply.tentative or reply.kind in {"fallback", "clarification"}):
            reply = self.welcomed(reply.question, note)
        elif note:
            reply = replace(reply, text=f"{note}\n\n{reply.text}")
        if self._state.pending == "paused":
            self._state.pending = ""
            on = Suggestion(messages.CHECK_ON, "")
            return replace(
                reply, text=f"{reply.text}\n\n{messages.CHECK_WAITS}", suggestions=_with(reply.suggestions, on)
            )
        if reply.kind == "answer" and len(reply.answers) == 1 and (text := self._offer(reply.answers[0].entry.offers)):
            return replace(reply, suggestions=_with(reply.suggestions, Suggestion(text, "")))
        if reply.kind == "small_talk" and self.plan and any(match.entry.id == "greeting" for match in reply.answers):
            return replace(reply, text=f"{reply.text}\n\n{messages.plan_stands(self.plan)}")
        return reply

    def welcomed(self, utterance: str, note: str) -> Reply:
        """The reply to somebody who only told of themselves: what is noted, and what fits."""
        topics = fitting_topics(self._knowledge, self._state)
        offers = [self._offer("check") if not self.check.begun else "", self._offer("plan")]
        suggestions = [Suggestion(text, "") for text in offers if text]
        suggestions += self._replies.suggested([*topics, *self._replies.openers()])
        first = self._knowledge[topics[0]].question if topics else ""
        note = note or messages.noted(self._state.profile.facts())
        text = messages.welcome_told(note, check=bool(offers[0]), plan=bool(offers[1]), topic=first)
        return Reply(utterance, "small_talk", text, 1.0, (), tuple(suggestions[:OFFERED]))

    def _offer(self, what: str) -> str:
        """What to say to be guided so; empty where the knowledge does not."""
        if what == "check" and self._guidance.check:
            return (
                messages.CHECK_ON if self.check.begun and self.check.open(self._state.profile) else messages.AM_I_READY
            )
        if what == "plan" and self._guidance.plan:
            return messages.MY_PLAN if self.plan else messages.MAKE_PLAN
        return ""

    def _profile(self, utterance: str, _: str) -> Reply:
        facts = self._state.profile.facts()
        text = messages.known(facts) if facts else messages.NOTHING_KNOWN if self._remembers else messages.NO_PROFILE
        if self.plan:
            text += f" {messages.plan_stands(self.plan)}"
        topics = fitting_topics(self._knowledge, self._state)
        offered = self._replies.suggested([*topics, *self._replies.openers()])
        if facts:
            offered = _with(offered, Suggestion(messages.FORGET, ""))
        return Reply(utterance, "small_talk", text, 1.0, (), offered)

    def _forget(self, utterance: str, slot: str) -> Reply:
        if slot:
            fact = self._state.profile.fact(slot)
            self._state.profile = self._state.profile.without(slot)
            text = messages.dropped([fact]) if fact else messages.NOTHING_TO_FORGET
        else:
            text = messages.FORGOTTEN if self.forget() else messages.NOTHING_TO_FORGET
        return Reply(utterance, "small_talk", text, 1.0, (), self._replies.suggested(self._replies.openers()))

    def _for_me(self, utterance: str, _: str) -> Reply:
        topics = fitting_topics(self._knowledge, self._state)
        if topics:
            return self._replies.to_choice(utterance, [self._knowledge[topics[0]]])
        return Reply(
            utterance, "small_talk", messages.FOR_WHOM, 1.0, (), self._replies.suggested(self._replies.openers())
        )

    # The check

    def _check(self, utterance: str, _: str) -> Reply | None:
        """Begin the check, anew where it was finished."""
        if not self._guidance.check:
            return None
        profile, check = self._state.profile, self.check
        if not check.begun or not check.open(profile):
            self._state.check = ""
            check = self.check
            taken = [item for item in check.questions if item not in check.open(profile)]
            return self._asked(utterance, messages.check_begins(len(check.open(profile)), taken))
        return self._asked(utterance)

    def _check_on(self, utterance: str, _: str) -> Reply | None:
        return self._check(utterance, "")

    def _asked(self, utterance: str, before: str = "", again: SkillQuestion | None = None) -> Reply:
        """The next question of the check, or its result."""
        check, profile = self.check, self._state.profile
        left = check.open(profile)
        if not (again or left):
            return self._result(utterance)
        asked = again or left[0]
        self._state.pending = "check"
        text = messages.question(asked, check.questions.index(asked) + 1, len(check.questions), before)
        return Reply(utterance, "question", text, 1.0, (), tuple(Suggestion(choice, "") for choice in CHOICES))

    def _to_answer(self, utterance: str, told: Told) -> Reply | None:
        """The next question after an answer; None for anything else."""
        check, profile = self.check, self._state.profile
        left = check.open(profile)
        said = normalize(utterance).strip(" .!")
        if said in {"stop", "cancel", "enough", "leave it", "stop it", "no more", "stop the check", "later"}:
            stopped = _with(self._replies.suggested(self._replies.openers()), Suggestion(messages.CHECK_ON, ""))
            return Reply(utterance, "small_talk", messages.CHECK_PAUSED, 1.0, (), stopped)
        if said in {"back", "go back", "previous", "undo"}:
            earlier = check.before(left[0] if left else None)
            if earlier:
                self._state.check = check.answered(earlier, "o").kept()
            return self._asked(utterance, again=earlier)
        if said in {"again", "repeat", "what?", "repeat that"}:
            return self._asked(utterance)
        if {"knows", "lacks"} & set(told.values) and told.only:
            return self._asked(utterance)
        letter = readiness.answer(utterance)
        if not (letter and left):
            return None
        self._state.check = check.answered(left[0], letter).kept()
        return self._asked(utterance)

    def _result(self, utterance: str) -> Reply:
        check, profile = self.check, self._state.profile
        have, little, missing = (check.with_letter(letters, profile) for letters in (YES, LITTLE, NO + SKIPPED))
        text = messages.check_result(have, little, missing, 0)
        if self.plan:
            self._keep_plan(self.plan.fitted(check, profile))
        topics = [item.topic for item in (*missing, *little) if item.topic]
        offered = self._replies.suggested(topics or fitting_topics(self._knowledge, self._state))
        offer = self._offer("plan")
        return Reply(
            utterance, "small_talk", text, 1.0, (), _with(offered, Suggestion(offer, "")) if offer else offered
        )

    # The plan

    def _plan(self, utterance: str, _: str) -> Reply | None:
        """The plan, once the hours are known."""
        if not self._guidance.plan:
            return None
        if self.plan:
            return self._shown(utterance)
        if self._state.profile.hours:
            return self._made(utterance, self._state.profile.hours)
        self._state.pending = "hours"
        offered = tuple(Suggestion(text, "") for text in messages.HOURS_OFFERED)
        return Reply(utterance, "question", messages.HOW_MANY_HOURS, 1.0, (), offered)

    def _new_plan(self, utterance: str, _: str) -> Reply | None:
        self._state.plan = {}
        return self._plan(utterance, "")

    def _to_hours(self, utterance: str, told: Told) -> Reply | None:
        """The plan at the hours that were asked for; None where they are not told."""
        alone = _HOURS_ALONE.fullmatch(normalize(utterance))
        hours = bounded("hours", int(alone[1])) if alone else read(f"i have {utterance}").values.get("hours", 0)
        if hours:
            if self._remembers:
                self._state.profile = replace(self._state.profile, hours=hours)
            return self._made(utterance, hours)
        if readiness.answer(utterance) in {SKIPPED, NO}:
            return self._made(utterance, 0)
        if told and told.only:
            # Something else of themselves: what they know, say.
            self._state.pending = "hours"
            offered = tuple(Suggestion(text, "") for text in messages.HOURS_OFFERED)
            return Reply(utterance, "question", messages.HOW_MANY_HOURS, 1.0, (), offered)
        return None

    def _made(self, utterance: str, hours: int) -> Reply:
        self._keep_plan(Plan.made(self._guidance.plan, self.check, self._state.profile, hours))
        return self._shown(utterance)

    def _shown(self, utterance: str) -> Reply:
        plan = self.plan
        assert plan is not None
        text = "\n".join([f"**{messages.PLAN_TITLE}**", "", *messages.plan_lines(plan)])
        return self._of_plan(utterance, plan, text, cited=True)

    def _of_plan(self, utterance: str, plan: Plan, text: str, *, cited: bool = False) -> Reply:
        """A reply about the plan, which offers its next steps' topics."""
        topics = [step.entry_id for step in plan.steps if not step.done and step.entry_id]
        offered = self._replies.suggested(topics)
        offer = (
            messages.MY_PLAN
            if not cited
            else messages.AM_I_READY
            if not self.check.begun and self._guidance.check
            else ""
        )
        offered = _with(offered, Suggestion(offer, "")) if offer else offered
        return Reply(utterance, "small_talk", text, 1.0, (), offered, cited=plan.sources if cited else ())

    def _ticked(self, utterance: str, plan: Plan, places: Sequence[int], *, done: bool) -> Reply:
        titles = [plan.steps[place - 1].title for place in places]
        plan = plan.ticked(places, done=done)
        self._keep_plan(plan)
        return self._of_plan(utterance, plan, f"{messages.ticked(titles, done=done)} {messages.plan_stands(plan)}")

    def _stand(self, utterance: str, _: str) -> Reply | None:
        """Where the person stands with the plan."""
        plan = self.plan
        return self._of_plan(utterance, plan, messages.plan_stands(plan)) if plan else None


def _with(suggestions: Sequence[Suggestion], last: Suggestion) -> tuple[Suggestion, ...]:
    """As many suggestions as are offered, the last in place of the one that would stand there."""
    return (*[item for item in suggestions if item.text != last.text][: OFFERED - 1], last)
