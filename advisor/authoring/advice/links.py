"""Follow-ups that lead nowhere, and topics that nothing leads to."""

from __future__ import annotations

from collections.abc import Iterator

from ..study import Study
from .model import Advice, advice_on

__all__ = ["advise"]

_MANY = 3
"""Topics from which on one should lead to another."""


def advise(study: Study) -> Iterator[Advice]:
    """Entries whose reader is left with nothing to go on to."""
    topics = {entry.id for entry in study.entries if entry.kind == "topic"}
    offered = {name for entry in study.entries for name in entry.follow_ups}
    many = len(topics) >= _MANY
    for label, entry in enumerate(study.entries):
        leads = [name for name in entry.follow_ups if name in topics]
        if entry.kind == "gap" and many and not leads:
            message = "the gap leads to no topic, so that its reader is left with nothing; add follow_ups"
            yield advice_on(study, "link", label, message, 0.3, key="follow_ups")
        elif entry.follow_ups and not leads and entry.kind == "topic":
            message = "only gaps are among its follow_ups, and a gap is never offered; add a topic"
            yield advice_on(study, "link", label, message, 0.25, key="follow_ups")
        elif entry.kind == "topic" and many and not entry.follow_ups:
            yield advice_on(study, "link", label, "has no follow_ups; add what its reader may ask next", 0.2, hint=True)
        if entry.kind == "topic" and many and entry.id not in offered:
            message = "no entry leads to it; add it to the follow_ups of a neighbour"
            yield advice_on(study, "link", label, message, 0.15, hint=True)
