"""Responses: the reply to each dialogue act, where it means something at this point of the talk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..knowledge import Knowledge
from ..models import Reply
from . import messages
from .acts import LAST, Act
from .replies import Replies
from .state import State

__all__ = ["Responses"]


class Responses:
    """Replies to dialogue acts. A new act is a pattern in `acts` and a method of its name here.

    `reply_again` gives the reply to the latest question once more, with its reasons.
    """

    def __init__(self, knowledge: Knowledge, state: State, replies: Replies, reply_again: Callable[[], Reply]) -> None:
        self._knowledge = knowledge
        self._state = state
        self._replies = replies
        self._reply_again = reply_again

    def to(self, utterance: str, act: Act) -> Reply | None:
        """The reply to an act; None where it can only be a question, as with "again" before there was an answer."""
        reply: Reply | None = getattr(self, act.kind)(utterance, act)
        return reply

    def pick(self, utterance: str, act: Act) -> Reply | None:
        """Numbers, or a place: the answers, or how many there are to pick from."""
        offered = self._state.offered
        places = [len(offered) if place == LAST else place for place in dict.fromkeys(act.places)]
        if not offered:
            return None
        if not all(1 <= place <= len(offered) for place in places):
            return self._replies.which(utterance, messages.pick_from(len(offered)))
        return self._picked(utterance, [offered[place - 1] for place in places])

    def yes(self, utterance: str, act: Act) -> Reply | None:
        """Yes to the only one; to several, which one; to a guess, or to nothing, what can be asked."""
        offered = self._state.offered
        if self._state.guessed or not offered:
            return self.nod(utterance, act)
        return self._picked(utterance, offered) if len(offered) == 1 else self._replies.which(utterance, messages.WHICH)

    def both(self, utterance: str, _: Act) -> Reply | None:
        """Both of two; of any other number, which."""
        offered = self._state.offered
        if len(offered) == 2:
            return self._picked(utterance, offered)
        return self._replies.which(utterance, messages.WHICH) if offered else None

    def all(self, utterance: str, _: Act) -> Reply | None:
        """All that is offered."""
        return self._picked(utterance, self._state.offered) if self._state.offered else None

    def more(self, utterance: str, _: Act) -> Reply | None:
        """The first that is offered of what follows the latest answer, else of all; which, where there was none."""
        state = self._state
        if not (state.answered and state.offered):
            return None
        if not state.told:
            return self._replies.which(utterance, messages.WHICH)
        following = {name for topic in state.latest for name in self._knowledge[topic].follow_ups}
        # Beside a guess the first that is offered is another guess.
        return self._said(utterance, [next((name for name in state.offered if name in following), state.offered[0])])

    def again(self, utterance: str, _: Act) -> Reply | None:
        """The latest answer."""
        return self._said(utterance, self._state.latest) if self._state.latest else None

    def back(self, utterance: str, _: Act) -> Reply | None:
        """The answer before the latest one; the latest itself where something else was said since."""
        state = self._state
        if not state.answered:
            return None
        if state.told and state.behind + 1 >= len(state.answered):
            return self._replies.which(utterance, messages.NOTHING_BEFORE)
        if state.told:
            state.go_back()
        return self._said(utterance, state.answered[-1:])

    def why(self, utterance: str, _: Act) -> Reply | None:
        """The reasons of the latest reply; what it offered is offered still."""
        if self._state.question:
            earlier = self._reply_again()
            text = earlier.why()
        elif self._state.latest:
            earlier = self._said(utterance, self._state.latest)
            text = messages.CHOSEN
        else:
            return None
        return replace(earlier, question=utterance, text=text, suggestions=self._replies.offered())

    def nod(self, utterance: str, _: Act) -> Reply | None:
        """What can be asked: what is offered still, or the openers."""
        return self._replies.help(utterance, messages.NODDED, self._replies.offered())

    def goodbye(self, utterance: str, _: Act) -> Reply | None:
        """A goodbye, where the knowledge has none of its own."""
        return None if "goodbye" in self._knowledge else self._replies.to_choice(utterance, [messages.GOODBYE])

    def help(self, utterance: str, _: Act) -> Reply | None:
        """The topics, where the knowledge has no help of its own."""
        return None if "help" in self._knowledge else self._replies.help(utterance)

    def _picked(self, utterance: str, ids: list[str]) -> Reply:
        return replace(self._said(utterance, ids), picked=True)

    def _said(self, utterance: str, ids: list[str]) -> Reply:
        """The answers of entries, which no question led to; which, where only something to say was picked."""
        entries = [self._knowledge[name] for name in ids if name in self._knowledge]
        if not entries:
            return self._replies.which(utterance, messages.WHICH)
        self._state.question = ""
        return self._replies.to_choice(utterance, entries)
