"""Order within an answer: which of the things that one answer names is to be learnt first."""

from __future__ import annotations

from ...models import Reply
from ..forms import SHORT, in_form
from ..questions.beginning import OF_THEM, OWN_ORDER, is_of_others
from ..questions.leaning import leans
from ..talk import Talk
from . import act_messages, free_words

__all__ = ["first_of_one"]

_LEANS = 0.5
"""How likely the wording leans on what was told, at least."""


def first_of_one(talk: Talk, utterance: str) -> Reply | None:
    """The order that the knowledge has, to who asks which of the things that one answer names comes first; else None.

    None where that answer has an order of its own.
    """
    roles, entry = talk.knowledge.roles, next(iter(talk.latest), None)
    lone = entry and len(talk.latest) == 1 and talk.state.told and entry.group in roles.ordered_groups
    if not (lone and roles.learning_order) or entry is None or entry.id == roles.learning_order:
        return None
    if not OF_THEM.search(utterance) or OWN_ORDER.search(in_form(entry, SHORT)) or is_of_others(utterance, [entry]):
        return None
    act = free_words.heard(talk, utterance)
    if act.kind != "first" or act.confidence < free_words.LIKELY or leans(utterance) < _LEANS:
        return None
    order = talk.knowledge[roles.learning_order]
    return talk.on(utterance, [entry, order], act_messages.ordered_by(order, in_form(order, SHORT)))
