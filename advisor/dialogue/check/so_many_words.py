"""So many words: what answers a question of the check plainly, rather than by what it tells."""

from __future__ import annotations

from ...guidance import SkillQuestion
from ...patterns import regex
from ...text import normalize
from . import check_lists

__all__ = ["answers_plainly", "says_so"]

_SAYS = regex(r"\b(?:y|n|yes|yeah|yep|yup|no|nope|nah|none|never|not|little|bit|only|skip|haan|nahi|thoda)\b|n't\b")
"""What answers without an idiom: "I'm useless at this" is a sigh."""


def answers_plainly(text: str) -> bool:
    """Whether a text holds a word that answers."""
    return _SAYS.search(normalize(text)) is not None


def says_so(text: str, asked: SkillQuestion) -> bool:
    """Whether what stands beside a question back answers plainly, or names what is asked: "never used it"."""
    return answers_plainly(text) or bool(check_lists.of_the_question(text, asked))
