"""What to do next in view of all that somebody told: it is asked for by words that point at that."""

from __future__ import annotations

from pathlib import Path

from ...patterns import regex
from ..readers import Reader

__all__ = ["READER", "asks_what_next"]

READER = Reader(Path(__file__).with_name("next_phrasings"))
"""Tells what to do next from all else that is asked with that in view."""
_LIKELY = 0.7

_IN_VIEW = regex(
    r"(?i)[, ]*(?:\b(?:in|for|given|considering|knowing|with|after|based on|going by|from|seeing|in view of|because of"
    r"|having heard)\s+)?\b(?:(?:all|everything|what|whatever)(?: of)?(?: (?:this|that|it))?(?: (?:that|which))?"
    r" (?:i(?: have|'ve| just)*|you)(?: have| now| already|'ve| just)* (?:told|said|tell|gave|given|mentioned|know"
    r"|heard|have|wrote|shared)(?: (?:you|u|here|so far|now|about me|of me|from me|on me|before))*"
    r"|(?:all|everything) (?:of )?(?:that|this)(?: (?:in mind|in view|info\w*|said))?|(?:that|this|it) all(?: in mind)?"
    r"|(?:that|this) (?:in mind|said)|my (?:whole )?(?:situation|circumstances|case|story|profile|hours|time))\b[, ]*"
)
"""What points at all that was told: "given all that", "with what you know about me"."""
_NOTHING = regex(r"(?:(?:and|so|but|or|ok|okay|well|then|hmm+|yes|no)\b[, ]*)*")
"""What is left of a text that asks nothing beside it: "and in my case?" asks the latest question again."""


def asks_what_next(text: str) -> bool:
    """Whether a text in small letters asks what to do first or next in view of all that was told."""
    left = _IN_VIEW.sub(" ", text, count=1).strip(" ,.;?!")
    return not _NOTHING.fullmatch(left) and left != text.strip(" ,.;?!") and READER.shares(left)["next"] >= _LIKELY
