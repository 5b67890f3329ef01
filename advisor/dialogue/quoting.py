"""What an answer says, asked about in its own words, or about somebody in it: all there is, and where it is from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..models import Entry, Reply, Source
from ..patterns import regex
from ..text import clean, is_function_word, stem, words
from . import act_messages, follow_up_messages
from .evidence import told_entries
from .forms import holding
from .names import names_in
from .talk import Talk

__all__ = ["of_a_mention", "quoted"]

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


def _told(talk: Talk) -> list[Entry]:
    """The topics that were answered, the latest first."""
    return talk.entries(dict.fromkeys([*talk.state.latest, *reversed(talk.state.answered)]))


def _names(talk: Talk, said: str) -> bool:
    """Whether some words are what another topic is called or asked for with."""
    best = talk.advisor.match(said)[0]
    known = _telling([*words(best.entry.title), *words(best.phrasing)])
    return best.entry.id not in talk.state.latest and _telling(said.split()) <= known


def _telling(said: Iterable[str]) -> set[str]:
    return {stem(word) for word in said if not is_function_word(word)}
