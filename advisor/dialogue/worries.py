"""Worries: whether somebody can do it, whether what they know counts, what it pays them, what their family thinks."""

from __future__ import annotations

from ..models import Reply
from . import family, own_field, own_pay, possibility
from .talk import Talk

__all__ = ["met"]


def met(talk: Talk, utterance: str) -> Reply | None:
    """The reply to a worry that has one of its own; None for anything else."""
    found = own_field.counted(talk, utterance) or family.met(talk, utterance) or own_field.uses(talk, utterance)
    return found or possibility.possible(talk, utterance) or own_pay.compared(talk, utterance)
