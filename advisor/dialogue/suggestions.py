"""Suggestions: what stands first among what is offered beside a reply, and what is left out for want of room."""

from __future__ import annotations

from collections.abc import Sequence

from ..models import Suggestion
from .questions.asked import Asked
from .state import OFFERED

__all__ = ["mixed", "with_last"]


def with_last(suggestions: Sequence[Suggestion], text: str) -> tuple[Suggestion, ...]:
    """Suggestions with a text to say in place of the last that there is room for; as they are, where it is empty."""
    if not text:
        return tuple(suggestions)
    return (*[item for item in suggestions if item.text != text][: OFFERED - 1], Suggestion(text, ""))


def mixed(first: Sequence[str], others: Sequence[str], said: Sequence[Asked] = ()) -> list[str]:
    """What to offer: of the first as many as leave room for one of the others, then all; nothing that is said."""
    taken = {item.said.entry.id for item in said if item.said}
    first = [name for name in first if name not in taken]
    others = [name for name in others if name not in taken]
    return [*first[: OFFERED - 1], *others[:1], *first[OFFERED - 1 :], *others[1:]]
