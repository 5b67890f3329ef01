"""Something hard that a person tells: work lost, strength worn out, somebody ill; a warm word on it comes first."""

from __future__ import annotations

from pathlib import Path

from ...patterns import regex
from ..readers import Reader

__all__ = ["READER", "WARM", "told"]

READER = Reader(Path(__file__).with_name("hard_phrasings"))
"""Tells what is hard from all else that is said."""
WARM = {
    "let-go": "I'm sorry to hear that.",
    "worn-out": "That sounds tiring.",
    "care": "That is a lot to carry.",
    "money": "That is a hard place to be in.",
}
"""The warm word, by what is told."""
_SURELY = 0.8
_CLAUSE = regex(r"[.;:!?()]+(?:\s|$)|,\s|\s(?:but|and|so)\s")
_FEWEST = 3
"""Words of a clause, at least."""


def told(utterance: str) -> str:
    """The warm word for what is hard in an utterance, which asks nothing in the same clause; empty for none."""
    for clause in (*_CLAUSE.split(utterance), utterance):
        if len(clause.split()) < _FEWEST or "?" in clause:
            continue
        kind, share = max(READER.shares(clause).items(), key=lambda found: found[1])
        if share >= _SURELY and kind in WARM:
            return WARM[kind]
    return ""
