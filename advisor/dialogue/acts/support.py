"""Support: how sure what was shown last is, by the sources that stand behind the very lines that were shown."""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Entry, Source
from ...text import clean, quote
from ..follow_ups.attribution import YEAR, attributed, reach, sources_of_line, sources_of_parts
from ..follow_ups.evidence import figures_in
from ..follow_ups.follow_up_messages import OWN_READING
from ..forms import SHORTEST, in_form, pieces
from ..kept_values import parted
from ..patterns import says
from ..talk import Talk
from . import doubt_messages

__all__ = ["footing", "how_sure", "named", "of_amounts", "shown", "with_figures_before"]

of_amounts = says(r"\b(?:figures?|numbers?|amounts?|sums?|statistics?|salar\w+)\b")
"""Whether an utterance is of figures."""
_MOST = 2
"""Claims of a topic that was told alone, at most."""
_GROUNDED = frozenset({"official", "survey", "book"})
"""Kinds of sources that carry more than a view or one article."""


def shown(talk: Talk, entry: Entry) -> list[str]:
    """The lines of an answer that were told alone last; none where it was told as such."""
    lines = pieces(entry)
    return talk.state.told_of(lines) or [line for line in lines if talk.state.told_only(line)]


def how_sure(talk: Talk, entries: Sequence[Entry]) -> str:
    """How well what was told last of some topics is supported: the claim, how sure it is, and what it rests on."""
    texts = []
    for entry in entries:
        lines = shown(talk, entry)
        for claim in lines[: _MOST if len(entries) == 1 else 1] or [" ".join(in_form(entry, SHORTEST).split())]:
            how = " ".join(filter(None, _support(entry, claim, whole=not lines)))
            texts.append(doubt_messages.of_a_claim(entry.title, claim, how))
    return "\n\n".join(texts)


def _support(entry: Entry, claim: str, *, whole: bool) -> list[str]:
    """How sure a claim is, whose word it is and how far that goes; of a `whole` answer, what that rests on."""
    behind = sources_of_line(entry, claim) or (entry.sources if len(entry.sources) == 1 else ())
    known = [attributed(entry, claim), reach(entry, claim)] if behind else []
    if behind or not entry.sources:
        several = sources_of_parts(entry, claim)
        verdict = doubt_messages.as_its_source(len(several)) if len(several) > len(behind) else _verdict(behind)
        return [verdict, *(known if behind and not (whole and len(entry.sources) == 1) else [footing(entry)])]
    if (own := attributed(entry, claim)) == OWN_READING:
        return [own]
    return [doubt_messages.UNKNOWN, footing(entry)]


def with_figures_before(talk: Talk) -> list[Entry]:
    """The topics of the latest answer before this that has figures in its first words; none where none has."""
    turns = map(parted, reversed(talk.state.turns))
    told = (talk.entries(turn) for turn in turns if not (talk.state.told and turn == talk.state.latest))
    return next((found for found in told if any(figures_in(in_form(entry, SHORTEST)) for entry in found)), [])


def _verdict(sources: Sequence[Source]) -> str:
    """How sure something is that some sources stand behind."""
    kinds = [source.kind for source in dict.fromkeys(sources)]
    if not kinds:
        return ""
    if {*kinds} == {"opinion"}:
        return doubt_messages.ONLY_VIEWS
    if len(kinds) == 1:
        return doubt_messages.ONE_GROUND if kinds[0] in _GROUNDED else doubt_messages.ONLY_ONE
    return doubt_messages.SEVERAL if _GROUNDED.isdisjoint(kinds) else doubt_messages.GROUNDED


def footing(entry: Entry) -> str:
    """What an answer rests on, in a sentence or two."""
    sources = list(dict.fromkeys(entry.sources))
    if not sources:
        return doubt_messages.no_source(entry.title)
    if len(sources) == 1:
        return doubt_messages.one_source(entry.title, named(sources[0]), doubt_messages.KINDS[sources[0].kind])
    views = sum(item.kind == "opinion" for item in sources)
    authors = list(dict.fromkeys(clean(item.by) for item in sources))
    return doubt_messages.many_sources(entry.title, len(sources), _years(sources), authors[:3], views)


def named(item: Source) -> str:
    """A source by author, title and date."""
    title = f"*{quote(item.title)}*"
    return ", ".join([quote(item.by), *([title] if item.title != item.by else []), quote(item.date) or "undated"])


def _years(sources: Sequence[Source]) -> str:
    years = sorted({year for item in sources for year in YEAR.findall(item.date)})
    if not years:
        return ""
    return years[0] if years[0] == years[-1] else f"{years[0]} to {years[-1]}"
