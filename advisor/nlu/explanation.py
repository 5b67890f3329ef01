"""Why one entry was put before another: each word's part of the score, in log-odds."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul

from ..text import is_function_word, stem, trigrams
from .classifier import Classifier
from .features import NUMBER, bigrams
from .retrieval import terms
from .utterance import Utterance
from .vectorizer import Vector

__all__ = ["Explanation", "explain"]

_NEAR, _NEAREST = 0.35, 2
"""Cosine from which a word of an entry counts as like another in meaning, and how many such are named."""


@dataclass(frozen=True, slots=True)
class Explanation:
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
    stems = list(map(stem, utterance.words))
    missing = [
        word for word, name in zip(utterance.words, stems, strict=True) if not classifier.retrieval.holds(name, label)
    ]
    telling = [word for word in dict.fromkeys(missing) if not is_function_word(word)]
    near = [(word, found) for word in telling if (found := _like(classifier, word, label))]
    leads = [_lead(part, label, rival) for part in _parts(classifier, utterance)]
    return Explanation(
        repairs=tuple([(" ".join(item.typed), " ".join(item.read)) for item in utterance.reads if item.by]),
        unknown=tuple([word for word in missing if stem(word) not in classifier.retrieval]),
        near=tuple(near),
        counted=tuple(zip(utterance.words, leads, strict=True)),
    )


def _lead(scores: Sequence[float], label: int, rival: int | None) -> float:
    return scores[label] - (math.fsum(scores) / len(scores) if rival is None else scores[rival])


def _parts(classifier: Classifier, utterance: Utterance) -> list[list[float]]:
    """What each word adds to the score of every entry. A feature that several words carry is shared among them."""
    words = utterance.words
    stems = list(map(stem, words))
    pairs = bigrams(stems)
    carried = [
        {name, pairs[at], pairs[at + 1], NUMBER if name.isdigit() else name, *trigrams(word)}
        for at, (name, word) in enumerate(zip(stems, words, strict=True))
    ]
    carriers = Counter(name for names in carried for name in names)
    values = dict(zip(utterance.vector.places, utterance.vector.values, strict=True))
    place = classifier.vectorizer.place
    meanings = classifier.vectorizer.meaning_parts(words)
    regression, bm25 = classifier.weights
    bm25 /= _deviation(classifier.retrieval.scores(terms(words))) or math.inf
    found = []
    for names, own in zip(carried, meanings, strict=True):
        known = [name for name in names if name in place]
        rows = [
            (regression, classifier.model.scores(Vector([place[n] for n in known], [values[place[n]] / carriers[n] for n in known]))),
            (regression, classifier.model.scores(Vector(classifier.vectorizer.dimensions, own))),
            *((bm25 / carriers[name], classifier.retrieval.scores([name])) for name in names if name in classifier.retrieval),
        ]
        found.append([math.fsum([weight * score for (weight, _), score in zip(rows, scores, strict=True)]) for scores in zip(*(row for _, row in rows), strict=True)])
    return found


def _deviation(scores: Sequence[float]) -> float:
    mean = math.fsum(scores) / len(scores)
    return math.sqrt(math.fsum([(score - mean) ** 2 for score in scores]) / len(scores))


def _like(classifier: Classifier, word: str, label: int) -> tuple[str, ...]:
    """The words of an entry likest in meaning to a word it does not hold."""
    own = classifier.vectorizer.meaning([word])
    held = [name for name in classifier.counts if classifier.retrieval.holds(stem(name), label)]
    likeness = [(math.fsum(map(mul, own, classifier.vectorizer.meaning([name]))), name) for name in held]
    return tuple([name for cosine, name in sorted(likeness, reverse=True)[:_NEAREST] if cosine >= _NEAR])
