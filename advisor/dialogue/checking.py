"""Replies of the skills check: its questions one after the other, and what comes of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..guidance import SkillQuestion
from ..models import Reply, Suggestion
from ..patterns import regex
from ..text import normalize
from . import guiding_messages as messages
from . import marks, readiness
from .profile import Profile, Told
from .readiness import CHOICES, LITTLE, NO, SKIPPED, YES, Check
from .replies import Replies, with_last
from .state import State

__all__ = ["NODS", "Checking"]

_STOP = frozenset({"stop", "cancel", "enough", "leave it", "stop it", "no more", "stop the check", "later", "not now"})
_PARTS = regex(r"[,.;!?] *| - ")
_WISHED = regex(
    r"^(?:i (?:want|would like|'?d like|need) (?:to )?|let'?s |please )(?=stop)|(?<=stop) (?:now|here|please)$"
)
_BACK = frozenset({"back", "go back", "previous", "undo"})
_AGAIN = frozenset({"again", "repeat", "repeat that", "what", "pardon", "come again"})
_WHY = frozenset({"why", "why do you ask", "why that", "what for", "why do you want to know", "why are you asking"})
NODS = frozenset({"ok", "okay", "hm", "hmm", "hmmm", "fine", "cool", "great", "alright", "all right", "nice", "lol"})
"""What neither answers nor asks."""
_PUZZLED = frozenset(
    {"what does that mean", "what do you mean", "what is that", "meaning", "matlab", "i don't understand", "huh"}
)
_FEW = 4
"""Words, at most, of what is taken for an answer that was not understood, rather than for something else."""


class Checking:
    """Runs the check of one conversation, whose state it fills."""

    def __init__(self, questions: tuple[SkillQuestion, ...], state: State, replies: Replies) -> None:
        self._questions = questions
        self._state = state
        self._replies = replies

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

    def begun(self, utterance: str) -> Reply | None:
        """The first question, or the one that was left; the result of a check that is done."""
        if not self._questions:
            return None
        check, left = self.check, self.check.open(self._state.profile)
        if check.begun or not left:
            return self.asked(utterance)
        known = [item for item in check.questions if item not in left]
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
        given = len(check.questions) - check.marks.count(marks.OPEN)
        text = messages.question(again or left[0], given + 1, given + len(left), before)
        return Reply(utterance, "question", text, 1.0, (), tuple(Suggestion(choice, "") for choice in CHOICES))

    def answered(self, utterance: str, told: Told, before: Profile) -> Reply | None:
        """The reply to what may answer the question that was asked; None for anything else.

        `before` is the profile that was known when it was asked.
        """
        check, left = self.check, self.check.open(self._state.profile)
        if not told.asks and check.open(before)[:1] != left[:1]:
            # What they told of themselves answers it.
            return self.asked(utterance)
        said = _WISHED.sub("", normalize(utterance).strip(" .!?"))
        if said in _STOP or (not told.asks and _STOP.intersection(_PARTS.split(said))):
            offered = with_last(self._replies.suggested(self._replies.openers()), messages.CHECK_ON)
            return Reply(utterance, "small_talk", messages.CHECK_PAUSED, 1.0, (), offered)
        if said in _BACK:
            earlier = check.before(left[0] if left else None)
            if earlier:
                self._state.check = check.answered(earlier, marks.OPEN).kept()
            return self.asked(utterance, again=earlier)
        if said in _AGAIN | NODS:
            return self.asked(utterance)
        if said in _WHY:
            return self.asked(utterance, messages.WHY_ASKED)
        if said in _PUZZLED and left and left[0].topic:
            return self.asked(utterance, messages.about(self._replies.topic(left[0].topic)))
        if {"knows", "partly", "lacks"} & set(told.values) and told.only:
            return self.asked(utterance)
        letter = readiness.answer(utterance)
        if not (letter and left):
            return None
        self._state.check = check.answered(left[0], letter).kept()
        return self.asked(utterance)

    def late(self, utterance: str, told: Told, before: Profile) -> Reply | None:
        """The reply to an answer that comes after something else was asked; None for anything less plain."""
        plain = readiness.answer(utterance) and not utterance.strip().isdecimal()
        return self.answered(utterance, told, before) if plain else None

    def left(self, reply: Reply, told: Told, *, understood: bool) -> Reply:
        """A reply to what is no answer, with how to go on; the question again where it was not understood."""
        if not understood and not told.asks and len(reply.question.split()) <= _FEW:
            return self.asked(reply.question, messages.NO_ANSWER)
        self._state.pending = "waits"
        text = f"{reply.text}\n\n{messages.CHECK_WAITS}"
        return replace(reply, text=text, suggestions=with_last(reply.suggestions, messages.CHECK_ON))

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
