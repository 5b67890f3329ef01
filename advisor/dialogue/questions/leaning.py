"""Leaning: how likely what is asked goes on with the latest answer, by a reader of its own."""

from __future__ import annotations

from pathlib import Path

from ..readers import Reader

__all__ = ["READER", "leans"]

READER = Reader(Path(__file__).with_name("leaning_phrasings"))


def leans(utterance: str) -> float:
    """How likely an utterance is understood only with the answer before it, 0.0 to 1.0."""
    return READER.shares(utterance)["leans"]
