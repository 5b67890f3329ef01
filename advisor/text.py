"""What is on the page, made comparable and safe to show: normalising, words, stems. Pure functions."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["UNPRINTABLE", "clean", "is_function_word", "normalize", "quote", "stem", "words"]

_APOSTROPHES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u02bc": "'", "`": "'", "\u00b4": "'"})
_CONTRACTIONS = {"won't": "will not", "can't": "can not", "n't": " not", "'s": " s", "'re": " are", "'m": " am"}
_CONTRACTIONS |= {"'ll": " will", "'ve": " have", "'d": " would"}
_CONTRACTION = re.compile(rf"(?:{'|'.join(_CONTRACTIONS)})\b")
_WORD = re.compile(r"[a-z0-9]+")
_ACCENTS = re.compile(r"(?<=[a-z\u0300-\u036f])[\u0300-\u036f]+")
_GAPS = re.compile(r"\s+")
_MARKS = re.compile(r"[\\`*_\[\]<>#&|~]")
UNPRINTABLE = re.compile(
    r"[^\S\n\t ]|[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
_VOWELS = frozenset("aeiouy")
_FUNCTION_WORDS = frozenset(
    """
    a about after again all also always am an and any are around as at be because been before being between both but
    by can cannot could did do does doing done else etc even ever every for from get gets getting go goes going got
    had has have having he her here him his how i if in into is it its just keep let like ll many may maybe me might
    more most much must my need no not now of off ok on one ones only or other our out over own please quite rather
    re really s shall she should so some such t than that the their them then there these they thing things this
    those to too up us very was we well were what when where whether which while who whom whose why will with would
    yes yet you your
    """.split()
)


def clean(text: str) -> str:
    """The text without control characters: nothing in it can steer a terminal."""
    return UNPRINTABLE.sub(" ", text)


def quote(text: str, longest: int = 80) -> str:
    """What a person typed, fit to stand in a line of Markdown: one line, cut to `longest` characters, marks escaped."""
    line = _GAPS.sub(" ", clean(text)).strip()
    if len(line) > longest:
        line = line[: longest - 1].rstrip() + "…"
    return _MARKS.sub(r"\\\g<0>", line)


def normalize(text: str) -> str:
    """One comparable form: no case, no Latin accents, no wide or invisible characters, single spaces."""
    text = text.lower()
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)).lower()
        text = unicodedata.normalize("NFC", _ACCENTS.sub("", text))
    if not text.isprintable():
        text = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(text.split())


def words(text: str) -> list[str]:
    """The words of a text in their order, normalised, contractions spelt out."""
    text = normalize(text)
    if "'" in text:
        text = _CONTRACTION.sub(lambda found: _CONTRACTIONS[found[0]], text)
    if not text.isascii():
        # Vowel signs of Indian scripts are marks, not letters: only separators part words.
        return "".join(char if unicodedata.category(char)[0] in "LMN" else " " for char in text).split()
    return _WORD.findall(text)


def is_function_word(word: str) -> bool:
    """Whether a word holds a sentence together rather than says what it is about."""
    return word in _FUNCTION_WORDS


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """The word without its ending, so that "paying", "pays" and "payed" are all "pay". Light on purpose."""
    if len(word) <= 3 or not word.isalpha():
        return word
    if word.endswith(("ies", "ied")):
        word = word[:-3] + "y"
    elif word.endswith("ing") and len(word) > 5 and _VOWELS & set(word[:-3]):
        word = word[:-3]
    elif word.endswith(("ses", "xes", "zes", "hes")) or (
        word.endswith("ed") and len(word) > 4 and _VOWELS & set(word[:-2])
    ):
        word = word[:-2]
    elif word.endswith("s") and word[-2] not in "suia":
        word = word[:-1]
    if word.endswith("ly") and len(word) > 5:
        word = word[:-2]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiouls":
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word.endswith("e") else word
