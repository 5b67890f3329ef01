"""Spaces too many or too few: words torn apart are joined, and words written as one are split."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, groupby, pairwise

from ..patterns import regex
from ..text import is_function_word
from .rewriting import Read
from .vocabulary import Vocabulary

__all__ = ["Segmenter"]

_LONGEST = 40
"""Letters of a word that may be split, at most."""
_SHORTEST_JOINED, _SHORTEST_SPLIT, _SHORTEST_WITH_A, _SPELT_OUT = 5, 4, 10, 4
"""Letters that a joined word, one to split, and one to split at an "a" or "i" have at least; single letters in a row
that spell a word."""
_TINY = 2
"""Letters of a part, at most, that is none of a word which one edit makes a known one: "rcall" is no "r call"."""
_OF_SMALL_WORDS = 6
"""Letters from which on a word may be split into function words alone."""
_OFTEN = 5
"""Occurrences of a word into which two that are words themselves are joined, at least."""
_FOR_OR_TO = regex(r"(?P<before>[a-z]{2,})(?P<digit>[24]|20\d\d)(?P<after>[a-z]{2,})")
_BEFORE_ANY = frozenset({"a", "what", "which"})
"""Words that any other may follow."""
_OPENERS = frozenset("what which how why where when who is are am do does can could should will".split())
"""Words that open a question. Of one written as one word, two neighbours may be new to each other."""
_SHORTEST_QUESTION, _FEWEST_OF_A_QUESTION = 8, 3
"""Letters and words of such a question, at least."""
_NUMBERED = regex(r"(?P<word>[a-z]{4,})(?P<number>\d{1,4})")
_WAYS = 8
"""Ways to split the beginning of a word that are followed."""


class Segmenter:
    """Joins and splits words so that the phrasings hold them. Immutable."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        # A question is matched whole and in parts: the same words come again at once.
        self.split = lru_cache(maxsize=4096)(self._split)
        """The words that a word is made of, as few as can be; none where it is not made of words."""
        self.joined = lru_cache(maxsize=4096)(self._joined)
        """What two neighbours are together, where that is a word, or two words that meet elsewhere; else nothing."""

    def segmented(self, reads: Sequence[Read]) -> list[Read]:
        """The reads, of those that stand as typed the torn ones joined and the glued ones split."""
        found: list[Read] = []
        for item in self._spelt_out(reads):
            if not _is_single(item):
                found.append(item)
            elif found and _is_single(found[-1]) and (joined := self.joined(found[-1].read[0], item.read[0])):
                found[-1] = Read(found[-1].typed + item.typed, joined, "spacing")
            else:
                parts = self.split(item.read[0]) or self._parted_at_digit(item.read[0])
                found.append(Read(item.typed, parts, "spacing") if parts else item)
        return found

    def _spelt_out(self, reads: Sequence[Read]) -> Iterable[Read]:
        """The reads, with letters that stand alone in a row ("s k i l l s") joined where they make words."""
        return self._joined_letters(reads) if sum(map(_is_letter, reads)) >= _SPELT_OUT else reads

    def _joined_letters(self, reads: Iterable[Read]) -> Iterator[Read]:
        for alone, group in groupby(reads, key=_is_letter):
            items = list(group)
            word = "".join([item.read[0] for item in items]) if alone and len(items) >= _SPELT_OUT else ""
            parts = (word,) if word and self._vocabulary.holds(word) else self.split(word)
            if parts:
                yield Read(tuple(item.typed[0] for item in items), parts, "spacing")
            else:
                yield from items

    def _joined(self, before: str, after: str) -> tuple[str, ...]:
        word, vocabulary = before + after, self._vocabulary
        lettered = _is_prefix(before)
        torn = lettered or not (vocabulary.is_word(before) and vocabulary.is_word(after))
        is_one = vocabulary.occurs(word) >= (1 if torn else _OFTEN)
        least = 1 if lettered and is_one else 2
        if len(word) < _SHORTEST_JOINED or min(len(before), len(after)) < least or not (is_one or torn):
            return ()
        if vocabulary.beside(before, after):
            return ()
        if is_one:
            return (word,)
        parts = () if self.split(before) or self.split(after) else self.split(word)
        # Only where the space was elsewhere: what is no word by itself is rather misspelt.
        return () if len(before) in accumulate(map(len, parts)) else parts

    def _split(self, word: str) -> tuple[str, ...]:
        vocabulary = self._vocabulary
        if not _SHORTEST_SPLIT <= len(word) <= _LONGEST or is_function_word(word) or vocabulary.holds(word):
            return ()
        ways: list[list[tuple[str, ...]]] = [[()]]
        """For each place in the word: the ways to split what is before it."""
        for end in range(1, len(word) + 1):
            found = [
                (*way, word[start:end])
                for start in range(end)
                if ways[start] and word[start:end] in vocabulary.counts
                for way in ways[start]
                if self._goes_on(way, word[start:end], word)
            ]
            ways.append(sorted(found, key=len)[:_WAYS])
        # What is a word by itself, as "carpark" is, is only split into what tells something.
        telling = all if vocabulary.is_word(word) else any if len(word) < _OF_SMALL_WORDS else None
        slip = bool(ways[-1]) and self._is_slip(word)
        return next(
            (
                way
                for way in ways[-1]
                if not (slip and any(len(part) <= _TINY and not is_function_word(part) for part in way))
                and (len(way) >= _FEWEST_OF_A_QUESTION or not self._strangers(way))
                and (not telling or telling(not is_function_word(part) for part in way))
            ),
            (),
        )

    def _is_slip(self, word: str) -> bool:
        """Whether one edit makes of a word one of the phrasings, other than what is behind its first letter."""
        others = self._vocabulary.near(word) if len(word) > _SHORTEST_SPLIT else set()
        return any(self._vocabulary.occurs(name) and name != word[1:] for name in others)

    def _parted_at_digit(self, word: str) -> tuple[str, ...]:
        """The words beside a digit that stands for one ("skills4ml") or a year; a word and the number behind it."""
        if word.isalpha() or self._vocabulary.is_word(word):
            return ()
        if found := _NUMBERED.fullmatch(word):
            before = self._whole(found["word"])
            return (*before, found["number"]) if before else ()
        found = _FOR_OR_TO.fullmatch(word)
        before, after = (self._whole(found[name]) if found else () for name in ("before", "after"))
        return (*before, found["digit"], *after) if found and before and after else ()

    def _whole(self, word: str) -> tuple[str, ...]:
        """A word of the phrasings, or the words that it is made of; none for any other."""
        return (word,) if word in self._vocabulary.counts else self.split(word)

    def _goes_on(self, way: tuple[str, ...], part: str, word: str) -> bool:
        """Whether a word may be the next of some: it stands beside the last, or may stand beside any."""
        if way[-1:] == (part,):
            return False
        asks = len(word) >= _SHORTEST_QUESTION and way != () and way[0] in _OPENERS
        if len(part) == 1 and (part not in "ai" or len(word) < _SHORTEST_WITH_A) and (way or not _is_prefix(part)):
            return asks and part == "i" and self._vocabulary.meet(way[-1], part)
        if not way or way[-1] in _BEFORE_ANY or self._vocabulary.meet(way[-1], part):
            return True
        return asks and not self._strangers(way)

    def _strangers(self, way: Sequence[str]) -> int:
        """How many neighbours of some words do not stand beside each other elsewhere."""
        pairs = pairwise(way)
        return sum(not (one in _BEFORE_ANY or self._vocabulary.meet(one, other)) for one, other in pairs)


def _is_prefix(part: str) -> bool:
    """Whether a part is a letter that goes before a word, as in "e-bike" and "B.Tech"."""
    return len(part) == 1 and part.isalpha() and not is_function_word(part)


def _is_letter(item: Read) -> bool:
    """Whether a read is one letter that nobody read otherwise."""
    return len(item.read) == 1 == len(item.read[0]) and not item.by


def _is_single(item: Read) -> bool:
    """Whether a read is one word that nobody read otherwise."""
    return not item.by and len(item.read) == 1
