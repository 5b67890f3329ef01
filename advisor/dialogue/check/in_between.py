"""What is asked, be it with no question mark, while a question of the check waits: "how much maths do they use"."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..sentence_kinds import asks as asks_something
from .check_reader import ANSWERS, READER, surely
from .check_talk import asks, asks_first
from .so_many_words import answers_plainly
from .verdict import plain_answer

__all__ = ["asks_between"]

_DID = regex(r"(?:\w+[, ]+){0,2}(?:did|do|had|have|has|was) (?:an?|the|my|some)\b")
"""What tells of oneself, though it begins as a question does."""
_ASKS = frozenset({"asks", "bars", "counts", "why"})
_TELLS, _SURELY = 0.5, 0.7
"""How likely an utterance answers or remarks something, at least, to ask nothing unless it begins as a question; and
though it begins as one."""


def asks_between(utterance: str) -> bool:
    """Whether an utterance asks or wishes something, be it without a sign of it, rather than answers."""
    if plain_answer(utterance):
        return False
    said = normalize(utterance)
    shares = READER.shares(utterance)
    tells = sum(shares[role] for role in (*ANSWERS, "remark", "feels"))
    if "?" not in said and tells >= _SURELY and not asks_first(said):
        return False
    if asks_first(said) or ("?" not in said and asks(utterance) and not _DID.match(said)):
        return True
    if any(answers_plainly(clause) for clause in utterance.split(", ")[1:]):
        return False
    return tells < _TELLS and (surely(utterance) in _ASKS or asks_something(utterance, surely=True))
