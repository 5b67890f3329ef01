"""What was learnt, as bytes and back: named parts behind a line of JSON."""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

from .names import Names
from .word_vectors import word_vectors

__all__ = ["CENTRE_UNIT", "KINDS", "Learnt", "from_bytes", "to_bytes"]

CENTRE_UNIT = 1.0 / 127
"""What one in a row of `Learnt.centres` is worth: directions have length one."""
KINDS = ("topic", "gap", "small_talk")
"""The kinds of entries that the regression tells apart besides, in the order of their columns."""


class Learnt(NamedTuple):
    """All that is learnt from entries: names, and numbers beside them."""

    features: Names
    frequency: Sequence[int]
    """How many entries hold each feature."""
    scales: Sequence[float]
    """What one in a row of the regression is worth: a row a feature, then a row a dimension of the word vectors."""
    rows: bytes | memoryview
    """Those rows: a byte for each entry, then one for each of `KINDS`."""
    centres: bytes | memoryview
    """Where the word vectors of each entry's texts point on average: rows of a byte for each entry, as above, a row a
    dimension, worth `CENTRE_UNIT`; nothing where gaps, or others, tell what is out of scope."""
    words: Names
    """The words of the knowledge."""
    counts: Sequence[int]
    """How often each word occurs."""
    terms: Names
    """What documents are searched by."""
    starts: Sequence[int]
    """Where the postings of each term start, and where those of the last one end."""
    labels: Sequence[int]
    """The entry of each posting."""
    impacts: Sequence[float]
    """What each posting adds to that entry's score."""
    phrasings: list[str]
    """Of each entry a line, its phrasings with tabs between; of each phrasing its stems, with spaces between."""
    weights: Sequence[float]
    """Of the two parts of the score: the regression, and BM25 over the documents."""


_CODES = ("names", "I", "f", "B", "B", "names", "I", "names", "I", "H", "f", "", "d")
"""What each part is an array of, or names; lines of text where there is nothing."""
_MOST_OF_HEAD = 4096
"""Bytes of the line of JSON, at most."""


def to_bytes(learnt: Learnt) -> bytes:
    """The bytes that `from_bytes` reads."""
    parts = list(map(_packed, learnt))
    head = json.dumps(dict(zip(Learnt._fields, map(len, parts), strict=True)))
    return b"\n".join([head.encode(), b"".join(parts)])


def from_bytes(data: bytes | memoryview, entries: int) -> Learnt:
    """What was learnt from so many entries; `ValueError` when the bytes do not tell.

    The parts are views of the bytes, which stay as they are: most of them are never looked at.
    """
    try:
        start = bytes(data[:_MOST_OF_HEAD]).index(b"\n") + 1
        sizes = json.loads(bytes(data[:start]))
        places = list(accumulate([sizes[name] for name in Learnt._fields], initial=start))
        parts = [memoryview(data)[first:last] for first, last in pairwise(places)]
        learnt = Learnt(*map(_unpacked, parts, _CODES))
        if places[-1] == len(data) and _fits(learnt, entries):
            return learnt
    except (LookupError, TypeError, OverflowError, RecursionError) as error:
        raise ValueError(f"not what was learnt: {error}") from error
    raise ValueError("not what was learnt: the parts do not fit together")


def _fits(learnt: Learnt, entries: int) -> bool:
    """Whether the lengths of the parts belong together and to so many entries; the cache has checked each byte."""
    dimensions = word_vectors().dimensions
    rows = len(learnt.features) + dimensions
    return (
        len(learnt.features) == len(learnt.frequency)
        and len(learnt.scales) == rows
        and len(learnt.rows) == rows * (entries + len(KINDS))
        and len(learnt.centres) in {0, dimensions * entries}
        and len(learnt.words) == len(learnt.counts)
        and len(learnt.terms) + 1 == len(learnt.starts)
        and len(learnt.labels) == len(learnt.impacts) == learnt.starts[-1]
        and len(learnt.phrasings) == entries
        and len(learnt.weights) == 2
    )


def _packed(part: Any) -> bytes | memoryview:
    """Text with lines between; names by their parts, behind their number; numbers with the lowest byte first."""
    if isinstance(part, Names):
        hashes, ends, text = part.parts
        return b"".join([_little("I", [len(hashes)]), _little("I", hashes), _little("I", ends), text])
    if isinstance(part, bytes | memoryview | array):
        return _little(part.typecode, part) if isinstance(part, array) else part
    return "\n".join(part).encode()


def _unpacked(part: memoryview, code: str) -> Any:
    if code == "names":
        (count,) = _numbers("I", part[:4])
        end = 4 + 4 * count
        hashes, ends = _numbers("I", part[4:end]), _numbers("I", part[end : 2 * end - 4])
        # An array is searched twice as fast as a view.
        names = Names(array("I", hashes), ends, part[2 * end - 4 :])
        if [*names.parts.ends[-1:]] != [len(names.parts.text)] * (count > 0) or len(names.parts.ends) != count:
            raise ValueError("not what was learnt: names that end elsewhere")
        return names
    if code == "B":
        return part
    return _numbers(code, part) if code else str(part, "utf-8").split("\n") if part else []


def _little(code: str, numbers: Sequence[float]) -> bytes:
    """Numbers as bytes, the lowest first on any machine."""
    made = array(code, numbers)
    if sys.byteorder == "big":
        made.byteswap()
    return made.tobytes()


def _numbers(code: str, data: memoryview) -> Sequence[Any]:
    """The numbers that `_little` was given."""
    if sys.byteorder == "little":
        # `cast` is typed for codes that are written out; those of arrays, which come here, are among them.
        return data.cast(code)  # type: ignore[call-overload,no-any-return]
    made = array(code, bytes(data))
    made.byteswap()
    return made
