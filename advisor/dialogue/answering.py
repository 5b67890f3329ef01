"""`Answering`: the reply to what asks for no guidance. It is said of the talk, or asks something of the knowledge."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache, partial

from ..models import Reply
from ..text import foreign_script, sentences
from . import asides
from .acts import act_messages, acts, ahead, clarity, free_words, left_out, reactions, topics_compared, within
from .acts.beside_remarks import OF_A_LINE, asked_beside_remarks
from .acts.likely_acts import OF_SEVERAL, likely_act, picked_beside_a_remark
from .acts.of_the_shown import of_the_shown
from .acts.order_within import first_of_one
from .acts.responses import NEEDS_AN_ANSWER, offered_by_name, respond
from .acts.uptaking import behind_an_echo, disagrees, taken_up
from .correcting import FORMS, corrected
from .declining import lean_on_what_stands_in
from .follow_ups import complaints, digression, follow_up, hearsay, in_context, other_sources, quoting, reference
from .follow_ups.back_with_question import asked_of_it
from .forms import SHORTEST, WHOLE
from .known_forms import of_known_form
from .pay import pay_questions, places, prices
from .pay.pay import place_of
from .person import own_projects, possibility
from .person.doubts_and_worries import DoubtsAndWorries
from .person.feelings import FEELINGS
from .questions import asked_lines, choosing, ellipsis_resolution, glossary, going_on, leading_line, openers, suiting
from .questions.bearing import bears
from .questions.half_questions import half_a_question
from .questions.in_talk import may_point, unless_elsewhere
from .questions.lines_alone import told_alone
from .questions.names import of_a_name
from .questions.options import one_by_name
from .questions.pieces import is_name, is_question
from .questions.questions import Questions
from .questions.sides import sides
from .questions.verbatim import verbatim
from .replies import Replies
from .something_else import about_something_else, nothing_said
from .state import State
from .subject import following
from .talk import Talk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .advisor import Advisor

__all__ = ["Answering"]

_UNANSWERED = frozenset({"clarification", "fallback"})
_PLAINLY = 0.6
"""Probability from which lines are told rather than what shares words, or another topic."""


class Answering:
    """Answers one person in one conversation, whose state it fills."""

    def __init__(self, advisor: Advisor, state: State, replies: Replies) -> None:
        self._advisor = advisor
        self._state = state
        self._replies = replies
        self._questions = Questions(advisor, state, replies)
        self.talk = Talk(advisor, state, replies, self._questions.reply)
        self.leaning = 0.0
        """How likely the whole of the latest message leans on the latest answer."""
        self.verbatim = lru_cache(maxsize=1)(partial(verbatim, advisor))
        """What an utterance is in the very words of; the latest is not looked up again."""
        self.meaning = lru_cache(maxsize=1)(partial(glossary.meaning, advisor.knowledge.guidance, advisor.respelt))
        """What the term means that an utterance asks for, and its topic; the same of it."""

    def reply(self, utterance: str, own: DoubtsAndWorries | None = None) -> Reply:
        """The first of these replies that means something now; `own`: its doubts and worries, if looked at before."""
        digression.return_from(self.talk, utterance)
        found = asked_of_it(self.talk, utterance, self.reply) or of_the_shown(self.talk, utterance)
        if found := found or sides(self.talk, utterance) or behind_an_echo(self.talk, utterance, self.reply):
            return found
        if found := following.followed(self.talk, utterance) or first_of_one(self.talk, utterance):
            return self._remembered(utterance, found)
        if named := one_by_name(self.talk, utterance):
            return replace(self.reply(named), question=utterance)
        own = own or DoubtsAndWorries(self.talk, utterance)
        beside = asked_beside_remarks(self.talk, utterance)
        if beside and beside.kind in OF_A_LINE and (own.is_in_particular or disagrees(self.talk, utterance)):
            beside = None
        found = ahead.of_the_told(self.talk, utterance) or (respond(self.talk, utterance, beside) if beside else None)
        found = found or taken_up(self.talk, utterance, plainly=True)
        found = found or self._put_aside(utterance) or picked_beside_a_remark(self.talk, utterance)
        found = found or left_out.left_out(self.talk, utterance) or self._explained(utterance)
        if found := found or self._as_phrasing(utterance) or left_out.left_over(self.talk, utterance):
            return found
        if not self._replies.is_urgent(utterance) and (found := hearsay.weighed(utterance, self.reply)):
            return found
        if found := reactions.taken(self.talk, utterance):
            return found
        said = complaints.complaint(utterance)
        if said and (found := corrected(self.talk, self._questions, self.reply, utterance, said)):
            return found
        ways = (prices.of_money, places.stays_there, suiting.suits, other_sources.elsewhere)
        if found := next(filter(None, (way(self.talk, utterance) for way in ways)), None):
            return self._remembered(utterance, found)
        if found := own.of_the_told or self._to_act(utterance, own) or ahead.doubted(self.talk, utterance):
            return found
        if found := own.worry:
            return self._remembered(utterance, found)
        found = reactions.reacted(self.talk, utterance) or taken_up(self.talk, utterance, plainly=False)
        found = found or self._beside(utterance) or half_a_question(self.talk, utterance)
        return found or self._going_on(utterance) or self._asked(utterance)

    def _going_on(self, utterance: str) -> Reply | None:
        """The lines of the latest answer, to what is asked with that in mind; None for anything else."""
        if self._state.pending or self._replies.is_urgent(utterance):
            return None
        leant = choosing.between_the_last(self.talk, utterance) or choosing.between_the_told(self.talk, utterance)
        found = None if leant else going_on.passage(self.talk, utterance, self.leaning)
        found = found if found and bears(self.talk, utterance, found.lines) else None
        if leant := leant or (going_on.how_far(self.talk, utterance, found) if found else None):
            return self._remembered(utterance, leant)
        return self._told_alone(utterance, None, found) if found else None

    def _put_aside(self, utterance: str) -> Reply | None:
        """The reply to what says nothing, or is plainly about something else."""
        said_nothing = nothing_said(self._replies, utterance)
        found = None if said_nothing else about_something_else(self.talk, utterance)
        return self._remembered(utterance, found) if found else said_nothing

    def _as_phrasing(self, utterance: str) -> Reply | None:
        """The reply to what stands in the knowledge as a phrasing: it is one question, unless it leans on an answer."""
        act = self._act(utterance)
        found = None if act and act.kind in {"pick", "restart"} else self.verbatim(utterance)
        if not found or may_point(self.talk, utterance):
            return None
        if lines := asked_lines.word_for_word(self.talk, utterance):
            return self._told_alone(utterance, None, lines)
        if found.entry in self.talk.latest and found.confidence < 1.0 and asked_lines.passage(self.talk, utterance):
            return None  # A line of what was told answers it better than all of it again.
        if reply := ellipsis_resolution.resolved(self.talk, utterance):
            return reply
        to, whole = self._questions, found.confidence == 1.0
        reply = to.to_phrasing(utterance, found) if whole else to.reply(utterance, self._state.latest)
        reply = in_context.nearest(self.talk, utterance, reply) or reply
        return self._remembered(utterance, glossary.as_a_term(self.talk, utterance, reply, self.meaning) or reply)

    def _explained(self, utterance: str) -> Reply | None:
        """The reply to a question of a known form, to several things, or to what a word means."""
        found = of_known_form(self.talk, utterance)
        act = (said := acts.parse(utterance, (), self._advisor.knows)) is not None and not said.about
        one = act or self.verbatim(utterance) or complaints.complaint(utterance)
        if not (found or one or pay_questions.of_a_half(self.talk, utterance)):
            found = self._questions.to_several(utterance, self._state.latest)
        if not (found or act):
            text, topic = self.meaning(f"what is {utterance}" if self.talk.is_gap(utterance) else utterance)
            reply = self._questions.reply(utterance, self._state.latest) if topic else None
            found = glossary.explained_in(self.talk, utterance, text, topic, reply) if reply else None
        return self._remembered(utterance, found) if found else None

    def _act(self, utterance: str) -> acts.Act | None:
        """The act that a template knows, a pick of what is offered among them."""
        return acts.parse(utterance, [item.text for item in self._replies.offered()], self._advisor.knows)

    def _to_act(self, utterance: str, own: DoubtsAndWorries) -> Reply | None:
        """The reply to an act that a template knows."""
        act = self._act(utterance) or self._act(self._advisor.rewritten(utterance))
        if act is None:
            return None
        form = free_words.likely_in(self.talk, act.about) if act.kind == "meant" else ""
        if form in FORMS and not is_question(act.about):
            act = acts.Act(form)  # "Not what I asked. I wanted it shorter."
        points = not is_name(act.about) and may_point(self.talk, act.about)
        if act.kind == "meant" and (own.worry or points or places.only_names_a_place(act.about)):
            return self._remembered(utterance, own.worry or self.reply(act.about))
        if act.kind in FEELINGS and (reply := within.in_sentences(self.talk, utterance)):
            return reply
        reply = respond(self.talk, utterance, act)
        vain = act.kind in OF_SEVERAL and reply is not None and reply.kind != "answer"
        if reply and not (vain and asked_lines.of_questions(self.talk, utterance)):
            return reply
        known = self._state.latest or act.about or offered_by_name(self.talk, utterance)
        unmeant = act.kind in NEEDS_AN_ANSWER and not known
        return self._replies.fallback(utterance, act_messages.NOTHING_YET) if unmeant else None

    def _beside(self, utterance: str) -> Reply | None:
        """The reply to what is in another script or quotes; to what follows a wish or a complaint."""
        knowledge = self._advisor.knowledge
        if knowledge.roles.other_languages and foreign_script(utterance):
            return self._replies.to_gap(utterance, knowledge[knowledge.roles.other_languages])
        return quoting.quoted(self.talk, utterance) or asides.behind(self.talk, utterance, self.reply)

    def _asked(self, utterance: str) -> Reply:
        """The reply to a question, where it is not rather something else that leans on the talk."""
        bare = free_words.without_remarks(self.talk, utterance) if self._state.latest else utterance
        reply = self._questions.reply(bare, self._state.latest)
        if self.talk.urges(reply):
            return self._remembered(utterance, reply)
        if len(reply.answers) > 1 and not reply.tentative and sum(map(is_question, sentences(utterance))) > 1:
            return clarity.briefly(self.talk, utterance, self._remembered(utterance, reply))
        known = possibility.own_side(self.talk, utterance, reply) or places.of_work_there(self.talk, utterance, reply)
        known = known or glossary.as_a_term(self.talk, utterance, reply, self.meaning)
        if known := known or choosing.where_unsure(self.talk, utterance, reply, told=self.talk.is_told(reply)):
            return self._remembered(utterance, known)
        passage = asked_lines.rather(self.talk, bare, reply)
        doubted = passage and asked_lines.doubted(self.talk, bare, reply, passage)
        passage = passage if passage and not doubted and bears(self.talk, bare, passage.lines) else None
        if other := (
            reference.cases(self.talk, utterance)
            or likely_act(self.talk, utterance, bare, reply, passage.likely if passage else 0.0)
            or topics_compared.named(self.talk, utterance, reply)
        ):
            return other
        found = own_projects.goes_on(self.talk, utterance, reply)
        found = found or in_context.rather(self.talk, bare, reply, [passage.entry] if passage else ())
        unsure = passage is not None and passage.likely < _PLAINLY
        if found := found or (follow_up.in_a_question(self.talk, bare, whole=True) if unsure else None):
            return self._remembered(utterance, found)
        if passage:
            return self._told_alone(utterance, reply, passage)
        unsure = (reply.tentative and len(reply.answers) == 1) or reply.kind in _UNANSWERED
        if unsure and (named := offered_by_name(self.talk, utterance)):
            reply = named
        elif unsure or self.talk.is_told(reply):
            guessed = not self.talk.is_told(reply) if reply.kind == "answer" else self.talk.is_gap(bare)
            lines = follow_up.in_a_question(self.talk, bare, whole=guessed)
            lines = lines or of_a_name(self.talk, bare) or reference.instead(self.talk, utterance, reply)
            reply = unless_elsewhere(self.talk, bare, lines) or reply
        if (reply.tentative or reply.kind != "answer") and not self.talk.urges(reply):
            reply = within.in_sentences(self.talk, utterance) or reply
        if openers.is_opener(self.talk, utterance, reply):
            return self._replies.help(utterance)
        reply = own_projects.asked_for(self.talk, utterance, reply) or reply
        reply = in_context.nearest(self.talk, utterance, reply) or reply
        return reply if reply.picked else clarity.briefly(self.talk, utterance, self._remembered(utterance, reply))

    def _told_alone(self, utterance: str, reply: Reply | None, passage: asked_lines.Passage) -> Reply:
        """The lines that are asked for; "more" tells the rest of their answer, where that was not told before."""
        partly = passage.entry.id not in self._state.answered
        told = self._remembered(utterance, told_alone(self.talk, utterance, reply, passage))
        if partly and passage.entry.answer.strip() not in told.text:
            self._state.form = SHORTEST
        return told

    def _remembered(self, utterance: str, reply: Reply) -> Reply:
        """The reply to a question, which is remembered as the latest."""
        self._state.asked(utterance)
        self._state.form = WHOLE
        places = (place_of(utterance, match.entry, self._advisor.knowledge) for match in reply.answers)
        self._state.place = next(filter(None, places), self._state.place)
        lean_on_what_stands_in(self._advisor.knowledge, self._state, reply)
        return leading_line.ahead(self.talk, utterance, reply)
