"""What is on the page, made comparable: normalising, words, stems. Pure functions."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["clean", "normalize", "quote", "stem", "words"]

_QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u02bc": "'", "`": "'", "\u00b4": "'"})
_WORD = re.compile(r"[^\W_]+(?:\+\+|#)?(?:'[^\W_]+)?")
_GAPS = re.compile(r"\s+")
_MARKS = re.compile(r"[\\`*_\[\]<>#&|~]")
_UNPRINTABLE = re.compile(
    r"[^\S\n\t ]|[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def clean(text: str) -> str:
    """The text without control characters: nothing in it can steer a terminal."""
    return _UNPRINTABLE.sub(" ", text)


def quote(text: str, longest: int = 80) -> str:
    """What a person typed, fit to stand in a line of Markdown: one line, cut to `longest` characters, marks escaped."""
    line = _GAPS.sub(" ", clean(text)).strip()
    if len(line) > longest:
        line = line[: longest - 1].rstrip() + "…"
    return _MARKS.sub(r"\\\g<0>", line)


def normalize(text: str) -> str:
    """One comparable form: NFKC, no case, no accents, no invisible characters, single spaces."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(_QUOTES))
        text = "".join(char for char in text if not unicodedata.combining(char))
    text = "".join(char if char.isprintable() else " " for char in text.casefold())
    return _GAPS.sub(" ", text).strip()


def words(text: str) -> list[str]:
    """The words of a text in their order, normalised; `'s` is dropped, other clitics are kept."""
    return [word.removesuffix("'s") for word in _WORD.findall(normalize(text))]


_STEP = (
    ("ies", "y"),
    ("sses", "ss"),
    ("ings", ""),
    ("ing", ""),
    ("edly", ""),
    ("ed", ""),
    ("s", ""),
)


def stem(word: str) -> str:
    """The word without its commonest English endings; short words are left alone."""
    if len(word) <= 3 or not word.isascii() or word.endswith(("ss", "us", "is")):
        return word
    for ending, instead in _STEP:
        if word.endswith(ending) and len(word) - len(ending) + len(instead) >= 3:
            word = word[: len(word) - len(ending)] + instead
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word.endswith("e") else word
