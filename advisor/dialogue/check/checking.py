"""Replies to what is said to a question of the skills check: an answer, a wish, a question back."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...text import normalize, sentences
from ..guidance import guiding_messages as messages
from ..person.profile import Profile, Told
from ..questions import terms
from ..state import OFFERED
from . import (
    check_lists,
    check_stops,
    check_talk,
    counting,
    marks,
    named_parts,
    not_running,
    onwards,
    plainly_does,
)
from .asked_taken import asks_which
from .check_changes import answers_now
from .check_reader import ANSWERS, asks_if_it_counts, no_answer, parted, surely
from .ending import Ending
from .grading import answer
from .in_between import asks_between
from .marks import LITTLE, NO, SKIPPED, YES
from .meant_here import answer_meant
from .off_subject import aside
from .questionnaire import WORDS
from .retaking import SETTLES, taken_back
from .same_again import letter_before
from .stand_ins import stand_in
from .verdict import is_bare, objects, plain_answer

__all__ = ["Checking"]

_PERSONAL = frozenset("knows partly lacks weak role years age country goal hours months budget".split())
"""What people tell of themselves that answers no question of a check."""
_AFTER_A_GUESS = 2
"""Words, at most, of an answer after a guess at something else: "no, the pay" is none."""
_FEW = 4  # Words, at most, of what is taken for an answer that was not understood.


class Checking(Ending):
    """Hears what is said to the check of one conversation."""

    def begin_turn(self) -> None:
        """Forget what was asked beside the utterance before; what answer it gave may be taken back now."""
        self.beside = ""
        self.latest, self._state.graded = self._state.graded, ""

    def answered(self, utterance: str, told: Told, before: Profile, *, asks: bool = False) -> Reply | None:
        """The reply to what may answer the question that was asked; None for anything else.

        `before` is the profile that was known when it was asked; `asks`: something else is asked for.
        """
        utterance = check_talk.ahead_of_next(utterance) or utterance
        utterance = utterance if check_stops.plainly_stops(utterance) else onwards.without_the_no(utterance)
        asks = asks or asks_between(utterance)
        if check_talk.wants_anew(utterance) and self.check.begun:
            return self.begun_anew(utterance)
        if (waits := self.open_question) and plainly_does.passes_over(utterance):
            echo = "" if plain_answer(utterance) == SKIPPED else messages.taken_as(WORDS[SKIPPED])
            return self._graded(utterance, waits, SKIPPED, echo)
        if reply := self.given_leave(utterance) or self.amended(utterance, before) or aside(self, utterance, before):
            return reply
        again = letter_before(utterance, self.check, self._state.profile)
        if waits and (letter := again or answer_meant(utterance, waits, self._questions)):
            return self._graded(utterance, waits, letter, messages.taken_as(WORDS[letter]))
        answers = surely(utterance) == "answers"
        if reply := plainly_does.met(self, utterance):
            return reply
        if reply := None if answers else self._put_right(utterance, told, before, asks=asks):
            return reply
        left = self.check.open(self._state.profile)
        still = left[:1] == self.check.open(before)[:1]
        of_a_thing = counting.thing_that_counts(utterance) or stand_in(utterance) or asks_if_it_counts(utterance)
        if left and still and of_a_thing and (reply := self._counts(utterance, left[0])):
            return reply
        if left and still and not no_answer(utterance) and not check_stops.stops(utterance):
            others = {*check_lists.answers(utterance, self._questions, left[0])} - {check_lists.REST, left[0].id}
            parted = not (others or check_stops.expects(utterance)) and plain_answer(utterance) not in {YES, NO}
            partly = parted and check_lists.of_the_question(utterance, left[0])
            if letter := LITTLE if partly else check_talk.beside_asides(utterance):
                return self._graded(utterance, left[0], letter, messages.taken_as(WORDS[letter]))
        if reply := (None if answers else self.corrected(utterance, asked=True)) or self.several(utterance, before):
            return reply
        if reply := self.ended(utterance) or self.by_sentences(utterance, before):
            return reply
        if left and still and counting.asks_if_it_counts(utterance) and (reply := self._counts(utterance, left[0])):
            return reply
        if reply := (self._explained(utterance, before) if left else None) or self._talked(utterance):
            return reply
        if not left:
            return self.asked(utterance)
        if still and (reply := self._counts(utterance, left[0])):
            return reply
        letter = "" if asks and not plain_answer(utterance) else self._letter(utterance, left[0])
        if not told.asks and not still:
            # What they told of themselves answers it.
            return self._told_of(utterance, self.check.open(before)[0])
        if told.only and _PERSONAL.issuperset(told.values) and not letter:
            return self.asked(utterance)
        whys = [part for part in counting.parts(utterance) if check_talk.wish(part) == "needed"]
        if letter and "?" not in utterance and not (whys and len(utterance.split()) > _FEW):
            echo = "" if is_bare(utterance) else messages.taken_as(WORDS[letter])
            return self._graded(utterance, left[0], letter, echo)
        said = [text for part in counting.parts(utterance) for text in check_talk.behind_an_answer(part)]
        asked = [part for part in said if check_talk.asks(part) and not plain_answer(part.rstrip(" ?"))]
        told_beside = " ".join(part.rstrip(" ?") for part in said if part not in asked)
        answers = still and not (asks or check_talk.asks_first(normalize(utterance)))
        if told_beside and answers and (letter := self._letter(told_beside, left[0])):
            met = {part: text for part in asked if (text := self.met(part, left[0]))}
            self.beside = " ".join(part for part in asked if part not in met)
            echo = "\n\n".join([*met.values(), messages.taken_as(WORDS[letter])])
            return self._graded(utterance, left[0], letter, echo)
        if asks or told.asks or check_talk.asks(utterance) or self._replies.is_talk(utterance):
            return None
        return self.asked(utterance, messages.NO_ANSWER)

    def _put_right(self, utterance: str, told: Told, before: Profile, *, asks: bool) -> Reply | None:
        """The reply to answers that name their questions, or put earlier ones right; None for anything else."""
        if reply := self.assigned(utterance, told, before):
            return reply
        if self.corrects_beside(utterance) and (reply := self.by_sentences(utterance, before)):
            return reply
        return self.put_by_name(utterance) or self._put_right_first(utterance, told, before, asks=asks)

    def _put_right_first(self, utterance: str, told: Told, before: Profile, *, asks: bool) -> Reply | None:
        """The reply to what takes back answers that were just taken, and may answer behind it; or None."""
        text, rest, again = self.put_right(utterance)
        if not (text or again):
            return None
        left = self.check.open(self._state.profile)
        reasons = text and left and not (again or check_talk.asks(rest) or answers_now(rest, left[0]))
        if rest and not reasons and (reply := self.answered(rest, told, before, asks=asks)):
            return replace(reply, text=f"{text} {reply.text}".strip(), question=utterance)
        self.beside = "" if reasons else rest
        return self.asked(utterance, text, again)

    def _talked(self, utterance: str) -> Reply | None:
        """The reply to what is said about the question that was asked, or about the answer before it."""
        check, left = self.check, self.check.open(self._state.profile)
        earlier = check.before(left[0] if left else None)
        if left and check_talk.asks_how_many(utterance):
            beside = [plain_answer(part) for part in counting.parts(utterance) if not check_talk.asks_how_many(part)]
            if letter := next(filter(None, reversed(beside)), ""):
                told = f"{messages.questions_left(len(left) - 1)}\n\n{messages.taken_as(WORDS[letter])}"
                return self._graded(utterance, left[0], letter, told)
            return self.asked(utterance, messages.questions_left(len(left)))
        if self.latest and asks_which(utterance) and (taken := self.taken(self.latest)):
            return self.asked(utterance, messages.taken_for(*taken))
        denies = objects(normalize(utterance)) and not check_talk.asks(utterance)
        apart = [part for part in counting.parts(utterance) if not objects(normalize(part))]
        if denies and left and apart and (letter := answer(apart[0])):
            return self._graded(utterance, left[0], letter, messages.taken_as(WORDS[letter]))
        if denies or check_talk.starts(utterance):
            return self.asked(utterance)
        wish = check_talk.wish(utterance)
        of_need = not wish and check_talk.speaks_of_need(utterance) and parted(utterance).has("asks", "why")
        if left and of_need and named_parts.named(normalize(utterance), left[:1]):
            return self.asked(utterance, self._of_need(utterance, left[0]))
        if named := self._went_back_to(utterance) if wish == "again" else None:
            wish, earlier = "back", named
        if wish == "back" and earlier:
            self._state.check = check.answered(earlier, marks.OPEN).kept()
            return self.asked(utterance, again=earlier)
        if wish == "origin" and left and (reply := self._whose(utterance, left[0])):
            return reply
        return self.asked(utterance, self.met(utterance, left[0]) if left else "") if wish else None

    def late(self, utterance: str, told: Told, before: Profile) -> Reply | None:
        """The reply to an answer that comes after something else was asked; None for anything less plain."""
        left = self.check.open(self._state.profile)
        if left and (letter := onwards.answer_beside(utterance)):
            return self._graded(utterance, left[0], letter, messages.taken_as(WORDS[letter]))
        taken_up = left and check_talk.wish(utterance) in {"bars", "disputes"}
        if taken_up or check_talk.goes_on(utterance) or (left and check_talk.asks_how_many(utterance)):
            return self._talked(utterance) or self.asked(utterance)
        of_it = bool(left and named_parts.parts_in(utterance, left[0]) and answer(utterance))
        *_, last = sentences(utterance) or [""]
        of_it = of_it or bool(SETTLES.match(normalize(last)) and answer(last))
        guessed = self._state.guessed and len(utterance.split()) > _AFTER_A_GUESS and not of_it
        if guessed or (check_talk.asks(utterance) and self._replies.is_talk(utterance)):
            return None
        if reply := self.ended(utterance):
            return reply
        said = parted(utterance)
        plain = answer(utterance) or taken_back(utterance, "") or (said.has(*ANSWERS) and not said.has("asks"))
        meant = plain or (left and terms.meaning_asked(utterance, left[0].means)[0])
        return self.answered(utterance, told, before) if meant else None

    def resumed(self, utterance: str, *, alone: bool) -> Reply | None:
        """The question that was left, where somebody wants to go on or begins what was offered; None otherwise.

        What is said as though a check ran gets a word on it, where it stands `alone`, answering and telling nothing.
        """
        if alone and (reply := not_running.met(self, self._state, utterance, self._replies)):
            return reply
        if reply := self.reopened(utterance) or self.why_first(utterance):
            return reply
        if not self._state.plan and (reply := self.first_to_do(utterance)):
            return reply
        if self.check.begun and check_talk.wish(utterance) == "origin":
            return Reply(utterance, "small_talk", messages.WHOSE_QUESTIONS, 1.0)
        begins = self.begins_what_is_offered(utterance)
        back = messages.RESULT in self._offered() and surely(utterance) == "stays"  # "I'm back", after a break.
        on = self.check.begun and self.offer and (back or check_talk.goes_on(utterance))
        return self.begun(utterance) if begins or on else None

    def left(self, reply: Reply, told: Told, *, understood: bool) -> Reply:
        """A reply to what is no answer, with the question again, which may then be answered or left."""
        if not understood and not told.asks and len(reply.question.split()) <= _FEW:
            return self.asked(reply.question, messages.NO_ANSWER)
        again = self.asked(reply.question)
        self._state.pending = "waits"
        return replace(reply, text=f"{reply.text}\n\n{again.text}", suggestions=again.suggestions[:OFFERED])
