"""Mistyped words of wishes put to the adviser, and of any sentence, in what is typed: "chek my skills", "y is taht"."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..patterns import regex
from ..text import is_function_word
from .edit_distance import consonants, cost, has_vowels, one_edit
from .hinglish import is_hindi

__all__ = ["small_words", "wishes_spelt_right"]

_WORDS = frozenset(
    "about again before cheaper check compare continue correct covered daily delete detail details discuss discussed"
    " discouraged easier everyday example examples explain finish finished forget forgot give hours know learned longer"
    " make mean meant mention mentioned next noted please plan quick quit ready recap remember remove restart result"
    " results scared shorter show simpler skills skip source start step steps sure tell undo understand understood"
    " weekly weeks what".split()
)
_WORD = regex(r"(?<![\w.'’@/-])[a-z]{3,}(?![\w'’@/-]|\.\w)")
_HELD = frozenset("hours plan skills source weeks what".split())
"""Those that are words of questions as well, and no wish by themselves: a lone "skils" is repaired with a doubt."""
_SHORT = 2
"""Letters of a word that may be many."""
_MOST = 1.0
"""What the edits may cost: about one plain edit."""
_MOST_SMALL = 0.8
"""What those of a small word may cost: "halve" is not "have"."""


def wishes_spelt_right(text: str, is_word: Callable[[str], bool], as_read: Callable[[str], str]) -> str:
    """A text in which what is read as a word of a wish, or is no word and one edit from a single one, stands as that.

    `as_read` tells what the knowledge reads a word as: "knw" as "know". Names stay.
    """

    def right(word: str) -> str:
        # Not a word of Hindi, which is read with those beside it: "kya" is more than "what".
        if (meant := as_read(word)) in _WORDS and meant[0] == word[0]:
            return meant
        return word if is_word(word) or is_hindi(word) else _nearest(word)

    read = _WORD.sub(lambda found: right(found[0]), text)
    return text if _HELD.issuperset({*_WORD.findall(read)} & _WORDS) else read


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
            (is_function_word(meant) or meant in _WORDS - _HELD)
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
    return is_function_word(meant) and min(len(word), len(meant)) > _SHORT and word[0] == meant[0]


def _nearest(word: str) -> str:
    near = {name for name in one_edit(word) if name in _WORDS and name[0] == word[0] and cost(word, name) <= _MOST}
    return near.pop() if len(near) == 1 else word
