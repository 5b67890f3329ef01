"""What the answers say: BM25 over each entry's document, which is its title, its phrasings and its answer.

After Robertson and Zaragoza, "The probabilistic relevance framework: BM25 and beyond" (2009). The scores are
standardised over the entries, so that they weigh alike whatever the utterance's length.
"""

from __future__ import annotations

import math
import re
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

from ..patterns import regex
from ..text import is_function_stem
from .features import bigrams, is_bigram
from .names import Names
from .tuning import TUNING

__all__ = ["Retrieval", "mean_and_deviation", "prose", "standardised", "terms"]

_NOT_PROSE = regex(r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)|<[^<>]*>|\bhttps?://\S+|\bwww\.\S+|\]\([^)]*\)", re.DOTALL)


def prose(markdown: str) -> str:
    """An answer without code blocks, links' addresses and markup."""
    return _NOT_PROSE.sub(" ", markdown)


def terms(stems: Sequence[str]) -> list[str]:
    """What a document is searched by: stems, and bigrams inside the text."""
    return [*stems, *bigrams(stems)[1:-1]]


class Retrieval:
    """An inverted index of the documents. Immutable."""

    def __init__(
        self, entries: int, names: Names, starts: Sequence[int], labels: Sequence[int], impacts: Sequence[float]
    ):
        self.parts = names, starts, labels, impacts
        """The terms; where the postings of each start, and the last one's end; the entry and the score of each."""
        self._entries = entries
        self._common = entries * math.exp(-TUNING.bm25_least_idf)
        """Documents that hold a term, from which on it is too common to be searched by."""
        # Common terms come again with every utterance.
        self._postings = lru_cache(maxsize=4096)(self._posted)

    @classmethod
    def of(cls, documents: Sequence[Counter[str]], prose_share: float = 0.0) -> Retrieval:
        """From the terms of each entry's document, counted, and the share of their words that is prose, 0.0 to 1.0."""
        import numpy as np  # Only where something is learnt: its import costs as much as all of `--ask`.

        names = Names.of(chain.from_iterable(documents))
        places = {name: place for place, name in enumerate(names)}
        numbers = np.array([places[term] for document in documents for term in document], int)
        labels = np.repeat(np.arange(len(documents)), list(map(len, documents)))
        counts = np.array(list(chain.from_iterable(document.values() for document in documents)), float)
        lengths = np.bincount(labels, counts, len(documents))
        damping = TUNING.bm25_k1 * (1.0 - TUNING.bm25_b + TUNING.bm25_b * lengths / (lengths.mean() or 1.0))
        held = np.bincount(numbers, minlength=len(places))
        idfs = np.log(1.0 + (len(documents) - held + 0.5) / (held + 0.5))
        idfs *= [_weight(term, prose_share) for term in places]
        impacts = idfs[numbers] * counts * (TUNING.bm25_k1 + 1.0) / (counts + damping[labels])
        order = numbers.argsort(kind="stable")
        starts = array("I", [0, *held.cumsum().tolist()])
        return cls(
            len(documents),
            names,
            starts,
            array("H", labels[order].tolist()),
            array("f", impacts[order].tolist()),
        )

    def __contains__(self, term: object) -> bool:
        return term in self.parts[0]

    def scores(self, query: Iterable[str]) -> list[float]:
        """The BM25 score of every entry for the terms of a query, each counted once."""
        scores = [0.0] * self._entries
        for term in dict.fromkeys(query):
            postings = self._postings(term)
            if len(postings) <= self._common:
                for label, impact in postings.items():
                    scores[label] += impact
        return scores

    def holds(self, term: str, label: int) -> bool:
        """Whether the document of an entry holds a term."""
        return label in self._postings(term)

    def _posted(self, term: str) -> dict[int, float]:
        """What a term adds to the score of each entry that holds it."""
        names, starts, labels, impacts = self.parts
        number = names.find(term)
        if number is None:
            return {}
        start, end = starts[number], starts[number + 1]
        return dict(zip(labels[start:end], impacts[start:end], strict=True))


def _weight(term: str, prose_share: float) -> float:
    """The weight of a term beside a content word of the same idf.

    Function words tell one question from another, but not one text of prose from another.
    """
    if is_bigram(term):
        return TUNING.bigram_weight
    return 1.0 - prose_share * (1.0 - TUNING.function_word_weight) if is_function_stem(term) else 1.0


def standardised(scores: Sequence[float]) -> list[float]:
    """Scores less their mean, in standard deviations."""
    mean, deviation = mean_and_deviation(scores)
    return [(score - mean) / deviation for score in scores]


def mean_and_deviation(scores: Sequence[float]) -> tuple[float, float]:
    """The mean and standard deviation of some scores; where all are the same it is infinite, to make them nought."""
    mean = math.fsum(scores) / len(scores)
    deviation = math.dist(scores, [mean] * len(scores)) / math.sqrt(len(scores))
    return mean, deviation if deviation > 1e-6 else math.inf
