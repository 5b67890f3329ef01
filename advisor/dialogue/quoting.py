"""What an answer says, asked about in its own words, or about somebody in it: all there is, and where it is from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..models import Entry, Reply, Source
from ..patterns import regex
from ..text import clean, is_function_word, stem, words
from . import act_messages, follow_up_messages
from .doubt import sources_of
from .evidence import told_entries
from .forms import holding
from .names import names_in
from .talk import Talk

__all__ = ["of_a_mention", "of_somebody", "quoted"]

_QUOTE = regex(r"(?<!\w)['\"\u2018\u201c`](.{4,160}?)['\"\u2019\u201d`](?!\w)")
_MEANT = regex(
    r"\bwhat (?:(?:do|did|does|is|are|u|you|it|that|this|s|exactly|even|by) )*(?:mean|meant|meaning)"
    r"(?: (?:by|with|of|when you say|here by|exactly|exactly by))? (?P<said>.+)"
    r"|^(?:and |so |ok |but )*(?P<said2>.+?) (?:ka |ki |kya |ye |yani |iska )*(?:matlab|means?|meaning|mtlb)(?: kya)?"
    r"(?: (?:hai|h|hota hai|what|here|exactly|bata\w*))*$"
)
_WHAT_IS = regex(
    r"(?:(?:and|so|ok|okay|but|hey|wait|sorry) )*(?:what|whats|wat|who|whos|what the hell|what on earth)(?: is"
    r"| s| are| was)? (?:this |that |the |these |a |an |your )*"
    r"(?P<name>[\w.]+(?: [\w.]+){0,3}?)(?: thing| guy| person| thingy| stuff| you mention(?:ed)?| there| then"
    r"| exactly)*"
    r"|(?:ye|yeh|wo|woh) (?P<name2>[\w.]+) (?:kya|kaun|kon) (?:hai|h|hota hai)"
)
_LEAST_QUOTED, _LEAST_MEANT = 3, 2
"""Words of a quote, at least, where it stands in marks, and where it is asked what they mean."""
_SOMEBODY = regex(r"\b(?:her|him|she|he|his|lady|woman|man|guy|girl|person|mother|father|mom|dad|somebody|someone)\b")
_MORE = regex(r"\b(?:more|who (?:is|was)|story|tell me|details?|what happened|how did (?:she|he))\b")
_NOBODY = regex(
    r"\b(?:some(?:one|body)|a (?:person|man|woman|guy|girl)) (?:like|of my|my|in my|as)\b|\bone more (?:thing"
    r"|question)\b"
)
"""The person who asks, and what only asks further."""
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
    said = words(marked[1] if marked else (asked["said"] or asked["said2"]) if asked else "")
    if len(said) < (_LEAST_MEANT if asked else _LEAST_QUOTED) or _names(talk, " ".join(said)):
        return None
    sought = f" {' '.join(said)} "
    for entry in _told(talk):
        found = [piece for piece in holding(entry) if sought in f" {' '.join(words(piece))} "]
        if found:
            return talk.on(utterance, [entry], act_messages.words_of(entry, found[0]))
    return None


def of_a_mention(talk: Talk, utterance: str) -> Reply | None:
    """The line in which an answer before names something that is asked about by its name alone, and whose line it is.

    None where that has an answer of its own.
    """
    asked = _WHAT_IS.fullmatch(" ".join(words(utterance)))
    name = (asked["name"] or asked["name2"]).split() if asked else []
    decided = talk.advisor.decide(" ".join(name), talk.advisor.match(" ".join(name)))
    if not name or decided.action == "answer":
        return None
    known = [(entry, source) for entry in talk.latest for source in entry.sources if _is_by(source, name)]
    about = follow_up_messages.a_source(known[0][0].title, known[0][1]) if known else ""
    line = _naming(talk, name)
    if line is None:
        return talk.on(utterance, [known[0][0]], about) if known else None
    entry, text, typed = line
    beyond = about or follow_up_messages.no_more_of(typed)
    return talk.on(utterance, [entry], f"{act_messages.said_of(entry, [text])}\n\n{beyond}")


def _is_by(source: Source, name: Sequence[str]) -> bool:
    return [word for word in words(clean(source.by)) if word != "the"] == [*name]


def _naming(talk: Talk, name: Sequence[str]) -> tuple[Entry, str, str] | None:
    """The line of an answer told before that holds a name, with its topic and the name as it is written there."""
    if not names_in(talk.knowledge.topics, " ".join(name)):
        return None
    for entry in told_entries(talk):
        for piece in holding(entry):
            if f" {' '.join(name)} " in f" {' '.join(words(piece))} ":
                typed = next((word for word in piece.split() if words(word)[:1] == [*name][:1]), "")
                return entry, piece, typed.strip("(),.:;*“”") if len(name) == 1 and typed else " ".join(name)
    return None


def of_somebody(talk: Talk, utterance: str, reply: Reply) -> Reply | None:
    """All that an answer before tells of somebody in it, who is asked about, with its sources; None for another matter.

    Where `reply` is a sure answer of other topics, that is what was asked.
    """
    said = " ".join(words(utterance))
    elsewhere = reply.kind == "answer" and not reply.tentative
    said = _NOBODY.sub(" ", said)
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
