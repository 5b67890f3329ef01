"""Learning a classifier from entries, step by step."""

from __future__ import annotations

import random
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from ..models import Entry
from ..normalisation.rewriting import Rewriter
from ..text import stem, words
from .artifact import Learnt
from .classifier import Classifier
from .retrieval import Retrieval, prose, standardised, terms
from .training import DualAscent, Floats, rounded, weigh
from .tuning import TUNING
from .vectorizer import Vectorizer

__all__ = ["learn"]


class _Text(NamedTuple):
    """A phrasing or a title, as words, and the number of its entry."""

    label: int
    words: list[str]
    may_be_held_out: bool
    """Whether it is a phrasing, and not the title as well, which stays in the entry's document."""


def learn(entries: Sequence[Entry], rewrites: Mapping[str, str]) -> Classifier:
    """A classifier of these entries."""
    rewriter = Rewriter(rewrites)

    def read(text: str) -> list[str]:
        return rewriter.words(words(text))

    phrasings = [[read(text) for text in entry.phrasings] for entry in entries]
    titles = [read(entry.title) for entry in entries]
    answers = [title + read(prose(entry.answer)) for title, entry in zip(titles, entries, strict=True)]
    texts = [text for label, title in enumerate(titles) for text in _texts(label, phrasings[label], title)]
    counts = Counter(chain(*answers, *(text.words for text in texts)))
    vectorizer = Vectorizer.of([(text.label, text.words) for text in texts], len(entries))
    regression, retrieval, weights = _terms_of_score(vectorizer, texts, answers)
    scales, rows = rounded(regression)
    learnt = Learnt(
        list(vectorizer.features),
        array("I", vectorizer.frequency),
        scales,
        rows,
        sorted(counts),
        array("I", [counts[word] for word in sorted(counts)]),
        *retrieval.parts,
        ["\t".join([" ".join(map(stem, text)) for text in own]) for own in phrasings],
        array("d", weights),
    )
    return Classifier(entries, rewrites, learnt)


def _texts(label: int, phrasings: Sequence[list[str]], title: list[str]) -> list[_Text]:
    """What an entry is known by: its phrasings, and its title where that is none."""
    found = [_Text(label, own, own != title) for own in phrasings]
    return found if title in phrasings else [*found, _Text(label, title, False)]


def _terms_of_score(
    vectorizer: Vectorizer, texts: Sequence[_Text], answers: Sequence[Collection[str]]
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
    documents = [Counter(_terms(answer)) for answer in answers]
    for at in rest:
        documents[labels[at]].update(_terms(texts[at].words))
    retrieval = Retrieval.of(documents)
    scores: list[list[Sequence[float]]] = []
    if held_out:
        seen = ascent.known()
        for at in held_out:
            regression = ascent.scores(vectorizer.vector(texts[at].words, seen))
            scores.append([regression.tolist(), standardised(retrieval.scores(_terms(texts[at].words)))])
            documents[labels[at]].update(_terms(texts[at].words))
        retrieval = Retrieval.of(documents)
        ascent.learn(range(len(texts)), TUNING.passes)
    return ascent.weights, retrieval, weigh(scores, [labels[at] for at in held_out], TUNING.prior_weights)


def _held_out(texts: Sequence[_Text]) -> dict[int, None]:
    """The places of some phrasings to weigh the terms of the score by, of entries that are left with other texts."""
    often = Counter(text.label for text in texts)
    found = [at for at, text in enumerate(texts) if text.may_be_held_out and often[text.label] > 1]
    return dict.fromkeys(sorted(random.Random(0).sample(found, min(TUNING.held_out, len(found) // TUNING.folds))))


def _terms(words: Iterable[str]) -> list[str]:
    return terms(list(map(stem, words)))
