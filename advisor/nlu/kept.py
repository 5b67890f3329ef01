"""Classifiers kept between runs, so that learning is paid once for each content and version."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence

from .. import cache
from ..models import Entry
from .artifact import from_bytes, to_bytes
from .classifier import Classifier
from .tuning import TUNING

__all__ = ["classifier_for"]

_VERSION = 44
"""Changes whenever the same entries and rewrites would be learnt otherwise or stored otherwise."""

_THREADS = "OPENBLAS_NUM_THREADS"
"""What numpy's library for products reads when it is loaded."""


def classifier_for(entries: Sequence[Entry], rewrites: Mapping[str, str], *, closed: bool = False) -> Classifier:
    """The classifier of these entries and rewrites, from the cache where it is there and whole.

    `closed`: as `learn` has it.
    """
    kinds = [entry.kind for entry in entries]
    read = ["\0".join((entry.title, entry.answer, *entry.phrasings)) for entry in entries]
    head = json.dumps([_VERSION, TUNING, closed, kinds, dict(rewrites)]).encode()
    key = cache.key("classifier", head, *(text.encode("utf-8", "surrogatepass") for text in read))
    stored = cache.load(key)
    if stored is not None:
        try:
            return Classifier(entries, rewrites, from_bytes(stored, len(entries)))
        except ValueError:
            pass  # Whole but not of this form: learnt anew and written over.
    classifier = _learn()(entries, rewrites, closed=closed)
    cache.store(key, to_bytes(classifier.learnt))
    return classifier


def _learn() -> Callable[..., Classifier]:
    """`learn`, with a numpy that multiplies in one thread where nobody says how many, and it is not loaded yet.

    The products are small: threads that share one wait for each other, on a busy machine ten times as long.
    """
    given = _THREADS in os.environ
    os.environ.setdefault(_THREADS, "1")
    try:
        from .learning import learn
    finally:
        if not given:
            del os.environ[_THREADS]
    return learn
