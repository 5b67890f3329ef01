"""Guesses at an urgent need that rest on no word which tells of one: "could I see all of it again"."""

from __future__ import annotations

from collections.abc import Sequence

from ..models import Match
from ..patterns import regex
from ..text import normalize, telling_stems

__all__ = ["without_empty_guesses"]

_EMPTY = frozenset(
    "want see look show go have make give get let tell again once thing lot everyth whole half done hmm".split()
)
"""Stems that tell nothing of a need, whatever else stands beside them."""
_DENIES = regex(
    r"(?:n't|\bcant|\bdont)\b|\b(?:no\w*|not|cannot|over|end\w*|stop\w*|gone|out|through with|any ?more|too much)\b"
)
_IDIOMS = regex(r"\blife (?:gets|got|comes|came) in (?:the|my) way\b|\blife (?:just )?happen(?:s|ed)\b")
_ALL_OF_IT = regex(r"\b(?:all|half|most|much|part) of (?:it|them|that|this|those|these)\b|\ball again\b")
"""What speaks of a thing of which there are parts."""


def without_empty_guesses(utterance: str, matches: Sequence[Match], threshold: float) -> Sequence[Match]:
    """The matches of an utterance without an urgent one that no word of it speaks for; `threshold`: of what is sure."""
    best = matches[0]
    if not best.entry.urgent or len(matches) == 1 or telling_stems(_IDIOMS.sub(" ", normalize(utterance))) - _EMPTY:
        return matches
    said = _IDIOMS.sub(" ", normalize(utterance))
    empty = _ALL_OF_IT.search(said) or (best.confidence < threshold and not _DENIES.search(said))
    return matches[1:] if empty else matches
