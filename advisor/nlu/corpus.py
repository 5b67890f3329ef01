"""The texts that entries are known by, read as words: what there is to learn from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from ..models import Entry
from ..normalisation.rewriting import Rewriter
from ..text import stem, words
from .artifact import KINDS
from .retrieval import prose, terms

__all__ = ["Corpus", "Text", "documents", "search_terms"]


class Text(NamedTuple):
    """A phrasing or a title, as words, and the number of its entry."""

    label: int
    words: list[str]
    is_title: bool
    """Whether it is the title, which may be a phrasing as well."""


class Corpus(NamedTuple):
    """All entries as words."""

    phrasings: list[list[list[str]]]
    """Of each entry, those of each phrasing."""
    titles: list[list[str]]
    answers: list[list[str]]
    """Of each entry, the answer without its title."""
    kinds: list[int]
    """Of each entry, the number of its kind among `KINDS`."""
    texts: list[Text]
    """All phrasings and titles."""

    @classmethod
    def of(cls, entries: Sequence[Entry], rewrites: Mapping[str, str]) -> Corpus:
        """From entries, and the words read as others."""
        rewriter = Rewriter(rewrites)

        def read(text: str) -> list[str]:
            return rewriter.words(words(text))

        phrasings = [[read(text) for text in entry.phrasings] for entry in entries]
        titles = [read(entry.title) for entry in entries]
        answers = [read(prose(entry.answer)) for entry in entries]
        texts = [text for label, title in enumerate(titles) for text in _texts(label, phrasings[label], title)]
        return cls(phrasings, titles, answers, [KINDS.index(entry.kind) for entry in entries], texts)

    @property
    def prose_share(self) -> float:
        """The share of the words that stand in answers, 0.0 to 1.0."""
        told = sum(map(len, self.answers))
        return told / ((told + sum(len(text.words) for text in self.texts)) or 1)

    @property
    def counts(self) -> Counter[str]:
        """How often each word occurs."""
        return Counter(chain(*self.answers, *(text.words for text in self.texts)))


def _texts(label: int, phrasings: Sequence[list[str]], title: list[str]) -> list[Text]:
    """What an entry is known by: its phrasings, and its title where that is none."""
    found = [Text(label, own, own == title) for own in phrasings]
    return found if title in phrasings else [*found, Text(label, title, True)]


def documents(answers: Iterable[Collection[str]], texts: Iterable[Text]) -> list[Counter[str]]:
    """The terms of each entry's document, counted: those of its answer and of its texts, the title's twice."""
    found = [Counter(search_terms(answer)) for answer in answers]
    for text in texts:
        found[text.label].update(search_terms(text.words) * (1 + text.is_title))
    return found


def search_terms(words: Iterable[str]) -> list[str]:
    """The terms by which BM25 searches for some words."""
    return terms(list(map(stem, words)))
