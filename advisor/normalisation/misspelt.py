"""Misspelt words that tell what is asked ("mastrs", "becom"), put right in what is typed ahead of all readers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from ..patterns import regex
from ..slots import COUNTRIES
from ..text import is_function_word, stem
from .edit_distance import consonants, cost, has_vowels
from .hinglish import is_hindi

__all__ = [
    "FOLLOWING_UP",
    "PLACES",
    "SUBJECTS",
    "WORD",
    "misspelt_right",
    "small_words",
    "surely_misspelt",
    "with_its_capital",
]

_OF_PLACES = 3
"""Letters of a name of a place that may be misspelt, more than."""
FOLLOWING_UP = frozenset(
    """
    what which where when who whom whose why how much many more most long often the they them their there then than
    that this these those with without within would could should shall will does did doing done have has having had
    about after again before because between during from into instead for and are was were been being but can not
    any you your yours our other another each every either both some such same else ever even just only also always
    all one ones once first second next last later soon now here really still too very enough less least better best
    worse well afford good free paid pay pays cost costs sure cheap cheaper easy easier hard harder worth need
    needed take takes get learn start study make find know think want tell give show explain long longer months
    years hours weeks days time difference differ thank thanks example examples altogether together check compare
    continue correct covered daily delete detail details discuss discussed discouraged everyday finish finished
    forget forgot know learned longer mean meant mention mentioned noted please quick quit ready recap remember
    remove restart result results scared shorter simpler skip step steps tell undo understand understood weekly
    """.split()
)
"""Words that questions hang on, that follow up an answer, or that wish something of the adviser: none tells of a
topic."""
PLACES = frozenset(name for names in COUNTRIES for name in names.split() if len(name) > _OF_PLACES)
"""Names of countries and of places in them."""
SUBJECTS = frozenset(
    """
    salary salaries degree degrees course courses job jobs book books project projects interview interviews resume
    certificate certificates internship internships portfolio experience maths python bootcamp bootcamps masters
    learning coding statistics company companies skills skill university college fresher freshers
    """.split()
)
"""Words that much of what is asked is about: misspelt beside others, they are read so before all else."""
_MOST_SMALL, _SHORTEST = 0.8, 2
"""What the edits of a small word may cost ("halve" is not "have"), and letters of a word that may be many."""
_OFTEN = 4
"""How often people must ask with a word for another to be read as it."""
_MOST, _MOST_OF_LONG, _LONG = 0.8, 1.3, 8
"""What a slip may cost, and that of a word of so many letters."""
_LONGEST_NAME = 4
"""Letters of a word in capitals among others that stands for a name: "HND" is no hand."""
WORD = regex(r"(?<![\w.'’@/+#-])[A-Za-z]+(?![\w'’@/+#-]|\.\w)")
"""A word of letters alone, which is no part of an address, a path or an abbreviation."""
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
        if word.lower() not in meant or (word.isupper() and len(word) <= _LONGEST_NAME and not text.isupper()):
            return word
        if word[0].isupper() and (
            _NAMED.search(before) or (not word.isupper() and meant[word.lower()] not in SUBJECTS)
        ):
            return word
        return with_its_capital(meant[word.lower()], word)

    return WORD.sub(lambda found: right(found[0], text[: found.start()]), text) if meant else text


def small_words(repairs: Iterable[tuple[str, str]], as_read: Callable[[str], str]) -> dict[str, str]:
    """Misspelt words of which there is no doubt, each with the one it is, of those typed and how all are read.

    They say nothing of a topic, belong to a phrase ("to odl"), or are known so: `as_read` has "work" for "wrk".
    """
    pairs = [
        (word, meant, len(typed.split()) > 1)
        for typed, read in repairs
        if len(typed.split()) == len(read.split())
        for word, meant in zip(typed.split(), read.split(), strict=True)
        if word != meant and not is_hindi(word)
    ]
    return {
        word: meant
        for word, meant, in_phrase in pairs
        if (
            (is_function_word(meant) or meant in FOLLOWING_UP)
            and meant[0] == word[0]
            and cost(word, meant) <= _MOST_SMALL
        )
        or (not in_phrase and as_read(word) == meant and _is_small(word, meant))
        or (not is_function_word(word) and (in_phrase or as_read(word) == meant) and _is_shortened(word, meant))
    }


def _is_shortened(word: str, meant: str) -> bool:
    """Whether a word is plainly another one that is misspelt, or a small one that lacks its vowels."""
    lacks = is_function_word(meant) and word == consonants(meant) and not has_vowels(word)
    return lacks or cost(word, meant) <= _MOST_SMALL


def _is_small(word: str, meant: str) -> bool:
    """Whether a word is one of a few letters that stands for a small one, as the knowledge has it: "shud"."""
    return is_function_word(meant) and min(len(word), len(meant)) > _SHORTEST and word[0] == meant[0]
