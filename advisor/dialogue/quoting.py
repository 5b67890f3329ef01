"""What an answer says, asked about in its own words, or about somebody in it: all there is, and where it is from."""

from __future__ import annotations

from collections.abc import Iterable

from ..models import Entry, Reply
from ..patterns import regex
from ..text import is_function_word, stem, words
from . import act_messages
from .doubt import sources_of
from .forms import holding
from .talk import Talk

__all__ = ["of_somebody", "quoted"]

_QUOTE = regex(r"(?<!\w)['\"\u2018\u201c`](.{4,160}?)['\"\u2019\u201d`](?!\w)")
_MEANT = regex(
    r"\bwhat (?:(?:do|did|does|is|are|u|you|it|that|this|s|exactly|even|by) )*(?:mean|meant|meaning)"
    r"(?: (?:by|with|of|when you say|here by|exactly|exactly by))? (?P<said>.+)"
)
_LEAST_QUOTED, _LEAST_MEANT = 3, 2
"""Words of a quote, at least, where it stands in marks, and where it is asked what they mean."""
_SOMEBODY = regex(r"\b(?:her|him|she|he|his|lady|woman|man|guy|girl|person|mother|father|mom|dad|somebody|someone)\b")
_MORE = regex(r"\b(?:more|who (?:is|was)|story|tell me|details?|what happened|how did (?:she|he))\b")
_LEAST_SHARED = 2
"""Telling words that a piece of an answer shares with what somebody in it is called, at least."""
_NUMBERS = {
    name: str(number)
    for number, name in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}
_NO_NAMES = frozenset(
    map(stem, "lady woman man guy girl person mother father mom dad project story tell know detail happen".split())
)
"""Stems of what says nothing of who is meant."""


def quoted(talk: Talk, utterance: str) -> Reply | None:
    """Where words of an answer before are quoted back: the place they stand in, and that there is no more on them.

    None where nothing is quoted, or where another topic answers what is.
    """
    marked = _QUOTE.search(utterance)
    asked = _MEANT.search(" ".join(words(utterance)))
    said = words(marked[1] if marked else asked["said"] if asked else "")
    if len(said) < (_LEAST_MEANT if asked else _LEAST_QUOTED) or _names(talk, " ".join(said)):
        return None
    sought = f" {' '.join(said)} "
    for entry in _told(talk):
        found = [piece for piece in holding(entry) if sought in f" {' '.join(words(piece))} "]
        if found:
            return talk.on(utterance, [entry], act_messages.words_of(entry, found[0]))
    return None


def of_somebody(talk: Talk, utterance: str, reply: Reply) -> Reply | None:
    """All that an answer before tells of somebody in it, who is asked about, with its sources; None for another matter.

    Where `reply` is a sure answer of other topics, that is what was asked.
    """
    said = " ".join(words(utterance))
    elsewhere = reply.kind == "answer" and not reply.tentative
    if not (_SOMEBODY.search(said) and _MORE.search(said)) or not talk.latest:
        return None
    if elsewhere and [match.entry.id for match in reply.answers] != talk.state.latest:
        return None
    telling = _telling(said.split()) - _NO_NAMES
    for entry in _told(talk):
        best = max(holding(entry), key=lambda piece: len(telling & _telling(words(piece))), default="")
        shared = telling & _telling(words(best))
        if len(shared) >= _LEAST_SHARED or (shared and shared == telling):
            return talk.on(utterance, [entry], f"{act_messages.all_on_that(best)}\n\n{sources_of(entry)}")
    if telling:
        return None
    entry = talk.latest[-1]
    return talk.on(utterance, [entry], f"{act_messages.all_in(entry)}\n\n{sources_of(entry)}")


def _told(talk: Talk) -> list[Entry]:
    """The topics that were answered, the latest first."""
    return talk.entries(dict.fromkeys([*talk.state.latest, *reversed(talk.state.answered)]))


def _names(talk: Talk, said: str) -> bool:
    """Whether some words are what another topic is called or asked for with."""
    best = talk.advisor.match(said)[0]
    known = _telling([*words(best.entry.title), *words(best.phrasing)])
    return best.entry.id not in talk.state.latest and _telling(said.split()) <= known


def _telling(said: Iterable[str]) -> set[str]:
    return {stem(_NUMBERS.get(word, word)) for word in said if word in _NUMBERS or not is_function_word(word)}
