"""Matchers kept between runs, so that fitting is paid once for each content and version."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from .. import cache
from ..models import Entry
from .features import SYNONYMS
from .matcher import Matcher

__all__ = ["matcher_for"]

_VERSION = b"21"
"""Changes whenever the same entries and synonyms would be learnt otherwise or stored otherwise."""


def matcher_for(entries: Sequence[Entry], rewrites: Mapping[str, str] | None = None) -> Matcher:
    """The matcher of these entries and of words read as others, from the cache where it is there and whole."""
    texts = ["\0".join((entry.title, *entry.phrasings)) for entry in entries]
    texts += [json.dumps(rewrites)] if rewrites else []
    key = cache.key(
        "matcher", _VERSION, SYNONYMS.read_bytes(), *(text.encode("utf-8", "surrogatepass") for text in texts)
    )
    stored = cache.load(key)
    if stored is not None:
        try:
            return Matcher.from_bytes(entries, stored, rewrites)
        except ValueError:
            pass  # Whole but not of this form: learnt anew and written over.
    matcher = Matcher(entries, rewrites)
    cache.store(key, matcher.to_bytes())
    return matcher
