"""Declining: what is not covered of a question, and which topic is near enough to be told in its place."""

from __future__ import annotations

from collections.abc import Container, Sequence

from ..models import Entry, Match
from ..text import is_function_word, stem, words
from .questions.segmentation import Asked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .advisor import Advisor

__all__ = ["nearest", "unknown"]

_OF_A_DETAIL, _NEAR = 0.03, 0.3
"""Least confidence for a topic to be told in short where a detail of it is asked for, and where nothing is known."""


def nearest(topics: Sequence[Match], gaps: Sequence[Entry], details: Container[str]) -> Entry | None:
    """The likeliest topic, where it is near enough; None where a gap says what is not covered, other than a detail.

    `details`: ids of the gaps that say of a detail that it is not known.
    """
    detail = any(entry.id in details for entry in gaps)
    if not topics or (gaps and not detail):
        return None
    return topics[0].entry if topics[0].confidence >= (_OF_A_DETAIL if detail else _NEAR) else None


def unknown(advisor: Advisor, item: Asked) -> list[str]:
    """The telling words of what was asked that stand in no topic, nor are read as one that does."""
    read = dict(advisor.repairs(item.heard))
    telling = [word for word in dict.fromkeys(words(item.heard)) if not is_function_word(word)]
    return [word for word in telling if stem(read.get(word, word)) not in advisor.knowledge.text]
