"""Attribution: which of an answer's sources a line of it is from, and how far that line goes."""

from __future__ import annotations

from collections.abc import Collection

from ...models import Entry, Source
from ...patterns import regex
from ...text import clean, quote, sentences, stem, stems, telling_stems
from ..acts.doubt_messages import no_source
from . import follow_up_messages as messages
from .retort_messages import UNSOURCED

__all__ = ["YEAR", "attributed", "part_with", "reach", "sources_of_line", "sources_of_parts"]

YEAR = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_UNDATED = regex(r"\bundated\b")
_OWN = regex(r"\bmy (?:own |best )?(?:choice|guess|reading|suggestion|estimate|mind|view|order)\b")
_STORY = regex(r"\bone (?:story|engineer|career changer|person)\b|\bstory\b")
_DID = regex(r"\b[A-Z][a-z]+ [A-Z][a-z]+ (?:did|solved|took|spent|needed|sent) about \d")
_COUNT = regex(
    r"\b\d[\d,]*(?: ml engineer)? (?:asked|adverts?|people|respondents?|developers|engineers|members|firms"
    r"|applications)\b"
    r"|\basked \d",
)
_BIASED = regex(r"\bbiased\b")
_UNSOURCED = regex(r"\bgives no source for (?:that|these)\b")
_NAME = regex(r"(?<![\w'’])[A-Z\d][\w.]*\w")
_CAPITAL = regex(r"\b[A-Z]\w{3,}")
_OF_A_FIGURE = 100
"""How much more a figure in common tells than a word."""
_PART = regex(r"[^()]+\([^()]+\)")
_DIGITS = regex(r"\d[\d,.]*\d|\d")
_GENERIC = frozenset(
    map(
        stem,
        "ml ai data science machine learning deep book interviews engineer engineers github copy survey us uk eu usa"
        " january july august october update python".split(),
    )
)
"""Stems in titles of sources that tell no source from another."""


def sources_of_line(entry: Entry, line: str) -> list[Source]:
    """The sources of an answer that a line of it names, by their authors or titles and years; none where it names none.

    A line that leaves open when its sources are from has those without a date.
    """
    held, names = stems(line), _names(line)
    years = set(YEAR.findall(line))
    merits: list[tuple[int, Source]] = []
    for source in dict.fromkeys(entry.sources):
        named = len(_by_name(source.by, held, names))
        shared = {word for word in _telling(source.title) & held if not YEAR.fullmatch(word)}
        merit = 4 * bool(named) + named
        if named or (len(shared) > 1 and shared & names) or _capitals(f"- {source.title}") & _capitals(line):
            merit += max(1, len(shared))
        merit += bool(merit) and not years.isdisjoint(YEAR.findall(f"{source.date} {source.title}"))
        merits.append((merit, source))
    best = max((merit for merit, _ in merits), default=0)
    if best:
        return [source for merit, source in merits if merit == best]
    if _UNDATED.search(line):
        return [source for _, source in merits if not YEAR.search(source.date)]
    dated = [source for _, source in merits if not years.isdisjoint(YEAR.findall(source.date))]
    if len(dated) == 1:
        return dated
    return [source for _, source in merits] if len(merits) == 1 else []


def sources_of_parts(entry: Entry, line: str) -> list[Source]:
    """The sources of an answer that the parts of a line name, each of which may have one of its own."""
    found = (source for part in _PART.findall(line) or [line] for source in sources_of_line(entry, part))
    return list(dict.fromkeys(found))


def part_with(line: str, figures: Collection[str], said: Collection[str]) -> str:
    """The part of a line, with a source of its own in brackets, that shares figures or stems; the line, if none does.

    Figures are digits without commas.
    """
    best = (0, line)
    # A source in brackets is that of its own sentence.
    for part in (part for sentence in sentences(line) for part in _PART.findall(sentence) or [sentence]):
        digits = {figure.replace(",", "") for figure in _DIGITS.findall(part)}
        shared = _OF_A_FIGURE * len(digits.intersection(figures)) + len(stems(part).intersection(said))
        best = max(best, (shared, part), key=lambda item: item[0])
    return best[1]


def attributed(entry: Entry, line: str) -> str:
    """Whose word a line is, with kind and date; that the answer does not tell which of its sources it is."""
    if _OWN.search(line.lower()):
        return messages.OWN_READING
    found = sources_of_parts(entry, line) or sources_of_line(entry, line)
    found = found or (list(entry.sources) if len(entry.sources) == 1 else [])
    if not entry.sources:
        return no_source(entry.title)
    if not found:
        return messages.which_source(entry.title, [clean(source.by) for source in dict.fromkeys(entry.sources)][:3])
    return messages.from_sources([(quote(s.by), quote(s.title), quote(s.date), s.kind) for s in found[:3]])


def reach(entry: Entry, line: str, *, counted: bool = False) -> str:
    """How far a line goes, and what it is no proof of; empty where nothing is to be said.

    `counted`: it was asked how many stand behind it.
    """
    said = line.lower()
    if _STORY.search(said):
        return messages.ONE_STORY
    if _DID.search(line):
        return messages.ONE_DID
    if _COUNT.search(said):
        return messages.BIASED if _BIASED.search(said) else ""
    if _UNSOURCED.search(" ".join(entry.answer.split())):
        return UNSOURCED
    kinds = {source.kind for source in sources_of_line(entry, line)}
    if kinds == {"opinion"}:
        return messages.NO_COUNT_VIEW
    if _BIASED.search(said):
        return messages.BIASED
    return messages.NO_COUNT if counted or "survey" in kinds else ""


def _capitals(text: str) -> set[str]:
    """The words of a text that begin with a capital, without the first, as stems."""
    return {stem(word.lower()) for word in _CAPITAL.findall(text.partition(" ")[2])} - _GENERIC


def _names(text: str) -> set[str]:
    """The words of a text that have a capital, or are figures, as stems."""
    return {stem(word.lower()) for word in _NAME.findall(text)} - _GENERIC


def _by_name(author: str, held: Collection[str], names: Collection[str]) -> set[str]:
    """The words of an author that a line has as a name: "20 hours a week" does not name 80,000 Hours."""
    capital = _names(author)
    return {word for word in _telling(author) & set(held) if word not in capital or word in names}


def _telling(text: str) -> set[str]:
    return telling_stems(text) - _GENERIC
