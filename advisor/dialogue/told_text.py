"""The text of a reply to one of the things asked."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from . import messages
from .brevity import brief_of
from .questions.asked import Asked
from .questions.pieces import is_question

__all__ = ["text_of"]


def text_of(item: Asked, *, alone: bool, brief: bool = False, terse: bool = False, known: Collection[str] = ()) -> str:
    """What to say to one of the things asked; nothing where it asks for nothing.

    `known`: what was told before; `terse`: to be told in few lines even where it is short.
    """
    if item.said is None:
        gap = item.decision.meant[0].entry if item.decision.meant else None
        return messages.left_open(item.text, gap) if gap or is_question(item.text) else ""
    entry = item.said.entry
    if brief:
        known = (entry.id,) if terse else () if alone else known
        entry = replace(entry, answer=brief_of(entry, item.text, known))
    if not item.decision.sure:
        return messages.tentatively(entry)
    return entry.answer if alone else messages.titled(entry)
