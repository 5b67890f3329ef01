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
from .features import feature_groups
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
    regression, weights = _regression(vectorizer, texts, answers)
    scales, rows = rounded(regression)
    names, ends, labels, impacts = Retrieval.of(_documents(answers, texts)).parts
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
        ["\t".join([" ".join(map(stem, text)) for text in own]) for own in phrasings],
        array("d", weights),
    )
    return Classifier(entries, rewrites, learnt)


def _texts(label: int, phrasings: Sequence[list[str]], title: list[str]) -> list[_Text]:
    """What an entry is known by: its phrasings, and its title where that is none."""
    found = [_Text(label, own, own != title) for own in phrasings]
    return found if title in phrasings else [*found, _Text(label, title, False)]


def _regression(
    vectorizer: Vectorizer, texts: Sequence[_Text], answers: Sequence[Collection[str]]
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
    without = Retrieval.of(_documents(answers, [texts[at] for at in rest]))
    scores: list[list[Sequence[float]]] = []
    for at in held_out:
        regression = ascent.scores(vectorizer.vector(texts[at].words, seen))
        scores.append([regression.tolist(), standardised(without.scores(_terms(texts[at].words)))])
    if held_out:
        ascent.learn(range(len(texts)), TUNING.passes)
    return ascent.weights, weigh(scores, [texts[at].label for at in held_out], TUNING.prior_weights)


def _held_out(texts: Sequence[_Text]) -> dict[int, None]:
    """The places of some phrasings to weigh the terms of the score by, of entries that are left with other texts."""
    often = Counter(text.label for text in texts)
    found = [at for at, text in enumerate(texts) if text.may_be_held_out and often[text.label] > 1]
    return dict.fromkeys(sorted(random.Random(0).sample(found, min(TUNING.held_out, len(found) // TUNING.folds))))


def _documents(answers: Iterable[Collection[str]], texts: Iterable[_Text]) -> list[Counter[str]]:
    """The terms of each entry's document, counted: title and answer, and the texts."""
    documents = [Counter(_terms(answer)) for answer in answers]
    for text in texts:
        documents[text.label].update(_terms(text.words))
    return documents


def _terms(words: Iterable[str]) -> list[str]:
    return terms(list(map(stem, words)))
