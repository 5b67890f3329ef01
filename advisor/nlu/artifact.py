"""What was learnt, as bytes and back: named parts behind a line of JSON. The only code here that knows bytes."""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Any

from ..models import Entry
from .classifier import Classifier
from .linear_model import LinearModel
from .packed_rows import PackedRows
from .phrasings import Phrasings
from .retrieval import Retrieval
from .vectorizer import Vectorizer

__all__ = ["from_bytes", "to_bytes"]


def to_bytes(classifier: Classifier) -> bytes:
    """What `from_bytes` makes the same classifier from."""
    names, *postings = classifier.retrieval.parts
    parts: dict[str, bytes] = {
        "features": _text(classifier.vectorizer.frequency),
        "frequency": _bytes(array("I", classifier.vectorizer.frequency.values())),
        "words": _text(classifier.counts),
        "counts": _bytes(array("I", classifier.counts.values())),
        "terms": _text(names),
        "scales": _bytes(classifier.model.scales),
        "rows": bytes(classifier.model.rows.data),
        "weights": _bytes(array("d", classifier.weights)),
    }
    for name, numbers in zip(_POSTINGS, postings, strict=True):
        parts[name] = _bytes(numbers)
    for name, numbers in zip(_PHRASINGS, classifier.phrasings.parts, strict=True):
        parts[name] = _bytes(numbers)
    head = json.dumps({name: len(part) for name, part in parts.items()}).encode()
    return b"\n".join([head, b"".join(parts.values())])


def from_bytes(entries: Sequence[Entry], rewrites: Mapping[str, str], data: bytes) -> Classifier:
    """The classifier of the same entries and rewrites; `ValueError` when the bytes are not of this form."""
    try:
        return _classifier(entries, rewrites, _parts(data))
    except (LookupError, TypeError, OverflowError, AttributeError, RecursionError) as error:
        raise ValueError(f"not a stored classifier: {error}") from error


_POSTINGS = {"term ends": "I", "term labels": "H", "term impacts": "f"}
_PHRASINGS = {"phrasing counts": "I", "phrasing ends": "I", "phrasing stems": "I", "phrasing weights": "f"}


def _classifier(entries: Sequence[Entry], rewrites: Mapping[str, str], parts: Mapping[str, memoryview]) -> Classifier:
    frequency = dict(zip(_names(parts["features"]), _numbers(parts["frequency"], "I"), strict=True))
    vectorizer = Vectorizer(len(entries), frequency)
    ends, labels, impacts = (_numbers(parts[name], code) for name, code in _POSTINGS.items())
    counts, phrasing_ends, stems, totals = (_numbers(parts[name], code) for name, code in _PHRASINGS.items())
    _check(max(frequency.values(), default=0) <= len(entries))
    _check(_rises(ends, len(labels)) and len(labels) == len(impacts) and max(labels, default=0) < len(entries))
    _check(_rises(phrasing_ends, len(stems)) and max(stems, default=0) < len(frequency))
    _check(list(counts) == [len(entry.phrasings) for entry in entries] and sum(counts) == len(phrasing_ends) == len(totals))
    weights = _numbers(parts["weights"], "d")
    _check(len(weights) == 2)
    return Classifier(
        entries,
        rewrites,
        dict(zip(_names(parts["words"]), _numbers(parts["counts"], "I"), strict=True)),
        vectorizer,
        _model(parts, vectorizer.size, len(entries)),
        Retrieval(len(entries), _names(parts["terms"]), ends, labels, impacts),
        Phrasings(counts, phrasing_ends, stems, totals),
        weights,
    )


def _model(parts: Mapping[str, memoryview], rows: int, columns: int) -> LinearModel:
    scales, data = _numbers(parts["scales"], "f"), parts["rows"]
    _check(len(scales) == rows and len(data) == rows * columns)
    return LinearModel(scales, PackedRows(data, columns))


def _parts(data: bytes) -> dict[str, memoryview]:
    """The parts by their names."""
    start = data.index(b"\n") + 1
    told = json.loads(data[:start])
    places = list(accumulate(told.values(), initial=start))
    _check(places[-1] == len(data) and min(told.values()) >= 0)
    view = memoryview(data)
    return {name: view[first:last] for name, (first, last) in zip(told, pairwise(places), strict=True)}


def _check(holds: bool) -> None:
    if not holds:
        raise ValueError("not a stored classifier: its parts do not fit together")


def _rises(ends: Sequence[int], last: int) -> bool:
    return all(a <= b for a, b in pairwise([0, *ends])) and (ends[-1] if ends else 0) == last


def _text(names: Sequence[str] | Mapping[str, Any]) -> bytes:
    return "\n".join(names).encode("utf-8", "surrogatepass")


def _names(part: memoryview) -> list[str]:
    text = str(part, "utf-8", "surrogatepass")
    return text.split("\n") if text else []


def _bytes(numbers: array[Any]) -> bytes:
    """The numbers with the lowest byte first, on any machine."""
    return _little(numbers).tobytes()


def _numbers(part: memoryview, code: str) -> array[Any]:
    return _little(array(code, bytes(part)))


def _little(numbers: array[Any]) -> array[Any]:
    if sys.byteorder == "little":
        return numbers
    swapped = numbers[:]
    swapped.byteswap()
    return swapped
