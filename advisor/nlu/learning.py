"""Learning a classifier from entries, step by step."""

from __future__ import annotations

import random
from array import array
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import chain

from ..models import Entry
from ..text import stem
from .artifact import Learnt
from .classifier import Classifier
from .corpus import Corpus, Text, documents, searched
from .features import feature_groups
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
    regression, weights = _regression(vectorizer, texts, corpus.answers)
    scales, rows = rounded(regression)
    names, ends, labels, impacts = Retrieval.of(documents(corpus.answers, texts)).parts
    learnt = Learnt(
        list(vectorizer.features),
        array("I", vectorizer.frequency),
        scales,
        rows,
        sorted(counts),
        array("I", [counts[word] for word in sorted(counts)]),
        names,
        ends,
        labels,
        impacts,
        ["\t".join([" ".join(map(stem, text)) for text in own]) for own in corpus.phrasings],
        array("d", weights),
    )
    return Classifier(entries, rewrites, learnt)


def _regression(
    vectorizer: Vectorizer, texts: Sequence[Text], answers: Sequence[Collection[str]]
) -> tuple[Floats, list[float]]:
    """The weights of the regression, a row a feature, and those of the terms of the score.

    The latter are found on texts that are held out at first: by how well each term does without having seen them.
    """
    held_out = _held_out(texts)
    rest = [at for at in range(len(texts)) if at not in held_out]
    seen = set(chain.from_iterable(feature for at in rest for feature in feature_groups(texts[at].words)))
    vectors = [vectorizer.vector(text.words) for text in texts]
    ascent = DualAscent(vectors, [text.label for text in texts], len(answers), vectorizer.dimensions)
    ascent.learn(rest, TUNING.passes_before if held_out else TUNING.passes)
    without = Retrieval.of(documents(answers, [texts[at] for at in rest]))
    scores: list[list[Sequence[float]]] = []
    for at in held_out:
        regression = ascent.scores(vectorizer.vector(texts[at].words, seen))
        scores.append([regression.tolist(), standardised(without.scores(searched(texts[at].words)))])
    if held_out:
        ascent.learn(range(len(texts)), TUNING.passes)
    return ascent.weights, weigh(scores, [texts[at].label for at in held_out], TUNING.prior_weights)


def _held_out(texts: Sequence[Text]) -> dict[int, None]:
    """The places of some phrasings to weigh the terms of the score by, of entries that are left with other texts."""
    often = Counter(text.label for text in texts)
    found = [at for at, text in enumerate(texts) if text.may_be_held_out and often[text.label] > 1]
    return dict.fromkeys(sorted(random.Random(0).sample(found, min(TUNING.held_out, len(found) // TUNING.folds))))
