"""Guiding one person: what they tell is remembered, and requests for guidance are met before questions are."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...text import sentences
from ..acts import requisites
from ..check.check_stops import after_the_stop, behind_the_stop
from ..check.checking import Checking
from ..parts import behind_a_sigh
from ..person.amounts_named import hours_in
from ..person.known_in_passing import told
from ..person.listening import Listening
from ..person.personal import Personal
from ..person.profile import Told
from ..person.striking import asks_whence
from ..plan import awaiting, offers
from ..plan.dates_said import without_dates
from ..plan.plan import Plan
from ..plan.planning import Planning
from ..plan.step_questions import asks_half
from ..questions.pieces import is_question
from ..replies import Replies
from ..state import State
from . import guiding_messages as messages
from . import requests
from .encouraging import Encouraging
from .initiative import Initiative
from .only_told import only_told
from .owning import owned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..advisor import Advisor

__all__ = ["Coach"]

_BEHIND_A_STOP = frozenset({"plan", "plan_anew", "stand", "profile"})
"""Requests that are met together with the wish to stop the check."""


class Coach:
    """Guides the person of one conversation, whose state it fills."""

    def __init__(self, advisor: Advisor, state: State, replies: Replies) -> None:
        guidance = advisor.knowledge.guidance
        self._state = state
        self._replies = replies
        self._checking = Checking(guidance, state, replies)
        self._planning = Planning(guidance.plan, state, replies, self._checking, remembers=advisor.profile)
        self._personal = Personal(advisor, state, replies)
        self.in_place_of_help, self.reads_answers = self._personal.in_place_of_help, self._checking.reads
        guides = (advisor.knowledge, state, replies, self._checking, self._planning)
        self._initiative, self.encouraging = Initiative(*guides), Encouraging(*guides)
        self.forget, self.welcomed = self._personal.forget, self._initiative.welcomed
        self._listening = Listening(advisor.knowledge, state, self._checking, self._planning, remembers=advisor.profile)
        self.beside, self.met_whole = "", False
        """What the latest utterance asks beside what was replied to; whether it only wanted changes of the plan."""

    @property
    def plan(self) -> Plan | None:
        """The plan, once one is made."""
        return self._planning.plan

    @property
    def guides_now(self) -> bool:
        """Whether there is a plan, or a check that is begun or asked."""
        return bool(self._state.plan or self._state.check or self._state.pending)

    def meant(self, kind: str, utterance: str, told: Told) -> Reply | None:
        """The reply to a request of a kind in free words; None where it means nothing now."""
        if self._replies.is_urgent(utterance) or not requisites.may_be(kind, utterance):
            return None
        if kind == "plan-next" and self.plan and (ticked := self._planning.ticked_beside(utterance)):
            stands = self._planning.stand(utterance)
            return replace(stands, text=f"{ticked} {stands.text}") if stands else None
        kind = self._planning.read_as(kind, utterance)
        if kind in requests.IN_FREE_WORDS:
            return self._requested(requests.Request(requests.IN_FREE_WORDS[kind]), utterance, told, spoken_of=True)
        if kind == "check-stop" and not is_question(after_the_stop(utterance)):
            return self._checking.stopped(utterance) if self._checking.check.begun else None
        if kind == "forget":
            return self._personal.known(utterance)  # Nothing is forgotten on a guess; the reply says how.
        if kind == "correct":
            of_them = not self._state.told or requisites.of_notes(utterance)
            return self._personal.wrong(utterance) if self._state.profile and of_them else None
        if kind == "left":
            return self.encouraging.left(utterance)
        if kind.startswith("plan-"):
            self._planning.suppose(utterance, surely=True)
            return self._planning.answered(utterance, shown=True, kind=kind)
        return None

    def in_plain_words(self, utterance: str) -> str:
        """An utterance with the hours a week that it names in plain words."""
        return utterance if self._replies.is_urgent(utterance) else self._planning.in_plain_words(told(utterance))

    def listen(self, utterance: str) -> tuple[Told, str]:
        """What an utterance tells, which is remembered, and a line that notes what of it is new."""
        self.beside, self.met_whole = "", False
        self._checking.begin_turn()
        return self._listening.listen(utterance)

    def only_tells(self, said: str, told: Told) -> bool:
        """Whether what is told is worth a reply of its own, rather than what is asked or said beside it."""
        return only_told(said, told, self._listening.before, planned=self.plan is not None)

    def reply(self, utterance: str, told: Told) -> Reply | None:
        """The reply where an utterance answers what was asked, or asks for guidance; None for any other."""
        if reply := self._personal.what_i_am(utterance):
            return reply
        pending, self._state.pending = self._state.pending, ""
        if pending in {"", "plan"} and awaiting.tells_hours(self._planning, utterance, told):
            pending = "hours"
        taken = "" if pending else self._initiative.taken(utterance)
        wish = taken or behind_a_sigh(without_dates(utterance))
        request, beside = requests.found(wish, freely=not (pending or self.plan))
        if (request or pending or self.plan) and self._replies.is_urgent(utterance):
            return None
        if self._planning.only_feels(utterance) and (need := self._replies.maybe_urgent(utterance)):
            return self._replies.to_gap(utterance, need)
        if pending == "fit" and (agreed := offers.met(self._planning, utterance)):
            self.beside, self.met_whole = agreed[1], True
            return agreed[0]
        begins_anew = request is not None and request.kind == "plan_anew" and not beside
        if pending != "check" and not begins_anew and (reply := self._changed(utterance)):
            return reply
        shown = pending in {"plan", "fit"}
        if pending == "check" and (
            reply := self._checking.answered(utterance, told, self._listening.before, asks=request is not None)
        ):
            return self._checked(reply, utterance, told)
        if pending != "check" and (reply := self._answer_corrected(utterance)):
            return reply
        answers = pending == "check" or (pending == "hours" and "hours" in told.values)
        corrected = self._listening.before and not (answers or (self.plan and asks_half(utterance)))
        if corrected and (reply := self._personal.corrected(utterance, told, struck=self._listening.struck)):
            self.beside = " ".join(part for part in sentences(utterance) if is_question(part) and not asks_whence(part))
            return reply
        reply, others = (None, "") if pending == "check" else self._personal.missing(utterance)
        if reply:
            self.beside = others
            return reply
        hopes = pending not in {"check", "hours"} and not (request and request.kind in {"plan", "plan_anew"})
        if hopes and (reply := self.encouraging.met(utterance, of_the_plan=shown)):
            return reply
        if pending == "waits" and (reply := self._checking.late(utterance, told, self._listening.before)):
            return self._checked(reply, utterance, told)
        alone = pending in {"", "plan"} and not told.values and (request is None or request.kind == "result")
        if reply := self._checking.resumed(utterance, alone=alone):
            return self._checked(reply, utterance, told)
        if pending == "hours" and (reply := awaiting.met(self._planning, utterance, told, request)):
            return reply
        reply, others = self._planning.why(utterance)
        if reply:
            self.beside = self._planning.asked_beside(others)
            return reply
        of_it = self._planning.is_of_it(utterance, shown=shown) or not requests.makes_a_plan(request, told)
        if of_it and (reply := self._planning.answered(utterance, shown=shown)):
            return reply
        ticked = self._planning.ticked_beside(utterance) if request and beside else ""
        if request and request.kind == "check" and (reply := self._checking.begun(utterance, beside)):
            return self._checked(reply, utterance, told)
        if request and (reply := self._requested(request, utterance, told, spoken_of=shown)):
            self.beside = requests.asked_beside(request, beside)
            if pending == "check" and request.kind in {"profile", "kept", "for_me"}:
                return self._checking.left(reply, told, understood=True)
            return replace(reply, text=f"{ticked} {reply.text}") if ticked and reply.kind != "question" else reply
        if reply := self._planning.ticked(utterance, told, shown=shown):
            return reply
        if pending == "check":
            self._state.pending = "left"
        return None

    def _answer_corrected(self, utterance: str) -> Reply | None:
        """The reply to corrections of answers of the check, to which the plan is fitted; None for anything else."""
        if (reply := self._checking.corrected(utterance)) is None:
            return None
        self.met_whole = self._checking.only_wants(utterance)
        self._planning.fit(self._state.profile)
        change = self._planning.changes()
        return owned(utterance, replace(reply, text=f"{reply.text}\n\n{change}") if change else reply)

    def _changed(self, utterance: str) -> Reply | None:
        """The plan changed as an utterance wants it, after what it asks about the plan; None where it wants nothing."""
        said = self._listening.orders
        asked = [text for text in said.rest if not requests.is_how_long(text)]
        why = {text: reply.text for text in asked if said and (reply := self._planning.explained(text))}
        if not (reply := self._planning.changed(utterance, said)):
            return None
        others, pending = [text for text in asked if text not in why], self._state.pending
        # Who asks for a change asks for nothing else in the same words.
        more = {
            text: met.text for text in others if text != utterance and (met := self._planning.summed(text, utterance))
        }
        self._state.pending = pending
        self.beside = self._planning.asked_beside(" ".join(text for text in others if text not in more))
        request = requests.found(utterance)[0]
        self.met_whole = len(more) == len(others) and (request is None or request.kind == "how_long")
        return owned(utterance, replace(reply, text="\n\n".join([*why.values(), reply.text, *more.values()])))

    def _requested(self, request: requests.Request, utterance: str, told: Told, *, spoken_of: bool) -> Reply | None:
        if request.kind == "forget":
            return None if request.slot in told.values else self._personal.forgotten(utterance, request.slot)
        if request.kind == "plan":
            return self._planning.asked_for(
                utterance, request.slot or ("" if self.plan else self._planning.other_goal(utterance, told))
            )
        if request.kind == "possible":
            return self._personal.possible(utterance, request.slot)
        if request.kind == "how_long" and not (spoken_of or "hours" in told.values or hours_in(utterance)):
            return None
        met = {
            "check_anew": self._checking.begun_anew,
            "check": self._checking.begun,
            "plan_anew": self._planning.asked_anew,
            "stand": self._planning.stand,
            "profile": lambda said: self._personal.known(said, request.slot),
            "not_you": self._personal.known,
            "kept": self._personal.kept,
            "for_me": self._personal.for_me,
            "result": self._checking.result,
            "how_long": self._planning.how_long,
        }
        return owned(utterance, reply) if (reply := met[request.kind](utterance)) else None

    def _checked(self, reply: Reply, utterance: str, told: Told) -> Reply:
        """A reply of the check, to which the plan is fitted; what is asked beside it is met, or kept."""
        self.beside = self._checking.beside
        self._planning.fit(self._state.profile)
        change = self._planning.changes() if reply.kind != "question" else ""
        reply = replace(reply, text=f"{reply.text}\n\n{change}") if change else reply
        request, _ = requests.found(behind_the_stop(utterance))
        if request and request.kind in _BEHIND_A_STOP and reply.kind != "question":
            self.beside = ""
            ticked = self._planning.ticked_beside(behind_the_stop(utterance))
            met = self._requested(request, utterance, told, spoken_of=False)
            said = "\n\n".join(filter(None, (reply.text, ticked)))
            return replace(met, text=f"{said}\n\n{met.text}") if met else reply
        return self._initiative.with_plan(reply)

    def rounded(self, reply: Reply, told: Told, note: str, *, met: bool) -> Reply:
        """A reply with the note, and with what guides further beside it; `met`: it is the coach's own."""
        reply = self._initiative.rounded(reply, told, note, self._listening.changes, met=met)
        if not self._listening.span or self._replies.is_urgent(reply.question):
            return reply
        reckoned = messages.reckoned(int(told.values["hours"]), self._listening.span)
        return replace(reply, text=f"{reckoned}\n\n{reply.text}")
