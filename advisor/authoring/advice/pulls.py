"""Phrasings that pull another entry's way: left out, each would be taken for one of another entry."""

from __future__ import annotations

from collections.abc import Iterator

from ...nlu.cross_validation import HeldOut
from ..study import Study
from .model import Advice, advice_on, quoted

__all__ = ["advise", "is_misplaced"]

_SURE, _LIKELY = 0.7, 0.5
"""Probability of the other entry from which it is surely, or likely, taken for it."""
_SAME = 0.9
"""Likeness from which two phrasings ask the same."""
_WORDING = 0.8
"""Share of words in common, small ones counted in full, for "is it over" asks more than its keywords alone."""
_LEAST = 3
"""Words of a phrasing that says what it asks; fewer may well be meant in two ways."""
_NEARER = 0.25
"""How much nearer the other entry's likest phrasing must be than any of its own entry."""


def advise(study: Study) -> Iterator[Advice]:
    """Those that ask what a phrasing of another entry asks; as a hint, all that are taken for another entry."""
    for item in study.held_out:
        label, number = item.label, item.number
        rival, probability = item.likeliest[0]
        if item.is_right or probability < _LIKELY or study.is_covered(label, rival):
            continue
        phrasing, other = study.entries[label].phrasings[number], study.entries[rival]
        key = f"phrasings/{phrasing}"
        misplaced = is_misplaced(study, item)
        if not misplaced and study.entries[label].kind == "small_talk":
            continue  # Greetings have no words in common to be found by.
        if misplaced:
            _, nearest = study.nearest(study.weighed[label][number], rival)
            asked = other.phrasings[nearest]
            message = f"{quoted(phrasing)} asks what {quoted(asked)} of `{other.id}` asks; keep it in one of them"
        else:
            message = (
                f"{quoted(phrasing)}, left out, is taken for `{other.id}` ({probability:.2f}; its own entry comes "
                f"{_ordinal(item.rank)}); write more like it here, or leave it"
            )
        yield advice_on(study, "pull", label, message, probability, key=key, hint=not misplaced)


def is_misplaced(study: Study, item: HeldOut) -> bool:
    """Whether a phrasing is taken for another entry, and is nearly one of its phrasings, which fits in better there."""
    rival, probability = item.likeliest[0]
    phrasing = study.weighed[item.label][item.number]
    if item.is_right or probability < _SURE or len(phrasing) < _LEAST:
        return False
    like, twin = study.nearest(phrasing, rival)
    other = study.weighed[rival][twin]
    if 2 * len(phrasing.keys() & other.keys()) < _WORDING * (len(phrasing) + len(other)):
        return False
    own, _ = study.nearest(phrasing, item.label, but=item.number)
    fits, _ = study.nearest(other, rival, but=twin)
    return like >= _SAME and own <= like - _NEARER and own < fits


def _ordinal(rank: int) -> str:
    return {1: "first", 2: "second", 3: "third"}.get(rank, f"{rank}th")
