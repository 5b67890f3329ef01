"""Repair: what was not meant is taken back and left out, and something else is offered or asked for."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from ..models import Reply
from . import act_messages
from .acts import Act
from .denial import denial
from .talk import Talk

__all__ = ["meant", "none", "something_else", "wrong"]


def wrong(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """Takes the latest answer back, and offers what else the question may have meant."""
    state = talk.state
    if not (state.told and state.latest):
        return none(talk, utterance, act)
    question, offered = state.question, state.offered
    guessed = state.guessed
    taken = state.take_back()
    # Beside a guess stood the other guesses.
    near = [*(offered if guessed else ()), *talk.likely(question)]
    titles = [entry.title for entry in talk.entries(taken)]
    return _asking(talk, utterance, act_messages.not_meant(titles, offers=bool(near)), near)


def none(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """Leaves out what was offered, and offers what is next likely for the question."""
    state = talk.state
    if not state.offered:
        return None
    state.leave_out(state.offered)
    near = talk.likely(state.question) if not state.told else talk.unread()
    return _asking(talk, utterance, act_messages.none_of_these(offers=bool(near)), near)


def something_else(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """Offers what was neither answered nor offered."""
    state = talk.state
    if not (state.offered or state.latest):
        return None
    state.leave_out([*state.latest, *state.offered])
    return talk.remark(utterance, act_messages.SOMETHING_ELSE, talk.unread())


def meant(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """Answers what was meant, which is not what was answered last."""
    state = talk.state
    found = denial(act.about)
    wanted = found.wanted if found and found.wanted else act.about
    taken: Collection[str] = state.take_back() if state.told else ()
    # "I meant …" leans on what was said before.
    reply = talk.ask(f"I meant {wanted}", state.latest or list(taken), taken)
    state.asked(wanted)
    return replace(reply, question=utterance)


def _asking(talk: Talk, utterance: str, text: str, near: Sequence[str]) -> Reply:
    """Other topics, or a request for other words with topics that were not offered yet."""
    shown = talk.offer(near) or talk.offer(talk.unread()) or talk.offer(talk.replies.openers())
    return Reply(utterance, "clarification", text, 0.0, (), shown)
