"""Misspelt, stretched, glued and torn words read as the known words they most resemble. The only user of rapidfuzz."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from itertools import groupby, product

from ..rewriting import Read
from ..text import is_function_word, stem
from .features import runs

__all__ = ["Speller"]

_ALLOWED = {3: 0.6, 4: 0.8, 5: 1.0, 6: 1.2, 7: 1.4, 8: 1.7, 9: 2.0}
_MOST_ALLOWED = 2.2
"""What the edits may cost by the length of the word typed, and from ten letters on: two plain ones. A word of three is
repaired only where two letters changed places, one of four also where a letter is doubled or a vowel is wrong."""
_SWAPPED, _DOUBLED, _VOWEL, _SOUND, _KEY, _LETTER, _OTHER = 0.6, 0.5, 0.7, 0.8, 0.9, 1.0, 1.2
"""What an edit costs: two neighbours swapped; a letter written once or twice too often; a vowel for another; a letter
that sounds alike, or a vowel too many or too few; the key beside; another letter too many or too few; any other letter
for the right one."""
_FIRST = 0.5
"""What an edit of the first letter costs besides: people seldom get that one wrong."""
_EVIDENT, _EVIDENT_SHARE, _LONG = 0.6, 0.7, 7
"""Edits that cost no more are typos, however familiar the letters. In words of seven letters or more, which resemble
few others, and where the other words are known, so are those that cost no more than this share of what is allowed."""
_FAMILIAR, _EVIDENT_OF_FAMILIAR = 20, 0.8
"""Occurrences that make a known word familiar, and what edits of such a one may cost to be a typo all the same."""
_SHORT, _OFTEN = 3, 5
"""A word of three letters is repaired only into one with so many occurrences, or one that its neighbours speak for; two
words are joined only into such a one."""
_SPEAKS, _SPEAKS_OF_SHORT = 1.0, 1.5
"""Neighbours that stand beside the known word and make a typo of a word whose letters are familiar; the second, where
that has three or four."""
_DOUBT = 0.25
"""Costs so near to each other wait for the neighbours to tell."""
_FIT = 0.5
"""What a neighbour that the repaired word is known to stand beside allows besides."""
_REAL_WORD = 1.0
"""What the edits of a word that is a word may cost, where both its neighbours ask for the other one."""
_COMMON = 0.05
"""What e times the occurrences are worth among candidates."""
_LONGEST = 40
"""Letters from which on a word is left alone."""
_SHORTEST_JOINED, _SHORTEST_SPLIT, _SHORTEST_WITH_A, _SPELT_OUT = 5, 4, 10, 4
"""Letters that a joined word, one to split, and one to split at an "a" have at least; single letters in a row that
spell a word."""
_VOWELS = frozenset("aeiou")
_ALIKE = tuple(map(frozenset, ("ck", "cs", "sz", "iy", "gj", "fv", "dt", "mn", "kq")))
_KEYS = {
    letter: (x + row / 2, row)
    for row, keys in enumerate(("qwertyuiop", "asdfghjkl", "zxcvbnm"))
    for x, letter in enumerate(keys)
}
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Speller:
    """Knows the words of the phrasings, and which words stand beside each other. Immutable."""

    def __init__(self, counts: Mapping[str, int], features: Container[str], known: Container[str] = ()) -> None:
        """The words of the phrasings with their occurrences, the features, and other words that are no typos."""
        self.counts = dict(counts)
        """Word: how often it occurs."""
        self._features = features
        self._known = known
        # A question is matched whole and in parts: the same words come again at once.
        self._candidates = lru_cache(maxsize=4096)(self._resembling)
        self._parts = lru_cache(maxsize=4096)(self._split)

    def read(self, words: Sequence[str]) -> list[str]:
        """The words, those that look mistyped replaced by the likeliest known words."""
        return [word for item in self.repaired([Read((word,), (word,)) for word in words]) for word in item.read]

    def repaired(self, reads: Sequence[Read]) -> list[Read]:
        """The reads, those that nobody read otherwise yet and that look mistyped read as the likeliest known words.

        First come stretched words ("sooo") and spaces too many or too few ("machinelearning", "soft ware"), then
        misspellings: those that are plain by themselves before those that need their neighbours to tell.
        """
        found = self._respaced(list(map(self._unstretched, reads)))
        for with_neighbours in (False, True):
            for place, item in enumerate(found):
                if self._is_open(item) and 3 <= len(item.read[0]) <= _LONGEST and item.read[0].isalpha():
                    found[place] = self._respelt(found, place, with_neighbours)
        return found

    # What is a word

    def _holds(self, word: str) -> bool:
        """Whether the phrasings hold a word, or another form of it."""
        return word in self.counts or stem(word) in self._features

    def _is_word(self, word: str) -> bool:
        return word in self.counts or word in self._known or is_function_word(word)

    def _is_open(self, item: Read) -> bool:
        """Whether a read is a word as typed that the phrasings do not hold."""
        return (
            not item.by and len(item.read) == 1 and not self._holds(item.read[0]) and not is_function_word(item.read[0])
        )

    def _occurs(self, word: str) -> int:
        return self.counts.get(word, 0)

    def _beside(self, before: str, after: str) -> bool:
        """Whether the phrasings have one word right after the other."""
        return f"{stem(before)} {stem(after)}" in self._features

    # Stretched and spaced otherwise

    def _unstretched(self, item: Read) -> Read:
        """A word with a letter three times or more in a row, with one or two of it, where that makes a word."""
        (word,) = item.read if len(item.read) == 1 else ("",)
        if item.by or len(word) <= _SHORT or not _STRETCHED.search(word) or self._is_word(word):
            return item
        pieces = [(run[0] * 2, run[0]) if len(run) > 2 else (run,) for run in ("".join(g) for _, g in groupby(word))]
        if math.prod(map(len, pieces)) > 64:
            return item
        shorter = ["".join(choice) for choice in product(*pieces)]
        words = [name for name in shorter if self._holds(name)] or [name for name in shorter if self._is_word(name)]
        return Read(item.typed, (max(words, key=self._occurs),), "spacing") if words else item

    def _respaced(self, reads: list[Read]) -> list[Read]:
        """The reads, with torn words joined and glued ones split."""
        found: list[Read] = []
        for item in self._spelt_out(reads):
            last = found[-1] if found else None
            if last and not last.by and not item.by and len(last.read) == len(item.read) == 1:
                joined = self._joined(last.read[0], item.read[0])
                if joined:
                    found[-1] = Read(last.typed + item.typed, joined, "spacing")
                    continue
            parts = self._parts(item.read[0]) if self._is_open(item) else ()
            found.append(Read(item.typed, parts, "spacing") if parts else item)
        return found

    def _spelt_out(self, reads: list[Read]) -> Iterator[Read]:
        """The reads, with letters that stand alone in a row ("s k i l l s") joined where they make words."""
        for single, group in groupby(
            reads, key=lambda item: not item.by and len(item.read[0]) == 1 and item.read[0].isalpha()
        ):
            items = list(group)
            word = "".join(item.read[0] for item in items) if single else ""
            parts = ((word,) if self._holds(word) else self._parts(word)) if len(word) >= _SPELT_OUT else ()
            if parts:
                yield Read(tuple(letter for item in items for letter in item.typed), parts, "spacing")
            else:
                yield from items

    def _joined(self, before: str, after: str) -> tuple[str, ...]:
        """What two neighbours are together, where that is a word, or two words that meet elsewhere; else nothing."""
        word = before + after
        if len(word) < _SHORTEST_JOINED or min(len(before), len(after)) < 2 or self._beside(before, after):
            return ()
        torn = not self._is_word(before) or not self._is_word(after)
        if self._occurs(word) >= (1 if torn else _OFTEN):
            return (word,)
        return self._parts(word) if torn and not (self._parts(before) or self._parts(after)) else ()

    def _split(self, word: str) -> tuple[str, ...]:
        """The fewest known words that a word is made of and that stand beside each other in the phrasings; or none."""
        if not _SHORTEST_SPLIT <= len(word) <= _LONGEST or word in self._known:
            return ()
        with_a = len(word) >= _SHORTEST_WITH_A
        best: dict[int, list[tuple[str, ...]]] = {0: [()]}
        for end in range(1, len(word) + 1):
            for start in range(end):
                part = word[start:end]
                if part in self.counts and (len(part) > 1 or (part == "a" and with_a)):
                    ways = [way for way in best.get(start, ()) if self._goes_on(way, part)]
                    best.setdefault(end, []).extend((*way, part) for way in ways)
            best[end] = sorted(best.get(end, []), key=len)[:8]
        ways = [way for way in best[len(word)] if len(word) > 5 or not all(map(is_function_word, way))]
        return ways[0] if ways and len(ways[0]) > 1 else ()

    def _goes_on(self, way: tuple[str, ...], part: str) -> bool:
        """Whether a word may be the next of some: it stands beside the last, or an "a" that stands beside its own."""
        return not way or way[-1] == "a" or self._beside(way[-1], part)

    # Misspelt

    def _respelt(self, reads: list[Read], place: int, with_neighbours: bool) -> Read:
        """A word as the likeliest one that the phrasings hold; as it is where none is likely enough."""
        item = reads[place]
        (word,) = item.read
        candidates, other = self._candidates(word)
        if not candidates:
            candidates, other = self._candidates(_STRETCHED.sub(r"\1\1", word))
        before = next((other.read[-1] for other in reversed(reads[:place]) if other.read), "")
        after = next((other.read[0] for other in reads[place + 1 :] if other.read), "")
        is_word = word in self._known
        ranked = []
        for cost, name in candidates:
            fits = self._fits(before, name, after) if with_neighbours and (before or after) else 0.0
            if cost - _FIT * fits > other:
                continue
            if fits >= 2 and cost <= _REAL_WORD if is_word else cost <= self._allowed(word, name, cost, fits):
                ranked.append((cost - _FIT * fits - _COMMON * math.log(self.counts[name]), name))
        ranked.sort()
        doubtful = len(ranked) > 1 and ranked[1][0] - ranked[0][0] < _DOUBT
        if not ranked or (doubtful and not with_neighbours):
            return item
        return Read(item.typed, (ranked[0][1],), "spelling")

    def _fits(self, before: str, word: str, after: str) -> float:
        """How many neighbours a word is known to stand beside; the edge of the utterance is half a neighbour."""
        pairs = f"{stem(before) if before else '^'} {stem(word)}", f"{stem(word)} {stem(after) if after else '$'}"
        fits = (pair in self._features for pair in pairs)
        return math.fsum([fit * (1.0 if side else 0.5) for fit, side in zip(fits, (before, after), strict=True)])

    def _allowed(self, word: str, name: str, cost: float, fits: float) -> float:
        """What the edits may cost that make a word which is none into a known one that fits beside its neighbours."""
        allowed = _ALLOWED.get(len(word), _MOST_ALLOWED) + _FIT * fits
        often = self.counts[name]
        if len(word) <= _SHORT:
            return allowed if fits >= 1 or often >= _OFTEN else 0.0
        evident = _EVIDENT
        if self._known or len(word) >= _LONG:
            evident = max(evident, _EVIDENT_SHARE * allowed)
        if often >= _FAMILIAR:
            evident = max(evident, _EVIDENT_OF_FAMILIAR)
        # A word made of familiar letter runs may well be a word.
        odd = any(run not in self._features for run in runs(word))
        speaks = fits >= (_SPEAKS_OF_SHORT if len(word) <= _SHORT + 1 else _SPEAKS)
        return allowed if odd or speaks or cost <= evident else 0.0

    def _resembling(self, word: str) -> tuple[list[tuple[float, str]], float]:
        """The words of the phrasings that a word may be meant to be, each with what the edits cost.

        Besides, what they cost of the nearest other word: that is rather meant, unless neighbours speak against it.
        """
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        edits = 1 if len(word) < 5 else 2
        lengths = range(len(word) - edits, len(word) + edits + 1)
        near = [name for length in lengths for name in self._shelves.get(length, ())]
        found = extract(word, near, scorer=OSA.distance, score_cutoff=edits, limit=None)
        costs = sorted((_cost(word, name), name) for name, _, _ in found)
        if not costs or not self._known or word in self._known:
            return costs, math.inf
        others = {name for name in _one_edit(word) if name in self._known and not self._holds(name)}
        return costs, min(map(partial(_cost, word), others), default=math.inf)

    @cached_property
    def _shelves(self) -> dict[int, list[str]]:
        """The words of each length, from three on."""
        shelves: dict[int, list[str]] = defaultdict(list)
        for word in self.counts:
            if len(word) >= 3:
                shelves[len(word)].append(word)
        return shelves


def _cost(typed: str, meant: str) -> float:
    """The least that edits cost which make one word of another: optimal string alignment, weighted."""
    rows = [[0.0] * (len(meant) + 1) for _ in range(len(typed) + 1)]
    for i in range(len(typed) + 1):
        for j in range(len(meant) + 1):
            ways = []
            if i:
                ways.append(rows[i - 1][j] + _added(typed, i - 1))
            if j:
                ways.append(rows[i][j - 1] + _added(meant, j - 1))
            if i and j:
                a, b = typed[i - 1], meant[j - 1]
                ways.append(rows[i - 1][j - 1] + (0.0 if a == b else _changed(a, b) + _FIRST * (i == j == 1)))
                if i > 1 and j > 1 and a != b and typed[i - 2 : i] == meant[j - 1] + meant[j - 2]:
                    ways.append(rows[i - 2][j - 2] + _SWAPPED)
            rows[i][j] = min(ways, default=0.0)
    return round(rows[-1][-1], 3)


def _added(word: str, place: int) -> float:
    """What a letter costs that one of two words has and the other has not."""
    letter = word[place]
    if letter in word[max(0, place - 1) : place] + word[place + 1 : place + 2]:
        return _DOUBLED
    return (_SOUND if letter in _VOWELS else _LETTER) + _FIRST * (place == 0)


@lru_cache(maxsize=1024)
def _changed(a: str, b: str) -> float:
    """What a letter costs that stands for another."""
    if a in _VOWELS and b in _VOWELS:
        return _VOWEL
    if {a, b} in _ALIKE:
        return _SOUND
    if a in _KEYS and b in _KEYS and math.dist(_KEYS[a], _KEYS[b]) < 1.3:
        return _KEY
    return _OTHER


def _one_edit(word: str) -> Iterator[str]:
    """All that one edit makes of a word."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in _LETTERS:
            yield head + letter + tail
            yield head + letter + tail[1:]
