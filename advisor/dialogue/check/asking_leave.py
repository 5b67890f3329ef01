"""Who asks whether they may give one answer to all the questions that are left: nothing is taken yet."""

from __future__ import annotations

from typing import NamedTuple

from ...patterns import regex
from ...text import normalize
from ..patterns import says
from .counting import parts
from .marks import LITTLE, NO, YES

__all__ = ["Leave", "agrees", "asked", "declines"]

_ASKS = says(r"""
    \b(?:may|can|could|should|shall|must|do|did|if|would) (?:i|one|we)\b
    |\b(?:is|would|will) (?:it|that) (?:(?:be|also|still) )*(?:ok(?:ay)?|fine|all right|alright|allowed
    |possible|bad|enough)\b
    |\bwhat (?:happens|would happen|comes of it|follows)\b
""")
_REST = says(r"""
    \b(?:rest|others?|remaining|left|all of (?:them|these|those|it)|(?:them|these|those) all|everything|every other
    |the (?:next|last) \w+ (?:ones?|questions?))\b
""")
_LETTERS = {"yes": YES, "haan": YES, "little": LITTLE, "no": NO, "nahi": NO}
_LETTER = regex(r"\b(?:yes|no|a little|haan|nahi)\b")
agrees = says(r"""
    ^(?:(?:yes|yeah|yep|ok(?:ay)?|sure|please|pls|then|so|well|good|fine|haan|ji)[,. !]+)*
    (?:yes|yeah|yep|do (?:it|that|so)|go ahead|take (?:them|it) so|please(?: do)?|ok(?:ay)?|sure|haan|kar do
    |kardo)[.! ]*$
""")
"""Whether an utterance only agrees."""
declines = says(r"^(?:no|nah|nope|nahi)\b.*\b(?:ask|go on|one by one|continue|pucho|puchho|each)\b")
"""Whether an utterance wants to be asked after all."""


class Leave(NamedTuple):
    """What somebody asks leave for."""

    letter: str
    """The answer that all the others are to get."""
    told: str
    """What they say beside it, and do not ask."""


def asked(utterance: str) -> Leave | None:
    """The leave that an utterance asks for; None where it asks for none.

    "Can you put no for the rest?" is a wish, and asks for no leave.
    """
    for part in parts(utterance):
        text = normalize(part)
        if "?" in part and _ASKS(text) and _REST(text) and (found := _LETTER.search(text)):
            told = " ".join(other for other in parts(utterance) if "?" not in other)
            return Leave(_LETTERS[found[0].removeprefix("a ")], told)
    return None
