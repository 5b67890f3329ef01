"""`Conversation`: one person's talk. Each utterance gets a reply, which becomes the state."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from ..models import Reply
from . import messages
from .heard_lines import with_told
from .person.profile import Profile
from .replies import Replies
from .state import State
from .subject.noting import noted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .advisor import Advisor
    from .plan.plan import Plan
    from .replying import Replying

__all__ = ["Conversation"]


class Conversation:
    """One person's talk with an advisor, as `Advisor.conversation` gives it.

    Not for sharing: each person has their own, and says one thing at a time. One that does not guide remembers nothing
    of the person, and asks nothing.
    """

    def __init__(self, advisor: Advisor, state: object = None, *, guides: bool = True) -> None:
        self._advisor = advisor
        self._notice = ""
        """What the next reply must say first."""
        self._state = State()
        if state is not None:
            try:
                self._state = State.from_dict(state, {entry.id for entry in advisor.knowledge.topics})
            except ValueError:
                self._notice = messages.LOST
        self._replies = Replies(advisor, self._state, talks=guides)
        self._guides = guides

    @cached_property
    def _replying(self) -> Replying:
        # Who is only welcomed needs none of it: a chat paints its first screen sooner.
        from .replying import Replying

        return Replying(self._advisor, self._state, self._replies, guides=self._guides)

    @property
    def profile(self) -> Profile:
        """What the person told of themselves; empty where they told nothing, or it is left out."""
        return self._state.profile

    @property
    def plan(self) -> Plan | None:
        """The person's plan, once one is made."""
        if not (self._guides and self._state.plan):
            return None
        from .plan import plan_kept

        return plan_kept.from_dict(self._advisor.knowledge.guidance.plan, self._state.plan)

    def forget(self) -> None:
        """Forget what the person told of themselves, with their skills check and their plan."""
        self._replying.forget()

    def to_dict(self) -> dict[str, Any]:
        """The state as plain JSON values, under 2 KB however long the talk; for `Advisor.conversation`.

        It holds the latest question as typed, if that was short: what a "why?" is about; and the profile, the answers
        of the skills check and the plan.
        """
        return self._state.to_dict()

    def welcome(self) -> Reply:
        """What to show before the first question: what can be asked, with openers to choose from."""
        reply = self._replies.help("")
        self._state.replied(reply)
        return reply

    def say(self, utterance: str) -> Reply:
        """Reply to what the person said: a question, a choice, something about the talk itself.

        Never raises for what it says, and asks for less than 2,000 characters; `TypeError` when it is no text.
        """
        if not isinstance(utterance, str):
            raise TypeError(f"an utterance is a str, not {type(utterance).__name__}")
        from .pay.meant_money import still_pending  # What replies needs it as well.

        before, reply = self._state.pending, self._replying.reply(utterance)
        self._state.subject = noted(self._state.subject, reply, self._advisor.knowledge)
        if self._notice:
            reply = replace(reply, text=f"{self._notice}\n\n{reply.text}")
            self._notice = ""
        self._state.replied(reply)
        self._state.pending = still_pending(
            before, self._state.pending, reply, self._advisor.knowledge.roles.learning_cost
        )
        self._state.heard = with_told(self._state.heard, reply)
        return reply
