"""What a clause that somebody tells is of: a fact of their own, a wish, a view, one of others, a word on the talk."""

from __future__ import annotations

from pathlib import Path

from ..readers import Reader

__all__ = ["READER"]

READER = Reader(Path(__file__).with_name("told_phrasings"))
"""Tells facts of one's own from wishes, views, facts of others and words on the talk."""
