"""What was learnt, as bytes and back: named parts behind a line of JSON."""

from __future__ import annotations

import json
import sys
from array import array
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

from .word_vectors import word_vectors

__all__ = ["Learnt", "from_bytes", "to_bytes"]


class Learnt(NamedTuple):
    """All that is learnt from entries: names, and numbers beside them."""

    features: list[str]
    frequency: array[int]
    """How many entries hold each feature."""
    scales: array[float]
    """What one in a row of the regression is worth: a row a feature, then a row a dimension of the word vectors."""
    rows: bytes
    """Those rows: a byte for each entry."""
    words: list[str]
    """The words of the knowledge."""
    counts: array[int]
    """How often each word occurs."""
    terms: list[str]
    """What documents are searched by."""
    starts: array[int]
    """Where the postings of each term start, and where those of the last one end."""
    labels: array[int]
    """The entry of each posting."""
    impacts: array[float]
    """What each posting adds to that entry's score."""
    phrasings: list[str]
    """The stems of the phrasings: of an entry a line, of a phrasing the words between tabs."""
    weights: array[float]
    """Of the two terms of the score: the regression, and BM25 over the documents."""


_CODES = ("", "I", "f", "B", "", "I", "", "I", "H", "f", "", "d")
"""What each part is an array of; names where there is nothing."""


def to_bytes(learnt: Learnt) -> bytes:
    """What `from_bytes` makes the same of."""
    parts = list(map(_packed, learnt))
    head = json.dumps(dict(zip(Learnt._fields, map(len, parts), strict=True)))
    return b"\n".join([head.encode(), b"".join(parts)])


def from_bytes(data: bytes, entries: int) -> Learnt:
    """What was learnt from so many entries; `ValueError` when the bytes do not tell."""
    try:
        start = data.index(b"\n") + 1
        sizes = json.loads(data[:start])
        places = list(accumulate([sizes[name] for name in Learnt._fields], initial=start))
        parts = [data[first:last] for first, last in pairwise(places)]
        learnt = Learnt(*map(_unpacked, parts, _CODES))  # type: ignore[arg-type]  # The codes tell the types of the parts.
        if places[-1] == len(data) and _fits(learnt, entries):
            return learnt
    except (LookupError, TypeError, OverflowError, RecursionError) as error:
        raise ValueError(f"not what was learnt: {error}") from error
    raise ValueError("not what was learnt: the parts do not fit together")


def _fits(learnt: Learnt, entries: int) -> bool:
    """Whether the lengths of the parts belong together and to so many entries; the cache has checked each byte."""
    rows = len(learnt.features) + word_vectors().dimensions
    return (
        len(learnt.features) == len(learnt.frequency)
        and len(learnt.scales) * entries == rows * entries == len(learnt.rows)
        and len(learnt.words) == len(learnt.counts)
        and len(learnt.terms) + 1 == len(learnt.starts)
        and len(learnt.labels) == len(learnt.impacts) == learnt.starts[-1]
        and len(learnt.phrasings) == entries
        and len(learnt.weights) == 2
    )


def _packed(part: Any) -> bytes:
    """Names with lines between them; numbers with the lowest byte first, on any machine."""
    if isinstance(part, bytes):
        return part
    return _little(part).tobytes() if isinstance(part, array) else "\n".join(part).encode()


def _unpacked(part: bytes, code: str) -> list[str] | array[Any] | bytes:
    if code == "B":
        return part
    return _little(array(code, part)) if code else part.decode().split("\n") if part else []


def _little(numbers: array[Any]) -> array[Any]:
    """The numbers with the lowest byte first, or from there."""
    numbers = numbers[:]
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
