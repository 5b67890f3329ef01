"""Learning a classifier from entries, step by step."""

from __future__ import annotations

import random
from array import array
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

import numpy as np

from ..models import Entry
from ..text import stem
from .artifact import Learnt
from .classifier import Classifier
from .corpus import Corpus, Text, documents, searched
from .names import Names
from .retrieval import Retrieval, standardised
from .training import DualAscent, Floats, rounded, weigh
from .tuning import TUNING
from .vectorizer import Vectorizer

__all__ = ["Learner", "held_out", "learn"]


def learn(entries: Sequence[Entry], rewrites: Mapping[str, str]) -> Classifier:
    """A classifier of these entries."""
    corpus = Corpus.of(entries, rewrites)
    learner = Learner(corpus)
    out = held_out(corpus.texts, TUNING.one_in)
    scores = learner.scores_without(out) if out else []
    learner.ascent.learn(range(len(corpus.texts)), TUNING.passes)
    scales, rows = rounded(learner.ascent.weights)
    counts = corpus.counts
    words = Names.of(counts)
    learnt = Learnt(
        learner.vectorizer.place,
        array("I", learner.vectorizer.frequency),
        scales,
        rows,
        words,
        array("I", [counts[word] for word in words]),
        *Retrieval.of(documents(corpus.answers, corpus.texts)).parts,
        ["\t".join([" ".join(map(stem, text)) for text in own]) for own in corpus.phrasings],
        array("d", weigh(scores, [corpus.texts[at].label for at in out])),
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
            regression = self.ascent.scores(self.vectorizer.vector(words, known))
            return np.array([regression, standardised(retrieval.scores(searched(words)))], np.float32)

        return [scores(texts[at].words) for at in out]


def held_out(texts: Sequence[Text], one_in: int = 1) -> list[int]:
    """The places of one phrasing in so many, to weigh the terms of the score by; of entries that have other texts."""
    often = Counter(text.label for text in texts)
    found = [at for at, text in enumerate(texts) if not text.is_title and often[text.label] > 1]
    return sorted(random.Random(0).sample(found, min(TUNING.held_out, len(found) // one_in)))
