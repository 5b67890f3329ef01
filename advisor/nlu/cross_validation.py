"""Cross-validation: how each phrasing is ranked by a classifier that has not seen it.

The phrasings are dealt into folds, those of an entry spread evenly, and each fold is scored by what is learnt from the
others alone. Three passes over these rank as well as the ten that an advisor learns by, to a tenth of a point. Starting
from what all phrasings had taught would be quicker, but what the others had learnt of those that are left out would
stay: two points too many were found so.
"""

from __future__ import annotations

import random
from array import array
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import chain
from typing import Any, NamedTuple

from ..models import Entry
from .corpus import Corpus, Text, documents, searched
from .features import feature_groups
from .retrieval import Retrieval, standardised
from .training import DualAscent, likelihoods, weigh
from .tuning import TUNING
from .vectorizer import Vectorizer

__all__ = ["FOLDS", "HeldOut", "cross_validate"]

FOLDS = 10
"""One phrasing in so many of an entry is left out at a time; of fewer, one."""
_SHOWN = 4
"""Likeliest entries that are told of each phrasing."""


class HeldOut(NamedTuple):
    """How a phrasing was ranked by what was learnt without it."""

    label: int
    """The number of its entry."""
    number: int
    """Its number among the phrasings of the entry."""
    rank: int
    """The place of its own entry, from 1; behind those that are as likely, for a tie is not found."""
    own: float
    """The probability of its own entry, 0.0 to 1.0."""
    likeliest: tuple[tuple[int, float], ...]
    """The likeliest entries, each with its probability."""

    @property
    def is_right(self) -> bool:
        """Whether its own entry came first."""
        return self.rank == 1


def cross_validate(
    entries: Sequence[Entry],
    rewrites: Mapping[str, str],
    folds: int = FOLDS,
    kept: Container[tuple[int, int]] = (),
) -> list[HeldOut]:
    """How each phrasing of each entry, in order, is ranked without itself; but for those `kept`, which are never out.

    A phrasing that is its entry's title is left out with the title, and one that is read as another of the entry with
    that one: what is judged must not have been seen. `kept` holds numbers of entries, and of their phrasings.
    """
    corpus = Corpus.of(entries, rewrites)
    texts = corpus.texts
    vectorizer = Vectorizer.of([(text.label, text.words) for text in texts], len(entries))
    vectors = (vectorizer.vector(text.words) for text in texts)
    ascent = DualAscent(vectors, [text.label for text in texts], len(entries), vectorizer.dimensions)
    often = Counter(chain.from_iterable(map(_features, texts)))
    whole = documents(corpus.answers, texts)
    scores: dict[int, list[Any]] = {}
    numbers = dict(_numbered(corpus))
    for fold in _folds(corpus, [at for at, number in numbers.items() if number not in kept], folds):
        out = set(fold)
        rest = [at for at in range(len(texts)) if at not in out]
        ascent.clear()
        ascent.learn(rest, TUNING.passes_before)
        own = Counter(chain.from_iterable(_features(texts[at]) for at in fold))
        seen = {vectorizer.place.get(name, -1) for name, count in own.items() if often[name] > count}
        without = _retrieval(corpus, whole, fold)
        for at in fold:
            regression = ascent.scores(vectorizer.vector(texts[at].words, seen))
            bm25 = without.scores(searched(texts[at].words))
            scores[at] = [regression, array("f", standardised(bm25))]  # As lists they would take a gigabyte.
    ranked = likelihoods([scores[at] for at in sorted(scores)], _weights(texts, scores))
    return [_ranked(*numbers[at], found) for at, found in zip(sorted(scores), ranked, strict=True)]


def _features(text: Text) -> set[str]:
    return set(chain(*feature_groups(text.words)))


def _numbered(corpus: Corpus) -> Iterator[tuple[int, tuple[int, int]]]:
    """The places of the phrasings among all texts, each with the number of its entry and its own within the entry."""
    at = 0
    for label, own in enumerate(corpus.phrasings):
        yield from ((at + number, (label, number)) for number in range(len(own)))
        at += len(own) + (corpus.titles[label] not in own)


def _folds(corpus: Corpus, judged: Iterable[int], folds: int) -> Iterator[list[int]]:
    """The places of the phrasings that are left out together, fold by fold.

    What fold a phrasing is in hangs on its entry alone, so that a change elsewhere moves nothing.
    """
    alike: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for at in judged:
        text = corpus.texts[at]
        alike[text.label][" ".join(text.words)].append(at)
    dealt: list[list[int]] = [[] for _ in range(folds)]
    for label, groups in alike.items():
        rng = random.Random(" ".join(corpus.titles[label]))
        start = rng.randrange(folds)
        for place, group in enumerate(rng.sample(list(groups.values()), len(groups))):
            dealt[(start + place) % folds] += group
    return (sorted(fold) for fold in dealt if fold)


def _retrieval(corpus: Corpus, whole: Sequence[Counter[str]], fold: Iterable[int]) -> Retrieval:
    """The search that knows the phrasings of a fold neither as phrasings nor as titles, given the whole documents."""
    left = list(whole)
    for at in fold:
        label, words, _ = corpus.texts[at]
        known = Counter(searched(words))
        if words == corpus.titles[label]:
            # The title begins the answer, so that the pair of words where they meet goes, too.
            answer = corpus.answers[label]
            known += Counter(searched(answer)) - Counter(searched(answer[len(words) :]))
        left[label] = left[label].copy()
        left[label].subtract(known)
    for at in fold:
        left[corpus.texts[at].label] = +left[corpus.texts[at].label]
    return Retrieval.of(left)


def _weights(texts: Sequence[Text], scores: Mapping[int, list[Any]]) -> list[float]:
    """The weights of the terms of the score, found as learning finds them."""
    often = Counter(text.label for text in texts)
    found = [at for at in sorted(scores) if texts[at].may_be_held_out and often[texts[at].label] > 1]
    sample = random.Random(0).sample(found, min(TUNING.held_out, len(found)))
    return weigh([scores[at] for at in sample], [texts[at].label for at in sample], TUNING.prior_weights)


def _ranked(label: int, number: int, likely: Sequence[float]) -> HeldOut:
    own = likely[label]
    order = nlargest(_SHOWN, range(len(likely)), key=likely.__getitem__)
    rank = sum(probability >= own for probability in likely)
    return HeldOut(label, number, rank, own, tuple((at, likely[at]) for at in order))
