"""Names in what is said of a mistake: the one that was meant, and lists of them."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

__all__ = ["listed", "meant", "near"]

_LIKENESS = 0.62
"""Share of the letters, of the longer name, that need not be changed, added, left out or swapped, at least."""


def near(name: object, known: Iterable[str]) -> str:
    """The known name that is nearest to another, if one is near; empty otherwise."""
    found = process.extractOne(str(name), list(known), scorer=OSA.normalized_similarity, score_cutoff=_LIKENESS)
    return found[0] if found else ""


def meant(name: object, known: Iterable[str]) -> str:
    """The remedy for a misspelt name; empty when no known one is near."""
    close = near(name, known)
    return f"did you mean `{close}`?" if close else ""


def listed(names: Iterable[str]) -> str:
    """The names as an enumeration, at least one."""
    *rest, last = (f"`{name}`" for name in names)
    return f"{', '.join(rest)} and {last}" if rest else last
