"""Responses about the talk as a whole: what it covered, what was asked, what to ask next, what is left."""

from __future__ import annotations

from ...models import Reply
from ..talk import Talk
from . import act_messages
from .acts import Act

__all__ = ["ask_next", "asked", "covered", "uncovered"]

_TITLES = 12
"""Topics that are named, at most."""
_GROUPS, _OF_A_GROUP = 9, 3
"""Groups of topics that are named, and how many of each."""


def covered(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """The topics answered, in order."""
    from ..guidance.standing import standing

    further = standing(talk.knowledge.guidance, talk.state)
    if not talk.state.answered:
        return talk.remark(utterance, further or act_messages.NOTHING_COVERED, talk.replies.openers())
    titles = [entry.title for entry in talk.entries(talk.state.answered[-_TITLES:])]
    left = len(talk.knowledge.topics) - len(talk.state.answered)
    text = act_messages.covered(titles, left)
    return talk.remark(utterance, f"{text}\n\n{further}" if further else text, talk.unread())


def asked(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """What the person asked about, by topic; of their words only the latest are remembered."""
    if not (talk.state.answered or talk.state.question):
        return talk.remark(utterance, act_messages.NOTHING_COVERED, talk.replies.openers())
    entries = talk.entries(talk.state.answered[-_TITLES:])
    return talk.remark(utterance, act_messages.asked(entries, talk.state.question), talk.unread())


def ask_next(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """What follows what was answered; before that, the question is what can be asked at all."""
    if not talk.state.answered:
        return talk.replies.help(utterance)
    unread = talk.unread()
    return talk.remark(utterance, act_messages.ASK_NEXT if unread else act_messages.ALL_COVERED, unread)


def uncovered(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """Topics that were not answered yet, by group."""
    answered = set(talk.state.answered)
    groups = [
        (heading, [entry.title for entry in entries if entry.id not in answered][:_OF_A_GROUP])
        for heading, entries in talk.knowledge.groups.items()
    ]
    left = [(heading, titles) for heading, titles in groups if titles][:_GROUPS]
    return talk.remark(utterance, act_messages.uncovered(left) if left else act_messages.ALL_COVERED, talk.unread())
