"""How far a word is from one that it may be a typo of: optimal string alignment, weighted by how people mistype."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, groupby

__all__ = ["consonants", "cost", "has_vowels", "one_edit"]

_SWAPPED, _DOUBLED, _VOWEL, _SOUND, _KEY, _LETTER, _OTHER = 0.6, 0.5, 0.7, 0.8, 0.9, 1.0, 1.2
"""What an edit costs: two neighbours swapped; a letter written once or twice too often, or one that is silent; a vowel
for another; a letter that sounds alike, or a vowel too many or too few; the key beside; another letter too many or too
few; any other letter for the right one."""
_MOVED, _SHORTEST_MOVED, _FARTHEST = 0.8, 6, 3
"""What a letter costs that stands elsewhere ("phyton"), in a word of so many letters, at most so many places away."""
_FIRST = 0.5
"""What an edit of the first letter costs besides: people seldom get that one wrong."""
_BESIDE = 1.3
"""Widths of a key from the middle of one to the middle of another that is beside it, at most."""
_VOWELS = frozenset("aeiou")
_SILENT = {"wr": 0, "kn": 0, "wh": 1}
"""How words begin with a letter that is not heard, and where it stands: "rite", "nowledge", "wich"."""
_ALIKE = tuple(map(frozenset, ("ck", "cs", "sz", "iy", "gj", "fv", "dt", "mn", "kq")))
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_KEYS = {
    letter: (place + row / 2, row)
    for row, keys in enumerate(("qwertyuiop", "asdfghjkl", "zxcvbnm"))
    for place, letter in enumerate(keys)
}


def cost(typed: str, meant: str) -> float:
    """The least that edits cost which make one word of the other: 0.0 for the same word, about 1.0 for a plain edit."""
    # A row of the table for each letter typed. The least of the ways is told by comparing: `min` of a list, in what is
    # done a hundred times for a word, takes twice as long.
    left_out = _added(meant)
    before = above = list(accumulate(left_out, initial=0.0))
    for i, (letter, added) in enumerate(zip(typed, _added(typed), strict=True)):
        least = above[0] + added
        row = [least]
        for j, other in enumerate(meant):
            changed = _changed(letter, other)
            way = above[j] + changed
            if changed and i == j == 0:
                way += _FIRST
            elif changed and i and j and letter == meant[j - 1] and typed[i - 1] == other:
                way = min(way, before[j - 1] + _SWAPPED)
            least += left_out[j]
            if way < least:
                least = way
            way = above[j + 1] + added
            if way < least:
                least = way
            row.append(least)
        before, above = above, row
    return round(min(above[-1], _MOVED) if _is_moved(typed, meant) else above[-1], 3)


def _is_moved(typed: str, meant: str) -> bool:
    """Whether all that may be wrong with a word is the place of one letter, which is not its first."""
    if len(typed) < _SHORTEST_MOVED or sorted(typed) != sorted(meant):
        return False
    moves = (
        (i, j) for i in range(1, len(typed)) for j in range(max(1, i - _FARTHEST), min(i + _FARTHEST + 1, len(typed)))
    )
    return any(typed[:i] + typed[i + 1 :] == meant[:j] + meant[j + 1 :] for i, j in moves)


@lru_cache(maxsize=4096)
def _added(word: str) -> tuple[float, ...]:
    """What each letter costs that one of two words has, this one, and the other has not."""
    found = []
    for place, letter in enumerate(word):
        doubled = letter in word[max(0, place - 1) : place] + word[place + 1 : place + 2]
        if doubled or _SILENT.get(word[:2]) == place:
            found.append(_DOUBLED)
        else:
            found.append((_SOUND if letter in _VOWELS else _LETTER) + (_FIRST if place == 0 else 0.0))
    return tuple(found)


@lru_cache(maxsize=1024)
def _changed(a: str, b: str) -> float:
    """What a letter costs that stands for another."""
    if a == b:
        return 0.0
    if a in _VOWELS and b in _VOWELS:
        return _VOWEL
    if {a, b} in _ALIKE:
        return _SOUND
    if a in _KEYS and b in _KEYS and math.dist(_KEYS[a], _KEYS[b]) < _BESIDE:
        return _KEY
    return _OTHER


def consonants(word: str) -> str:
    """The word without vowels after its first letter, of letters in a row one: what is left in "sftwr engnr"."""
    left = [letter for letter in word[1:] if letter not in _VOWELS]
    return word[:1] + "".join([letter for letter, _ in groupby(left)])


def has_vowels(word: str) -> bool:
    """Whether a word has a vowel after its first letter."""
    return not _VOWELS.isdisjoint(word[1:])


def one_edit(word: str) -> Iterator[str]:
    """All that one edit makes of a word, some of it more than once."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in _LETTERS:
            yield head + letter + tail
            yield head + letter + tail[1:]
