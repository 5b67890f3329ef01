"""Lines alone: the lines that are asked for are told in place of the whole answer that they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...lines import lines_of, with_glosses
from ...models import Entry, Reply
from ...text import words
from ..acts import act_messages
from ..follow_ups import retort_messages
from ..person.own_projects import data_of
from ..talk import Talk
from .asked_lines import Passage

__all__ = ["told_alone"]


def told_alone(talk: Talk, utterance: str, reply: Reply | None, found: Passage) -> Reply:
    """The lines that are asked for, in place of the reply to the whole, if that was looked for."""
    entry, told = found.entry, found.lines
    if entry.kind == "gap":
        return talk.replies.to_gap(utterance, entry)
    in_field = entry.id == talk.knowledge.roles.projects and data_of(utterance)
    if (in_field or told[0] == lines_of(entry.answer)[0]) and entry.id not in talk.state.answered:
        # Who asks for a topic in general, or for a project in a field, gets its answer.
        whole = reply and any(match.entry is entry for match in reply.answers)
        return reply if reply and whole else talk.said(utterance, [entry.id])
    return _alone(talk, utterance, entry, told)


def _alone(talk: Talk, utterance: str, entry: Entry, told: Sequence[str]) -> Reply:
    told = with_glosses(entry.answer, told)
    if entry.id not in talk.state.latest:
        text = act_messages.said_of(entry, told)
    else:
        text = told[0] if len(told) == 1 else "\n".join(f"- {line}" for line in told)
    new = {*words(" ".join(told))} - {*words(utterance)}
    known = [skill for skill in talk.state.profile.knows if {*words(skill)} <= new]
    text = "\n\n".join(filter(None, (text, retort_messages.known(known))))
    reply = talk.on(utterance, [entry], text)
    whole = [] if entry.id in talk.state.answered else [entry.id]
    return replace(reply, suggestions=talk.offer([*whole, *(item.entry_id for item in reply.suggestions)]))
