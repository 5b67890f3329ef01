"""Several answers to the check at once, and who wants no more of its questions."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ..guidance import guiding_messages as messages
from ..person.profile import Profile
from . import check_stops, the_rest
from .assigning import Assigning
from .check_messages import open_ones, why_first
from .check_reader import parted, speaks_of_the_check
from .marks import LITTLE, NO
from .off_subject import kindly
from .questionnaire import WORDS
from .verdict import plain_answer

__all__ = ["Ending"]


class Ending(Assigning):
    """Takes several answers at once in the check of one conversation, and ends it."""

    def several(self, utterance: str, before: Profile) -> Reply | None:
        """The reply to several answers at once, with what is asked next or the result; None for anything else."""
        left = self.check.open(before)
        said = parted(utterance)
        if said.has("named") and said.has("earlier"):
            return None  # Names in what is put right are no answers.
        if the_rest.knows_a_part(utterance) or not (taken := self.at_once(utterance, before)):
            return None
        if left and left[0] in self.check.open(self._state.profile) and (letter := plain_answer(utterance)):
            self._take({left[0]: letter})
            taken = f"{messages.taken_as(WORDS[letter])} {taken}"
        stops = check_stops.stops(utterance) and self.check.open(self._state.profile)
        reply = self.stopped(utterance) if stops else self.asked(utterance)
        return replace(reply, text=f"{taken}\n\n{reply.text}")

    def ended(self, utterance: str) -> Reply | None:
        """The reply to who passes over the questions that are left, or wants no more of them; None for anything else.

        "No, not yet. Stop here" answers first, and what is asked behind the stop is kept in `beside`.
        """
        if the_rest.skips_rest(utterance):
            return self.over(utterance)
        if letter := the_rest.rest_is(utterance):
            self.answers_ahead(utterance)
            expected = self.so_far(utterance) if check_stops.expects(utterance) else None
            return expected or kindly(self.over(utterance, letter), utterance)
        if not check_stops.stops(utterance):
            return None
        left = self.check.open(self._state.profile)
        letter = check_stops.before_the_stop(utterance)
        if left and letter:
            self._take({left[0]: letter})
        beside = check_stops.after_the_stop(utterance) or check_stops.asked_behind_the_stop(utterance)
        self.beside = "" if speaks_of_the_check(beside) else beside
        reply = self.stopped(utterance)
        if check_stops.asks_what_is_open(self.beside):
            self.beside, titles = "", [item.title for item in self.check.open(self._state.profile)]
            reply = replace(reply, text=f"{reply.text}\n\n{open_ones(titles)}")
        echo = f"{messages.taken_as(WORDS[letter])}\n\n" if left and letter else ""
        return replace(reply, text=f"{echo}{reply.text}")

    def why_first(self, utterance: str) -> Reply | None:
        """Why the result names what it does as the next thing to do, to who asks that right after it; else None."""
        result = self.so_far(utterance) if check_stops.asks_why_first(utterance) else None
        lacks = [item for letter in (NO, LITTLE) for item in self.check.with_letter(letter, self._state.profile)]
        if not (result and lacks and (messages.CHECK_ON in self._offered() or self._state.repeats(result))):
            return None
        return Reply(utterance, "small_talk", why_first(lacks[0]), 1.0, (), self._replies.offered())
