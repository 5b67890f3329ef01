"""The questionnaire of the skills check: its questions one after the other, and the result of the answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ...guidance import SkillQuestion
from ...models import Reply, Suggestion
from ...patterns import regex
from ...text import normalize, stem, telling_stems
from ..guidance import guiding_messages as messages
from ..person.profile import Profile, Told
from ..questions import terms
from ..replies import Replies
from ..state import State
from ..suggestions import with_last
from . import asking_leave, check_lists, check_messages, check_reader, check_stops, check_talk, readiness, the_rest
from .answer_patterns import ORDINALS
from .grading import answer
from .marks import LITTLE, NO, OPEN, SKIPPED, YES
from .named_parts import named
from .readiness import CHOICES, Check

__all__ = ["WORDS", "Questionnaire"]

WORDS = {letter: text.lower() for text, letter in CHOICES.items()}
"""How each answer is named."""
_MISSING = regex(r"\b(?:missing|lack(?:ing)?)\b")
"""What asks for the result rather than for more questions, once some are answered."""


class Questionnaire:
    """Puts the questions of one conversation, whose state it fills."""

    def __init__(self, questions: tuple[SkillQuestion, ...], state: State, replies: Replies) -> None:
        self._questions = questions
        self._state = state
        self._replies = replies

    @property
    def check(self) -> Check:
        """The check as far as it is."""
        return Check.of(self._questions, self._state.check)

    @property
    def open_question(self) -> SkillQuestion | None:
        """The question that is to be answered next; None where none is left."""
        return next(iter(self.check.open(self._state.profile)), None)

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
        letter = answer(beside) if left and check.begun else ""
        if letter and not check_talk.asks(beside):
            return self._graded(utterance, left[0], letter)
        if check.begun and left and _MISSING.search(utterance.lower()):
            return self.so_far(utterance)
        if check.begun or not left:
            return self.asked(utterance)
        profile = self._state.profile
        known = [(item.title, WORDS[check.letter(item, profile)]) for item in self._known()]
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

    def _graded(self, utterance: str, question: SkillQuestion, letter: str, before: str = "") -> Reply:
        self._take({question: letter})
        return self.asked(utterance, before)

    def _take(self, letters: Mapping[SkillQuestion, str]) -> None:
        """Take answers; the last is what "I said a little" in the next turn is about."""
        for question, letter in letters.items():
            self._state.check, self._state.graded = self.check.answered(question, letter).kept(), question.id

    def _numbered(self) -> list[SkillQuestion]:
        """The questions in the order of their numbers: what was told before, what was answered, what is open."""
        left, given = self.check.open(self._state.profile), zip(self._questions, self.check.marks, strict=True)
        answered = [item for item, mark in given if mark != OPEN]
        return [*(item for item in self._known() if item not in answered), *answered, *left]

    def _called(self, name: str) -> SkillQuestion | None:
        """The question that a name or a number means; None where it means none."""
        numbered = self._numbered()
        name = str(ORDINALS.index(name) + 1) if name in ORDINALS else name
        return numbered[int(name) - 1] if name in map(str, range(1, len(numbered) + 1)) else named(name, numbered)

    def _known(self) -> list[SkillQuestion]:
        left = self.check.open(self._state.profile)
        return [item for item in self._questions if item not in left]

    def taken(self, question_id: str) -> tuple[str, str] | None:
        """The title of a question and what its answer was taken for, from the check or the profile; None while open."""
        question = next((item for item in self._known() if item.id == question_id), None)
        letter = self.check.letter(question, self._state.profile) if question else ""
        return (question.title, WORDS[letter]) if question else None

    def which(self, utterance: str) -> Reply | None:
        """A question back for the answer that is to be changed; None while there is none."""
        given = [(item.title, WORDS[self.check.letter(item, self._state.profile)]) for item in self._known()]
        offered = with_last(self._replies.suggested(self._replies.openers()), self.offer)
        return Reply(utterance, "small_talk", messages.which_answer(given), 1.0, (), offered) if given else None

    def _needed(self, utterance: str, question: SkillQuestion) -> str:
        """Why a skill is needed, that of the question if no other is named: what a term means, or else its topic."""
        question = self._called(normalize(utterance)) or question
        said = telling_stems(utterance) - {stem(name) for name in question.names}
        own = [text for text in question.means if any(said & telling_stems(term) for term in terms.BOLD.findall(text))]
        if own or not question.topic:
            return " ".join(own) or self._meaning(question)
        return messages.about(self._replies.topic(question.topic))

    def _meaning(self, question: SkillQuestion) -> str:
        """What the terms of a question mean, or else what its topic says in short."""
        if question.means:
            return " ".join(question.means)
        return messages.about(self._replies.topic(question.topic)) if question.topic else messages.NO_ANSWER

    def stopped(self, utterance: str) -> Reply:
        """The end of the questions for now; with the result, where that is asked for as well."""
        result = self.so_far(utterance) if check_stops.wants_result(utterance) else None
        if result:
            return result
        offered = with_last(self._replies.suggested(self._replies.openers()), self.offer)
        if self.check.begun:
            offered = (Suggestion(messages.RESULT, ""), *offered[1:])
        text = messages.CHECK_PAUSED if self.check.begun else messages.CHECK_LEFT
        return Reply(utterance, "small_talk", text, 1.0, (), offered)

    def over(self, utterance: str, letter: str = SKIPPED) -> Reply:
        """The result, where the questions that are left are passed over, or all get one answer."""
        check = self.check
        for question in check.open(self._state.profile):
            check = check.answered(question, letter.upper())
        self._state.check = check.kept()
        return self._result(utterance)

    def at_once(self, utterance: str, before: Profile) -> str:
        """Take the answers that an utterance gives by the names of skills; a line on them, empty where it gives none.

        `before` is the profile that was known when a question was asked.
        """
        check, left = self.check, self.check.open(before)
        letters = check_lists.answers(utterance, self._questions, left[0] if left else None)
        if not letters:
            return ""
        rest = letters.pop(check_lists.REST, "") or the_rest.rest_is(utterance)
        rest = "" if check_stops.expects(utterance) else rest
        if not (rest or letters):
            return ""
        named = {question: letters[question.id] for question in self._questions if question.id in letters}
        for question, letter in named.items():
            check = check.answered(question, letter)
            told = readiness.told_of(question.skills, self._state.profile)
            if told not in {OPEN, letter}:
                # What was told before is not so by this.
                self._state.profile = self._state.profile.told(Told(denied=frozenset(question.skills)))
        others = [question for question in check.open(self._state.profile) if rest]
        for question in others:
            check = check.answered(question, rest.upper())
        self._state.check = check.kept()
        return self.taken_in(named, len(others), rest)

    @staticmethod
    def taken_in(named: Mapping[SkillQuestion, str], others: int = 0, rest: str = "") -> str:
        """A line on answers taken at once, and on what `others` got."""
        taken = {WORDS[letter]: [item.title for item in named if named[item] == letter] for letter in named.values()}
        return messages.taken_at_once(taken, others, WORDS.get(rest, ""))

    def result(self, utterance: str) -> Reply | None:
        """The result of the answers so far; the first question where none is given."""
        if self.check.begun and the_rest.skips_rest(utterance):
            return self.over(utterance)
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

    def _offered(self) -> list[str]:
        return [item.text for item in self._replies.offered()]

    def begins_what_is_offered(self, utterance: str) -> bool:
        """Whether somebody wants the check to begin that is offered, be it by a yes to the answer that leads to it."""
        if messages.CHECK_ME not in self._offered():
            return False
        leads = any(self._replies.topic(name).offers == "check" for name in self._state.latest)
        return check_talk.starts(utterance) or (leads and asking_leave.agrees(utterance))

    def first_to_do(self, utterance: str) -> Reply | None:
        """What the result says to do next, or what it rests on, where that is asked right after it; None otherwise."""
        disputes = check_reader.taken_up(utterance) == "disputes"
        doubts, asks_first = check_stops.doubts(utterance), check_stops.asks_what_first(utterance)
        result = self.so_far(utterance) if doubts or asks_first or disputes else None
        last = result is not None and (messages.CHECK_ON in self._offered() or self._state.repeats(result))
        if last and disputes:
            text = check_messages.disputed(named(normalize(utterance), self._questions))
            return Reply(utterance, "small_talk", text, 1.0, (), self._replies.offered())
        if last and doubts:
            return Reply(utterance, "small_talk", messages.ON_YOUR_WORD, 1.0, (), self._replies.offered())
        told = result is not None and (last or not self._state.told) and asks_first
        return replace(result, text=result.text.rpartition("\n\n")[2]) if result and told else None

    def _result(self, utterance: str, *, whole: bool = True) -> Reply:
        profile = self._state.profile
        have, little, missing, skipped = (
            self.check.with_letter(letter, profile) for letter in (YES, LITTLE, NO, SKIPPED)
        )
        left = [] if whole else self.check.open(profile)
        text = messages.check_result(have, little, missing, skipped, left, whole=whole)
        topics = [item.topic for item in (*missing, *little, *skipped) if item.topic]
        offered = self._replies.suggested(topics or self._replies.openers())
        return Reply(utterance, "small_talk", text, 1.0, (), offered)
