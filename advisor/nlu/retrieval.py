"""What the answers say: BM25 over each entry's document, which is its title, its phrasings and its answer.

After Robertson and Zaragoza, "The probabilistic relevance framework: BM25 and beyond" (2009). The scores are
standardised over the entries, so that they weigh alike whatever the utterance's length.
"""

from __future__ import annotations

import math
import re
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from operator import mul

from ..text import stem
from .features import bigrams, is_bigram
from .tuning import TUNING

__all__ = ["Retrieval", "prose", "standardised", "terms"]

_NOT_PROSE = re.compile(r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)|<[^<>]*>|\bhttps?://\S+|\bwww\.\S+|\]\([^)]*\)", re.DOTALL)


def prose(markdown: str) -> str:
    """An answer without code blocks, links' addresses and markup."""
    return _NOT_PROSE.sub(" ", markdown)


def terms(words: Sequence[str]) -> list[str]:
    """What a document is searched by: stems, and bigrams inside the text."""
    stems = [stem(word) for word in words]
    return stems + bigrams(stems)[1:-1]


class Retrieval:
    """An inverted index of the documents. Immutable."""

    def __init__(self, entries: int, names: Sequence[str], ends: array[int], labels: array[int], impacts: array[float]):
        self.parts = names, ends, labels, impacts
        """The terms; where the postings of each end; the entry and the score of each posting."""
        self._entries = entries
        self._common = entries * math.exp(-TUNING.bm25_least_idf)
        """Documents that hold a term, from which on it is too common to be searched by."""
        self._spans = dict(zip(names, pairwise([0, *ends]), strict=True))

    def __contains__(self, term: object) -> bool:
        return term in self._spans

    @classmethod
    def of(cls, documents: Sequence[Counter[str]]) -> Retrieval:
        """From the terms of each entry's document, counted."""
        average = sum(document.total() for document in documents) / (len(documents) or 1) or 1.0
        postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for label, document in enumerate(documents):
            damping = _damping(document.total() / average)
            for term, count in document.items():
                postings[term].append((label, _saturated(count, damping)))
        names = sorted(postings)
        found = [postings[name] for name in names]
        idfs = [_idf(name, len(holders), len(documents)) for name, holders in zip(names, found, strict=True)]
        return cls(
            len(documents),
            names,
            array("I", accumulate(map(len, found))),
            array("H", [label for holders in found for label, _ in holders]),
            array("f", [idf * part for idf, holders in zip(idfs, found, strict=True) for _, part in holders]),
        )

    def scores(self, searched: Iterable[str]) -> list[float]:
        """The BM25 score of every entry for some terms, each counted once."""
        _, _, labels, impacts = self.parts
        scores = [0.0] * self._entries
        for term in dict.fromkeys(searched):
            start, end = self._spans.get(term, (0, 0))
            if end - start > self._common:
                continue
            for label, impact in zip(labels[start:end], impacts[start:end], strict=True):
                scores[label] += impact
        return scores

    def holds(self, term: str, label: int) -> bool:
        """Whether the document of an entry holds a term."""
        start, end = self._spans.get(term, (0, 0))
        labels = self.parts[2]
        place = bisect_left(labels, label, start, end)
        return place < end and labels[place] == label


def standardised(scores: Sequence[float]) -> list[float]:
    """Scores less their mean, in standard deviations; zeros where all are the same."""
    mean = math.fsum(scores) / len(scores)
    centred = [score - mean for score in scores]
    deviation = math.sqrt(math.fsum(map(mul, centred, centred)) / len(scores))
    return [score / deviation for score in centred] if deviation > 1e-9 else [0.0] * len(scores)


def _idf(term: str, holders: int, documents: int) -> float:
    """How telling a term is, bigrams less."""
    weight = TUNING.bigram_weight if is_bigram(term) else 1.0
    return weight * math.log(1.0 + (documents - holders + 0.5) / (holders + 0.5))


def _damping(length: float) -> float:
    """BM25's k1, normalised by a document's length in average lengths."""
    return TUNING.bm25_k1 * (1.0 - TUNING.bm25_b + TUNING.bm25_b * length)


def _saturated(count: float, damping: float) -> float:
    return count * (TUNING.bm25_k1 + 1.0) / (count + damping)
