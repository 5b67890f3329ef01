"""Guided: one thing that somebody says in a talk in which the adviser guides, and how it is met.

It may answer a question of the adviser's, ask for guidance, tell of the person, or ask something.
"""

from __future__ import annotations

from dataclasses import replace

from ..text import sentences, words
from . import messages
from .acts import ahead
from .acts.acts import Act
from .acts.beside_remarks import asked_beside_remarks
from .acts.free_words import asks_where, heard
from .acts.responses import respond
from .answering import Answering
from .asides import parted
from .beside import beside
from .follow_ups.complaints import complains
from .follow_ups.evidence import figures_in
from .follow_ups.hearsay import claim
from .follow_ups.leaving import before_the_end, leaves, parting, says_bye
from .guidance.only_told import without_loss
from .hearing import Heard
from .likely_guidance import likely_guidance
from .pay.places import dismisses
from .person.carrying_over import for_its_worth
from .person.doubts_and_worries import DoubtsAndWorries
from .person.over_here import with_where
from .person.own_spelling import with_own_job
from .person.titles import without_musing
from .plan import leave_taken, plan_reader
from .plan.deadline_told import deadline_told
from .plan.plan import Plan
from .questions import choosing
from .replies import Replies
from .sentence_kinds import asks_beside
from .state import State
from .subject import following

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .advisor import Advisor
    from .guidance.coach import Coach

__all__ = ["Guided"]

_LONG, _WONDERED = 20, 0.6
"""Words of a message that may ask without a question; and how likely a topic must be for it to be told."""
_OF_PLAN, _SURELY, _ELSEWHERE, _AT_ALL, _NEVER = 0.4, 0.6, 0.12, 0.2, 0.04
"""How likely the likeliest kind of what is said of a plan must be, and from when it is so whatever topic is likely; and
how likely it is about something else at most: in general, of what is surely of the plan, and beside a likely topic."""
_ASKED, _OVER_NO_TOPIC = 0.95, frozenset({"plan-out", "plan-hours", "plan-step"})
"""How likely a topic is for it to be meant in any case; and the kinds that never go ahead of a likely one."""


class Guided:
    """What is said to one person in a talk in which the adviser guides."""

    def __init__(self, advisor: Advisor, state: State, replies: Replies, answering: Answering) -> None:
        self._advisor = advisor
        self._state = state
        self._replies = replies
        self._answering = answering

    def heard(self, coach: Coach, utterance: str) -> Heard:
        """The reply to what may answer a question of the adviser's, ask for guidance, or tell of the person."""
        if len(utterance) > messages.LONGEST or not utterance.strip():
            return Heard(self._answering.reply(utterance))
        said = self._replies.spelt(utterance)
        said = with_own_job(utterance, self._advisor.spelt_right(said))
        if (first := before_the_end(said)) and self._may_be_urgent(first):
            # Of somebody who says goodbye a guess is enough.
            return Heard(replace(self._answering.reply(first), question=utterance))
        told, note = coach.listen(said)
        noted, talk = note, self._answering.talk
        own = DoubtsAndWorries(talk, said)
        planned, shown = self._state.plan, self._state.pending == "plan"
        reply = ahead.recapped(talk, said) or coach.reply(said, told)
        met = "plainly" if reply else ""
        urgent = self._replies.is_urgent(utterance)
        taken = says_bye(said) or (coach.plan and leave_taken.goes(said))
        goes = leaves(said) or (taken if reply else ahead.takes_leave(talk, said, told))
        if goes and reply and reply.kind != "question" and planned and planned == self._state.plan:
            reply = None  # Who goes need not be told again what stands as it was.
        if goes and not (urgent or (reply and reply.kind == "question")):
            bye = respond(talk, utterance, Act("goodbye"))
            reply = replace(reply, text=f"{reply.text}\n\n{bye.text}") if reply and bye else bye
            met = "plainly"
        elif reply and coach.beside:
            reply = beside(reply, self._answering.reply(coach.beside))
        if reply is None and not (told.only or urgent):
            reply = likely_guidance(self._advisor, self._answering, coach, said, told, own)
            met = "likely" if reply else ""
        if reply is None and not (told.only or urgent) and (kind := self._of_the_plan(coach, said, shown=shown)):
            reply = coach.meant(kind, said, told)
            met = "likely" if reply else ""
        objects = talk.picks(said) or complains(said) or dismisses(said)
        objects = self._state.told and not (told.only and told.values) and objects
        asked = asks_beside(without_loss(said)) or claim(said) != "" or choosing.of_names(talk, said)
        asked = asked or asked_beside_remarks(talk, said) is not None
        asked = asked or (not told.only and self._wonders(without_musing(said.strip(" .!"))))
        if (
            reply is None
            and not (told.values or told.amends)
            and not objects
            and (word := parting(said, talk.is_on_a_topic))
        ):
            reply, met = self._answering.reply(word), "plainly"
        if reply is None and {*told.values} == {"country"} and following.follows(talk, said):
            reply, met = self._answering.reply(utterance), "plainly"
        if reply is None and not urgent:
            reply = for_its_worth(talk, said, told)
        safe = told.only or not (urgent or self._may_be_urgent(said) or own.worry)
        if reply is None and safe and coach.only_tells(said, told) and (told.amends or not (objects or asked)):
            reply, note = coach.welcomed(said, told, note), ""
        answer = reply or self._answering.reply(utterance, own if said == utterance else None)
        if reply is None and (fits := coach.in_place_of_help(said, told, answer)):
            answer = fits
        if reply is None and says_bye(said) and not urgent:
            answer = parted(talk, answer)
        reply = coach.rounded(answer, told, note, met=reply is not None)
        reply = with_where(reply, utterance, self._state.profile)
        return Heard(replace(reply, question=utterance), met, noted)

    def _of_the_plan(self, coach: Coach, said: str, *, shown: bool) -> str:
        """What something said is likeliest of the plan, where it is hardly about anything else; empty if it may be."""
        plan = coach.plan
        if not plan or claim(said) or plan_reader.asks_else(sentences(said), plan):
            return ""
        read, best = plan_reader.likely(said, plan), self._advisor.match(said)[0]
        if (read.kind == "plan" and not shown) or (read.kind == "plan-apply" and asks_where(said)):
            return ""  # "Show it" is of what was told last.
        if read.kind == "plan-fit" and not deadline_told(said, plan)[0]:
            return ""  # What is to be shorter may be the answer.
        if read.kind in plan_reader.OF_ITS_FIGURES and self._doubts_the_told(said, plan):
            return ""  # "350, really?"
        # What no topic is of says little of what else it may be.
        asked = best.confidence if best.entry.kind == "topic" or best.entry.urgent else 0.0
        sure = read.confidence >= _SURELY
        hardly = read.elsewhere <= (_AT_ALL if sure and asked < _WONDERED and read.kind != "plan-cost" else _ELSEWHERE)
        beats = sure and read.kind not in _OVER_NO_TOPIC and asked < _ASKED
        of_it = asked < _WONDERED or (beats and read.elsewhere <= _NEVER)
        feels = read.kind == "plan-feel" and heard(self._answering.talk, said).kind == "maths-fear"
        return read.kind if read.confidence >= _OF_PLAN and hardly and of_it and not feels else ""

    def _doubts_the_told(self, said: str, plan: Plan) -> bool:
        """Whether a figure that is named is one of the latest answer, and none of the plan's length."""
        told = {figure for entry in self._answering.talk.latest for figure in figures_in(entry.answer)}
        own = {str(number) for number in (plan.hours, plan.weeks, plan.months)}
        return not (figures_in(said) & told) <= own

    def _wonders(self, said: str) -> bool:
        """Whether a long message that asks nothing plainly is likely about a topic all the same."""
        best = self._advisor.match(said)[0]
        return len(words(said)) >= _LONG and best.entry.kind == "topic" and best.confidence >= _WONDERED

    def _may_be_urgent(self, said: str) -> bool:
        best = self._advisor.match(said)[0]
        return best.entry.urgent and best.confidence >= self._advisor.tentative_threshold
