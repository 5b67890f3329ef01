"""Words and phrases read as others, as the knowledge says: "kaise" as "how", "bhai" as nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from types import MappingProxyType
from typing import NamedTuple

from ..patterns import regex
from ..text import is_function_word, words

__all__ = ["ELSE", "WORDS_FILE", "Read", "Rewriter", "place_of", "rewriter_of"]

ELSE = "…"
"""Something else, in a phrase: "hi …" stands in front of it, "… thanks" after it. Three dots will do."""

WORDS_FILE = "words"
"""Stem of the name of the file that holds the mapping in a folder of knowledge."""

Phrase = tuple[str, ...]
_Phrases = dict[str, list[tuple[Phrase, Phrase]]]
_STRETCHED = regex(r"([a-z])\1{2,}")


class Read(NamedTuple):
    """A word or a few as typed, and what they are read as."""

    typed: Phrase
    read: Phrase
    """Empty for what is read as nothing."""
    by: str = ""
    """Who read it otherwise than it stands: "" (nobody), "words" (the knowledge), "variety" (British or American),
    "spacing" or "spelling"."""


class Rewriter:
    """Rewrites words as a mapping of phrases says: the longest first, and nothing twice. Immutable.

    Each phrase must have a word in it.
    """

    def __init__(self, mapping: Mapping[str, str]) -> None:
        self._anywhere: _Phrases = defaultdict(list)
        """Phrases by their first word, the longest first, and what each is read as."""
        self._in_front: _Phrases = defaultdict(list)
        """Those that count in front of something else only."""
        self._at_end: _Phrases = defaultdict(list)
        """By their last word: those that count at the end only, and those that are read as nothing anywhere."""
        self._ending_words: dict[str, list[Phrase]] = defaultdict(list)
        """By their last word: phrases of several that are read as something anywhere."""
        self._vocabulary: set[str] = set()
        # Most are plain words, once the mark of something else is off.
        rules = [
            (tuple(words(written.replace(ELSE, ""))), tuple(words(meant)) if meant else (), place_of(written))
            for written, meant in mapping.items()
        ]
        self.meant = frozenset(word for _, read, _ in rules for word in read)
        """The words that others are read as."""
        for typed, read, place in sorted(rules, key=lambda rule: -len(rule[0])):
            self._vocabulary.update(typed)
            if place == "end" or not (read or place):
                self._at_end[typed[-1]].append((typed, read))
            if read and not place and len(typed) > 1:
                self._ending_words[typed[-1]].append(typed)
            if place != "end":
                phrases = self._in_front if place == "front" else self._anywhere
                phrases[typed[0]].append((typed, read))

    def read(self, typed: list[str], respelt: Mapping[str, str] = MappingProxyType({})) -> list[Read]:
        """The words in their order, each with what it is read as.

        What is read as nothing is so only beside something else: "hi bhai" is "hi", and "bhai" alone is "bhai". Words
        in `respelt` count as what they are there, where a phrase has that; others of them stand as typed.
        """
        heard = tuple([self._unstretched(respelt.get(word, word)) for word in typed])
        if self._vocabulary.isdisjoint(heard):
            return list(map(_as_typed, typed))
        reads = self._rewritten(heard)
        if all(is_function_word(word) for item in reads for word in item.read):
            reads = self._rewritten(heard, at_edges=False)
        if not any(item.read for item in reads):
            reads = self._rewritten(heard, at_edges=False, dropping=False)
        return _with_typed(reads, typed, respelt) if heard != tuple(typed) else reads

    def has_any(self, names: Iterable[str]) -> bool:
        """Whether one of some words stands in a phrase."""
        return not self._vocabulary.isdisjoint(names)

    def words(self, typed: list[str]) -> list[str]:
        """The words as read."""
        return [word for item in self.read(typed) for word in item.read]

    def _unstretched(self, word: str) -> str:
        """A word with a letter three times or more in a row ("plzzzz") as a phrase has it, if one does."""
        if len(word) <= 3 or word in self._vocabulary or not _STRETCHED.search(word):
            return word
        forms = (_STRETCHED.sub(r"\1\1", word), _STRETCHED.sub(r"\1", word))
        return next((form for form in forms if form in self._vocabulary), word)

    def _rewritten(self, typed: Phrase, *, at_edges: bool = True, dropping: bool = True) -> list[Read]:
        """The reads, also of what counts in front or at the end alone, and of what is read as nothing."""
        end = len(typed)
        tail: list[Read] = []
        while at_edges and end and (pair := self._ending(typed[:end])):
            end -= len(pair[0])
            tail.insert(0, Read(*pair, "words"))
        reads: list[Read] = []
        at, in_front = 0, at_edges
        while at < end:
            item = _as_typed(typed[at])
            if typed[at] in self._anywhere or (in_front and typed[at] in self._in_front):
                pair = self._beginning(typed[at:end], in_front=in_front, dropping=dropping)
                item = Read(*pair, "words" if pair[0] != pair[1] else "")
            in_front &= not item.read
            reads.append(item)
            at += len(item.typed)
        return reads + tail

    def _beginning(self, typed: Phrase, *, in_front: bool, dropping: bool) -> tuple[Phrase, Phrase]:
        """The longest phrase that some words begin with; without one, the first word read as it stands."""
        found: tuple[Phrase, Phrase] | None = None
        for pair in self._anywhere.get(typed[0], ()):
            if typed[: len(pair[0])] == pair[0] and (pair[1] or dropping):
                found = pair
                break
        for pair in self._in_front.get(typed[0], ()) if in_front else ():
            if typed[: len(pair[0])] == pair[0]:
                # Of two of the same length, the one that counts in front is the more special.
                found = pair if found is None or len(pair[0]) >= len(found[0]) else found
                break
        return found or (typed[:1], typed[:1])

    def _ending(self, typed: Phrase) -> tuple[Phrase, Phrase] | None:
        """The longest phrase that some words end with; None where a longer one there is read as something."""
        pairs = self._at_end.get(typed[-1], ())
        found = next((pair for pair in pairs if typed[-len(pair[0]) :] == pair[0]), None)
        if found is None:
            return None
        longer = (phrase for phrase in self._ending_words.get(typed[-1], ()) if len(phrase) > len(found[0]))
        return None if any(typed[-len(phrase) :] == phrase for phrase in longer) else found


def place_of(written: str) -> str:
    """Where a phrase of the mapping counts: "front" of something else, its "end", or anywhere (empty)."""
    written = written.replace("...", ELSE).strip()
    if written.endswith(ELSE):
        return "front"
    return "end" if written.startswith(ELSE) else ""


def _with_typed(reads: Sequence[Read], typed: Sequence[str], respelt: Mapping[str, str]) -> list[Read]:
    """The reads of stretched and respelt words with these as they were typed."""
    ends = accumulate([len(item.typed) for item in reads], initial=0)
    spans = [tuple(typed[start:end]) for start, end in pairwise(ends)]
    return [
        item if item.typed == span else _read_of(span, item, respelt) for item, span in zip(reads, spans, strict=True)
    ]


def _read_of(typed: Phrase, item: Read, respelt: Mapping[str, str]) -> Read:
    """What some words are read as, of which the read is known as they should be typed."""
    if respelt.keys().isdisjoint(typed):
        return Read(typed, item.read, "words")
    return Read(typed, item.read, "spelling") if item.by else Read(typed, typed)


@lru_cache(maxsize=4096)
def _as_typed(word: str) -> Read:
    return Read((word,), (word,))


def rewriter_of(mapping: Mapping[str, str]) -> Rewriter:
    """What rewrites as a mapping says; made once for the classifiers of one knowledge."""
    return _rewriter_of(tuple(mapping.items()))


@lru_cache(maxsize=4)
def _rewriter_of(rules: tuple[tuple[str, str], ...]) -> Rewriter:
    return Rewriter(dict(rules))
