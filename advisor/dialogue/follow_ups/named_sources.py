"""Named sources: what those that were listed under an answer say, to who names them and asks for their word."""

from __future__ import annotations

from collections.abc import Collection

from ...models import Entry, Reply, Source
from ...patterns import regex
from ...text import normalize, sentences, stem, stems, telling_stems, words
from ..forms import pieces
from ..talk import Talk
from . import retort_messages as messages
from .attribution import sources_of_line
from .evidence import told_entries

__all__ = ["OF_A_BUREAU", "called", "is_named", "word_of_named"]

_WORD = r"(?:figures?|numbers?|percentages?|stud(?:y|ies)|surveys?|statistics?|stats|projections?|reports?|lines?|data)"
_ASKS = regex(
    r"\b(?:what|whats)\b.*\b(?:say|says|said|find|finds|found|report|reports|claims?|tells?|project|projection|write|writes|kehte"
    rf"|kehta|bolte|bolta)\b|\b(?:the|that|your|this|what about|about|of|by|from|ka|ki|wala)\b.*\b{_WORD}\b"
    rf"|\b{_WORD} (?:of|by|from)\b"
)
"""How somebody asks for the word of a source."""
_WHERE = regex(r"\b(?:where|link|url|address|who|whose|why|how|when|sources?|old|read)\b")
"""What asks something else of a source, or of the source alone."""
_ASIDE = frozenset(
    map(
        stem,
        "list listed name named mention quote cite say tell find report claim write project figure number percentage"
        " study survey statistic stats projection line data moment ago earlier above just mean meant ask asked talk"
        " speak two both us no not sorry exactly look like u kehta kehte bolta bolte".split(),
    )
)
"""Stems that say nothing of what is asked of a source."""
OF_A_BUREAU = regex(r"\bthe bureau\b|\bofficial (?:projection|figure|count)s?\b")
"""What a line says that passes on the figures of the bureau."""
_CAPITALS = regex(r"\b[A-Z]")
_NAME = regex(r"\b[A-Z]\w{4,}")
_GENERIC = frozenset(
    "digital economy world forum machine learning science department statistics labor government federal blog"
    " courses others users state deeplearning open source".split()
)
"""Words in the names of sources that name none."""
_SHORTEST = 3
"""Letters of the initials of an office, at least."""
_MOST_LINES = 3


def word_of_named(talk: Talk, utterance: str) -> Reply | None:
    """The lines of the answers told last that are from sources named in what asks for their word; None for others."""
    said = next((part for part in sentences(utterance) if _ASKS.search(normalize(part))), "")
    entries = told_entries(talk) if said and not _WHERE.search(normalize(said)) else []
    for entry in entries:
        named = [source for source in entry.sources if is_named(source, {*words(said)})]
        asked = telling_stems(said) - _ASIDE - {name for source in named for name in called(source)}
        shown = [line for line in _lines_from(entry, named) if asked <= stems(line)]
        if shown:
            return talk.on(utterance, [entry], messages.word_of(entry, shown[:_MOST_LINES]))
    return None


def is_named(source: Source, said: Collection[str]) -> bool:
    """Whether words, in small letters, name a source: by a name in its author, by the whole of that or its initials."""
    names = {name.lower() for name in _NAME.findall(_author(source))} - _GENERIC
    return not {*names, _initials(source)}.isdisjoint(said) or {*words(_author(source))} <= {*said}


def called(source: Source) -> set[str]:
    """The stems of all that a source may be called by."""
    return {stem(_initials(source)), *map(stem, words(_author(source)))}


def _author(source: Source) -> str:
    """The author of a source, without the country of an office, or what an author writes for."""
    return source.by.partition(",")[0].removeprefix("US ")


def _initials(source: Source) -> str:
    """The initials of an office in small letters; of a shorter name that name."""
    letters = "".join(_CAPITALS.findall(_author(source))).lower()
    return letters if len(letters) >= _SHORTEST else _author(source).lower()


def _lines_from(entry: Entry, named: Collection[Source]) -> list[str]:
    """The lines of an answer that are from some sources, or pass on the figures of the bureau, if it is among them."""
    office = any("Bureau" in source.by for source in named)
    return [
        line
        for line in pieces(entry)
        if not {*named}.isdisjoint(sources_of_line(entry, line)) or (office and OF_A_BUREAU.search(line))
    ]
