"""Feelings in the midst of the skills check, which answer no question of it."""

from __future__ import annotations

from .check_reader import FEELS, parted
from .verdict import plain_answer

__all__ = ["feels"]


def feels(utterance: str) -> bool:
    """Whether somebody tells what they feel: "im scared i wont make it"; who answers beside it does not."""
    return parted(utterance).has(FEELS) and not plain_answer(utterance)
