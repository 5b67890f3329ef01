"""What is said of readiness and of the skills check while no check runs, by a reader of its own."""

from __future__ import annotations

from pathlib import Path

from ...patterns import regex
from ...text import normalize, sentences, words
from ..readers import OF_NO_PLAN, PLAN_PHRASINGS, Reader
from ..sentence_kinds import FEW

__all__ = ["READER", "asks_if_ready", "names_a_check", "of_no_check"]

READER = Reader(Path(__file__).with_name("unbegun_phrasings"), PLAN_PHRASINGS, OF_NO_PLAN)
_CLAUSE = regex(r"[,;:]\s+|\s-+\s")
_ONESELF = regex(r"\b(?:i|i'?m|my|me|mine|main|mai|mera|mere|meri|mujh\w*)\b")
_OF_A_THING = regex(
    r"^(?:(?:and|so|ok|but)[, ]+)*(?:what|how) about\b"
    r"|\b(?:does|do|is|are|will|won|doesn|isn|don)(?: not|'?n?'?t)? (?:work|compil|runn?|load|show|start)\w*\b"
)
"""How a subject or a thing is named in which something is missing."""
_AT_WORK = regex(
    r"\b(?:do|use|try|start|stay|work|switch|move)\b.{0,40}"
    r"\b(?:where i (?:am|work)|(?:my|same|present|current) employer)\b"
)
"""How somebody asks what can be done where they work."""
_CHECK = regex(r"\b(?:check|tests?|quiz|questionnaire|score|results?)\b")
_READY, _LACKS = 0.7, 0.6
_SAID = {"left": 0.6, "result": 0.6, "stops": 0.6, "answers": 0.7}
"""How likely somebody says something of a check, at least, by what it is; and `_READY` and `_LACKS`, asks
whether they are ready, or what they lack."""


def asks_if_ready(utterance: str) -> bool:
    """Whether somebody asks if they are ready for the job, or what they lack for it, whatever they tell beside it."""
    shares = [READER.shares(part) for part in _parts(utterance) if _ONESELF.search(normalize(part))]
    of_a_thing, at_work = _OF_A_THING.search(normalize(utterance)), _AT_WORK.search(normalize(utterance))
    return not at_work and any(
        found["ready"] >= _READY or (found["lacks"] >= _LACKS and not of_a_thing) for found in shares
    )


def of_no_check(utterance: str) -> str:
    """What is said as though a check ran: who asks what is `left` or the `result`, `stops` it, `answers`; or empty."""
    if not 0 < len(_sentences(utterance)) <= FEW:
        return ""
    shares = READER.shares(utterance)
    kind = max(_SAID, key=lambda name: shares[name])
    return kind if shares[kind] >= _SAID[kind] else ""


def names_a_check(utterance: str) -> bool:
    """Whether an utterance names a check or its result."""
    return _CHECK.search(normalize(utterance)) is not None


def _sentences(utterance: str) -> list[str]:
    return [part for part in sentences(utterance) if words(part)]


def _parts(utterance: str) -> list[str]:
    """An utterance, its sentences and their clauses; none of a long one."""
    said = _sentences(utterance)
    if not 0 < len(said) <= FEW:
        return []
    clauses = [clause for part in said for clause in _CLAUSE.split(part) if len(words(clause)) > 1]
    return list(dict.fromkeys([utterance, *said, *clauses]))
