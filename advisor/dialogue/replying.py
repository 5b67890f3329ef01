"""Replying to one utterance: what it is, in its parts, and what is said to it."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, lru_cache, partial

from ..explain import reading
from ..models import Reply
from ..normalisation.hinglish import in_english, in_full, is_hinglish
from ..normalisation.markup import without_markup
from ..normalisation.short_forms import written_out
from ..text import sentences, undotted, visible, words_in_other_scripts
from . import messages
from .acts import ahead, within
from .acts.uptaking import of_the_told
from .agreeing import agreeing
from .answering import Answering
from .brevity import brevity, only_more, wants_detail, without_wish
from .check.verdict import without_equals
from .declining import only_in_english
from .follow_ups.among_pleasantries import asked_among_pleasantries
from .follow_ups.dropping import behind_a_drop
from .follow_ups.leaving import behind_thanks
from .follow_ups.restating import restated
from .follow_ups.unnamed import with_object
from .forms import SHORT
from .gist import Gist
from .hearing import Heard, Hearing
from .lengths import cut, wanted
from .missed import asked_for, with_missed
from .parts import wants
from .pay.made_money import as_earned
from .pay.meant_money import in_money
from .person import another_person
from .person.noting import noting
from .person.of_ones_job import of_oneself
from .person.own_words import asks_in
from .person.striking import struck
from .plan import set_aside
from .questions.leaning import leans
from .repetition import unrepeated
from .replies import Replies
from .run_on import with_stops
from .sentence_kinds import asks
from .something_else import nothing_said
from .sourcing import HIDDEN, SHOWN, wish
from .standing_wishes import kept_short
from .state import State
from .subject import asked_again

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .advisor import Advisor
    from .guidance.coach import Coach
    from .guided import Guided

__all__ = ["Replying"]


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

    @cached_property
    def _guided(self) -> Guided:
        from .guided import Guided

        return Guided(self._advisor, self._state, self._replies, self._answering)

    def forget(self) -> None:
        """Forget what the person told of themselves, with their skills check and their plan."""
        if self._coach:
            self._coach.forget()

    def reply(self, typed: str) -> Reply:
        """The reply to what the person typed."""
        said = visible(typed)
        if len(said) > messages.LONGEST and (too_long := nothing_said(self._replies, without_markup(said))):
            reply = too_long
        elif self._coach and self._advisor.profile and not self._advisor.phrased(said):
            reply = noting(
                self._state,
                self._replies,
                self._coach,
                said,
                self._sourced,
                self._spelt,
                partial(of_the_told, self._answering.talk),
            )
        else:
            reply = self._sourced(said)
        return reply if said == typed else replace(reply, question=typed)

    def _spelt(self, text: str) -> str:
        return self._advisor.spelt_right(self._advisor.corrected(text))

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
        own = of_oneself(read, self._state.profile) if self._coach and self._state.pending != "check" else ""
        if own and own != read and not self._advisor.phrased(read):
            return replace(self._reply(own, whole=whole), question=typed)
        if self._coach and not whole and (again := asked_again.asked_again(talk, read) or restated(talk, read)):
            return replace(self._reply(again, whole=True), question=typed)
        self._answering.leaning = leans(read) if self._coach and self._state.latest else 0.0
        met, told = self._gist.of(without_markup(typed))
        note = self._coach.listen(self._coach.in_plain_words(self._read(told)))[1] if self._coach and told else ""
        utterance = asked_among_pleasantries(talk, behind_thanks(self._read(met), talk.is_on_a_topic))
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
        if read := reading(typed, utterance):
            reply = replace(reply, reasons=reply.reasons.after(read))
        if self._state.question == utterance != typed:
            self._state.keep_question(typed)  # It is quoted as typed.
        return reply if typed == utterance else replace(reply, question=typed)

    def _read(self, typed: str) -> str:
        """A text in English, in its sentences; what an entry asks word for word, and what is urgent, as it is."""
        read, kept = self._in_english(typed)
        return with_object(read) if self._state.latest and not kept else read

    def _put_in_english(self, typed: str) -> tuple[str, bool]:
        """A text in English, wherever it is said; and whether it is kept as it was typed."""
        said = written_out(self._advisor.corrected(in_full(undotted(without_markup(typed)))))
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
        heard = self._guided.heard(self._coach, utterance) if self._coach else Heard(self._answering.reply(utterance))
        reply = heard.reply if same else unrepeated(self._answering.talk, heard.reply, told)
        need = self._replies.urgent_need(utterance)
        if need and not self._replies.tells_where_help_is(reply):
            return heard._replace(reply=self._replies.to_gap(utterance, need))
        return heard._replace(reply=agreeing(utterance, reply))

    def _is_first_hinglish(self, utterance: str) -> bool:
        """Whether an utterance is the first in Hinglish of a talk in which the adviser guides."""
        new = self._coach and not self._state.hinglish and len(utterance) <= messages.LONGEST
        return bool(new) and is_hinglish(utterance)
