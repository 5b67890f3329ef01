"""Learning a classifier from entries, step by step."""

from __future__ import annotations

import random
from array import array
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

import numpy as np

from ..models import Entry
from ..text import stem
from .artifact import CENTRE_UNIT, Learnt
from .classifier import Classifier
from .corpus import Corpus, Text, documents, searched
from .features import is_trigram
from .names import Names
from .retrieval import Retrieval, standardised
from .training import DualAscent, Floats, rounded, weigh
from .tuning import TUNING
from .vectorizer import Vectorizer, norm

__all__ = ["Learner", "held_out", "learn"]


def learn(entries: Sequence[Entry], rewrites: Mapping[str, str], *, closed: bool = False) -> Classifier:
    """A classifier of these entries.

    In a `closed` one what lies outside is told by other means: being far from all entries tells nothing there.
    """
    corpus = Corpus.of(entries, rewrites)
    learner = Learner(corpus)
    weights = learner.settle()
    learner.ascent.learn(range(len(corpus.texts)), TUNING.passes)
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
        *Retrieval.of(documents(corpus.answers, corpus.texts)).parts,
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
        vectors = (self.vectorizer.vector(text.words) for text in texts)
        self.ascent = DualAscent(vectors, [text.label for text in texts], entries, self.vectorizer.dimensions)

    def settle(self) -> list[float]:
        """The weights of the terms of the score; how much the meaning of words counts in the regression is set.

        Two regressions learn all texts but those held out: one with three groups of features of the same length, one
        where meaning counts for most. The more the second tells, the more the groups of the one that stays are like
        its own; where it tells little, they stay of the same length. There is no second one where too little is held
        out to judge it by, less than a phrasing an entry; learning takes longest there.
        """
        out = held_out(self._corpus.texts, TUNING.one_in)
        regression, bm25 = TUNING.prior_weights
        labels = [self._corpus.texts[at].label for at in out]
        if len(out) < len(self._corpus.answers):
            return weigh(self.scores_without(out) if out else [], labels)
        # One after the other: a matrix of weights takes most of the memory there is.
        self.ascent.stretch(self._lengths(1.0))
        meant = self.scores_without(out)
        self.ascent.stretch(self._lengths(0.0))
        alike = self.scores_without(out)
        scores = [np.stack([even[0], mean[0], even[1]]) for even, mean in zip(alike, meant, strict=True)]
        evenly, by_meaning, documents_weight = weigh(scores, labels, (regression, 0.0, bm25))
        both = evenly + by_meaning
        if by_meaning <= TUNING.least_share * both:
            return weigh(alike, labels)
        self.ascent.stretch(self._lengths(by_meaning / both))
        return [both, documents_weight]

    def _lengths(self, share: float) -> Floats:
        """The factor of each feature: 1 for a share of 0.0, for 1.0 what makes meaning count for most."""
        trigrams, vectors = (1.0 + share * (weight - 1.0) for weight in (TUNING.trigram_weight, TUNING.vector_weight))
        groups = [trigrams if is_trigram(name) else 1.0 for name in self.vectorizer.place]
        return np.sqrt(np.array([*groups, *[vectors] * len(self.vectorizer.dimensions)], np.float32))

    def centres(self) -> bytes:
        """Where the word vectors of each entry's texts point on average, as `Learnt.centres` has it."""
        dense = self.vectorizer.dimensions
        sums = np.zeros((len(dense), len(self._corpus.answers)), np.float32)
        for text in self._corpus.texts:
            meaning = self.vectorizer.meaning(text.words)
            length = norm(meaning)
            sums[:, text.label] += [value / length for value in meaning]
        lengths = np.linalg.norm(sums, axis=0)
        return (np.rint(sums / np.where(lengths, lengths, 1.0) / CENTRE_UNIT) + 128).astype(np.uint8).tobytes()

    def scores_without(self, out: Collection[int]) -> list[Floats]:
        """How the texts at some places are scored by what the others alone teach: a row for each term of the score.

        What is judged must not have been seen, so the documents are built, and the regression learnt, without it.
        """
        texts, left_out = self._corpus.texts, set(out)
        rest = [at for at in range(len(texts)) if at not in left_out]
        self.ascent.clear()
        self.ascent.learn(rest, TUNING.passes_before)
        known = self.ascent.known()
        retrieval = Retrieval.of(documents(self._corpus.answers, [texts[at] for at in rest]))

        def scores(words: Sequence[str]) -> Floats:
            vector = self.vectorizer.vector(words, known)
            own = self.ascent.scores(vector)
            return np.array([own, standardised(retrieval.scores(searched(words)))], np.float32)

        return [scores(texts[at].words) for at in out]


def held_out(texts: Sequence[Text], one_in: int = 1) -> list[int]:
    """The places of one phrasing in so many, to weigh the terms of the score by; of entries that have other texts."""
    often = Counter(text.label for text in texts)
    found = [at for at, text in enumerate(texts) if not text.is_title and often[text.label] > 1]
    return sorted(random.Random(0).sample(found, min(TUNING.held_out, len(found) // one_in)))
