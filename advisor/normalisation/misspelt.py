"""Misspelt words that tell what is asked ("mastrs", "becom"), put right in what is typed ahead of all readers."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..patterns import regex
from .hinglish import is_hindi
from .slips import SUBJECTS

__all__ = ["misspelt_right", "surely_misspelt"]

_OFTEN = 4
"""How often people must ask with a word for another to be read as it."""
_WORD = regex(r"(?<![\w'’@/+#])[A-Za-z]+(?![\w'’@/+#])")
_INSIDE = regex(r"[a-z,] \Z")
_NAMED = regex(r"(?i)\b(?:name(?:'?s)?(?: is)?|naam|called|myself|i am|i'?m|im|this is|from|at|by)\s+\Z")
"""What stands ahead of a name, and of any word in the middle of a sentence, whose capital makes a name of it."""


def surely_misspelt(
    found: Mapping[str, str], occurs: Callable[[str], int], is_english: Callable[[str], bool]
) -> dict[str, str]:
    """Those misspelt words, each with the one that it is read as, with which people ask; words of Hindi are none.

    What is a word of English as well is misspelt for a subject only.
    """
    return {
        word: meant
        for word, meant in found.items()
        if meant in SUBJECTS or (occurs(meant) >= _OFTEN and not (is_hindi(word) or is_english(word)))
    }


def misspelt_right(text: str, meant: Mapping[str, str]) -> str:
    """A text with its misspelt words as they are meant; what has a capital inside a sentence, or is named, stays."""

    def right(word: str, before: str) -> str:
        if word.lower() not in meant:
            return word
        name = word[0].isupper() and not word.isupper() and _INSIDE.search(before)
        if name or (_NAMED.search(before) and word[0].isupper()):
            return word
        return meant[word.lower()].capitalize() if word[0].isupper() and not word.isupper() else meant[word.lower()]

    return _WORD.sub(lambda found: right(found[0], text[: found.start()]), text) if meant else text
