"""Replies to what is said of a skills check, or to a question of it, while no check runs."""

from __future__ import annotations

from ...models import Reply, Suggestion
from ..guidance import guiding_messages as messages
from ..patterns import says
from ..replies import Replies
from ..state import State
from . import check_messages, unbegun
from .questionnaire import Questionnaire

__all__ = ["met"]

_ANSWERS = says(r"\b(?:yes|yeah|yep|no|nope|never|not|little|bit|basics?|skip|pass|questions?|answer(?:ed|s)?)\b")
"""What may answer a question of the check, though another topic was told last."""
_FORESEES = says(r"\b(?:will|won'?t|going to|gonna)\b|'ll\b")
"""What is said of what is to come, which answers no question on what somebody can do."""


def met(questionnaire: Questionnaire, state: State, utterance: str, replies: Replies) -> Reply | None:
    """The reply to who asks how many questions are left or for a result, stops a check, or answers; or None.

    Where there is a plan, or the topics on interviews told of other questions, only what names a check is of one;
    behind an answer on a topic, only a plain answer is. What the knowledge has word for word is of that.
    """
    check = questionnaire.check
    said = unbegun.of_no_check(utterance) if check.questions else ""
    if said and replies.is_in_its_words(utterance):
        return None
    others = state.plan or not {*replies.roles.nervous}.isdisjoint(state.latest)
    typed = utterance.lower()
    answers = "?" not in typed and _ANSWERS(typed) and not _FORESEES(typed)
    of_the_told = said == "answers" and bool(state.latest) and not answers
    if not said or ((others or of_the_told) and not unbegun.names_a_check(utterance)):
        return None
    count, left = len(check.questions), len(check.open(state.profile))
    if not check.begun:
        return _offering(utterance, check_messages.none_runs(said, count), messages.CHECK_ME)
    if said == "result":
        return questionnaire.result(utterance)
    if said == "left":
        return _offering(utterance, check_messages.open_still(left, count), questionnaire.offer or messages.RESULT)
    return questionnaire.stopped(utterance) if said == "stops" and left else None


def _offering(utterance: str, text: str, offer: str) -> Reply:
    return Reply(utterance, "small_talk", text, 1.0, (), (Suggestion(offer, ""),))
