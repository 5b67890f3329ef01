"""What is measured of a knowledge before advice is given: each phrasing left out, and how like phrasings are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from math import fsum

from ..dialogue import Advisor
from ..knowledge import Knowledge
from ..models import Entry
from ..nlu.corpus import Corpus
from ..nlu.cross_validation import FOLDS, HeldOut, cross_validate
from ..nlu.vectorizer import Vectorizer
from ..text import is_function_word
from .written import Written

__all__ = ["Study", "folds_for"]

_MANY = 4_000
"""Phrasings from which half as many folds do: the accuracy stays within a point, and time matters."""

_FAQ = 5
"""Entries with a single phrasing that, where they are half of all, make it a FAQ as it was imported."""

Weighed = Mapping[str, float]
"""Stems with how telling each is."""


def folds_for(phrasings: int) -> int:
    """The folds that a knowledge of so many phrasings is left out in."""
    return FOLDS if phrasings < _MANY else FOLDS // 2


class Study:
    """A knowledge and what was measured of it, each thing when it is first asked for."""

    def __init__(self, written: Written) -> None:
        self.written = written
        self.entries: Sequence[Entry] = written.entries
        self.corpus = Corpus.of(written.entries, written.words)
        labelled = [(text.label, text.words) for text in self.corpus.texts]
        self.vectorizer = Vectorizer.of(labelled, len(written.entries))

    @cached_property
    def advisor(self) -> Advisor:
        """One that answers from the knowledge, as people meet it."""
        return Advisor(Knowledge.load(self.written.folder))

    @cached_property
    def is_faq(self) -> bool:
        """Whether half of the entries, and five at least, have one phrasing: so FAQs are that were imported."""
        counts = [len(entry.phrasings) for entry in self.entries if entry.kind != "small_talk"]
        return max(_FAQ, len(counts) / 2) <= counts.count(1)

    @cached_property
    def held_out(self) -> list[HeldOut]:
        """How each phrasing is ranked without itself."""
        count = sum(len(entry.phrasings) for entry in self.entries)
        return cross_validate(self.entries, self.written.words, folds_for(count))

    @cached_property
    def by_entry(self) -> list[list[HeldOut]]:
        """The same, entry by entry."""
        found: list[list[HeldOut]] = [[] for _ in self.entries]
        for item in self.held_out:
            found[item.label].append(item)
        return found

    @property
    def accuracy(self) -> float:
        """The share of the phrasings whose own entry comes first, 0.0 to 1.0."""
        return sum(item.is_right for item in self.held_out) / len(self.held_out)

    @cached_property
    def weighed(self) -> list[list[Weighed]]:
        """Of each entry, the stems of each phrasing with how telling they are."""
        word = self.vectorizer.word
        return [
            [{known.stem: known.evidence for known in map(word, text)} for text in own] for own in self.corpus.phrasings
        ]

    def nearest(self, phrasing: Weighed, label: int, but: int = -1) -> tuple[float, int]:
        """The likeness of a phrasing to the likest one of an entry, 0.0 to 1.0, and the number of that one."""
        found = [(likeness(phrasing, other), -at) for at, other in enumerate(self.weighed[label]) if at != but]
        like, at = max(found, default=(0.0, 0))
        return like, -at

    def shared(self, one: int, other: int) -> list[str]:
        """The words that the phrasings of two entries share, those that matter most first."""
        counts = [Counter(word for text in self.corpus.phrasings[at] for word in set(text)) for at in (one, other)]
        common = [word for word in counts[0] if word in counts[1] and not is_function_word(word)]

        def weight(word: str) -> float:
            return min(counts[0][word], counts[1][word]) * self.vectorizer.word(word).evidence

        return sorted(common, key=lambda word: (-weight(word), word))

    def is_covered(self, one: int, other: int) -> bool:
        """Whether one of two entries is part of the other, so that it does no harm to mix them up."""
        return self._leads_to(one, other) or self._leads_to(other, one)

    def _leads_to(self, one: int, other: int) -> bool:
        wholes = {entry.id: entry.part_of for entry in self.entries}
        name = wholes[self.entries[one].id]
        while name and name != self.entries[other].id:
            name = wholes[name]
        return bool(name)

    def place(self, label: int, key: str = "") -> tuple[str, int]:
        """File and line of an entry, or of a part of it."""
        problem = self.written.drafts[self.entries[label].id].problem("", key)
        return problem.file, problem.line


def likeness(one: Weighed, other: Weighed) -> float:
    """Dice's coefficient by weight, 0.0 to 1.0: as the advisor itself compares a question with a phrasing."""
    total = fsum(one.values()) + fsum(other.values())
    return 2.0 * fsum(weight for name, weight in one.items() if name in other) / total if total else 0.0
