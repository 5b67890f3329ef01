"""`Answering`: the reply to what asks for no guidance. It is said of the talk, or asks something of the knowledge."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache, partial

from ..models import Match, Reply
from ..text import foreign_script, stem, words
from . import (
    act_messages,
    acts,
    choosing,
    clarity,
    comparison,
    complaints,
    denial,
    ellipsis_resolution,
    family,
    follow_up,
    free_words,
    glossary,
    hearsay,
    mentions,
    messages,
    names,
    openers,
    own_field,
    own_pay,
    possibility,
    quoting,
    repair,
    retorts,
    within,
)
from .context import SAID_ODDS, in_context, without_lean
from .feelings import FEELINGS
from .fitting import fitted
from .forms import WHOLE
from .picking import named_by, picked
from .policy import Decision
from .repetition import unrepeated
from .replies import Replies
from .responses import NEEDS_AN_ANSWER, respond
from .segmentation import Asked, things_asked
from .state import State
from .talk import Talk
from .verbatim import verbatim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .advisor import Advisor
    from .policy import Action

__all__ = ["Answering"]

_UNANSWERED = frozenset({"clarification", "fallback"})
_LATEST_ODDS = 3.0
"""How many times likelier a word on an answer is right after one."""
_SURELY = 0.8
"""Least confidence of an act before there is an answer that it could be about."""
_FORMS = frozenset({"shorter", "simpler", "detail", "example"})
_COMPARING = frozenset({"better", "compare"})
_A_WORD_OR_TWO = 2
_POINTING = frozenset("this that these those it".split())
_OTHER_LANGUAGES = "gap-other-languages"
"""Id of the gap that what is not in Latin letters is met with, where the knowledge has it."""


class Answering:
    """Answers one person in one conversation, whose state it fills."""

    def __init__(self, advisor: Advisor, state: State, replies: Replies) -> None:
        self._advisor = advisor
        self._state = state
        self._replies = replies
        self._without: frozenset[str] = frozenset()
        """Ids of the topics that the person said they did not mean."""
        self.talk = Talk(advisor, state, replies, self._to_question)
        self.verbatim = lru_cache(maxsize=1)(partial(verbatim, advisor))
        """What an utterance is in the very words of; the latest is not looked up again."""
        self.meaning = lru_cache(maxsize=1)(partial(glossary.meaning, advisor.knowledge.guidance))
        """What the term means that an utterance asks for, and its topic; the same of it."""

    def reply(self, utterance: str) -> Reply:
        """The reply to an utterance: the first of these that it is means something now."""
        found = self._unread(utterance) or self._explained(utterance) or self._as_phrasing(utterance)
        if found:
            return found
        if claim := hearsay.claim(utterance):
            # What a friend says is asked about, not the answer before.
            return replace(self.reply(claim), question=utterance)
        if self._state.latest and (said := complaints.complaint(utterance)):
            return self._corrected(utterance, said)
        found = retorts.retort(self.talk, utterance) or follow_up.leaning(self.talk, utterance)
        found = found or self._to_act(utterance) or self._worried(utterance)
        return found or self._to_sentences(utterance) or self._to_half_a_question(utterance) or self._asked(utterance)

    def _unread(self, utterance: str) -> Reply | None:
        """The reply to what is too long, or says nothing."""
        if len(utterance) > messages.LONGEST:
            return self._replies.fallback(utterance, messages.TOO_LONG)
        return None if utterance.strip() else self._replies.fallback(utterance, messages.NOTHING_ASKED)

    def _as_phrasing(self, utterance: str) -> Reply | None:
        """The reply to what stands in the knowledge as a phrasing: it is one question, unless it leans on an answer."""
        found = None if self._is_picked(utterance) or self._may_point(utterance) else self.verbatim(utterance)
        if found is None:
            return None
        if reply := ellipsis_resolution.resolved(self.talk, utterance):
            return reply
        if found.confidence < 1.0:
            reply = self._to_question(utterance, self._state.latest)
        else:
            reply = self._replies.to_questions(utterance, [self._certain(utterance, found)])
        return self._remembered(utterance, reply)

    def _explained(self, utterance: str) -> Reply | None:
        """The reply to who asks what a word means."""
        text, topic = self.meaning(utterance)
        if not topic:
            return None
        reply = self._to_question(utterance, self._state.latest)
        return self._remembered(utterance, glossary.explained_in(self.talk, utterance, text, topic, reply))

    def _is_picked(self, utterance: str) -> bool:
        return picked(utterance, [item.text for item in self._replies.offered()]) is not None

    def _may_point(self, utterance: str) -> bool:
        """Whether an utterance may be said of the latest answer: "source?", "is this up to date?"."""
        said = words(utterance)
        return bool(self._state.latest) and (len(said) <= _A_WORD_OR_TWO or not _POINTING.isdisjoint(said))

    def _certain(self, utterance: str, found: Match) -> Asked:
        """What a phrasing asks."""
        action: Action = "decline" if found.entry.kind == "gap" else "answer"
        item = self._read(utterance, self._state.latest, ())
        item = item._replace(decision=Decision(action, (found,), sure=True))
        return fitted(item, self._advisor.knowledge, self._state.profile)

    def _to_act(self, utterance: str) -> Reply | None:
        """The reply to an act that a template knows."""
        offered = [item.text for item in self._replies.offered()]
        knows = self._advisor.knows
        act = acts.parse(utterance, offered, knows) or acts.parse(self._advisor.rewritten(utterance), offered, knows)
        if act is None:
            return None
        if act.kind == "meant" and (form := free_words.likely_in(self.talk, act.about)) in _FORMS:
            # "Not what I asked. I wanted it shorter."
            act = acts.Act(form)
        if act.kind in FEELINGS and (reply := within.in_sentences(self.talk, utterance)):
            return reply
        if reply := respond(self.talk, utterance, act):
            return reply
        unmeant = act.kind in NEEDS_AN_ANSWER and not self._state.latest
        return self._replies.fallback(utterance, act_messages.NOTHING_YET) if unmeant else None

    def _to_sentences(self, utterance: str) -> Reply | None:
        """The reply to what is in another script or quotes; to what follows a wish or a complaint."""
        if foreign_script(utterance) and _OTHER_LANGUAGES in self._advisor.knowledge:
            return self._replies.to_gap(utterance, self._advisor.knowledge[_OTHER_LANGUAGES])
        if quoted := quoting.quoted(self.talk, utterance):
            return quoted
        if rest := within.after_a_wish(self.talk, utterance):
            return self._wished(utterance, rest)
        if self._state.latest and (rest := free_words.after_a_complaint(self.talk, utterance)):
            if act := free_words.likely_in(self.talk, rest):
                return respond(self.talk, utterance, acts.Act(act))
            return repair.meant(self.talk, utterance, acts.Act("meant", about=rest)) or self.reply(rest)
        return None

    def _wished(self, utterance: str, rest: str) -> Reply | None:
        """The reply to a wish for a shorter or simpler form: of what else is surely asked, or of the latest answer."""
        act = acts.parse(utterance.partition(rest)[0])
        asked = self._advisor.decide(rest, self._advisor.match(rest)).sure
        if act and not asked and (reply := respond(self.talk, utterance, act)):
            return reply
        return within.shortly(self.talk, utterance, self.reply(rest))

    def _to_half_a_question(self, utterance: str) -> Reply | None:
        """The reply to what denies something, or leans on the last answer; None for a whole question."""
        denied = denial.denial(utterance)
        if denied and (reply := denial.reply_to(self.talk, utterance, denied)):
            return reply
        return ellipsis_resolution.resolved(self.talk, utterance) or within.on_the_last(self.talk, utterance)

    def _asked(self, utterance: str) -> Reply:
        """The reply to a question, where it is not rather something else that leans on the talk."""
        bare = free_words.without_remarks(self.talk, utterance) if self._state.latest else utterance
        reply = self._to_question(bare, self._state.latest)
        if chosen := self._chosen(utterance, reply):
            return self._remembered(utterance, chosen)
        other = (
            self._to_likely_act(utterance, bare, reply)
            or quoting.of_somebody(self.talk, utterance, reply)
            or comparison.named(self.talk, utterance, reply)
        )
        if other:
            return other
        unsure = reply.tentative or reply.kind in _UNANSWERED
        if unsure and (named := self._named(utterance)):
            reply = named
        elif unsure or self._is_told(reply):
            reply = follow_up.in_a_question(self.talk, bare) or names.of_a_name(self.talk, bare) or reply
        if (reply.tentative or reply.kind != "answer") and not self.talk.urges(reply):
            reply = within.in_sentences(self.talk, utterance) or reply
        if self._is_an_opener(utterance, reply):
            return self._replies.help(utterance)
        if reply.kind == "fallback" and (mentioned := ellipsis_resolution.mentioned(self.talk, utterance)):
            return mentioned
        return reply if reply.picked else clarity.briefly(self.talk, utterance, self._remembered(utterance, reply))

    def _is_an_opener(self, utterance: str, reply: Reply) -> bool:
        """Whether an utterance asks what the adviser can do, and the reply to it as a question is a guess at best."""
        if reply.kind in _UNANSWERED and not self.talk.urges(reply):
            return openers.asks_what_for(utterance) or openers.asks_for_help(utterance)
        return reply.tentative and not self._state.latest and openers.asks_what_for(utterance)

    def leans_or_worries(self, utterance: str) -> bool:
        """Whether an utterance doubts what was told, or tells a worry that has a reply of its own."""
        leans = retorts.retort(self.talk, utterance) or follow_up.challenges(self.talk, utterance)
        return bool(leans or self._to_worry(utterance))

    def _to_worry(self, utterance: str) -> Reply | None:
        """The reply to who asks whether what they know counts, or has their family against it."""
        found = own_field.counted(self.talk, utterance) or family.met(self.talk, utterance)
        return found or own_field.uses(self.talk, utterance) or self._of_their_own(utterance)

    def _of_their_own(self, utterance: str) -> Reply | None:
        """The reply to who asks whether they can do it, or whether their own pay would fall."""
        return possibility.possible(self.talk, utterance) or own_pay.compared(self.talk, utterance)

    def _worried(self, utterance: str) -> Reply | None:
        """The same, remembered as the latest."""
        reply = self._to_worry(utterance)
        return self._remembered(utterance, reply) if reply else None

    def _corrected(self, utterance: str, said: complaints.Complaint) -> Reply:
        """The reply to what was meant, without what was told instead of it."""
        about = {stem(word) for entry in self.talk.latest for word in words(f"{entry.title} {entry.question}")}
        wrong = not about.isdisjoint(map(stem, words(said.denied)))
        taken = self._state.take_back() if self._state.told and wrong else []
        latest, question = self._state.latest if self._state.told else [], self._state.question
        before, self._without = self._without, frozenset(taken)
        try:
            reply = replace(self.reply(said.rest), question=said.rest)
            if reply.kind == "fallback":
                # What was meant may be half of what was asked before.
                reply = choosing.chosen(self.talk, question) or reply
        finally:
            self._without = before
        return replace(unrepeated(self.talk, reply, latest), question=utterance)

    def _chosen(self, utterance: str, reply: Reply) -> Reply | None:
        """Which of two to take, where the reply to that as a question is unsure, or tells what was told already."""
        sure = reply.kind == "answer" and not reply.tentative and not self._is_told(reply)
        if sure and not choosing.of_names(self.talk, utterance):
            return None
        answered = [match.entry for match in reply.answers if match.entry.kind == "topic"]
        return choosing.chosen(self.talk, utterance, answered)

    def _is_told(self, reply: Reply) -> bool:
        """Whether a reply is of answers that were told in the latest reply."""
        return bool(reply.answers) and {match.entry.id for match in reply.answers} <= {*self._state.latest}

    def _remembered(self, utterance: str, reply: Reply) -> Reply:
        """The reply to a question, which is remembered as the latest."""
        self._state.asked(utterance)
        self._state.form = WHOLE
        return reply

    def _to_likely_act(self, utterance: str, bare: str, reply: Reply) -> Reply | None:
        """The reply to what is rather an act in free words than the question that `reply` is to; None for a question.

        `bare` is the utterance without remarks.
        """
        act = free_words.heard(self.talk, bare)
        answered = [match.entry for match in reply.answers]
        compares = act.kind in _COMPARING or mentions.compares(bare)
        if compares and (compared := mentions.mentioned(self.talk, bare, answered)):
            return compared
        asked = max(self._advisor.match(bare)[0].confidence, reply.confidence if reply.kind == "answer" else 0.0)
        no_act = without_lean(bare)[1] >= SAID_ODDS or (act.confidence < _SURELY and not self._state.latest)
        odds = _LATEST_ODDS if self._state.told and act.kind in free_words.OF_AN_ANSWER else 1.0
        if self.talk.urges(reply) or no_act or not free_words.is_likelier(act, asked, odds=odds):
            return None
        return free_words.reply_to(self.talk, utterance, act.kind)

    def _named(self, utterance: str) -> Reply | None:
        """What the knowledge is not sure of may be a few words of what was offered."""
        offered = [item.text for item in self._replies.offered()]
        place = named_by(utterance, offered) if utterance != self._state.question else 0
        return respond(self.talk, utterance, acts.Act("pick", (place,))) if place else None

    def _to_question(self, utterance: str, leant_on: Sequence[str], without: Collection[str] = ()) -> Reply:
        """The reply to an utterance as a question, which may lean on the topics of an answer before it."""
        without = {*without, *self._without}
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
