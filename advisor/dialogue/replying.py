"""Replying to one utterance: what it is, in its parts, and what is said to it."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, lru_cache

from ..models import Reply
from ..normalisation.hinglish import in_english, in_full, is_hinglish
from ..normalisation.markup import without_markup
from ..normalisation.short_forms import written_out
from ..text import sentences, undotted, visible, words, words_in_other_scripts
from . import messages
from .acts import ahead, within
from .acts.acts import Act
from .acts.beside_remarks import asked_beside_remarks
from .acts.responses import respond
from .agreeing import agreeing
from .answering import Answering
from .asides import parted
from .beside import beside
from .brevity import brevity, only_more, wants_detail, without_wish
from .check.verdict import without_equals
from .declining import only_in_english
from .follow_ups.complaints import complains
from .follow_ups.dropping import behind_a_drop
from .follow_ups.hearsay import claim
from .follow_ups.leaving import before_the_end, behind_thanks, leaves, parting, says_bye
from .follow_ups.restating import restated
from .follow_ups.unnamed import with_object
from .forms import SHORT
from .gist import Gist
from .guidance.only_told import without_loss
from .hearing import Heard, Hearing
from .lengths import cut, wanted
from .likely_guidance import likely_guidance
from .missed import asked_for, with_missed
from .parts import wants
from .pay.made_money import as_earned
from .pay.meant_money import in_money
from .pay.places import dismisses
from .person import another_person
from .person.doubts_and_worries import DoubtsAndWorries
from .person.noting import noting
from .person.own_words import asks_in
from .person.striking import struck
from .person.titles import without_musing
from .plan import leave_taken, set_aside
from .questions import choosing
from .questions.leaning import leans
from .repetition import unrepeated
from .replies import Replies
from .run_on import with_stops
from .sentence_kinds import asks, asks_beside
from .sourcing import HIDDEN, SHOWN, wish
from .standing_wishes import kept_short
from .state import State
from .subject import asked_again, following

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .advisor import Advisor
    from .guidance.coach import Coach

__all__ = ["Replying"]

_LONG, _WONDERED = 20, 0.6
"""Words of a message that may ask without a question; and how likely a topic must be for it to be told."""


class Replying:
    """Replies to one person in one conversation, whose state it fills."""

    def __init__(self, advisor: Advisor, state: State, replies: Replies, *, guides: bool) -> None:
        self._advisor = advisor
        self._state = state
        self._replies = replies
        self._guides = guides
        self._answering = Answering(advisor, state, replies)
        # A turn reads the same few texts some ten times over.
        self._in_english = lru_cache(maxsize=32)(self._put_in_english)
        self._gist = Gist(advisor, state, replies, self._answering, self._read, talks=guides)

    @cached_property
    def _coach(self) -> Coach | None:
        if not self._guides:
            return None
        # A question on its own needs nothing of what guides.
        from .guidance.coach import Coach

        return Coach(self._advisor, self._state, self._replies)

    def forget(self) -> None:
        """Forget what the person told of themselves, with their skills check and their plan."""
        if self._coach:
            self._coach.forget()

    def reply(self, typed: str) -> Reply:
        """The reply to what the person typed."""
        said = visible(typed)
        if self._coach and self._advisor.profile:
            reply = noting(self._state, self._replies, self._coach, said, self._sourced, self._spelt)
        else:
            reply = self._sourced(said)
        return reply if said == typed else replace(reply, question=typed)

    def _spelt(self, text: str) -> str:
        return self._advisor.spelt_right(self._advisor.wishes_spelt_right(text))

    def _sourced(self, typed: str) -> Reply:
        """The reply to what the person typed, with its sources or without, as they want."""
        wanted = wish(without_markup(typed)) if self._coach else None
        if wanted is None:
            keeps = self._coach and len(typed) <= messages.LONGEST and not self._answering.verbatim(typed)
            reply = kept_short(self._state, self._replies, typed, self._read(typed), self._reply) if keeps else None
            return replace(reply or self._reply(typed), unsourced=self._state.unsourced)
        self._state.unsourced = wanted.hidden
        note = HIDDEN if wanted.hidden else SHOWN
        if not any(asks(part) or wants(part) for part in sentences(wanted.rest)):
            return self._replies.help(typed, note, self._replies.offered())
        reply = self._reply(wanted.rest)
        return replace(reply, question=typed, text=f"{note}\n\n{reply.text}", unsourced=wanted.hidden)

    def _reply(self, typed: str, *, whole: bool = False) -> Reply:
        """The reply to what the person typed, whatever is wanted of sources; `whole`: which is a whole question."""
        read, talk = self._read(typed), self._answering.talk
        other = self._coach and not ahead.wants_other_words(talk, read)
        if other and (reply := another_person.met(self._state, read, self._reply)):
            return replace(reply, question=typed)
        if self._coach and (reply := set_aside.met(self._state, self._replies, read, self._reply)):
            return replace(reply, question=typed)
        if self._coach and not whole and (again := asked_again.asked_again(talk, read) or restated(talk, read)):
            return replace(self._reply(again, whole=True), question=typed)
        self._answering.leaning = leans(read) if self._coach and self._state.latest else 0.0
        met, told = self._gist.of(without_markup(typed))
        note = self._coach.listen(self._coach.in_plain_words(self._read(told)))[1] if self._coach and told else ""
        utterance = behind_thanks(self._read(met), self._answering.talk.is_on_a_topic)
        if self._coach and self._state.pending != "check":
            known = struck(utterance, self._state.profile)[0] and not asks_in(utterance)
            of_the_plan = self._state.pending in {"plan", "fit"} or bool(known)
            utterance = behind_a_drop(utterance, of_the_plan=of_the_plan)
        lines = 0
        if self._coach and not self._answering.verbatim(utterance):
            self._state.terse = self._state.terse and not wants_detail(utterance)
            self._state.brief = brevity(utterance, now=self._state.brief or self._state.terse)
            utterance, lines = wanted(utterance) if self._state.pending != "check" else (utterance, 0)
            self._coach.encouraging.lines = lines
            if len(utterance) <= messages.LONGEST:
                utterance = self._coach.in_plain_words(
                    without_equals(as_earned(in_money(self._answering.talk, utterance)))
                )
            utterance = only_more(without_wish(utterance))
            asked = asked_for(self._answering.talk, utterance)
            reply = Hearing(self._state, self._answering.talk, self._coach, self._heard).reply(utterance)
            reply = within.warmly(self._answering.talk, typed, with_missed(self._answering.talk, reply, asked))
        else:
            reply = self._heard(utterance).reply
        reply = cut(reply, lines) if lines else reply
        reply = replace(reply, text=f"{note}\n\n{reply.text}") if note else reply
        return self._typed(reply, typed, utterance)

    def _typed(self, reply: Reply, typed: str, utterance: str) -> Reply:
        """A reply to an utterance, as one to what was typed for it."""
        if messages.MORE in reply.text:
            self._state.form = SHORT
        urgent = self._replies.is_urgent(utterance) or self._replies.tells_where_help_is(reply)
        if self._is_first_hinglish(typed) and not urgent:
            self._state.hinglish = True
            reply = replace(reply, text=f"{messages.HINGLISH}\n\n{reply.text}")
        if words_in_other_scripts(typed) > 1 and not (self._state.hinglish or urgent):
            reply = only_in_english(self._advisor.knowledge, self._state, reply)
        if self._state.question == utterance != typed:
            self._state.keep_question(typed)  # It is quoted as typed.
        return reply if typed == utterance else replace(reply, question=typed)

    def _read(self, typed: str) -> str:
        """A text in English, in its sentences; what an entry asks word for word, and what is urgent, as it is."""
        read, kept = self._in_english(typed)
        return with_object(read) if self._state.latest and not kept else read

    def _put_in_english(self, typed: str) -> tuple[str, bool]:
        """A text in English, wherever it is said; and whether it is kept as it was typed."""
        said = written_out(self._advisor.wishes_spelt_right(in_full(undotted(without_markup(typed)))))
        english = in_english(self._advisor.hindi_spelt_right(said)) if len(said) <= messages.LONGEST else said
        read = with_stops(said) if english == said else english
        found = None if read == said else self._answering.verbatim(said)
        asked = found is not None and (english == said or found.confidence == 1.0)
        kept = read == said or asked or self._replies.is_urgent(said)
        return (said if kept else read), kept

    def _heard(self, utterance: str) -> Heard:
        """The reply to an utterance as one thing, and how it was met."""
        same = utterance == self._read(self._state.question)  # Who asks the very same is to get the very same.
        told = self._state.latest if self._state.told else []
        heard = self._guided(self._coach, utterance) if self._coach else Heard(self._answering.reply(utterance))
        reply = heard.reply if same else unrepeated(self._answering.talk, heard.reply, told)
        need = self._replies.urgent_need(utterance)
        if need and not self._replies.tells_where_help_is(reply):
            return heard._replace(reply=self._replies.to_gap(utterance, need))
        return heard._replace(reply=agreeing(utterance, reply))

    def _is_first_hinglish(self, utterance: str) -> bool:
        """Whether an utterance is the first in Hinglish of a talk in which the adviser guides."""
        new = self._coach and not self._state.hinglish and len(utterance) <= messages.LONGEST
        return bool(new) and is_hinglish(utterance)

    def _guided(self, coach: Coach, utterance: str) -> Heard:
        """The reply to what may answer a question of the adviser's, ask for guidance, or tell of the person."""
        if len(utterance) > messages.LONGEST or not utterance.strip():
            return Heard(self._answering.reply(utterance))
        said = self._replies.spelt(utterance)
        said = self._advisor.spelt_right(said)
        if (first := before_the_end(said)) and self._may_be_urgent(first):
            # Of somebody who says goodbye a guess is enough.
            return Heard(replace(self._answering.reply(first), question=utterance))
        told, note = coach.listen(said)
        noted, talk = note, self._answering.talk
        own = DoubtsAndWorries(talk, said)
        planned = self._state.plan
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
        objects = talk.picks(said) or complains(said) or dismisses(said)
        objects = self._state.told and not (told.only and told.values) and objects
        asked = asks_beside(without_loss(said)) or claim(said) != "" or choosing.of_names(talk, said)
        asked = asked or asked_beside_remarks(talk, said) is not None
        asked = asked or (not told.only and self._wonders(without_musing(said.strip(" .!"))))
        if reply is None and not told.values and not objects and (word := parting(said, talk.is_on_a_topic)):
            reply, met = self._answering.reply(word), "plainly"
        if reply is None and {*told.values} == {"country"} and following.follows(talk, said):
            reply, met = self._answering.reply(utterance), "plainly"
        safe = told.only or not (urgent or self._may_be_urgent(said) or own.worry)
        if reply is None and safe and coach.only_tells(said, told) and not (objects or asked):
            reply, note = coach.welcomed(said, told, note), ""
        answer = reply or self._answering.reply(utterance, own if said == utterance else None)
        if reply is None and (fits := coach.in_place_of_help(said, told, answer)):
            answer = fits
        if reply is None and says_bye(said) and not urgent:
            answer = parted(talk, answer)
        reply = coach.rounded(answer, told, note, met=reply is not None)
        return Heard(replace(reply, question=utterance), met, noted)

    def _wonders(self, said: str) -> bool:
        """Whether a long message that asks nothing plainly is likely about a topic all the same."""
        best = self._advisor.match(said)[0]
        return len(words(said)) >= _LONG and best.entry.kind == "topic" and best.confidence >= _WONDERED

    def _may_be_urgent(self, said: str) -> bool:
        best = self._advisor.match(said)[0]
        return best.entry.urgent and best.confidence >= self._advisor.tentative_threshold
