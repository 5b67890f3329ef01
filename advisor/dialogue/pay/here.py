"""Here: the country that the question before named, where somebody who told of none says "here"."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..talk import Talk
from .localities import localities

__all__ = ["named_by_here"]

_HERE = regex(r"\b(?:here|in my (?:own )?country)\b")


def named_by_here(talk: Talk, utterance: str) -> str:
    """The countries that the question before named, as words; empty where the person's is known, or "here" not said."""
    if talk.state.profile.country or not _HERE.search(normalize(utterance)):
        return ""
    return " ".join(place.country for place in localities(talk.state.question))
