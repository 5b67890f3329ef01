"""`Conversation`: one person's talk. An utterance is an act or a question; the reply to it becomes the state."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from ..models import Match, Reply
from ..text import foreign_script, words
from . import (
    act_messages,
    acts,
    clarity,
    comparison,
    denial,
    ellipsis,
    free_words,
    glossary,
    messages,
    quoting,
    repair,
    within,
)
from .act_classifier import LikelyAct
from .context import SAID_ODDS, in_context, without_lean
from .feelings import FEELINGS
from .fitting import fitted
from .forms import WHOLE
from .picking import named_by, picked
from .plan import Plan
from .policy import Decision
from .profile import Profile, Told
from .replies import Replies
from .responses import NEEDS_AN_ANSWER, respond
from .segmentation import Asked, things_asked
from .state import State
from .talk import Talk
from .verbatim import verbatim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .advisor import Advisor
    from .coach import Coach
    from .policy import Action

__all__ = ["Conversation"]

_NEVER_TWICE = frozenset({"answer", "fallback"})
"""Kinds of replies whose text is not said twice in a row."""
_AGAIN = frozenset({"again", "back", "detail", "more"})
"""Acts that may be met with an answer that was told."""
_UNANSWERED = frozenset({"clarification", "fallback"})
_GUIDING_ODDS = 5.0
"""How many times likelier a word on the plan or the check is once there is one."""
_LATEST_ODDS = 3.0
"""How many times likelier a word on an answer is right after one."""
_A_WORD_OR_TWO = 2
_POINTING = frozenset("this that these those it".split())
_OTHER_LANGUAGES = "gap-other-languages"
"""Id of the gap that what is not in Latin letters is met with, where the knowledge has it."""


class Conversation:
    """One person's talk with an advisor, as `Advisor.conversation` gives it.

    Not for sharing: each person has their own, and says one thing at a time. One that does not guide remembers nothing
    of the person, and asks nothing.
    """

    def __init__(self, advisor: Advisor, state: object = None, *, guides: bool = True) -> None:
        self._advisor = advisor
        self._notice = ""
        """What the next reply must say first."""
        self._state = State()
        if state is not None:
            try:
                self._state = State.from_dict(state, {entry.id for entry in advisor.knowledge.topics})
            except ValueError:
                self._notice = messages.LOST
        self._replies = Replies(advisor, self._state)
        self._coach = self._coached() if guides else None
        self._talk = Talk(advisor, self._state, self._replies, self._to_question)

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
        same = utterance == self._state.question  # Who asks the very same is to get the very same.
        told = self._state.latest if self._state.told else []
        reply = self._guided(self._coach, utterance) if self._coach else self._reply(utterance)
        if not same and self._is_known(reply, told) and not self._is_wanted_again(utterance):
            reply = repair.closer(self._talk, reply)
        if not same and self._repeats(reply):
            reply = repair.told_already(self._talk, reply)
        if self._notice:
            reply = replace(reply, text=f"{self._notice}\n\n{reply.text}")
            self._notice = ""
        self._state.replied(reply)
        return reply

    def _repeats(self, reply: Reply) -> bool:
        """Whether a reply says what the latest said, to what did not ask for that."""
        if reply.kind not in _NEVER_TWICE or reply.picked or not self._state.repeats(reply):
            return False
        if reply.text in {messages.TOO_LONG, messages.NOTHING_ASKED, act_messages.NOTHING_YET}:
            return False
        return not self._is_wanted_again(reply.question) and not self._urges(reply)

    def _is_known(self, reply: Reply, told: Sequence[str]) -> bool:
        """Whether a reply tells one whole answer that was told just now, or is a guess that was told before."""
        answered = [match.entry for match in reply.answers]
        if reply.kind != "answer" or reply.picked or len(answered) != 1 or answered[0].answer not in reply.text:
            return False
        return [answered[0].id] == told or (reply.tentative and answered[0].id in self._state.answered)

    def _is_wanted_again(self, utterance: str) -> bool:
        """Whether somebody asks for an answer that they were told."""
        act = acts.parse(utterance) or free_words.heard(self._talk, utterance)
        return act.kind in _AGAIN

    def _urges(self, reply: Reply) -> bool:
        """Whether a reply names help that somebody may need, which is said as often as it takes."""
        return any(entry.urgent and entry.answer in reply.text for entry in self._advisor.knowledge)

    def _coached(self) -> Coach:
        # A question on its own needs nothing of what guides.
        from .coach import Coach

        return Coach(self._advisor, self._state, self._replies)

    def _guided(self, coach: Coach, utterance: str) -> Reply:
        """The reply to what may answer a question of the adviser's, ask for guidance, or tell of the person."""
        from .coach import beside

        if len(utterance) > messages.LONGEST or not utterance.strip():
            return self._reply(utterance)
        said = self._replies.spelt(utterance)
        told, note = coach.listen(said)
        reply = coach.reply(said, told)
        if reply and coach.beside:
            reply = beside(reply, self._reply(coach.beside))
        if reply is None and not told.values and not self._replies.is_urgent(utterance):
            reply = self._likely_guidance(coach, said, told)
        if reply is None and coach.only_tells(told):
            reply, note = coach.welcomed(said, note), ""
        reply = coach.rounded(reply or self._reply(utterance), told, note, met=reply is not None)
        return replace(reply, question=utterance)

    def _likely_guidance(self, coach: Coach, utterance: str, told: Told) -> Reply | None:
        """The reply to what is most likely a request for guidance in free words; None for anything else."""
        bare = free_words.without_remarks(self._talk, utterance)
        whole = free_words.heard(self._talk, bare)
        odds = _GUIDING_ODDS if coach.guides_now else 1.0
        wanted = whole.kind in free_words.OF_GUIDANCE
        if wanted and free_words.is_likelier(whole, self._advisor.match(bare)[0].confidence, odds=odds):
            act: LikelyAct | None = whole
        else:
            act = free_words.in_a_sentence(self._talk, bare, free_words.OF_GUIDANCE)
        return coach.meant(act.kind, utterance, told) if act else None

    def _reply(self, utterance: str) -> Reply:
        if len(utterance) > messages.LONGEST:
            return self._replies.fallback(utterance, messages.TOO_LONG)
        if not utterance.strip():
            return self._replies.fallback(utterance, messages.NOTHING_ASKED)
        offered = [item.text for item in self._replies.offered()]
        pointing = picked(utterance, offered) or self._may_point(utterance)
        if not pointing and (found := verbatim(self._advisor, utterance)):
            return self._to_phrasing(utterance, found)
        knows = self._advisor.knows
        act = acts.parse(utterance, offered, knows) or acts.parse(self._advisor.rewritten(utterance), offered, knows)
        if act and act.kind in FEELINGS and (reply := within.in_sentences(self._talk, utterance)):
            return reply
        if act and (reply := respond(self._talk, utterance, act)):
            return reply
        if act and act.kind in NEEDS_AN_ANSWER and not self._state.latest:
            return self._replies.fallback(utterance, act_messages.NOTHING_YET)
        if foreign_script(utterance) and _OTHER_LANGUAGES in self._advisor.knowledge:
            return self._replies.to_gap(utterance, self._advisor.knowledge[_OTHER_LANGUAGES])
        if quoted := quoting.quoted(self._talk, utterance):
            return quoted
        if rest := within.after_a_wish(self._talk, utterance):
            return within.shortly(self._talk, utterance, self._reply(rest))
        if (rest := free_words.after_a_complaint(self._talk, utterance)) and self._state.latest:
            return repair.meant(self._talk, utterance, acts.Act("meant", about=rest)) or self._reply(rest)
        if reply := self._to_half_a_question(utterance):
            return reply
        bare = free_words.without_remarks(self._talk, utterance) if self._state.latest else utterance
        reply = self._to_question(bare, self._state.latest)
        if (explained := glossary.explained_in(self._talk, bare, reply)) is not reply:
            self._state.asked(utterance)
            return explained
        if acted := self._to_likely_act(utterance, bare, reply):
            return acted
        if told := quoting.of_somebody(self._talk, utterance, reply):
            return told
        if compared := comparison.named(self._talk, utterance, reply):
            return compared
        if reply.tentative or reply.kind in _UNANSWERED:
            reply = self._named(utterance, offered) or reply
        if (reply.tentative or reply.kind != "answer") and not self._urges(reply):
            reply = within.in_sentences(self._talk, utterance) or reply
        if reply.kind == "fallback" and (mentioned := ellipsis.mentioned(self._talk, utterance)):
            return mentioned
        if not reply.picked:
            self._state.asked(utterance)
            self._state.form = WHOLE
            return clarity.briefly(self._talk, utterance, reply)
        return reply

    def _to_likely_act(self, utterance: str, bare: str, reply: Reply) -> Reply | None:
        """The reply to what is rather an act in free words than the question that `reply` is to; None for a question.

        `bare` is the utterance without remarks.
        """
        act = free_words.heard(self._talk, bare)
        asked = max(self._advisor.match(bare)[0].confidence, reply.confidence if reply.kind == "answer" else 0.0)
        leans = without_lean(bare)[1] >= SAID_ODDS
        odds = _LATEST_ODDS if self._state.told and act.kind in free_words.OF_AN_ANSWER else 1.0
        if self._urges(reply) or leans or not free_words.is_likelier(act, asked, odds=odds):
            return None
        return free_words.reply_to(self._talk, utterance, act.kind)

    def _may_point(self, utterance: str) -> bool:
        """Whether an utterance may be said of the latest answer: "source?", "is this up to date?"."""
        said = words(utterance)
        return bool(self._state.latest) and (len(said) <= _A_WORD_OR_TWO or not _POINTING.isdisjoint(said))

    def _to_phrasing(self, utterance: str, found: Match) -> Reply:
        """The reply to what stands in the knowledge as a phrasing: it is one question, unless it leans on an answer."""
        half = ellipsis.ellipsis(utterance, self._advisor.rewritten(utterance)) if self._state.latest else None
        if half and (reply := ellipsis.reply_to(self._talk, utterance, half)):
            return reply
        if found.confidence < 1.0:
            reply = self._to_question(utterance, self._state.latest)
        else:
            action: Action = "decline" if found.entry.kind == "gap" else "answer"
            item = self._read(utterance, self._state.latest, ())
            item = item._replace(decision=Decision(action, (found,), sure=True))
            item = fitted(item, self._advisor.knowledge, self._state.profile)
            reply = self._replies.to_questions(utterance, [item])
        reply = glossary.explained_in(self._talk, utterance, reply)
        self._state.asked(utterance)
        self._state.form = WHOLE
        return reply

    def _to_half_a_question(self, utterance: str) -> Reply | None:
        """The reply to what denies something, or leans on the last answer; None for a whole question."""
        denied = denial.denial(utterance)
        if denied and (reply := denial.reply_to(self._talk, utterance, denied)):
            return reply
        half = ellipsis.ellipsis(utterance, self._advisor.rewritten(utterance)) if self._state.latest else None
        reply = ellipsis.reply_to(self._talk, utterance, half) if half else None
        return reply or within.on_the_last(self._talk, utterance)

    def _named(self, utterance: str, offered: Sequence[str]) -> Reply | None:
        """What the knowledge is not sure of may be a few words of what was offered."""
        place = named_by(utterance, offered) if utterance != self._state.question else 0
        return respond(self._talk, utterance, acts.Act("pick", (place,))) if place else None

    def _to_question(self, utterance: str, leant_on: Sequence[str], without: Collection[str] = ()) -> Reply:
        """The reply to an utterance as a question, which may lean on the topics of an answer before it."""
        asked = things_asked(utterance, lambda text: self._read(text, leant_on, without), self._advisor.knowledge.links)
        asked = [fitted(item, self._advisor.knowledge, self._state.profile) for item in asked]
        return self._replies.to_questions(utterance, asked)

    def _read(self, text: str, leant_on: Sequence[str], without: Collection[str]) -> Asked:
        """A part of an utterance with what it may mean, and what to do about it."""
        heard, odds = without_lean(text)
        matches = self._advisor.match(heard)
        matches = tuple(match for match in matches if match.entry.id not in without) or matches
        if odds > 1.0 and leant_on:
            knowledge = self._advisor.knowledge
            # With the topics themselves: who asks for the same again is not to get its neighbour.
            related = [name for topic in leant_on for name in (topic, *knowledge[topic].follow_ups)]
            matches = in_context(matches, related, odds)
        return Asked(text, heard, matches, self._advisor.decide(heard, matches))
