"""Why one entry was put before another: each word's part of the score, in log-odds."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from heapq import nlargest
from operator import mul
from typing import NamedTuple

from ..text import is_function_word, stem, trigrams
from .classifier import Classifier
from .features import NUMBER, bigrams
from .linear_model import Vector
from .retrieval import mean_and_deviation, terms
from .utterance import Utterance
from .vectorizer import norm
from .word_vectors import word_vectors

__all__ = ["Explanation", "explain"]

_NEAR, _NEAREST = 0.35, 2
"""Cosine from which a word of an entry counts as like another in meaning, and how many such are named."""


class Explanation(NamedTuple):
    """Why one entry was put before another."""

    repairs: tuple[tuple[str, str], ...]
    """Words as typed and as read, which is empty for what was left out."""
    unknown: tuple[str, ...]
    """Words that no phrasing, title or answer holds."""
    near: tuple[tuple[str, tuple[str, ...]], ...]
    """Words that the entry does not hold, each with words of the entry that are like it in meaning."""
    counted: tuple[tuple[str, float], ...]
    """Each word as read, and the log-odds it adds; they add up to the entry's lead."""


def explain(classifier: Classifier, text: str, label: int, rival: int | None = None) -> Explanation:
    """What in an utterance speaks for the entry of that number ahead of another, by default of the average one."""
    utterance = classifier.parse(text)
    missing = [word for word in utterance.words if not classifier.retrieval.holds(stem(word), label)]
    content = dict.fromkeys(word for word in missing if not is_function_word(word))

    def lead(scores: Sequence[float]) -> float:
        return scores[label] - (math.fsum(scores) / len(scores) if rival is None else scores[rival])

    return Explanation(
        repairs=classifier.repairs(text),
        unknown=tuple([word for word in missing if stem(word) not in classifier.retrieval]),
        near=tuple(_near(classifier, content, label)),
        counted=tuple(zip(utterance.words, _counted(classifier, utterance, lead), strict=True)),
    )


def _counted(classifier: Classifier, utterance: Utterance, lead: Callable[[Sequence[float]], float]) -> Sequence[float]:
    """What each word adds to the lead. A feature that several words carry is shared among them."""
    vectorizer, retrieval = classifier.vectorizer, classifier.retrieval
    regression, bm25 = classifier.learnt.weights
    bm25 /= mean_and_deviation(retrieval.scores(terms(utterance.stems)))[1]
    length = norm(vectorizer.meaning(utterance.words))
    carried = _carried(utterance)
    carriers = Counter(name for names in carried for name in names)
    values = dict(zip(*utterance.vector, strict=True))

    def added(word: str, names: Sequence[str]) -> float:
        held = [name for name in names if name in vectorizer]
        features = {vectorizer.place[name]: values[vectorizer.place[name]] / carriers[name] for name in held}
        meaning = [value / length for value in vectorizer.meaning([word])]
        part = Vector([*features, *vectorizer.dimensions], [*features.values(), *meaning])
        found = [lead(retrieval.scores([name])) / carriers[name] for name in names]
        scores = classifier.regression.scores(part)[: len(classifier.entries)]
        return regression * lead(scores) + bm25 * math.fsum(found)

    return list(map(added, utterance.words, carried))


def _carried(utterance: Utterance) -> list[list[str]]:
    """The features that each word has a part in, each once."""
    pairs = bigrams(utterance.stems)
    return [
        list(dict.fromkeys([name, *pairs[at : at + 2], NUMBER if name.isdigit() else name, *trigrams(word)]))
        for at, (name, word) in enumerate(zip(utterance.stems, utterance.words, strict=True))
    ]


def _near(classifier: Classifier, missing: Collection[str], label: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Words that an entry does not hold, each with the words of the entry likest in meaning, where some are."""
    vectors = word_vectors()
    own = [(word, vector) for word in missing if any(vector := vectors.vector(word))]
    if not own:
        return
    held = [name for name in classifier.learnt.words if classifier.retrieval.holds(stem(name), label)]
    others = [(name, vector, norm(vector)) for name in held if any(vector := vectors.vector(name))]
    for word, vector in own:
        least = _NEAR * norm(vector)
        found = [(sum(map(mul, vector, other)) / length, name) for name, other, length in others]
        if nearest := tuple([name for likeness, name in nlargest(_NEAREST, found) if likeness >= least]):
            yield word, nearest
