"""What a question has to do with a field: jobs near it, a project in it, the job against another, a way in."""

from __future__ import annotations

from pathlib import Path

from ...text import words
from ..readers import Reader
from .pieces import asking_part

__all__ = ["READER", "asks"]

_FOLDER = Path(__file__)
READER = Reader(_FOLDER.with_name("field_phrasings"), _FOLDER.with_name("leaning_phrasings"), {"alone", "leans"})
_LONGEST, _LIKELY = 36, 0.6
"""Words of such a question, at most; how likely it is one, at least."""


def asks(kind: str, utterance: str, *, least: float = _LIKELY) -> bool:
    """Whether an utterance likely asks what its file in the folder, named as the kind is, holds ways to ask."""
    if not utterance.strip() or len(words(utterance)) > _LONGEST:
        return False
    return max(READER.shares(text)[kind] for text in (utterance, asking_part(utterance)) if text.strip()) >= least
