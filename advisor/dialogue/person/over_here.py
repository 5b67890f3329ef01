"""What is asked of "here" by who never told where that is: the country is asked for beside the answer."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...slots import COUNTRIES, alternatives
from ...text import normalize
from .profile import Profile

__all__ = ["WHERE", "with_where"]

WHERE = "Where you are you haven't told me. Name your country, and I look for what I have on it."
_HERE = regex(
    r"\b(?:over|round|around|out) here\b"
    r"|\b(?:in|for) (?:this|my|our) (?:country|city|town|area|state|region|province)\b"
    r"|\bwhere i(?:'?m| am| live)\b(?! (?:going|headed|at)\b)|\blocally\b|\bnear (?:me|here)\b"
    r"|\b(?:jobs?|work|pay\w*|paid|salar\w+|earn\w*|hir\w+|market|compan\w+|firms?|employers?|degrees?"
    r"|visas?|demand|tax\w*|uni\w*|get in|junior\w*|graduates?|money) (?:\w+ ){0,2}?here\b(?! (?:we|i|is|are|it)\b)"
)
_TOLD = regex(rf"(?<![a-z])(?:{alternatives(COUNTRIES)})(?![a-z])")


def with_where(reply: Reply, utterance: str, profile: Profile) -> Reply:
    """An answer with a question for the country, where "here" is asked of and no country is known; else as it is."""
    said = normalize(utterance)
    asks = reply.kind == "answer" and not profile.country and _HERE.search(said) and not _TOLD.search(said)
    return replace(reply, text=f"{reply.text}\n\n{WHERE}") if asks else reply
