"""How somebody takes what was told: as hard, dull, too kind, too general, and so on, by a reader of its own."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ...text import sentences, words
from ..readers import Reader

__all__ = ["CLEARER", "FLATTERED", "NODS", "PROGRAM", "READER", "Reaction", "reaction"]

_FOLDER, _ACTS = Path(__file__).with_name("reaction_phrasings"), Path(__file__).with_name("act_phrasings")
NODS, FLATTERED, CLEARER, PROGRAM = "nods", "flattered", "clearer", "program"
"""The kinds of what takes something in, and says no more; of who finds it said to please, or clearer than before,
and of who holds it for a mere program's."""
_ONESELF = "oneself"
"""The kind of what tells of somebody, and not of the answer."""
_OTHER = frozenset(
    "discouraged overwhelmed maths-fear too-old lost nervous excited tired relieved apology thanks goodbye unhelpful"
    " wrong repeated".split()
)
"""Acts that are none of these."""
READER = Reader(_FOLDER, _ACTS, _OTHER)


class Reaction(NamedTuple):
    """How something is taken."""

    kind: str
    """Id of an entry of `reaction_phrasings`; empty for any other act, and for what tells of somebody."""
    confidence: float
    """How likely it is so, 0.0 to 1.0."""


def reaction(utterance: str) -> Reaction:
    """How somebody takes what was told, by the whole of what they say or by the sentence that says it most plainly."""
    said = [part for part in sentences(utterance) if words(part)]
    read: list[Reaction] = [_of(utterance), *(map(_of, said) if len(said) > 1 else ())]
    telling = [each for each in read if each.kind not in {"", NODS}]
    return max(telling or read[:1], key=lambda each: each.confidence)


def _of(text: str) -> Reaction:
    shares = READER.shares(text)
    kind = max(shares, key=lambda name: shares[name])
    return Reaction("" if kind in _OTHER or kind == _ONESELF else kind, shares[kind])
