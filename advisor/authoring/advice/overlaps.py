"""Pairs of entries that are mixed up with each other, and the words that they share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rapidfuzz import fuzz

from ..study import Study
from .model import Advice, advice_on

__all__ = ["advise"]

_LEAST, _SHARE = 3, 0.5
"""Phrasings that are taken for the other entry, and their share of the phrasings of the entry with fewer, at least."""
_HINT = 0.15
"""Share from which it is worth a look."""
_THIN = 5
"""Phrasings under which an entry is thin, and mixed up with any other."""
_ALIKE = 80.0
"""Likeness of two answers, in percent, from which they say the same."""
_WORDS = 4
"""Shared words that are named."""


def advise(study: Study) -> Iterator[Advice]:
    """Pairs of which a good part of the phrasings is taken for the other. Two gaps do less harm to each other."""
    taken: Counter[tuple[int, int]] = Counter()
    for item in study.held_out:
        if not item.is_right:
            one, other = sorted((item.label, item.likeliest[0][0]))
            taken[one, other] += 1
    for (one, other), count in taken.items():
        fewer = min(len(study.by_entry[one]), len(study.by_entry[other]))
        share = count / fewer
        if fewer < _THIN or count < _LEAST or share < _HINT or study.is_covered(one, other):
            continue
        kinds = {study.entries[one].kind, study.entries[other].kind}
        if kinds == {"small_talk"}:
            continue
        words = study.shared(one, other)[:_WORDS]
        by = f" by {', '.join(f'`{word}`' for word in words)}" if words else ""
        both = len(study.by_entry[one]) + len(study.by_entry[other])
        same = fuzz.token_sort_ratio(*(" ".join(study.corpus.answers[at]) for at in (one, other))) >= _ALIKE
        remedy = (
            "their answers say the same; make them one entry"
            if same
            else "give each more phrasings with words that only it should have; neighbours may overlap a little"
        )
        message = (
            f"overlaps with `{study.entries[other].id}`{by}: {count} of their {both} phrasings, left out, are taken "
            f"for the other; {remedy}"
        )
        hint = not same and (share < _SHARE or "topic" not in kinds)
        yield advice_on(study, "overlap", one, message, min(1.0, share), hint=hint)
