"""Beside what was met: the answer to what a message asks besides, put with the reply to the rest of it."""

from __future__ import annotations

from dataclasses import replace

from ..models import Reply
from . import messages
from .forms import once
from .guidance.guiding_messages import SORRY
from .lengths import cut
from .questions.pieces import is_question

__all__ = ["beside"]

_LINES = 2
"""Lines of an answer that are told beside a question of the check."""


def beside(reply: Reply, other: Reply) -> Reply:
    """A reply of the coach's with the answer to what is asked beside it, where there is one."""
    unsure = other.tentative or other.kind == "fallback"
    if other.kind not in {"answer", "fallback"} or (unsure and not is_question(other.question)):
        return reply  # Beside what was met, a guess at what is hardly a question is no answer.
    if reply.kind == "question":
        # What is asked stands last, and what was asked beside it is told in a few lines.
        told = cut(other, _LINES).text.removesuffix(messages.MORE).rstrip()
        sorry = SORRY if reply.text.startswith(SORRY) else ""
        behind = reply.text.removeprefix(sorry).strip()
        return replace(reply, text=once((sorry, told, behind)), answers=other.answers)
    text = once((reply.text, other.text))
    return replace(
        reply,
        kind="answer" if other.kind == "answer" else reply.kind,
        text=text,
        answers=other.answers,
        tentative=other.tentative,
    )
