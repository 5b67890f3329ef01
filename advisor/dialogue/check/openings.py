"""How an answer begins that goes on to another question: "obv. SQL too", "daily, and SQL as well"."""

from __future__ import annotations

from ...patterns import regex
from .marks import LITTLE, NO, YES
from .verdict import is_bare, plain_answer

__all__ = ["with_plain_opening"]

_OPENING = regex(r"([^,.;!?]{1,30})([,.;!]+\s+(?=\w))")
_PLAIN = regex(r"\b(?:yes|yeah|yep|yup|haan|no|nope|nah|nahi|little|bit|thoda|this|that|it)\b")
"""What is plain enough, or says which question is answered."""
_WORDS = {YES: "yes", LITTLE: "a little", NO: "no"}


def with_plain_opening(utterance: str) -> str:
    """An utterance whose first clause only answers, in whatever words, with the plain word in its place."""
    found = _OPENING.match(utterance)
    other_words = found is not None and is_bare(found[1]) and not _PLAIN.search(found[1].lower())
    word = _WORDS.get(plain_answer(found[1]), "") if found and other_words else ""
    return f"{word}{found[2]}{utterance[found.end() :]}" if found and word else utterance
