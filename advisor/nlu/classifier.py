"""The intent classifier: an utterance in, every entry out, likeliest first, with calibrated confidence."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import repeat
from typing import NamedTuple

from ..models import Entry, Match
from ..normalisation.rewriting import rewriter_of
from ..normalisation.spelling import Speller
from ..normalisation.vocabulary import Vocabulary
from ..text import is_function_word, words
from .artifact import CENTRE_UNIT, KINDS, Learnt, from_bytes, to_bytes
from .confidence import Signs, confidences, far_from_all, out_of_scope, outside, softmax, standing
from .linear_model import LinearModel
from .names import Numbered
from .packed_rows import PackedRows
from .phrasings import Phrasings
from .retrieval import Retrieval, standardised, terms
from .utterance import Utterance
from .vectorizer import Vectorizer
from .word_vectors import word_vectors

__all__ = ["Classifier"]

_REQUESTS = frozenset(
    """
    tell explain describe show give say know talk need needed required necessary important useful helpful worth want
    mean means meaning learn info information question
    """.split()
)
"""Words of asking, which tell nothing of what is asked for."""
_RARE = 50
"""A word that occurs less than once for so many phrasings of an average entry tells nothing surely by itself."""
_KEPT = 64
"""Texts whose matches are kept: a long message with each of its sentences, and the ways to cut them."""


class Scores(NamedTuple):
    """What speaks for what, in an utterance."""

    entries: list[float]
    """The score of every entry: differences are log-odds."""
    in_scope: float
    """The log-odds that it is asked for a topic rather than for a gap; 0.0 where there are not both."""


class Classifier:
    """Ranks entries for an utterance. Immutable: shared between threads, copied and pickled."""

    def __init__(self, entries: Sequence[Entry], rewrites: Mapping[str, str], learnt: Learnt) -> None:
        """From the entries, the words read as others, and what `learn` made of them."""
        self.entries = tuple(entries)
        self.learnt = learnt
        self._questions = [entry.question for entry in self.entries]
        self._gaps = [at for at, entry in enumerate(self.entries) if entry.kind == "gap"]
        self._tells_scope = bool(self._gaps) and any(entry.kind == "topic" for entry in self.entries)
        self.vectorizer = Vectorizer(len(self.entries), learnt.features, learnt.frequency)
        self.regression = LinearModel(learnt.scales, PackedRows(learnt.rows, len(self.entries) + len(KINDS)))
        self.retrieval = Retrieval(len(self.entries), learnt.terms, learnt.starts, learnt.labels, learnt.impacts)
        self._centres = PackedRows(learnt.centres, len(self.entries)) if learnt.centres else None
        self._rewrites = rewrites
        self._rewriter = rewriter_of(rewrites)
        self._counts = Numbered(learnt.words, learnt.counts)
        vocabulary = Vocabulary(self._counts, self.vectorizer, word_vectors(), self.retrieval, self._rewriter.meant)
        self.vocabulary = vocabulary
        """The words of the phrasings, and which stand beside each other."""
        self._speller = Speller(vocabulary)
        # What is matched is asked about again at once: as a question, as an urgent one, how it was read, and why.
        self._ranking = lru_cache(maxsize=_KEPT)(self._ranked)
        self.parse = lru_cache(maxsize=_KEPT)(self._parsed)
        """What was said: rewritten as the knowledge says, spelling repaired, and made a vector."""
        self.phrased = lru_cache(maxsize=_KEPT)(self._phrased)
        """The entries that have a text as a phrasing, as it is read and but for endings; mostly none, rarely two."""
        self._phrasings = lru_cache(maxsize=None)(self._phrasings_of)

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (self.entries, self._rewrites, bytes(to_bytes(self.learnt)))

    def rewritten(self, text: str) -> str:
        """A text as words, these read as the knowledge says, without repairs."""
        return " ".join(self._rewriter.words(words(text)))

    def is_lone_guess(self, text: str) -> bool:
        """Whether the only telling word of a text was misspelt, or stands in hardly any phrasing: no sure sign."""
        reads = self.parse(text).reads
        content = [item for item in reads if not all(word in _REQUESTS or is_function_word(word) for word in item.read)]
        if len(content) != 1:
            return False
        seen = max((self._counts.get(word, 0) for word in content[0].read), default=0)
        return content[0].by == "spelling" or (seen * _RARE < self._phrasings_an_entry and not self.phrased(text))

    @cached_property
    def _phrasings_an_entry(self) -> float:
        """How many phrasings an entry has, on the average."""
        return sum(text.count("\t") + 1 for text in self.learnt.phrasings) / max(1, len(self.entries))

    def repairs(self, text: str) -> tuple[tuple[str, str], ...]:
        """Words of a text as typed and as read, which is empty for what was left out; not those read as they stand."""
        return tuple([(" ".join(item.typed), " ".join(item.read)) for item in self.parse(text).reads if item.by])

    def misspelt(self, text: str) -> dict[str, str]:
        """The single words of a text that are mistyped, each with the one that it is read as, where that is telling."""
        reads = (item for item in self.parse(text).reads if item.by in {"spelling", "variety"})
        pairs = [(item.typed[0], item.read[0]) for item in reads if len(item.typed) == len(item.read) == 1]
        return {typed: read for typed, read in pairs if not is_function_word(read)}

    def _phrased(self, text: str) -> tuple[Entry, ...]:
        said = " ".join(self.parse(text).stems)
        held = enumerate(self.learnt.phrasings)
        return tuple([self.entries[at] for at, stems in held if said in stems and said in stems.split("\t")])

    def match(self, text: str) -> tuple[Match, ...]:
        """Every entry with its confidence, best first; ties in the order of the entries."""
        return self._ranking(text)

    def probabilities(self, text: str) -> list[float]:
        """How likely each entry is where one of them is meant, in their order, summing to 1.0."""
        return softmax(self.scores(self.parse(text)).entries)

    def _ranked(self, text: str) -> tuple[Match, ...]:
        utterance = self.parse(text)
        scores = self.scores(utterance)
        probabilities = softmax(scores.entries)
        order = sorted(range(len(probabilities)), key=probabilities.__getitem__, reverse=True)
        nearest, signs = self.signs(utterance, probabilities, order, scores.in_scope)
        found = confidences(probabilities, order[0], signs)
        # Of the entries behind the best one the question is shown, which takes no search.
        phrasings = [nearest, *[self._questions[at] for at in order[1:]]]
        ranked = zip([self.entries[at] for at in order], [found[at] for at in order], phrasings, strict=True)
        # As `Match._make` does, without a call in Python for every entry.
        return tuple(map(tuple.__new__, repeat(Match), ranked))

    def _parsed(self, text: str) -> Utterance:
        typed = words(text)
        reads = self._speller.repaired(self._rewriter.read(typed))
        right = {item.typed[0]: item.read[0] for item in reads if item.by == "spelling" and len(item.read) == 1}
        if self._rewriter.has_any(right.values()):
            # What was misspelt may belong to a phrase that is read as another: "i watn to ask".
            reads = self._speller.repaired(self._rewriter.read(typed, right))
        return Utterance.of(reads, self.vectorizer)

    def explained(self, text: str, answers: Container[str]) -> float:
        """The share of what a text tells, 0.0 to 1.0, that stands with the entries that have some answers."""
        labels = [label for label, entry in enumerate(self.entries) if entry.answer in answers]
        return self.parse(text).share(lambda stem: any(self.retrieval.holds(stem, label) for label in labels))

    def scores(self, utterance: Utterance) -> Scores:
        """The score of every entry, and what speaks for a topic rather than for a gap."""
        regression, bm25 = self.learnt.weights
        *regression_scores, topic, gap, _ = self.regression.scores(utterance.vector)
        bm25_scores = standardised(self.retrieval.scores(terms(utterance.stems)))
        scores = [regression * a + bm25 * b for a, b in zip(regression_scores, bm25_scores, strict=True)]
        return Scores(scores, topic - gap if self._tells_scope else 0.0)

    def signs(
        self, utterance: Utterance, probabilities: Sequence[float], order: Sequence[int], in_scope: float
    ) -> tuple[str, Signs]:
        """The best entry's phrasing nearest to an utterance, and what tells whether that entry is right.

        `order` gives the entries' numbers, the likeliest first; `in_scope` is as `Scores` has it.
        """
        best = order[0]
        entry = self.entries[best]
        is_gap = entry.kind == "gap"
        nearest, likeness = self._phrasings(best).nearest(utterance)
        others = (
            out_of_scope(probabilities, self._gaps) if self._gaps else far_from_all(self._closeness(utterance, best))
        )
        explained = utterance.share(lambda stem: self.retrieval.holds(stem, best))
        signs = Signs(
            *standing([probabilities[label] for label in order[:2]]),
            known=utterance.share(self.retrieval.__contains__),
            explained=explained,
            likeness=likeness,
            is_gap=is_gap,
            opposed=1.0 - others if is_gap else others,
            outside=outside(in_scope, explained) if entry.kind == "topic" else 0.0,
        )
        if entry.kind != "small_talk" and all(map(is_function_word, utterance.words)):
            signs = signs.of_function_words()
        return entry.phrasings[nearest], signs

    def _closeness(self, utterance: Utterance, best: int) -> float | None:
        """The cosine of the mean word vectors of an utterance and of the entry nearest to it; None if it tells nothing.

        That is so where none is known, and where the best entry has the very words as a phrasing. Every vector ends
        with the mean of its word vectors, at length one.
        """
        if " ".join(utterance.stems) in self.learnt.phrasings[best].split("\t"):
            return None
        dimensions = range(word_vectors().dimensions)
        own = utterance.vector.values[-len(dimensions) :]
        if self._centres is None or not any(own):
            return None
        return max(self._centres.weighted_sum(dimensions, own)) * CENTRE_UNIT

    def _phrasings_of(self, label: int) -> Phrasings:
        return Phrasings.of(map(str.split, self.learnt.phrasings[label].split("\t")), self.vectorizer.idf)


def _restored(entries: Sequence[Entry], rewrites: Mapping[str, str], learnt: bytes) -> Classifier:
    """A classifier that was copied or pickled."""
    return Classifier(entries, rewrites, from_bytes(learnt, len(entries)))
