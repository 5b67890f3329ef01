"""Learning a classifier from entries, step by step."""

from __future__ import annotations

import random
from array import array
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from ..models import Entry
from ..text import stem
from .artifact import Learnt
from .classifier import Classifier
from .corpus import Corpus, Text, documents, searched
from .retrieval import Retrieval, standardised
from .training import DualAscent, Floats, rounded, weigh
from .tuning import TUNING
from .vectorizer import Vectorizer

__all__ = ["learn"]


def learn(entries: Sequence[Entry], rewrites: Mapping[str, str]) -> Classifier:
    """A classifier of these entries."""
    corpus = Corpus.of(entries, rewrites)
    texts, counts = corpus.texts, corpus.counts
    vectorizer = Vectorizer.of([(text.label, text.words) for text in texts], len(entries))
    regression, retrieval, weights = _terms_of_score(vectorizer, texts, corpus.answers)
    scales, rows = rounded(regression)
    learnt = Learnt(
        list(vectorizer.features),
        array("I", vectorizer.frequency),
        scales,
        rows,
        sorted(counts),
        array("I", [counts[word] for word in sorted(counts)]),
        *retrieval.parts,
        ["\t".join([" ".join(map(stem, text)) for text in own]) for own in corpus.phrasings],
        array("d", weights),
    )
    return Classifier(entries, rewrites, learnt)


def _terms_of_score(
    vectorizer: Vectorizer, texts: Sequence[Text], answers: Sequence[Collection[str]]
) -> tuple[Floats, Retrieval, list[float]]:
    """The weights of the regression, a row a feature; the BM25; and the weights of these two terms of the score.

    The latter are found on texts that are held out at first: by how well each term does without having seen them.
    """
    labels = [text.label for text in texts]
    held_out = _held_out(texts)
    rest = [at for at in range(len(texts)) if at not in held_out]
    vectors = (vectorizer.vector(text.words) for text in texts)
    ascent = DualAscent(vectors, labels, len(answers), vectorizer.dimensions)
    ascent.learn(rest, TUNING.passes_before if held_out else TUNING.passes)
    counted = documents(answers, [texts[at] for at in rest])
    retrieval = Retrieval.of(counted)
    scores: list[list[Sequence[float]]] = []
    if held_out:
        seen = ascent.known()
        for at in held_out:
            regression = ascent.scores(vectorizer.vector(texts[at].words, seen))
            scores.append([regression.tolist(), standardised(retrieval.scores(searched(texts[at].words)))])
            counted[labels[at]].update(searched(texts[at].words))
        retrieval = Retrieval.of(counted)
        ascent.learn(range(len(texts)), TUNING.passes)
    return ascent.weights, retrieval, weigh(scores, [labels[at] for at in held_out], TUNING.prior_weights)


def _held_out(texts: Sequence[Text]) -> dict[int, None]:
    """The places of some phrasings to weigh the terms of the score by, of entries that are left with other texts."""
    often = Counter(text.label for text in texts)
    found = [at for at, text in enumerate(texts) if text.may_be_held_out and often[text.label] > 1]
    return dict.fromkeys(sorted(random.Random(0).sample(found, min(TUNING.held_out, len(found) // TUNING.folds))))
