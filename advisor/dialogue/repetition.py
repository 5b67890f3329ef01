"""Repetition: no reply says what the one before it said, unless somebody asks for it again."""

from __future__ import annotations

from collections.abc import Sequence

from ..models import Reply
from . import messages
from .acts import act_messages, acts, free_words, repair
from .forms import SHORT, in_form
from .pay.pay import asks_for_all, pay_topics
from .person.fitting import with_own_line
from .questions import names
from .talk import Talk

__all__ = ["unrepeated"]

_NEVER_TWICE = frozenset({"answer", "fallback"})
"""Kinds of replies whose text is not said twice in a row."""
_AGAIN = frozenset({"again", "back", "detail", "more"})
"""Acts that may be met with an answer that was told."""


def unrepeated(talk: Talk, reply: Reply, told: Sequence[str]) -> Reply:
    """The reply, or what to say in its place: of an answer that was told, what bears on the question.

    `told` are the topics of the latest reply, if it told some.
    """
    if _is_known(talk, reply, told) and not _is_wanted_again(talk, reply.question):
        reply = names.of_a_name(talk, reply.question) or repair.closer(talk, reply)
    return repair.told_already(talk, reply) if _repeats(talk, reply) else reply


def _is_known(talk: Talk, reply: Reply, told: Sequence[str]) -> bool:
    """Whether a reply tells one whole answer that was told just now, or is a guess that was told before."""
    answered = [with_own_line(match.entry, talk.state.profile) for match in reply.answers]
    if reply.kind != "answer" or reply.picked or len(answered) != 1:
        return False
    in_brief = talk.state.brief and messages.MORE in reply.text
    begins = in_form(answered[0], SHORT) if in_brief else answered[0].answer
    if begins not in reply.text:
        return False
    if f"“{' '.join(answered[0].answer.split())}”" in reply.text:
        return False  # It is quoted for what is said of it.
    if asks_for_all(reply.question) and answered[0].id in pay_topics(talk.knowledge):
        return False  # It may have been told of one country alone.
    return [answered[0].id] == list(told) or (reply.tentative and answered[0].id in talk.state.answered)


def _repeats(talk: Talk, reply: Reply) -> bool:
    """Whether a reply says what the latest said, to what did not ask for that."""
    if reply.kind not in _NEVER_TWICE or reply.picked or not talk.state.repeats(reply):
        return False
    if reply.text in {messages.TOO_LONG, messages.NOTHING_ASKED, act_messages.NOTHING_YET}:
        return False
    same = reply.text.startswith("Yes. ")  # Who asks out of worry twice is told twice.
    return not (same or _is_wanted_again(talk, reply.question) or talk.urges(reply))


def _is_wanted_again(talk: Talk, utterance: str) -> bool:
    """Whether somebody asks for an answer that they were told."""
    act = acts.parse(utterance) or free_words.heard(talk, utterance)
    return act.kind in _AGAIN
