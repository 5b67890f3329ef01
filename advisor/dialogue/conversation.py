"""`Conversation`: one person's talk. Each utterance gets a reply, which becomes the state."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace

from ..models import Reply
from ..text import words
from . import acts, free_words, messages, plan_messages, readiness, within
from .answering import Answering
from .brevity import brevity
from .forms import SHORT
from .joining import OF_ANSWERS, Turn, joined, outdated, serves_more, without_plan
from .parts import asks, parts, wants, with_titles
from .plan import Plan
from .profile import Profile, Told
from .repetition import unrepeated
from .replies import Replies
from .state import State

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .advisor import Advisor
    from .coach import Coach

__all__ = ["Conversation"]

_FIRST = 0.8
"""Least confidence of a request for guidance that a talk begins with."""
_WHOLE = 3
"""Words of a part of a message that asks for guidance in free words, at least."""
_GUIDING_ODDS = 5.0
"""How many times likelier a word on the plan or the check is once there is one."""


class Conversation:
    """One person's talk with an advisor, as `Advisor.conversation` gives it.

    Not for sharing: each person has their own, and says one thing at a time. One that does not guide remembers nothing
    of the person, and asks nothing.
    """

    def __init__(self, advisor: Advisor, state: object = None, *, guides: bool = True) -> None:
        self._advisor = advisor
        self._notice = ""
        """What the next reply must say first."""
        self._met = self._noted = ""
        """How the latest utterance was met as a request for guidance, `plainly` or as one that is `likely`; and a line
        on what it told."""
        self._state = State()
        if state is not None:
            try:
                self._state = State.from_dict(state, {entry.id for entry in advisor.knowledge.topics})
            except ValueError:
                self._notice = messages.LOST
        self._replies = Replies(advisor, self._state, talks=guides)
        self._coach = self._coached() if guides else None
        self._answering = Answering(advisor, self._state, self._replies)

    @property
    def profile(self) -> Profile:
        """What the person told of themselves; empty where they told nothing, or it is left out."""
        return self._state.profile

    @property
    def plan(self) -> Plan | None:
        """The person's plan, once one is made."""
        return self._coach.plan if self._coach else None

    def forget(self) -> None:
        """Forget what the person told of themselves, with their skills check and their plan."""
        if self._coach:
            self._coach.forget()

    def to_dict(self) -> dict[str, Any]:
        """The state as plain JSON values, under 2 KB however long the talk; for `Advisor.conversation`.

        It holds the latest question as typed, if that was short: what a "why?" is about; and the profile, the answers
        of the skills check and the plan.
        """
        return self._state.to_dict()

    def welcome(self) -> Reply:
        """What to show before the first question: what can be asked, with openers to choose from."""
        reply = self._replies.help("")
        self._state.replied(reply)
        return reply

    def say(self, utterance: str) -> Reply:
        """Reply to what the person said: a question, a choice, something about the talk itself.

        Never raises for what it says, and asks for less than 2,000 characters; `TypeError` when it is no text.
        """
        if not isinstance(utterance, str):
            raise TypeError(f"an utterance is a str, not {type(utterance).__name__}")
        self._state.brief = brevity(utterance, now=self._state.brief)
        reply = self._in_parts(self._coach, utterance, parts(utterance)) if self._coach else None
        reply = reply or self._turn(utterance)
        if messages.MORE in reply.text:
            self._state.form = SHORT
        if self._notice:
            reply = replace(reply, text=f"{self._notice}\n\n{reply.text}")
            self._notice = ""
        self._state.replied(reply)
        return reply

    def _turn(self, utterance: str) -> Reply:
        """The reply to an utterance as one thing."""
        same = utterance == self._state.question  # Who asks the very same is to get the very same.
        told = self._state.latest if self._state.told else []
        self._met = self._noted = ""
        reply = self._guided(self._coach, utterance) if self._coach else self._answering.reply(utterance)
        return reply if same else unrepeated(self._answering.talk, reply, told)

    def _in_parts(self, coach: Coach, utterance: str, said: list[str]) -> Reply | None:
        """The replies to the parts of a message in one, where they serve more of it than the reply to the whole."""
        if len(said) < 2 or self._replies.is_urgent(utterance) or self._answering.verbatim(utterance):
            return None
        before, plan, guides = deepcopy(self._state), self.plan, coach.guides_now
        whole = self._turn(utterance)
        after = deepcopy(self._state)
        self._state.restore(before)
        turns = [self._heard(part, plan, guides=guides) for part in said]
        if old := outdated(turns):
            turns = [without_plan(turn) if turn in old else turn for turn in turns]
            turns.append(self._heard(plan_messages.MY_PLAN, plan, guides=guides))
        keeps = {*after.profile.facts()} <= {*self.profile.facts()}
        if keeps and serves_more(turns, whole, same=self._state.guides_as(after)):
            reply, self._state.pending = joined(utterance, turns, before.answered)
            return reply
        self._state.restore(after)
        return whole

    def _heard(self, part: str, plan: Plan | None, *, guides: bool) -> Turn:
        """A part of a message, heard as an utterance of its own; its steps are numbered as in the plan before it.

        `guides`: there was a plan or a check before it, so that a likely request for one is one.
        """
        before = deepcopy(self._state)
        now = self.plan
        if plan and now and plan.shown != now.shown:
            part = with_titles(part, [item.title for item in plan.shown])
        act = acts.parse(part)
        kind = act.kind if act else free_words.likely_in(self._answering.talk, part)
        reply = self._turn(part)
        gap = next((gap for gap in self._advisor.knowledge if gap.kind == "gap" and gap.answer in reply.text), None)
        likely = self._met == "likely" and guides and (wants(part) or len(words(part)) >= _WHOLE)
        met = self._met == "plainly" or likely
        of_answers = kind in OF_ANSWERS
        answers = met and not self._state.guides_as(before) and (before.pending != "waits" or readiness.answer(part))
        if asks(part) or answers:
            self._state.replied(reply)
        else:
            # Of what only tells something, what is noted is all there is to say.
            known = deepcopy(self._state)
            self._state.restore(before)
            self._state.learnt(known, graded=not met)
            reply = replace(reply, kind="small_talk", text=self._noted, answers=(), tentative=False)
            met = of_answers = False
        changed = not self._state.guides_as(before)
        return Turn(part, reply, met, changed, self._noted != "", of_answers, gap, self._state.pending)

    def _coached(self) -> Coach:
        # A question on its own needs nothing of what guides.
        from .coach import Coach

        return Coach(self._advisor, self._state, self._replies)

    def _guided(self, coach: Coach, utterance: str) -> Reply:
        """The reply to what may answer a question of the adviser's, ask for guidance, or tell of the person."""
        from .coach import beside

        if len(utterance) > messages.LONGEST or not utterance.strip():
            return self._answering.reply(utterance)
        said = self._replies.spelt(utterance)
        told, note = coach.listen(said)
        self._noted = note
        reply = coach.reply(said, told)
        self._met = "plainly" if reply else ""
        if reply and coach.beside:
            reply = beside(reply, self._answering.reply(coach.beside))
        if reply is None and not told.only and not self._replies.is_urgent(utterance):
            reply = self._likely_guidance(coach, said, told)
            self._met = "likely" if reply else ""
        if reply is None and coach.only_tells(told):
            reply, note = coach.welcomed(said, note), ""
        reply = coach.rounded(reply or self._answering.reply(utterance), told, note, met=reply is not None)
        return replace(reply, question=utterance)

    def _likely_guidance(self, coach: Coach, utterance: str, told: Told) -> Reply | None:
        """The reply to what is most likely a request for guidance in free words; None for anything else."""
        talk = self._answering.talk
        found = None if coach.guides_now else self._answering.verbatim(utterance)
        of_knowledge = (found and found.confidence == 1.0) or self._answering.meaning(utterance)[1]
        if of_knowledge or within.after_a_wish(talk, utterance):
            return None
        bare = free_words.without_remarks(talk, utterance)
        whole = free_words.heard(talk, bare)
        odds = _GUIDING_ODDS if coach.guides_now else 1.0
        first = not (coach.guides_now or self._state.latest)
        wanted = whole.kind in free_words.OF_GUIDANCE and (whole.confidence >= _FIRST or not first)
        if wanted and free_words.is_likelier(whole, self._advisor.match(bare)[0].confidence, odds=odds):
            act: free_words.LikelyAct | None = whole
        else:
            act = free_words.in_a_sentence(talk, bare, free_words.OF_GUIDANCE)
        return coach.meant(act.kind, utterance, told) if act else None
