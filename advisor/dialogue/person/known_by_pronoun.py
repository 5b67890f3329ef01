"""What somebody knows, where only a pronoun names it: "why is Python in there, I know that already"."""

from __future__ import annotations

from ...patterns import regex
from ...slots import SKILLS, alternatives

__all__ = ["with_its_name"]

_SKILL = regex(rf"(?i)(?<![\w+#])(?:{alternatives(SKILLS)})(?![\w+#])")
_CLAIM = regex(
    r"(?i)\bi(?: already| do)* know (?:it|that|this)(?: one)?(?: very)?(?: well)?(?: already| from first)?"
    r"(?= *(?:[.,;!]|$))"
)
_ASKS = regex(r"(?i)\b(?:why|where|what|which|do i|should i|must i|skip|remove|drop|leave out)\b|\?")
"""What leaves a claim behind a skill no other sense: "Python is hard, I know that" is none."""
_MOST = 7
"""Words of a message that is such a claim alone, at most."""


def with_its_name(utterance: str, step: str) -> str:
    """The utterance with the skill that is claimed by a pronoun named.

    It is the only one that the message names before; or those in the title of the plan's `step` that was spoken of
    last, which may be empty.
    """
    claim = _CLAIM.search(utterance)
    if not claim:
        return utterance
    before = utterance[: claim.start()]
    named = _named_in(before)
    if not named and len(utterance.split()) <= _MOST:
        named = _named_in(step)
    elif len(named) != 1 or not _ASKS.search(before):
        named = []
    return f"{before}i know {' and '.join(named)}{utterance[claim.end() :]}" if named else utterance


def _named_in(said: str) -> list[str]:
    """The skills that a text names."""
    return [*dict.fromkeys(SKILLS[found[0].casefold()] for found in _SKILL.finditer(said))]
