"""Replies of the skills check: its questions one after the other, and what comes of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..guidance import SkillQuestion
from ..models import Reply, Suggestion
from ..text import normalize, sentences
from . import check_talk, marks, readiness
from . import guiding_messages as messages
from .check_corrections import corrections, unnamed
from .grading import grade
from .profile import Profile, Told
from .readiness import CHOICES, LITTLE, NO, SKIPPED, YES, Check
from .replies import Replies, with_last
from .state import State

__all__ = ["Checking"]

_PERSONAL = frozenset({"role", "years", "age", "country", "goal", "hours", "months", "budget"})
SKILL_SLOTS = frozenset({"knows", "partly", "lacks"})
_WORDS = {letter: text.lower() for text, letter in CHOICES.items()}
"""What people tell of themselves that answers no question of a check."""
_FEW = 4
"""Words, at most, of what is taken for an answer that was not understood, rather than for something else."""


class Checking:
    """Runs the check of one conversation, whose state it fills."""

    def __init__(
        self, questions: tuple[SkillQuestion, ...], state: State, replies: Replies, terms: Sequence[str] = ()
    ) -> None:
        self._questions = questions
        self._terms = terms
        """Sentences that explain terms which no question has."""
        self._state = state
        self._replies = replies
        self.beside = ""
        """What the latest utterance asks beside its answer."""

    def hears(self, told: Told) -> None:
        """Begin with another utterance: what it tells of a skill counts in place of an answer given before."""
        self.beside = ""
        skills = {skill for slot in SKILL_SLOTS for skill in told.values.get(slot, ())}
        check = self.check
        for question, mark in zip(check.questions, check.marks, strict=True):
            if mark != marks.OPEN and question.skills and skills.issuperset(question.skills):
                check = check.answered(question, readiness.told_of(question.skills, self._state.profile))
        self._state.check = check.kept()

    @property
    def check(self) -> Check:
        """The check as far as it is."""
        return Check.of(self._questions, self._state.check)

    @property
    def offer(self) -> str:
        """What to say to take it, or to go on with it; empty where there is none, or it is done."""
        if not self._questions:
            return ""
        if not self.check.begun:
            return messages.CHECK_ME
        return messages.CHECK_ON if self.check.open(self._state.profile) else ""

    def begun(self, utterance: str, beside: str = "") -> Reply | None:
        """The first question, or the one that was left; the result of a check that is done.

        `beside` is what is said besides, which may be the answer: "go on with the check, the answer is no".
        """
        if not self._questions:
            return None
        check, left = self.check, self.check.open(self._state.profile)
        letter = readiness.answer(beside) if left and check.begun else ""
        if letter and not check_talk.asks(beside):
            return self._graded(utterance, left[0], letter)
        if check.begun or not left:
            return self.asked(utterance)
        profile = self._state.profile
        known = [(item.title, _WORDS[check.letter(item, profile)]) for item in self._known()]
        return self.asked(utterance, messages.check_begins(len(left), known))

    def begun_anew(self, utterance: str) -> Reply | None:
        """The first question, whatever was answered before."""
        self._state.check = ""
        return self.begun(utterance)

    def asked(self, utterance: str, before: str = "", again: SkillQuestion | None = None) -> Reply:
        """The next question, or one again; the result where none is left."""
        check, left = self.check, self.check.open(self._state.profile)
        if not (again or left):
            return self._result(utterance)
        self._state.pending = "check"
        count = len(check.questions)
        text = messages.question(again or left[0], count - len(left) + 1, count, before)
        return Reply(utterance, "question", text, 1.0, (), tuple(Suggestion(choice, "") for choice in CHOICES))

    def answered(self, utterance: str, told: Told, before: Profile, *, asks: bool = False) -> Reply | None:
        """The reply to what may answer the question that was asked; None for anything else.

        `before` is the profile that was known when it was asked; `asks`: something else is asked for.
        """
        check, left = self.check, self.check.open(self._state.profile)
        if check_talk.skips_rest(utterance):
            return self._over(utterance)
        if check_talk.stops(utterance):
            # "No, not yet. Stop here" answers first.
            first = sentences(utterance)[0]
            letter = "" if first == utterance or check_talk.stops(first) else readiness.answer(first)
            if left and letter:
                self._state.check = check.answered(left[0], letter).kept()
            self.beside = check_talk.after_the_stop(utterance)
            return self.stopped(utterance)
        if reply := self._corrected_first(utterance, told, before, asks=asks) or self.corrected(utterance, asked=True):
            return reply
        if reply := self._talked(utterance):
            return reply
        if not left:
            return self.asked(utterance)
        if reply := self._explained(utterance, before):
            return reply
        if partly := check_talk.asks_if_it_counts(utterance):
            letter = grade(partly)
            return self._graded(utterance, left[0], NO if letter == NO else LITTLE, messages.counts(letter != NO))
        letter = readiness.answer(utterance)
        if not told.asks and check.open(before)[:1] != left[:1]:
            # What they told of themselves answers it.
            return self._told_of(utterance, check.open(before)[0])
        if told.only and (_PERSONAL | SKILL_SLOTS).issuperset(told.values) and not letter:
            return self.asked(utterance)
        if letter in {YES, NO} and len(utterance.split()) > _FEW:
            # "I have … but only …" is less than it begins with.
            letter = letter if grade(utterance) in {"", letter, YES} else grade(utterance) if letter == YES else letter
        if letter:
            plainly = len(utterance.split()) <= _FEW
            return self._graded(utterance, left[0], letter, "" if plainly else messages.taken_as(_WORDS[letter]))
        first, rest = check_talk.first_sentence(utterance)
        plain = "" if asks or "?" in first or not check_talk.asks(rest) else check_talk.said_plainly(first)
        if plain:
            self.beside = rest
            return self._graded(utterance, left[0], plain, messages.taken_as(_WORDS[plain]))
        if asks or told.asks or check_talk.asks(utterance) or self._replies.is_talk(utterance):
            return None
        letter = grade(utterance)
        if not letter and (
            len(utterance.split()) <= _FEW or ("," not in utterance and self._replies.is_sure(utterance))
        ):
            # A few words may name what they would rather talk about.
            return None
        letter = letter or LITTLE
        return self._graded(utterance, left[0], letter, messages.taken_as(_WORDS[letter]))

    def _graded(self, utterance: str, question: SkillQuestion, letter: str, before: str = "") -> Reply:
        self._state.check = self.check.answered(question, letter).kept()
        return self.asked(utterance, before)

    def _told_of(self, utterance: str, question: SkillQuestion) -> Reply:
        """The next question, after what a profile now says of one; of what is hedged it is a little."""
        if self.check.letter(question, self._state.profile) == YES and grade(utterance) == LITTLE:
            return self._graded(utterance, question, LITTLE)
        return self.asked(utterance)

    def corrected(self, utterance: str, *, asked: bool = False) -> Reply | None:
        """The reply to corrections of answers by the names of their skills; None for anything else.

        `asked`: a question waits for its answer, so that what is not answered yet is not corrected.
        """
        check = self.check
        still_open = check.open(self._state.profile) if asked else ()
        changes = corrections(utterance, check.questions) if check.begun else []
        letter = "" if changes or asked or not check.begun else unnamed(utterance)
        if letter and not (question := self._spoken_of()):
            return self.which(utterance) if self._state.plan or self.offer in self._offered() else None
        if letter and question:
            changes = [(question, letter)]
        changes = [change for change in changes if change[0] not in still_open]
        if not changes:
            return None
        for question, letter in changes:
            check = check.answered(question, letter)
        self._state.check = check.kept()
        text = " ".join(messages.changed(question.title, _WORDS[letter]) for question, letter in changes)
        if asked:
            return self.asked(utterance, text)
        reply = self.so_far(utterance)
        return replace(reply, text=f"{text}\n\n{reply.text}") if reply else None

    def _spoken_of(self) -> SkillQuestion | None:
        """The question of which the latest reply offered to change the answer; None where it offered none."""
        offered = self._offered()
        return next((item for item in self._questions if messages.should_be(item.title, _WORDS[NO]) in offered), None)

    def _offered(self) -> list[str]:
        return [item.text for item in self._replies.offered()]

    def which(self, utterance: str) -> Reply:
        """A question back for the answer that is to be changed."""
        given = [(item.title, _WORDS[self.check.letter(item, self._state.profile)]) for item in self._known()]
        offered = with_last(self._replies.suggested(self._replies.openers()), self.offer)
        return Reply(utterance, "small_talk", messages.which_answer(given), 1.0, (), offered)

    def _known(self) -> list[SkillQuestion]:
        left = self.check.open(self._state.profile)
        return [item for item in self._questions if item not in left]

    def taken(self, question_id: str) -> tuple[str, str] | None:
        """The title of a question and what its answer was taken for, from the check or the profile; None while open."""
        question = next((item for item in self._known() if item.id == question_id), None)
        letter = self.check.letter(question, self._state.profile) if question else ""
        return (question.title, _WORDS[letter]) if question else None

    def _corrected_first(self, utterance: str, told: Told, before: Profile, *, asks: bool) -> Reply | None:
        """The reply to what corrects the answer before in its first sentence, and answers after it; else None."""
        first, rest = check_talk.first_sentence(utterance)
        earlier = self.check.before(next(iter(self.check.open(self._state.profile)), None))
        letter = check_talk.corrected(first) if rest and earlier else ""
        if not earlier or not letter:
            return None
        self._state.check = self.check.answered(earlier, letter).kept()
        changed = messages.changed(earlier.title, _WORDS[letter])
        reply = self.answered(rest, told, before, asks=asks)
        if reply:
            return replace(reply, text=f"{changed} {reply.text}", question=utterance)
        self.beside = rest
        return self.asked(utterance, changed)

    def _talked(self, utterance: str) -> Reply | None:
        """The reply to what is said about the question that was asked, or about the answer before it."""
        check, left = self.check, self.check.open(self._state.profile)
        earlier = check.before(left[0] if left else None)
        if earlier and (letter := check_talk.corrected(utterance)):
            return self._graded(utterance, earlier, letter, messages.changed(earlier.title, _WORDS[letter]))
        objects = readiness.objects(normalize(utterance)) and not check_talk.asks(utterance)
        if objects or check_talk.goes_on(utterance) or check_talk.starts(utterance):
            return self.asked(utterance)
        wish = check_talk.wish(utterance)
        if wish == "back" and earlier:
            self._state.check = check.answered(earlier, marks.OPEN).kept()
            return self.asked(utterance, again=earlier)
        if wish == "unclear" and left:
            return self.asked(utterance, self._meaning(left[0]))
        return self.asked(utterance, messages.WHY_ASKED if wish == "why" else "") if wish else None

    def _explained(self, utterance: str, before: Profile) -> Reply | None:
        """The reply to who asks what a term means; what they answer beside that is taken, a yes for a little."""
        check, left = self.check, self.check.open(self._state.profile)
        known = (left[0].means, self._terms, *(question.means for question in check.questions))
        meaning, rest = next(filter(any, (check_talk.meaning_asked(utterance, means) for means in known)), ("", ""))
        if not meaning:
            return None
        if not rest and "?" not in utterance:
            # "Never, I don't even know what a server is."
            rest = utterance if readiness.answer(utterance) else ""
        letter = readiness.answer(rest) or grade(rest)
        if check.open(before)[:1] != left[:1] or not letter or letter == SKIPPED or check_talk.asks(rest):
            return self.asked(utterance, meaning)
        letter = LITTLE if letter == YES else letter
        return self._graded(utterance, left[0], letter, f"{messages.taken_as(_WORDS[letter])}\n\n{meaning}")

    def _meaning(self, question: SkillQuestion) -> str:
        """What the terms of a question mean, or else what its topic says in short."""
        if question.means:
            return " ".join(question.means)
        return messages.about(self._replies.topic(question.topic)) if question.topic else messages.NO_ANSWER

    def stopped(self, utterance: str) -> Reply:
        """The end of the questions for now; with the result, where that is asked for as well."""
        result = self.so_far(utterance) if check_talk.wants_result(utterance) else None
        if result:
            return result
        offered = with_last(self._replies.suggested(self._replies.openers()), messages.CHECK_ON)
        if self.check.begun:
            offered = (Suggestion(messages.RESULT, ""), *offered[1:])
        return Reply(utterance, "small_talk", messages.CHECK_PAUSED, 1.0, (), offered)

    def _over(self, utterance: str) -> Reply:
        """The result, where the questions that are left are passed over."""
        check = self.check
        for question in check.open(self._state.profile):
            check = check.answered(question, SKIPPED)
        self._state.check = check.kept()
        return self._result(utterance)

    def late(self, utterance: str, told: Told, before: Profile) -> Reply | None:
        """The reply to an answer that comes after something else was asked; None for anything less plain."""
        if check_talk.skips_rest(utterance):
            return self._over(utterance)
        if check_talk.stops(utterance):
            return self.stopped(utterance)
        plain = (readiness.answer(utterance) or check_talk.corrected(utterance)) and not utterance.strip().isdecimal()
        left = self.check.open(self._state.profile)
        if plain or (left and check_talk.meaning_asked(utterance, left[0].means)[0]):
            return self.answered(utterance, told, before)
        return None

    def resumed(self, utterance: str) -> Reply | None:
        """The question that was left, where somebody wants to go on or begins what was offered; None otherwise."""
        offered = {item.text for item in self._replies.offered()}
        begins = messages.CHECK_ME in offered and check_talk.starts(utterance)
        on = self.check.begun and self.offer and check_talk.goes_on(utterance)
        return self.begun(utterance) if begins or on else None

    def left(self, reply: Reply, told: Told, *, understood: bool) -> Reply:
        """A reply to what is no answer, with how to go on; the question again where it was not understood."""
        if not understood and not told.asks and len(reply.question.split()) <= _FEW:
            return self.asked(reply.question, messages.NO_ANSWER)
        self._state.pending = "waits"
        text = f"{reply.text}\n\n{messages.CHECK_WAITS}"
        return replace(reply, text=text, suggestions=with_last(reply.suggestions, messages.CHECK_ON))

    def result(self, utterance: str) -> Reply | None:
        """The result of the answers so far; the first question where none is given."""
        if self.check.begun and check_talk.skips_rest(utterance):
            return self._over(utterance)
        return self.so_far(utterance) or self.begun(utterance)

    def so_far(self, utterance: str) -> Reply | None:
        """The result of the answers so far; None where none is given."""
        check = self.check
        if not check.begun:
            return None
        left = check.open(self._state.profile)
        reply = self._result(utterance, whole=not left)
        if not left:
            return reply
        count = len(check.questions)
        text = f"{messages.check_so_far(count - len(left), count)} {reply.text}"
        return replace(reply, text=text, suggestions=with_last(reply.suggestions, messages.CHECK_ON))

    def _result(self, utterance: str, *, whole: bool = True) -> Reply:
        profile = self._state.profile
        have, little, missing, skipped = (
            self.check.with_letter(letter, profile) for letter in (YES, LITTLE, NO, SKIPPED)
        )
        text = messages.check_result(have, little, missing, skipped, whole=whole)
        offered = self._replies.suggested(_topics((*missing, *little, *skipped)) or self._replies.openers())
        return Reply(utterance, "small_talk", text, 1.0, (), offered)


def _topics(questions: Sequence[SkillQuestion]) -> list[str]:
    return [item.topic for item in questions if item.topic]
