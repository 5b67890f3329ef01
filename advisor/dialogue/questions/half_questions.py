"""Half questions: what denies something, or leans on the answer before it."""

from __future__ import annotations

from ...models import Reply
from ..acts import denial
from ..pay import places
from ..talk import Talk
from . import asked_lines, ellipsis_resolution, leading_line
from .pieces import is_question

__all__ = ["half_a_question"]

_UNANSWERED = frozenset({"clarification", "fallback"})


def half_a_question(talk: Talk, utterance: str) -> Reply | None:
    """The reply to what denies something, or leans on the last answer; None for a whole question."""
    several = len(talk.state.latest) > 1  # Who leaves one of them aside does not ask whether they must.
    denied = denial.denial(utterance, known=several)
    reply = denial.reply_to(talk, utterance, denied) if denied else None
    reply = reply or ellipsis_resolution.resolved(talk, utterance)
    vain = reply and reply.kind in _UNANSWERED and is_question(utterance)
    of_it = vain and (places.only_names_a_place(utterance) or asked_lines.is_of_the_latest(talk, utterance))
    return None if of_it or not reply else leading_line.ahead(talk, utterance, reply)
