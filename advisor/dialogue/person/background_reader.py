"""Whether somebody asks if one like them can do it, what of theirs is of use, or if their age allows it; learnt."""

from __future__ import annotations

from pathlib import Path

from ...text import sentences, words
from ..readers import Reader

__all__ = ["READER", "asked_of_oneself"]

READER = Reader(Path(__file__).with_name("background_phrasings"))
"""Tells what is asked of one's background from all other questions."""
_SURELY, _LONGEST = 0.7, 40
"""How likely it is asked, at least; words of a sentence that is read."""


def asked_of_oneself(utterance: str) -> str:
    """What an utterance asks of one's own background: "can", "carries" or "age"; empty for anything else."""
    for part in (*reversed(sentences(utterance)), utterance):
        pieces = (part, *part.split(", ")[1:])
        for said in (piece for piece in pieces if words(piece) and len(words(piece)) <= _LONGEST):
            kind, share = max(READER.shares(said).items(), key=lambda found: found[1])
            if kind in {"can", "carries", "age"} and share >= _SURELY:
                return kind
    return ""
