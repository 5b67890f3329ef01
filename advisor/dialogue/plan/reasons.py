"""Reasons: what a message that changes the plan says of a step only to tell why."""

from __future__ import annotations

from collections.abc import Iterable

from ...patterns import regex
from ...text import normalize
from .clauses import Order

__all__ = ["without_reasons"]

_MARKS = regex(r"\b(?:tick(?:ed)?|mark(?:ed)?|count(?:ed)?|check) ?(?:it|that|them|this|off|as|done)?\b")
"""That a step is to be ticked, whatever else is wanted of it."""
_COMES_OR_GOES = frozenset({"out", "back"})
_SIZES = frozenset({"size", "more", "factor", "whole", "out"})


def without_reasons(wanted: Iterable[Order], utterance: str) -> list[Order]:
    """The orders of an utterance without those that only tell why a step comes, goes or gets other hours.

    "Drop deep learning, I did that in my PhD" ticks nothing; "put back the maths, I did it at school" neither; and of
    "I know Docker, so halve ML engineering" the half is all that is wanted.
    """
    wanted = list(wanted)
    ticks = _MARKS.search(normalize(utterance)) is not None
    out = _titles(wanted, {"out"} if ticks else _COMES_OR_GOES)
    sized = _titles(wanted, _SIZES)
    return [
        order
        for order in wanted
        if not (order.kind == "done" and out.issuperset(order.titles))
        and not (order.kind == "part" and sized.issuperset(order.titles))
    ]


def _titles(wanted: Iterable[Order], kinds: Iterable[str]) -> set[str]:
    """The titles of the steps that orders of some kinds are about."""
    return {title for order in wanted if order.kind in {*kinds} for title in order.titles}
