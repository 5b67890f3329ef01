"""Whether somebody asks if what they were, studied or know from elsewhere counts, learnt from written sentences."""

from __future__ import annotations

from pathlib import Path

from ...patterns import regex
from ...slots import DEGREES, alternatives
from ...text import sentences
from ..readers import PLAN_PHRASINGS, Reader
from ..sentence_kinds import asks
from .profile import Profile

__all__ = ["READER", "asks_of_use", "has_a_field"]

READER = Reader(Path(__file__).with_name("use_phrasings"), PLAN_PHRASINGS, {"question"})
"""Tells whether the own past is asked about from all other questions."""
_SURELY = 0.75
_NO_FIELD = regex(
    r"(?i)\b(?:student|pupil|unemployed|jobless|retiree|housewife|homemaker|developer|programmer|software|devops|sde"
    rf"|swe)\b(?!, formerly)|\bdata (?:scientist|analyst|engineer)\b|^(?:(?:{alternatives(DEGREES)}) )?graduate$"
    r"|\b(?:CS|CSE|IT) (?:graduate|degree)\b"
)
"""Who has no field of their own beside software, so far as is known."""


def asks_of_use(utterance: str) -> bool:
    """Whether a sentence of an utterance asks, surely, if one's own past counts."""
    asking = (part for part in sentences(utterance) if "?" in part or any(map(asks, part.split(", "))))
    return any(READER.shares(part)["counts"] >= _SURELY for part in asking)


def has_a_field(profile: Profile) -> bool:
    """Whether a person told of a job or studies outside software."""
    return any(held and not _NO_FIELD.search(held) for held in (profile.role, profile.degree))
