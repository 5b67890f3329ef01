"""A question among pleasantries: "sorry, my English is bad, I just want the pay in Canada, thanks bro"."""

from __future__ import annotations

from ...patterns import regex
from ..talk import Talk

__all__ = ["asked_among_pleasantries"]

_CLAUSE = regex(r"(?<=[,.!?;])\s+")
_FEWEST = 2
"""Clauses of a message that has more than the pleasantry."""


def asked_among_pleasantries(talk: Talk, utterance: str) -> str:
    """What is asked in an utterance that would be taken for small talk, where a clause of it surely asks for a topic.

    All of it where no clause does, or where it is taken for anything else.
    """
    clauses = _CLAUSE.split(utterance)
    if len(clauses) < _FEWEST or talk.advisor.match(utterance)[0].entry.kind != "small_talk":
        return utterance
    best = [talk.advisor.match(clause)[0] for clause in clauses]
    if not any(match.entry.kind == "topic" and match.confidence >= talk.advisor.threshold for match in best):
        return utterance
    return " ".join(clause for clause, match in zip(clauses, best, strict=True) if match.entry.kind != "small_talk")
