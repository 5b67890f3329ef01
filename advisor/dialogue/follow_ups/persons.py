"""Persons: who somebody is whom the answers name, as far as the sources tell it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from ...lines import whole_sentences
from ...models import Entry, Reply, Source
from ...patterns import regex
from ...text import normalize, sentences, words
from ..forms import pieces
from ..talk import Talk
from . import person_messages as messages
from .follow_up_messages import no_more_of

__all__ = ["of_a_person"]

_WHO = regex(
    r"^(?:(?:and|so|but|btw|wait|sorry|ok|also|by the way)[, ]+)*who(?: is|'s| was|s)"
    r" (?:this |that |the )?(?P<name>[a-z][a-z.'-]+(?: [a-z][a-z.'-]+){0,2}?)(?: (?:anyway|btw|again|then|exactly"
    r"|person|guy|please))*[ ?.!]*$"
)
_PERSON = regex(r"^[A-Z][\w.-]+(?: [A-Z][\w.-]*){1,2}$")
_BOOK = regex(r"\((?!book repository)([^()]+)\)$")
_REPOSITORY = regex(r" \(book repository\)$")
_MOST_WORKS = 3


def of_a_person(talk: Talk, utterance: str) -> Reply | None:
    """What somebody has written whom a question names, and the line that tells of them; None for anybody else."""
    found = next((said for part in sentences(utterance) if (said := _WHO.match(normalize(part)))), None)
    asked = tuple(words(found["name"])) if found else ()
    if not asked:
        return None
    cited = [(entry, source) for entry in talk.knowledge.topics for source in entry.sources if _is_by(source, asked)]
    if not cited:
        return None
    name = _author(cited[0][1])
    told = [(entry, line) for entry in talk.knowledge.topics for line in _telling_of(entry, name.split()[-1])]
    if talk.latest and not told:
        return None  # What the latest answer says of them is nearer.
    entry, line = told[0] if told else (cited[0][0], "")
    latest = [entry for entry in talk.latest if any(entry is other for other, _ in cited)]
    text = f"{messages.author_of(name, _works(source for _, source in cited), line)} {no_more_of(name)}"
    return talk.on(utterance, latest or [entry], text)


def _author(source: Source) -> str:
    """The author of a source, without what they write for."""
    return source.by.partition(",")[0].partition("\u2019s view")[0].strip()


def _is_by(source: Source, asked: tuple[str, ...]) -> bool:
    """Whether somebody of a name, or of a family name, has written a source."""
    author = _author(source)
    named = words(author)
    return bool(_PERSON.match(author)) and bool(asked) and tuple(named[-len(asked) :]) == asked


def _telling_of(entry: Entry, family_name: str) -> list[str]:
    """The sentences of an answer that say what somebody was or is."""
    tells = regex(rf"\b{family_name} was an? ")
    return [part for line in pieces(entry) for part in whole_sentences(line) if tells.search(part)]


def _works(sources: Iterable[Source]) -> list[str]:
    """What some sources are called, the book in place of its chapters."""
    titles = (book[1] if (book := _BOOK.search(source.title)) else source.title for source in sources)
    return list(islice(dict.fromkeys(_REPOSITORY.sub("", title) for title in titles), _MOST_WORKS))
