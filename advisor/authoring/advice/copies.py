"""Phrasings of an entry that say what another of it says, and teach nothing."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz, process

from ...text import is_function_word, stem
from ..study import Study
from .model import Advice, advice_on, quoted

__all__ = ["advise", "copies_in"]

_ALIKE = 96.0
"""Likeness of the telling words, as letters in order, from which two phrasings are near-copies, in percent."""


def advise(study: Study) -> Iterator[Advice]:
    """Near-copies inside a topic or a gap, as hints: they do no harm, but look like more than they are."""
    for label, entry in enumerate(study.entries):
        if entry.kind == "small_talk":
            continue
        for number, original in copies_in(study, label).items():
            phrasing = entry.phrasings[number]
            message = f"{quoted(phrasing)} is nearly {quoted(entry.phrasings[original])}; other words would teach more"
            yield advice_on(study, "copy", label, message, 0.1, key=f"phrasings/{phrasing}", hint=True)


def copies_in(study: Study, label: int) -> dict[int, int]:
    """The numbers of the phrasings that nearly are an earlier one of the entry, each with that one's."""
    signs = [" ".join(sorted(_telling(text))) for text in study.corpus.phrasings[label]]
    found: dict[int, int] = {}
    for number, sign in enumerate(signs):
        best = process.extractOne(sign, signs[:number], scorer=fuzz.ratio, score_cutoff=_ALIKE)
        if best:
            found[number] = best[2]
    return found


def _telling(text: list[str]) -> set[str]:
    """The stems of the words that say what it is about; of all where none does."""
    return {stem(word) for word in text if not is_function_word(word)} or set(text)
