"""Where to begin: asked what they should do first, somebody need not mean one of what was just told."""

from __future__ import annotations

import re

from ...models import Reply
from ...patterns import regex
from ..talk import Talk

__all__ = ["where_to_begin"]

_OF_THEM = regex(r"\b(?:which|ones?|them|these|those|both|two|order|sequence)\b", re.IGNORECASE)
"""What asks which of several is first."""
_WHERE = regex(r"\bwhere\b", re.IGNORECASE)


def where_to_begin(talk: Talk, utterance: str, *, several: bool) -> Reply | None:
    """What is learnt in which order, to who asks what comes first; None where that may be one of what was told.

    `several`: whether several topics were told that it may be one of.
    """
    roles = talk.knowledge.roles
    of_learning = several and not {entry.group for entry in talk.latest}.isdisjoint(roles.ordered_groups)
    if _OF_THEM.search(utterance) or (of_learning and not _WHERE.search(utterance)):
        return None
    return talk.said(utterance, [roles.learning_order]) if roles.learning_order else None
