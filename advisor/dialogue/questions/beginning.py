"""Where to begin: asked what they should do first, somebody need not mean one of what was just told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...models import Entry, Reply
from ...patterns import regex
from ...text import stems
from ..talk import Talk

__all__ = ["OF_THEM", "OWN_ORDER", "is_of_others", "where_to_begin"]

OF_THEM = regex(r"\b(?:which|ones?|them|these|those|both|two|order|sequence)\b", re.IGNORECASE)
"""What asks which of several is first."""
OWN_ORDER = regex(r"\b(?:start|begin|first|before)\b", re.IGNORECASE)
"""What stands in the short form of an answer that tells an order of its own."""
_KINDS = stems("course courses book books tool tools language languages skill skills project projects certificate")
"""Stems of what people ask the first of."""
_WHERE = regex(r"\bwhere\b", re.IGNORECASE)


def is_of_others(utterance: str, entries: Sequence[Entry]) -> bool:
    """Whether what is asked for first is of a kind that no topic at hand is on: "which course first?" behind pay."""
    kinds = stems(utterance) & _KINDS
    return bool(kinds) and all(kinds.isdisjoint(stems(f"{entry.title} {entry.question}")) for entry in entries)


def where_to_begin(talk: Talk, utterance: str, among: Sequence[Entry] = ()) -> Reply | None:
    """What is learnt in which order, to who asks what comes first; None where that may be one of what was told.

    `among`: the topics that it may be one of, where these have an order.
    """
    roles = talk.knowledge.roles
    of_learning = len(among) > 1 and {entry.group for entry in among} <= {*roles.ordered_groups}
    if OF_THEM.search(utterance) or (of_learning and not _WHERE.search(utterance)):
        return None
    return talk.said(utterance, [roles.learning_order]) if roles.learning_order else None
