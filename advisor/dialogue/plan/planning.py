"""What is said of a plan that there is: it is asked about and corrected."""

from __future__ import annotations

from collections.abc import Sequence

from ...guidance import Milestone
from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, sentences
from ..check.check_talk import asks
from ..check.marks import YES
from ..check.readiness import told_of
from ..guidance.guiding_messages import should_be
from ..person.amounts_named import hours_in
from ..person.known_by_pronoun import with_its_name
from ..questions.pieces import is_question
from . import leaving_out, plain_words, plan_asked, plan_reader, step_messages
from . import plan_messages as messages
from .correcting import asks_why
from .hour_wishes import in_plain_words
from .known_answers import known_answer
from .money_time import as_a_time
from .moods import CHANGES, as_asked
from .orders import Order, Orders
from .own_time import in_its_months
from .plan import Plan
from .plan_answers import ANSWERS
from .plan_changing import PlanChanging
from .plan_hours import deadline_asked, how_long_at, names_its_hours
from .plan_questions import asks_cost, kind_of, weighs
from .plan_wishes import WISHES
from .step_mentions import titles_in
from .step_questions import about_hours, asks_hours, asks_today, asks_what_to_build, asks_why_so, is_of_something_else
from .step_reasons import reason
from .ticking import ticks

__all__ = ["Planning"]

_LITTLE, _FEW = "a little", 3  # Spaces in a part that says too little, at most.
_THAT_PART = regex(r"\b(?:that|this) (?:part|bit|thing|course|topic|subject|piece)\b")
_ANEW = regex(r"\b(?:new|anew|scratch|start over|redo|fresh|nay[aei])\b")
_IN_MY_COUNTRY = regex(r"(?i)(\b(?:me|pay|earn|about|salary) )here(?=\W*$)|\bin my (?:own )?country\b(?! of birth)")
_THE_SAME = regex(r"(?i)^(?:(?:so|and|ok|then)\W+)*(?:the )?same (?:question|thing)(?: again)? (?:about|for|on|in)\b")
_ELSEWHERE, _PLAINLY, _DROPS = 0.5, 0.8, 0.5
"""How likely what is no word on the plan is so, at least; confidence from which the reader overrules a request, and
from which no plan is wanted any more."""


class Planning(PlanChanging):
    """Talks of the plan of one conversation."""

    def in_plain_words(self, utterance: str) -> str:
        """An utterance with the hours a week that it names in plain words, and what it knows by its name."""
        if self._state.pending == "check":
            return utterance
        utterance = _THE_SAME.sub("what about", utterance)
        if country := self._state.profile.country:
            utterance = _IN_MY_COUNTRY.sub(rf"\1in {country}", utterance)
        shown = self._state.pending in {"plan", "fit"}
        utterance = as_a_time(utterance, of_a_plan=shown or self._state.pending == "hours")
        utterance = with_its_name(utterance, self.spoken_of if shown else "")
        if plan := self.plan:
            utterance = plain_words.of_the_plan(self, utterance, plan, shown=shown)
        elif (told := in_its_months(utterance, self.at(0))) != utterance and not self.awaits_hours:
            return told
        elif shown or [self._replies.topic(name).offers for name in self._state.latest] == ["plan"]:
            utterance = how_long_at(utterance)
        of_step = bool(self.spoken_of or self.out_already(utterance) or (plan and titles_in(utterance, plan)))
        awaited = self._state.pending == "hours" and bool(self._milestones)
        return in_plain_words(utterance, self.at(0) if awaited else plan, shown=shown or awaited, of_step=of_step)

    def answered(self, utterance: str, *, shown: bool, kind: str = "") -> Reply | None:
        """The answer to what is asked about the plan; None where it is nothing of it, or there is none.

        `kind` is what is asked, where that is known; `shown`: the plan was spoken of last.
        """
        if self.set_aside or (not kind and self.asks_else_in_short(utterance)):
            return None
        if not kind and (reply := self.in_short(utterance) or known_answer(self, utterance)):
            return reply
        plan = self.plan or self._unmade(utterance, shown=shown)
        if plan and (months := deadline_asked(utterance)):
            return self.in_time(utterance, months)
        if kind and plan and asks_cost(utterance, plan, shown=shown):
            # What a step costs is heard as a question of the step, which it is not alone.
            kind = "plan-cost"
        kind = as_asked(kind or (self._asked(utterance, plan, shown=shown) if plan else ""), utterance)
        if plan and not self.plan and kind == "plan-step" and about_hours(normalize(utterance), plan):
            kind = "plan-basis"
        to_build = kind == "plan-step" and asks_what_to_build(utterance)
        if to_build or not (self.plan or kind in plan_reader.OF_ITS_FIGURES or asks_why_so(utterance)):
            return None
        first = utterance.partition(",")[0]
        if plan and kind == "plan-step" and not asks(first) and (done := ticks(first, plan))[0]:
            # "I finished the Git step, what now?"
            return self.marked(utterance, done[0], done=done[1])
        answer = {**ANSWERS, **WISHES}.get(kind)
        return answer(self, plan, utterance) if plan and answer else None

    def is_of_it(self, utterance: str, *, shown: bool) -> bool:
        """Whether an utterance is of the plan, whatever it asks for: of what to do today, or a feeling told with it."""
        return bool(self.plan) and (asks_today(utterance) or (shown and plan_asked.plainly_of(utterance, self.plan)))

    def only_feels(self, utterance: str) -> bool:
        """Whether an utterance most likely tells how a plan feels, or that it is too much, rather than asks of it."""
        return self.plan is not None and plan_reader.likely(utterance, self.plan).kind in plan_reader.FEELS

    def read_as(self, kind: str, utterance: str) -> str:
        """A kind of request about the plan, or the one that the reader plainly takes it for instead."""
        plan = self.plan
        if not plan or not kind.startswith("plan"):
            return kind
        read = plan_reader.likely(utterance, plan)
        if self.set_aside or (read.kind == "plan-drop" and read.confidence >= _DROPS):
            return "" if self.set_aside else read.kind
        if kind == "plan-anew" and not _ANEW.search(normalize(utterance)):
            return "plan"  # No plan is thrown away on a guess.
        if kind == "plan" and not plan_reader.may_be_shown(utterance, plan):
            return ""
        if kind == "plan-long" and not self.talked_of and _THAT_PART.search(normalize(utterance)):
            return ""  # It is of what was told last.
        if is_of_something_else(utterance) or (kind in CHANGES and read.kind != kind and read.elsewhere >= _ELSEWHERE):
            return ""
        return read.kind if read.confidence >= _PLAINLY else kind

    def _asked(self, utterance: str, plan: Plan, *, shown: bool) -> str:
        """What an utterance asks about the plan, which may not be made yet."""
        return plan_asked.asked(
            utterance, plan, made=self.plan is not None, shown=shown, of_a_topic=self._is_of_a_topic
        )

    def _unmade(self, utterance: str, *, shown: bool) -> Plan | None:
        """The plan at the hours that are known, which was not made, but spoken of; None where it was not."""
        plan = self.at(self.hours_known) if self._milestones and (shown or self.hours_known) else None
        spoken_of = shown or (plan and (names_its_hours(utterance, plan) or weighs(utterance, plan, shown=False)))
        return plan if spoken_of else None

    def summed(self, part: str, utterance: str) -> Reply | None:
        """How long the plan takes, or why it is in its order, where a part of an utterance asks that; or None.

        A few words ("how long then?") are read with the whole utterance, but for the order it may change.
        """
        plan, few = self.plan, part.count(" ") < _FEW
        kind = self._asked(utterance if few else part, plan, shown=True) if plan else ""
        told = kind in {"plan-long", "plan-real"} or (kind == "plan-order" and not few)
        return self.answered(utterance if few else part, shown=True) if told else None

    def asked_beside(self, utterance: str) -> str:
        """The questions in an utterance that are not about the plan."""
        asked = filter(is_question, sentences(utterance) if (plan := self.plan) else ())
        return " ".join(text for text in asked if plan and not self._asked(text, plan, shown=True))

    def resized(self, utterance: str, titles: Sequence[str], *, out: bool) -> Reply | None:
        """The plan without the steps of some titles, or with them again; which, where there are none."""
        plan = self.plan
        if not plan or titles:
            return self.changed(utterance, Orders((Order("out" if out else "back", tuple(titles)),)))
        thing = leaving_out.thing_left_out(utterance, plan) if out else ""
        asked = step_messages.no_step_of(thing) if thing else step_messages.which_step(() if out else plan.left_out)
        return self.brief(utterance, plan, asked)

    def at_hours(self, utterance: str, hours: int) -> Reply | None:
        """The plan at other hours, which are asked for where they are none."""
        return self.changed(utterance, Orders((Order("hours", (), hours),))) if hours else self.which_hours(utterance)

    def in_full(self, utterance: str, titles: Sequence[str]) -> Reply | None:
        """The plan with the steps of some titles in full where they count half."""
        plan = self.plan
        if not plan:
            return None
        if not titles:
            return self.brief(utterance, plan, step_messages.NONE_HALF)
        full = plan.restored(titles)
        self.keep(full)
        return self.brief(utterance, full, f"{step_messages.in_full(titles)} {messages.plan_at(full, plan.weeks)}")

    def halved(self, utterance: str, places: Sequence[int]) -> Reply | None:
        """Why steps at some places, or else all that are halved, count half, and how to change that; None for none."""
        plan = self.plan
        if not plan:
            return None
        steps = list(zip(plan.steps, plan.shown, strict=True))
        chosen = [steps[place - 1] for place in places if 1 <= place <= len(steps)]
        chosen = chosen or [(step, item) for step, item in steps if step.hours != item.hours]
        if len(chosen) == 1:
            self.speaks_of(chosen[0][1])
        taken = {item.id: list(filter(None, map(self._checking.taken, item.questions))) for _, item in chosen}
        reasons = (step_messages.why_half(step, item, taken[item.id]) for step, item in chosen)
        little = {title for answers in taken.values() for title, word in answers if word == _LITTLE}
        last = should_be(little.pop(), "no") if len(little) == 1 else messages.MY_PLAN
        return self.brief(utterance, plan, "\n".join(reasons) or step_messages.NONE_HALF, last)

    def why(self, utterance: str) -> tuple[Reply | None, str]:
        """The reply to who asks why a step is in the plan, and what else they say; None for anything else."""
        plan = self.plan
        title, beside = asks_why(utterance, plan, self.spoken_of if self.talked_of else "") if plan else ("", "")
        if not plan or not title:
            return None, ""
        return reason(self, plan, utterance, title, alone=not is_question(beside)), beside

    def explained(self, part: str) -> Reply | None:
        """Why a step is in the plan, or has its hours, where a part of an utterance asks that; or None."""
        plan = self.plan
        if not plan or (reply := self.why(part)[0]):
            return reply if plan else None
        sized = asks_hours(part) and kind_of(part, plan, shown=True) == "plan-step"
        return self.answered(part, shown=True, kind="plan-step") if sized else None

    def topic_of(self, role: str) -> Entry | None:
        """The topic on a role; None where there is none."""
        return next(map(self._replies.topic, self._replies.likely_topics(role)[:1]), None)

    def why_not(self, item: Milestone) -> str:
        """Why a milestone is left out of the plan."""
        check, profile = self._checking.check, self._state.profile
        if told_of(item.skills, profile) == YES:
            return step_messages.not_in_plan(item.title, item.skills, ())
        asked = [question for question in check.questions if question.id in item.questions]
        known = asked and all(check.letter(question, profile) == YES for question in asked)
        told = [question for question in asked if known and told_of(question.skills, profile) == YES]
        skills = [skill for question in told for skill in question.skills]
        answered = [question.title for question in asked if known and question not in told]
        return step_messages.not_in_plan(item.title, skills, answered)

    def how_long(self, utterance: str) -> Reply | None:
        """How long the plan takes at the hours that are known; None where none are."""
        hours = self.hours_told_now or hours_in(utterance) or self._state.profile.hours
        hours = hours or (self.plan.hours if self.plan else 0)
        if not self._milestones or not (hours or self.talked_of):
            return None
        self.reckon_with(hours)
        self.speaks_of_all()
        self._state.keep_question(utterance)  # A plan that is wanted next is one at these hours.
        return self.brief(utterance, self.at(hours), self.for_the_role_of(utterance, self.takes(hours)), self.offer)

    def in_time(self, utterance: str, months: int) -> Reply:
        """Whether the plan fits a number of months, which are remembered, and the hours a week that these take."""
        plan = (self.plan or self.at(0)).with_months(months)
        self._notes(months=months)
        self.keep(plan)
        self.speaks_of_all()
        return self.brief(utterance, plan, f"{messages.needed(plan)} {messages.wish(plan)}".strip())
