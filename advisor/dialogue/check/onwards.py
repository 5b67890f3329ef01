"""Going on with the check: after a "no" that answers nothing ("no, let's finish it"), or with the answer beside it."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from .check_reader import READER
from .verdict import is_bare, plain_answer

__all__ = ["answer_beside", "without_the_no"]

_NO = regex(
    r"^(?:(?:oh|ah|well|haha|lol|sorry)[,.! ]+)*(?:(?:no+(?: (?:worries|problem))?|nah+|nope|naw|not|nahi+n?|sure"
    r"|ok(?:ay)?|all ?right|alright|fine|cool|great)\b[,.!\u2026 ]*)+(?=\w)"
)
"""An opening that answers no question where the wish to go on stands behind it."""
_STAYS, _OTHERS = 0.55, 0.4
"""How likely the whole, or a part of it, is the wish to go on, at least; and the whole where only a part is so."""
_CLAUSE = regex(r"[,.;:!]\s+")
_GOES_ON = regex(
    r"(?:(?:ok(?:ay)?|fine|so|well|yes|yeah|right|alright|all right|and|then|now|please|pls)[, ]+)*"
    r"(?:(?:let'?s|lets|let us|we can|can we|i want to|i'?ll|back to|go back to|to) )*(?:just )?"
    r"(?:finish|get (?:it|this|that|them) (?:done|over with)|move on|go on|carry on|continue|keep going|proceed|resume"
    r"|(?:the |that |your )?(?:check|test|quiz|questions?))\b.{0,25}"
)
_HERE = regex(
    r"(?:(?:so|and|that'?s|thats|it'?s|its|is|the answer is|i'?d say|i say|an?) )*(?P<letter>.{1,20}?)(?: from me)?,? "
    r"(?:for|to|on|at|about|with) (?:that|this|it)(?: (?:one|question))?(?: then| please| too)?"
    r"|(?:for |on )?(?:that|this)(?: one| question)?,? (?:(?:is|i can do|i can|i do|i know|i say|would be) )?(?:an? )?"
    r"(?P<behind>.{1,20}?)"
)
"""An answer that points at the question: "no for that one"."""


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


def answer_beside(utterance: str) -> str:
    """The answer to the open question of who goes on: "ok lets finish it, no for that one"; empty for anything else."""
    first, *others = [part for part in _CLAUSE.split(normalize(utterance).strip(" .!")) if part.strip()] or [""]
    clauses = [text for text in others if not _GOES_ON.fullmatch(text)]
    if not others or len(clauses) != 1 or not (_GOES_ON.fullmatch(first) or len(clauses) < len(others)):
        return ""
    found = _HERE.fullmatch(clauses[0])
    return plain_answer((found["letter"] or found["behind"]) if found else "")
