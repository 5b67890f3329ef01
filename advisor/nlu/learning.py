"""Learning a classifier from entries, step by step; numpy is imported by the last of them only."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from ..models import Entry
from ..normalisation.rewriting import Rewriter
from ..text import words
from .classifier import Classifier
from .features import feature_groups
from .phrasings import Phrasings
from .retrieval import Retrieval, prose, standardised, terms
from .tuning import TUNING
from .vectorizer import Vectorizer

__all__ = ["learn"]


class _Text(NamedTuple):
    """A phrasing or a title, as words, and the number of its entry."""

    label: int
    words: list[str]
    is_phrasing: bool


def learn(entries: Sequence[Entry], rewrites: Mapping[str, str]) -> Classifier:
    """A classifier of these entries."""
    from .training import train, weigh

    rewriter = Rewriter(rewrites)

    def read(text: str) -> list[str]:
        return rewriter.words(words(text))

    answers = [[*read(entry.title), *read(prose(entry.answer))] for entry in entries]
    texts = [text for label, entry in enumerate(entries) for text in _texts(label, entry, read)]
    labels = [text.label for text in texts]
    vectorizer = Vectorizer.of(((text.label, text.words) for text in texts), len(entries))
    vectors = [vectorizer.vector(text.words) for text in texts]
    held_out = _held_out(texts)
    seen = {name for at, text in enumerate(texts) if at not in held_out for name in chain(*feature_groups(text.words))}
    unseen = {at: vectorizer.vector(texts[at].words, seen) for at in held_out}
    trained = train(vectors, labels, len(entries), vectorizer.size, len(vectorizer.dimensions), unseen)
    without = Retrieval.of(_documents(answers, [text for at, text in enumerate(texts) if at not in held_out]))
    scores = [
        [regression.tolist(), standardised(without.scores(terms(texts[at].words)))]
        for at, regression in zip(unseen, trained.held_out, strict=True)
    ]
    counts = Counter(word for found in (*answers, *(text.words for text in texts)) for word in found)
    return Classifier(
        entries,
        rewrites,
        dict(sorted(counts.items())),
        vectorizer,
        trained.model,
        Retrieval.of(_documents(answers, texts)),
        Phrasings.of(vectorizer, [[text.words for text in texts if text.label == label and text.is_phrasing] for label in range(len(entries))]),
        weigh(scores, [labels[at] for at in unseen], TUNING.prior_weights),
    )


def _texts(label: int, entry: Entry, read: Callable[[str], list[str]]) -> list[_Text]:
    """What an entry is known by: its phrasings, and its title where that is none."""
    phrasings = list(map(read, entry.phrasings))
    title = read(entry.title)
    found = [_Text(label, own, True) for own in phrasings]
    return found if title in phrasings else [*found, _Text(label, title, False)]


def _held_out(texts: Sequence[_Text]) -> list[int]:
    """The places of some phrasings to weigh the terms of the score by, of entries that are left with other texts."""
    often = Counter(text.label for text in texts)
    found = [at for at, text in enumerate(texts) if text.is_phrasing and often[text.label] > 1]
    return sorted(random.Random(0).sample(found, min(TUNING.held_out, len(found) // TUNING.folds)))


def _documents(answers: Sequence[Collection[str]], texts: Sequence[_Text]) -> list[Counter[str]]:
    """The terms of each entry's document, counted: title and answer, and the texts."""
    documents = [Counter(terms(list(answer))) for answer in answers]
    for text in texts:
        documents[text.label].update(terms(text.words))
    return documents
