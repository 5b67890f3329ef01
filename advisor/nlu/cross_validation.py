"""Cross-validation: how each phrasing is ranked by a classifier that has not seen it.

The phrasings are dealt into folds, those of an entry spread evenly, and each fold is scored by what the others alone
teach in `TUNING.passes_before` passes. Starting from what all phrasings had taught would be quicker, but what the
others had learnt of those that are left out would stay: two points too many were found so.

Three numbers come from all phrasings, those judged too: how long the groups of features are, and the weights of the
two parts of the score, fitted to the scores of up to 500 phrasings of all folds.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from typing import NamedTuple

import numpy as np

from ..models import Entry
from .corpus import Corpus
from .learning import Learner, held_out
from .training import Floats, softmax, weigh

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
    learner = Learner(corpus)
    learner.settle()  # Only how long the groups of features are is wanted: the weights are found anew below.
    scores: dict[int, Floats] = {}
    numbers = dict(_numbered(corpus))
    for fold in _folds(corpus, [at for at, number in numbers.items() if number not in kept], folds):
        scores.update(zip(fold, learner.scores_without(fold), strict=True))
    weighed = [at for at in held_out(corpus.texts) if at in scores]
    weights = np.array(weigh([scores[at] for at in weighed], [corpus.texts[at].label for at in weighed]))
    return [_ranked(*numbers[at], softmax(weights @ scores[at]).tolist()) for at in sorted(scores)]


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


def _ranked(label: int, number: int, likely: Sequence[float]) -> HeldOut:
    own = likely[label]
    order = nlargest(_SHOWN, range(len(likely)), key=likely.__getitem__)
    rank = sum(probability >= own for probability in likely)
    return HeldOut(label, number, rank, own, tuple((at, likely[at]) for at in order))
