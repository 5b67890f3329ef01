"""What could tell who asked is taken out of a question: names, addresses, numbers and links become "…"."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from ..patterns import regex

__all__ = ["MASK", "masked"]

MASK = "…"
"""Stands for what was taken out. It is no word, so that a phrasing that holds it is read without it."""

_NAMES = Path(__file__).with_name("first_names.txt")
_LINK = regex(r"(?:\w+://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|io|ai|co|uk|de|in|fr|eu)\b(?:/\S*)?")
_EMAIL = regex(r"\S+@[\w-]+(?:\.[\w-]+)+|\b\S+\s?\(at\)\s?\S+|\S+ at \S+ dot \w{2,3}\b", re.IGNORECASE)
_HANDLE = regex(r"(?<!\w)@\w+|<@[^>]*>")
_STREET = regex(
    r"\b\d+[a-z]?,? (?:[A-Z][\w'-]+ ){1,3}"
    r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|way|square|court|place|blvd|boulevard)\b\.?"
    r"|\b[A-Z][\w-]*(?:stra(?:ß|ss)e|str\.|weg|platz|gasse) \d+[a-z]?",
    re.IGNORECASE,
)
_NUMBER = regex(
    r"(?<!\w)(?<!\w[.-])[+(#]{0,2}\d[\d\s().,:/-]*\d(?!\w)|(?<!\w)(?<!\w[.-])\d+(?!\w)|\b(?=[\w-]*\d{4})[\w-]+"
)
"""Phone numbers, dates, amounts, and words with four digits or more in a row: numbers of orders and of documents."""
_WORD = r"[^\W\d_][\w'’-]*"
_NAME = regex(rf"({_WORD})((?: (?:(?:van|von|de|der|da|bin|al) )*[A-Z][\w'’-]*){{0,3}})")
_INTRODUCED = regex(
    r"(\bmy (?:full )?name(?: is|'s|:)|\bname:|\bi am called|\bcall me|\bthis is"
    r"|\b(?:mr|mrs|ms|miss|dr|prof|sir|madam)\b\.?"
    rf"|\bdear|\bsigned|\b(?:best |kind |warm )?regards,?|\bcheers,|\bthanks,) +({_WORD}(?: {_WORD})?)",
    re.IGNORECASE,
)
_SAID = regex(rf"\b(i['’]?m|i am|this is|it['’]?s) ({_WORD})", re.IGNORECASE)
"""What goes before a first name and much else."""
_SURE = regex(r"name|called|call me|mr|mrs|ms|miss|dr|prof", re.IGNORECASE)
"""Of what goes before a name, what a name follows however it is written."""


def masked(text: str) -> str:
    """A question with what could tell who asked as "…".

    Links, e-mail addresses, handles, streets and numbers are found by their form; names by what goes before them ("my
    name is"), and by a list of some 700 first names, each with the capitalised words after it. A name that is none of
    these stays: look through what you paste.
    """
    for pattern in (_EMAIL, _LINK, _HANDLE, _STREET, _NUMBER):
        text = pattern.sub(MASK, text)
    text = _NAME.sub(_first_name, _INTRODUCED.sub(_introduced, text))
    text = _SAID.sub(lambda found: f"{found[1]} {MASK}" if found[2].lower() in _first_names() else found[0], text)
    text = re.sub(rf"{MASK}(?:[\s,;:-]*{MASK})+", MASK, text)
    return " ".join(text.split())


def _introduced(found: re.Match[str]) -> str:
    """What follows an introduction, masked if it is written as a name or can be nothing else."""
    before, name = found.groups()
    said = name.split(" ")
    if _SURE.search(before):
        first, *rest = said
        # In small letters the second word may be of the name, or go on.
        count = 2 if rest and (rest[0][0].isupper() or (first[0].islower() and rest[0] not in _AFTER)) else 1
    else:
        count = next((at for at, word in enumerate(said) if not word[:1].isupper()), len(said))
    return " ".join([before, *([MASK] if count else []), *said[count:]])


def _first_name(found: re.Match[str]) -> str:
    """A known first name with the capitalised words after it, masked; anything else as it is."""
    first, rest = found.groups()
    bare = re.sub(r"['’]s$", "", first)
    if first[:1].isupper() and bare.lower() in _first_names():
        return MASK
    return first + (_NAME.sub(_first_name, rest.lstrip()).join([" ", ""]) if rest else "")


@cache
def _first_names() -> frozenset[str]:
    return frozenset(_NAMES.read_text(encoding="utf-8").split())


_AFTER = frozenset(
    "and i how what can could is are do does where when who why please im from with at in on to my".split()
)
"""Words that go on after a name in small letters."""
