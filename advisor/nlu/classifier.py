"""The intent classifier: an utterance in, every entry out, likeliest first, with calibrated confidence."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from ..models import Entry, Match
from ..normalisation.rewriting import Rewriter
from ..normalisation.spelling import Speller
from ..text import stem, words
from .confidence import Signs, confidences, softmax
from .linear_model import LinearModel
from .phrasings import Phrasings
from .retrieval import Retrieval, standardised, terms
from .utterance import Utterance
from .vectorizer import Vectorizer
from .word_vectors import word_vectors

__all__ = ["Classifier"]


class Classifier:
    """Ranks entries for an utterance. Immutable; made by `learn`, or from what was kept of that."""

    def __init__(
        self,
        entries: Sequence[Entry],
        rewrites: Mapping[str, str],
        counts: Mapping[str, int],
        vectorizer: Vectorizer,
        model: LinearModel,
        retrieval: Retrieval,
        meanings: LinearModel,
        phrasings: Phrasings,
        weights: Sequence[float],
    ) -> None:
        self.entries = tuple(entries)
        self.counts = counts
        """The words of the knowledge, each with its number of occurrences."""
        self.vectorizer = vectorizer
        self.model = model
        """The logistic regression."""
        self.retrieval = retrieval
        self.meanings = meanings
        """The mean word vectors of the documents, as a linear model of the utterance's."""
        self.phrasings = phrasings
        self.weights = tuple(weights)
        """Of the three terms of the score: the regression, BM25, and the likeness of the word vectors."""
        self._rewriter = Rewriter(rewrites)
        self._speller = Speller(counts, vectorizer, word_vectors())
        self._gaps = [label for label, entry in enumerate(entries) if entry.kind == "gap"]

    def parse(self, text: str) -> Utterance:
        """What was said: rewritten as the knowledge says, spelling repaired, and made a vector."""
        return Utterance.of(self._speller.repaired(self._rewriter.read(words(text))), self.vectorizer)

    def match(self, text: str) -> tuple[Match, ...]:
        """Every entry with its confidence, best first; ties in the order of the entries."""
        utterance = self.parse(text)
        scores = self.scores(utterance)
        best = max(range(len(scores)), key=scores.__getitem__)
        nearest, signs = self.signs(utterance, best, softmax(scores))
        found = confidences(softmax(scores), best, signs)
        order = sorted(range(len(found)), key=lambda label: (label != best, -found[label]))
        ranked = [Match(self.entries[label], found[label], self.entries[label].question) for label in order]
        ranked[0] = Match(self.entries[best], found[best], nearest)
        return tuple(ranked)

    def scores(self, utterance: Utterance) -> list[float]:
        """The score of every entry: differences are log-odds."""
        regression, bm25, meaning = self.weights
        parts = zip(
            self.model.scores(utterance.vector),
            standardised(self.retrieval.scores(terms(utterance.words))),
            standardised(self.meanings.scores(self.vectorizer.dense(utterance.vector))),
            strict=True,
        )
        return [regression * a + bm25 * b + meaning * c for a, b, c in parts]

    def signs(self, utterance: Utterance, best: int, probabilities: Sequence[float]) -> tuple[str, Signs]:
        """The best entry's phrasing nearest to an utterance, and what tells whether that entry is right."""
        nearest, likeness = self.phrasings.nearest(best, utterance.said, utterance.total)
        stems = list(map(stem, utterance.words))
        known = [trust for name, trust in zip(stems, utterance.trust, strict=True) if name in self.retrieval]
        explained = [
            trust for name, trust in zip(stems, utterance.trust, strict=True) if self.retrieval.holds(name, best)
        ]
        return self.entries[best].phrasings[nearest], Signs(
            probability=probabilities[best],
            known=math.fsum(known) / utterance.total,
            explained=math.fsum(explained) / utterance.total,
            likeness=likeness,
            gaps=math.fsum([probabilities[label] for label in self._gaps]),
        )
