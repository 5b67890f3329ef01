"""The intent classifier: an utterance in, every entry out, likeliest first, with calibrated confidence."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from ..models import Entry, Match
from ..normalisation.rewriting import Rewriter
from ..normalisation.spelling import Speller
from ..text import is_function_word, stem, words
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

    def parse(self, text: str) -> Utterance:
        """What was said: rewritten as the knowledge says, spelling repaired, and made a vector."""
        return Utterance.of(self._speller.repaired(self._rewriter.read(words(text))), self.vectorizer)

    def rewritten(self, text: str) -> str:
        """A text as words, these read as the knowledge says, without repairs."""
        return " ".join(self._rewriter.words(words(text)))

    def is_lone_repair(self, text: str) -> bool:
        """Whether the only telling word of a text was misspelt, so that all rests on how it was repaired."""
        telling = [item for item in self.parse(text).reads if not all(map(is_function_word, item.read))]
        return len(telling) == 1 and telling[0].by == "spelling"

    def match(self, text: str) -> tuple[Match, ...]:
        """Every entry with its confidence, best first; ties in the order of the entries."""
        utterance = self.parse(text)
        scores = self.scores(utterance)
        order = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)
        nearest, signs = self.signs(utterance, scores, order)
        found = confidences(softmax(scores), order[0], signs)
        first = Match(self.entries[order[0]], found[order[0]], nearest)
        return (first, *[Match(self.entries[at], found[at], self.entries[at].question) for at in order[1:]])

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

    def signs(self, utterance: Utterance, scores: Sequence[float], order: Sequence[int]) -> tuple[str, Signs]:
        """The best entry's phrasing nearest to an utterance, and what tells whether that entry is right.

        `order` gives the entries' numbers, the one of the highest score first.
        """
        best = order[0]
        entry = self.entries[best]
        nearest, likeness = self.phrasings.nearest(best, utterance.said, utterance.total)
        trusted = list(zip(map(stem, utterance.words), utterance.trust, strict=True))
        known = math.fsum([trust for name, trust in trusted if name in self.retrieval])
        explained = math.fsum([trust for name, trust in trusted if self.retrieval.holds(name, best)])
        return entry.phrasings[nearest], Signs(
            probability=softmax(scores)[best],
            lead=scores[best] - scores[order[1]] if len(order) > 1 else math.inf,
            known=known / utterance.total,
            explained=explained / utterance.total,
            likeness=likeness,
            is_gap=entry.kind == "gap",
        )
