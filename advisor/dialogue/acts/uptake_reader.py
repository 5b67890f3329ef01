"""How somebody takes up what was told: put in their own words, contradicted or remarked on, by a reader of its own."""

from __future__ import annotations

from pathlib import Path

from ..readers import Reader
from ..talk import Talk
from .act_classifier import kinds, masked

__all__ = ["DISAGREES", "REMARKS", "RESTATES", "shares"]

_FOLDER, _ACTS = Path(__file__).with_name("uptake_phrasings"), Path(__file__).with_name("act_phrasings")
RESTATES, DISAGREES, REMARKS = "restates", "disagrees", "remarks"
"""Somebody says it in words of their own, to have it confirmed; sees it otherwise; remarks on it, and asks nothing."""


class _Others:
    """The kinds of acts that are none of these, which are known once acts are learnt."""

    def __contains__(self, kind: object) -> bool:
        return kind in kinds()


READER = Reader(_FOLDER, _ACTS, _Others())


def shares(talk: Talk, utterance: str) -> dict[str, float]:
    """How likely an utterance takes up what was told last in each way, or is another act, summing to 1.0."""
    return READER.shares(masked(utterance, talk.spoken_of) + "?" * ("?" in utterance))
