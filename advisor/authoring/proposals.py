"""Edits that may make entries easier to find. None of them is believed before it is proven."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ..models import Entry
from ..nlu.retrieval import prose
from ..normalisation.rewriting import Rewriter
from ..plain import from_markdown
from ..text import is_function_word, sentences, stem, words
from .advice.pulls import is_misplaced
from .advice.vocabulary import short_forms, spelt_twice
from .edits import Edit
from .study import Study

__all__ = ["keyword_phrasings", "misplaced_phrasings", "opening_phrasings", "words_read"]

_ENOUGH = 10
"""Phrasings from which an entry is found by what people ask, and its answer tells little more."""
_SENTENCE = range(4, 21)
"""Words of a sentence that can stand as a phrasing."""
_KEYWORDS, _LEAST = 6, 3
"""Words of proposed keywords, at most and at least."""
_WORD = range(3, 16)
"""Letters of a keyword."""


def words_read(study: Study) -> list[Edit]:
    """Words spelt in two ways, and short forms, each read as the other way or as the phrase that it is short for."""
    return [Edit("read", word, meant) for word, meant in {**short_forms(study), **spelt_twice(study)}.items()]


def misplaced_phrasings(study: Study) -> dict[Edit, str]:
    """Phrasings that ask what one of another entry asks, each with the id of that one, which may do better without."""
    entries = study.entries
    return {
        Edit("remove", entries[item.label].id, entries[item.label].phrasings[item.number]): entries[
            item.likeliest[0][0]
        ].id
        for item in study.held_out
        if item.number and is_misplaced(study, item)
    }


def opening_phrasings(study: Study) -> list[Edit]:
    """Of each entry with few phrasings, the first sentence of its answer.

    Like keywords it is taken from the answer alone, for what is judged must not be copied.
    """
    edits = []
    for _, entry in _few(study):
        plain = (" ".join(text.split()) for text in sentences(from_markdown(prose(entry.answer))))
        sentence = next((text for text in plain if len(words(text)) in _SENTENCE), "")
        if sentence:
            edits.append(Edit("add", entry.id, sentence.rstrip(".:")))
    return _new(study, edits)


def keyword_phrasings(study: Study) -> list[Edit]:
    """Of each entry with few phrasings, the words that tell its answer best from others."""
    documents = Counter(name for answer in study.corpus.answers for name in set(map(stem, answer)))
    edits = []
    for label, entry in _few(study):
        own = study.corpus.answers[label]
        chosen = _telling(own, documents, len(study.entries))
        if len(chosen) >= _LEAST:
            edits.append(Edit("add", entry.id, " ".join(chosen)))
    return _new(study, edits)


def _few(study: Study) -> Iterator[tuple[int, Entry]]:
    return (
        (label, entry)
        for label, entry in enumerate(study.entries)
        if entry.kind != "small_talk" and len(entry.phrasings) < _ENOUGH
    )


def _telling(own: Sequence[str], documents: Counter[str], count: int) -> list[str]:
    """The words of an answer that tell it best from others, in their order."""
    often = Counter(map(stem, own))
    first = {stem(word): word for word in reversed(own)}

    def weight(name: str) -> float:
        return math.sqrt(often[name]) * math.log((1 + count) / documents[name])

    candidates = [
        name for name, word in first.items() if word.isalpha() and len(word) in _WORD and not is_function_word(word)
    ]
    best = set(sorted(candidates, key=lambda name: (-weight(name), name))[:_KEYWORDS])
    return [first[name] for name in dict.fromkeys(map(stem, own)) if name in best]


def _new(study: Study, edits: Iterable[Edit]) -> list[Edit]:
    """Those whose phrasing no entry has, nor an edit before, as they are read."""
    rewriter = Rewriter(study.written.words)
    taken = {" ".join(text) for own in study.corpus.phrasings for text in own}
    found: dict[str, Edit] = {}
    for edit in edits:
        read = " ".join(rewriter.words(words(edit.text)))
        if read not in taken:
            found.setdefault(read, edit)
    return list(found.values())
