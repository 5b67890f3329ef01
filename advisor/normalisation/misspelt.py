"""Misspelt words that tell what is asked ("mastrs", "becom"), put right in what is typed ahead of all readers."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..patterns import regex
from ..slots import COUNTRIES
from ..text import stem
from .edit_distance import cost
from .hinglish import is_hindi

__all__ = ["FOLLOWING_UP", "PLACES", "SUBJECTS", "misspelt_right", "surely_misspelt", "with_its_capital"]

_OF_PLACES = 3
"""Letters of a name of a place that may be misspelt, more than."""
FOLLOWING_UP = frozenset(
    """
    what which where when who whom whose why how much many more most long often the they them their there then than
    that this these those with without within would could should shall will does did doing done have has having had
    about after again before because between during from into instead for and are was were been being but can not any
    you your yours our other another each every either both some such same else ever even just only also always
    all one ones once first second next last later soon now here really still too very enough less least better best
    worse good free paid pay pays cost costs sure cheap cheaper easy easier hard harder worth need needed take takes get
    learn start study make find know think want tell give show explain long longer months years hours weeks days time
    difference differ thank thanks example examples altogether together
    """.split()
)
"""Words that questions hang on, and those that follow up an answer: hardly one tells of a topic."""
PLACES = frozenset(name for names in COUNTRIES for name in names.split() if len(name) > _OF_PLACES)
SUBJECTS = frozenset(
    """
    salary salaries degree degrees course courses job jobs book books project projects interview interviews resume
    certificate certificates internship internships portfolio experience maths python bootcamp bootcamps masters
    learning coding statistics company companies skills skill university college fresher freshers
    """.split()
)
"""Words that much of what is asked is about: misspelt beside others, they are read so before all else."""
_OFTEN = 4
"""How often people must ask with a word for another to be read as it."""
_MOST, _MOST_OF_LONG, _LONG = 0.8, 1.3, 8
"""What a slip may cost, and that of a word of so many letters."""
_WORD = regex(r"(?<![\w.'’@/+#-])[A-Za-z]+(?![\w'’@/+#-]|\.\w)")
_NAMED = regex(r"(?i)\b(?:name(?:'?s)?(?: is)?|naam|called|myself|i am|i'?m|im|this is|from|at|by)\s+\Z")
"""What stands ahead of a name."""


def surely_misspelt(
    found: Mapping[str, str], occurs: Callable[[str], int], is_english: Callable[[str], bool]
) -> dict[str, str]:
    """Those misspelt words, each with the one that it is read as, that are plainly slips of it; Hindi has none.

    What is a word of English as well, or a form of one, is misspelt for a subject only.
    """

    def is_slip(word: str, meant: str) -> bool:
        forms = {word, stem(word), word.removesuffix("s"), word.removesuffix("ed"), word.removesuffix("ing")}
        most = _MOST_OF_LONG if len(word) >= _LONG else _MOST
        return (
            occurs(meant) >= _OFTEN
            and cost(word, meant) <= most
            and not (is_hindi(word) or any(map(is_english, forms)) or stem(word) == stem(meant))
        )

    return {word: meant for word, meant in found.items() if meant in SUBJECTS or is_slip(word, meant)}


def with_its_capital(meant: str, word: str) -> str:
    """What a word is read as, with a capital where the word alone begins with one."""
    return meant.capitalize() if word[0].isupper() and not word.isupper() else meant


def misspelt_right(text: str, meant: Mapping[str, str]) -> str:
    """A text with its misspelt words as they are meant; what has a capital, or is named, stays."""

    def right(word: str, before: str) -> str:
        if word.lower() not in meant:
            return word
        if word[0].isupper() and (
            _NAMED.search(before) or (not word.isupper() and meant[word.lower()] not in SUBJECTS)
        ):
            return word
        return with_its_capital(meant[word.lower()], word)

    return _WORD.sub(lambda found: right(found[0], text[: found.start()]), text) if meant else text
