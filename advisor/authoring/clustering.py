"""Texts of one meaning, together: agglomerative clustering with average linkage, by nearest-neighbour chains."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..nlu.linear_model import Vector
from ..nlu.vectorizer import Vectorizer
from ..text import is_function_word, words

__all__ = ["MOST", "clusters"]

MOST = 3000
"""Texts that are clustered at once: their likenesses take four bytes a pair."""
_ALIKE = 0.3
"""Average likeness of the texts of two clusters from which they are one, 0.0 to 1.0."""

Matrix = np.ndarray[Any, np.dtype[np.float32]]


def clusters(texts: Sequence[str]) -> list[list[int]]:
    """The numbers of the texts by cluster, each in rising order, the clusters by their first. At most `MOST` texts.

    Two texts are alike by the cosine of their vectors, those of the intent classifier, in which a word counts more the
    fewer of the texts hold it. The same texts in the same order give the same clusters.
    """
    said = [_telling(text) for text in texts]
    vectorizer = Vectorizer.of(enumerate(said), len(said))
    return _linked(_likenesses([vectorizer.vector(item) for item in said], vectorizer.dimensions))


def _telling(text: str) -> list[str]:
    """The words that say what a text is about; all where there are none."""
    said = words(text)
    return [word for word in said if not is_function_word(word)] or said


def _likenesses(vectors: Sequence[Vector], dimensions: range) -> Matrix:
    """The cosine of each two vectors: sparse features by the texts that share each, word vectors all at once."""
    dense = np.zeros((len(vectors), len(dimensions)), np.float32)
    holders: defaultdict[int, list[tuple[int, float]]] = defaultdict(list)
    for number, vector in enumerate(vectors):
        for place, value in zip(vector.places, vector.values, strict=True):
            if place >= dimensions.start:
                dense[number, place - dimensions.start] = value
            else:
                holders[place].append((number, value))
    found: Matrix = dense @ dense.T
    for held in holders.values():
        numbers = np.array([number for number, _ in held])
        values = np.array([value for _, value in held], np.float32)
        found[np.ix_(numbers, numbers)] += np.outer(values, values)
    lengths = np.sqrt(np.maximum(found.diagonal(), np.finfo(np.float32).tiny))
    found /= np.outer(lengths, lengths)
    return found


def _linked(likeness: Matrix) -> list[list[int]]:
    """Merge the two clusters that are most alike until none are alike enough.

    Two that are nearest to each other can be merged at once, as what others are merged to makes no cluster nearer to
    them than its parts were; so a chain from neighbour to nearer neighbour finds all merges.
    """
    members = {number: [number] for number in range(len(likeness))}
    np.fill_diagonal(likeness, -np.inf)
    done = []
    chain: list[int] = []
    while members:
        chain = chain or [next(iter(members))]
        top = chain[-1]
        nearest = int(likeness[top].argmax())
        if likeness[top, nearest] < _ALIKE:
            # Nothing will ever be near enough.
            done.append(sorted(members.pop(top)))
            likeness[:, top] = -np.inf
            chain.pop()
        elif len(chain) > 1 and likeness[top, chain[-2]] >= likeness[top, nearest]:
            chain[-2:] = []
            _merge(likeness, members, top, nearest)
        else:
            chain.append(nearest)
    return sorted(done)


def _merge(likeness: Matrix, members: dict[int, list[int]], one: int, other: int) -> None:
    """Put the second cluster into the first; how like it is to another is the average over its texts."""
    sizes = len(members[one]), len(members[other])
    merged = (sizes[0] * likeness[one] + sizes[1] * likeness[other]) / sum(sizes)
    merged[one] = merged[other] = -np.inf
    likeness[one] = likeness[:, one] = merged
    likeness[other] = likeness[:, other] = -np.inf
    members[one] += members.pop(other)
