"""Other aims: what is asked behind a wish that nothing covers is about that: "I want to learn chess. Which books?"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...patterns import regex
from ...text import normalize
from .asked import Asked
from .pieces import Piece

__all__ = ["aim_elsewhere", "aims"]

_AIMS = regex(
    r"\b(?:want|wants|wanted|wanna|wish|like|love|plan|planning|hope|hoping|trying|dream\w*)(?: \w+)? (?:(?:to|of) )?"
    r"(?:become|becoming|be|being|learn|learning|play|playing|open|opening)\b"
)
_OURS = regex(r"\b(?:ml|machine|ai|artificial|data|models?|engineers?|mle|python|code|coding|programm\w+|field|tech)\b")
"""What makes the question one of this trade after all."""
_LEAST = 0.6
"""Confidence of what does not cover the wish, at least."""


def aims(said: str) -> bool:
    """Whether somebody says what they want to become or learn."""
    return _AIMS.search(normalize(said)) is not None


def aim_elsewhere(utterance: str, pieces: Sequence[Piece], understand: Callable[[str], Asked]) -> Asked | None:
    """What a wish that is told means, where nothing covers it and the question beside it names nothing of the trade."""
    asking = [piece for piece in pieces if piece.asks]
    if not asking or any(_OURS.search(normalize(utterance[piece.start : piece.end])) for piece in asking):
        return None
    told = utterance[: asking[0].start].strip()
    wish = understand(told) if aims(told) else None
    return wish if wish and wish.is_gap and wish.matches[0].confidence >= _LEAST else None
