"""Going on with the check after a "no" that answers nothing: "no, let's finish it", "nah, keep going"."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from .check_reader import READER
from .verdict import is_bare, plain_answer

__all__ = ["without_the_no"]

_NO = regex(r"^(?:(?:oh|ah|well|haha|lol|sorry)[,.! ]+)*(?:(?:no+|nah+|nope|naw|not|nahi+n?)\b[,.!\u2026 ]*)+(?=\w)")
_STAYS, _OTHERS = 0.55, 0.4
"""How likely the whole, or a part of it, is the wish to go on, at least; and the whole where only a part is so."""
_CLAUSE = regex(r"[,.;!]\s+")


def without_the_no(utterance: str) -> str:
    """The wish to go on with the check alone, where a "no" to stopping stands before it; the utterance otherwise."""
    found = _NO.match(normalize(utterance))
    if not found or is_bare(utterance):
        return utterance
    rest = [part for part in _CLAUSE.split(normalize(utterance)[found.end() :]) if part.strip()]
    shares = READER.shares(utterance)
    stays = max(shares, key=lambda role: shares[role]) == "stays" and shares["stays"] >= _STAYS
    parts = [READER.shares(part) for part in rest]
    stays = stays or (max((part["stays"] for part in parts), default=0.0) >= _STAYS and shares["stays"] >= _OTHERS)
    return "go on" if stays and not any(map(plain_answer, rest)) else utterance
