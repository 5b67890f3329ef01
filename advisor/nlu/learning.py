"""Learning a classifier from entries, step by step.

This is the order of the steps; `training.py` fits the regression, and the weights of the two parts of the score.
"""

from __future__ import annotations

import random
from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence

import numpy as np

from ..models import Entry
from ..text import stem
from .artifact import CENTRE_UNIT, KINDS, Learnt
from .classifier import Classifier
from .corpus import Corpus, Text, documents, search_terms
from .features import is_trigram
from .names import Names
from .retrieval import Retrieval, standardised
from .training import DualAscent, Floats, rounded, weigh
from .tuning import TUNING
from .vectorizer import Vectorizer

__all__ = ["Learner", "held_out", "learn"]


def learn(entries: Sequence[Entry], rewrites: Mapping[str, str], *, closed: bool = False) -> Classifier:
    """A classifier of these entries.

    `closed`: whether what is out of scope is told by other means, as for acts and for lines of answers. Being far from
    all entries then tells nothing, and `centres` are not learnt; neither are they where entries are gaps.
    """
    corpus = Corpus.of(entries, rewrites)
    learner = Learner(corpus)
    weights = learner.settle()
    everything = range(len(corpus.texts))
    learner.ascent.learn(everything, TUNING.passes)
    scales, rows = rounded(learner.ascent.taken())
    counts = corpus.counts
    words = Names.of(counts)
    learnt = Learnt(
        learner.vectorizer.place,
        array("I", learner.vectorizer.frequency),
        scales,
        rows,
        b"" if closed or any(entry.kind == "gap" for entry in entries) else learner.centres(),
        words,
        array("I", [counts[word] for word in words]),
        *learner.retrieval(everything).parts,
        ["\t".join([" ".join(map(stem, text)) for text in own]) for own in corpus.phrasings],
        array("d", weights),
    )
    return Classifier(entries, rewrites, learnt)


class Learner:
    """A regression and what is needed to learn it from a corpus, of all its texts or without some."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        texts, entries = corpus.texts, len(corpus.answers)
        self.vectorizer = Vectorizer.of([(text.label, text.words) for text in texts], entries)
        self._labels = [text.label for text in texts]
        self._meanings = self._meanings_of(texts)
        vectors = (self.vectorizer.lexical(text.words) for text in texts)
        kinds = [corpus.kinds[label] for label in self._labels]
        tasks = (self._labels, entries), (kinds, len(KINDS))
        self.ascent = DualAscent(vectors, self._meanings, len(self.vectorizer.place), *tasks)

    def settle(self) -> list[float]:
        """The weights of the parts of the score; how much the meaning of words counts in the regression is set.

        Two regressions learn texts that are not held out: one with three groups of features of the same length, one
        where meaning counts for most. The more the second tells, the more the groups of the one that stays are like
        its own; where it tells little, they stay of the same length. There is no second one where too little is held
        out to judge it by, less than a phrasing an entry, nor where entries have so many texts that it tells little.

        What was learnt last is kept, for the passes over all texts to go on from.
        """
        entries, texts = len(self._corpus.answers), len(self._corpus.texts)
        out = held_out(self._corpus.texts, TUNING.one_in)
        regression, bm25 = TUNING.prior_weights
        labels = [self._labels[at] for at in out]
        if not out:
            return weigh([], labels)
        if len(out) < entries or texts > TUNING.most_texts * entries:
            return weigh(self.scores_without(out), labels)
        rest = self._without(out)
        bm25_scores = self._bm25_scores(out, rest)
        # One after the other: a matrix of weights takes most of the memory there is.
        self.ascent.stretch(self._factors(1.0))
        meant = self._regression_scores(out, rest)
        self.ascent.stretch(self._factors(0.0))
        alike = self._regression_scores(out, rest)
        scores: Floats = np.stack([alike, meant, bm25_scores], axis=1)
        evenly, by_meaning, documents_weight = weigh(scores, labels, (regression, 0.0, bm25))
        both = evenly + by_meaning
        if by_meaning <= TUNING.least_share * both:
            return weigh(scores[:, ::2], labels)
        self.ascent.stretch(self._factors(by_meaning / both))
        return [both, documents_weight]

    def _meanings_of(self, texts: Sequence[Text]) -> Floats:
        """The mean of the word vectors of each text, scaled to length one: a row for each."""
        numbers: dict[str, int] = {}
        held = [[numbers.setdefault(word, len(numbers)) for word in text.words] for text in texts]
        each = np.zeros((len(numbers), len(self.vectorizer.dimensions)))
        for word, number in numbers.items():
            each[number] = self.vectorizer.meaning([word])
        found = np.array([each[words].sum(axis=0) for words in held])
        lengths = np.linalg.norm(found, axis=1)
        found /= np.where(lengths, lengths, 1.0)[:, None]
        return found

    def _factors(self, share: float) -> Floats:
        """The factor of each feature's value: 1 for a share of 0.0, for 1.0 what makes meaning count for most."""
        trigrams, vectors = (1.0 + share * (weight - 1.0) for weight in (TUNING.trigram_weight, TUNING.vector_weight))
        groups = [trigrams if is_trigram(name) else 1.0 for name in self.vectorizer.place]
        factors: Floats = np.sqrt([*groups, *[vectors] * len(self.vectorizer.dimensions)])
        return factors

    def centres(self) -> bytes:
        """Where the word vectors of each entry's texts point on average, as `Learnt.centres` has it."""
        sums = np.zeros((len(self.vectorizer.dimensions), len(self._corpus.answers)))
        np.add.at(sums.T, self._labels, self._meanings)
        lengths = np.linalg.norm(sums, axis=0)
        return (np.rint(sums / np.where(lengths, lengths, 1.0) / CENTRE_UNIT) + 128).astype(np.uint8).tobytes()

    def scores_without(self, out: Sequence[int]) -> Floats:
        """How the texts at some places are scored by what the others alone teach: of each a row for each part.

        So the documents are built, and the regression learnt, without them. Which features there are, and their idf,
        comes from all texts: neither tells which entry a text is of.
        """
        rest = self._without(out)
        return np.stack([self._regression_scores(out, rest), self._bm25_scores(out, rest)], axis=1)

    def _regression_scores(self, asked: Sequence[int], known: Sequence[int]) -> Floats:
        """How a regression of the texts at the places `known` scores others: a row for each of these.

        They are scored without the features that none of the `known` texts holds.
        """
        self.ascent.clear()
        self.ascent.learn(known, TUNING.passes_before)
        among = self.ascent.known()
        lexical, texts = self.vectorizer.lexical, self._corpus.texts
        scores = [self.ascent.scores(lexical(texts[at].words, among), self._meanings[at]) for at in asked]
        return np.stack(scores)[:, : len(self._corpus.answers)]

    def _bm25_scores(self, asked: Sequence[int], known: Sequence[int]) -> Floats:
        """How BM25 over documents of the texts at the places `known` scores others: a row for each of these."""
        texts = self._corpus.texts
        retrieval = self.retrieval(known)
        return np.array([standardised(retrieval.scores(search_terms(texts[at].words))) for at in asked])

    def retrieval(self, known: Iterable[int]) -> Retrieval:
        """The documents, of the answers and of the texts at some places."""
        corpus = self._corpus
        return Retrieval.of(documents(corpus.answers, [corpus.texts[at] for at in known]), corpus.prose_share)

    def _without(self, out: Collection[int]) -> list[int]:
        """The places of the other texts."""
        left_out = set(out)
        return [at for at in range(len(self._corpus.texts)) if at not in left_out]


def held_out(texts: Sequence[Text], one_in: int = 1) -> list[int]:
    """The places of one phrasing in so many, to weigh the parts of the score by; never titles."""
    found = [at for at, text in enumerate(texts) if not text.is_title]
    return sorted(random.Random(0).sample(found, min(TUNING.held_out, len(found) // one_in)))
