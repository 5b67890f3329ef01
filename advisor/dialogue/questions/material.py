"""Material: books, courses or videos on what was told last, from what that answer or the one on such things names.

"Is there a good book for that?" behind maths asks for the maths book, and not for books in general.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, stems, telling_stems, words
from ..acts.act_messages import said_of
from ..forms import pieces
from ..talk import Talk
from .pieces import asking_part

__all__ = ["material", "names_a_course"]

_KINDS = (
    (regex(r"\b(?:books?|textbooks?|kitab(?:en)?)\b"), regex(r"\b(?:[Bb]ooks?|[Tt]o read|free draft)\b"), "books"),
    (regex(r"\b(?:courses?|class(?:es)?)\b"), regex(r"\b(?:[Cc]ourses?|Zoomcamps?|CS\d\d\d\w?)\b"), "courses"),
    (regex(r"\b(?:videos?|lectures?|youtube)\b"), regex(r"\b(?:[Vv]ideos?|[Ll]ectures|3Blue1Brown)\b"), "courses"),
)
"""How a kind is asked for, how a line names some of it, and the role of the answer on the whole kind."""
_AROUND = stems(
    "book books textbook kitab course courses class classes video videos lecture lectures youtube good best free cheap"
    " paid online short recommend recommendation suggest name know have there some any one ones give tell need want"
    " should would can read take watch learn learning study start beginner beginners easy simple nice decent proper"
    " please pls also too same topic subject part stuff thing kind it that this them these those like maybe koi accha"
    " achha hai batao bata iske uske liye aur bhi ok about with for on do which what money less much series list got"
    " where maybe im broke"
)
"""Stems of what stands around the name of the kind."""
_NOT_OF_IT = regex(r"\b(?:no (?:\w+ ){0,2}course|the article|your|you (?:said|named)|certificat\w*|first one|next)\b")
_IN_GENERAL = regex(r"\b(?:which|what) (?:\w+ )?(?:books|textbooks|courses|classes|videos|lectures)\b")
_POINTS = regex(r"\b(?:that|this|it|these|those|them|same|too|also|topic|subject|part|there|iske|uske)\b")
"""What asks for all of a kind, and what points at the topic at hand: "which books should I read" does not."""
_FREE = regex(r"\b(?:free|muft|no money|not much money|cheap|paise nahi)\b")
_ONLY_SPOKEN_OF = regex(r"\b(?:[Ee]nough for|[Aa]fter|fine for|[Bb]eginner) (?:\S+ ){0,3}?courses?\b")
"""What says something of such a thing, and names none."""
_MOST_WORDS, _MOST = 14, 3
"""Words of a question that asks no more than that, and lines that are told, at most."""


def material(talk: Talk, utterance: str) -> Reply | None:
    """What is named of a kind of material on the topic of the latest answer; None where none is asked for, or named."""
    asked = normalize(asking_part(utterance))
    kind = next(((names, role) for asks, names, role in _KINDS if asks.search(asked)), None)
    if not (kind and len(talk.state.latest) == 1 and talk.state.told) or len(words(asked)) > _MOST_WORDS:
        return None
    if telling_stems(asked) - _AROUND or _NOT_OF_IT.search(asked):
        return None
    if _IN_GENERAL.search(asked) and not _POINTS.search(asked):
        return None
    names, role = kind
    entry, roles = talk.latest[0], talk.knowledge.roles
    on_them = next(iter(talk.entries([getattr(roles, role)])), None)
    if on_them is None or entry.group != on_them.group or entry.id in {roles.books, roles.courses}:
        return None
    lines = [line for line in pieces(entry) if names.search(_ONLY_SPOKEN_OF.sub("", line))]
    lines = [line for line in lines if names.search(line.partition(":")[0])] or lines
    free = [line for line in lines if _FREE.search(line)] if _FREE.search(normalize(utterance)) else []
    return _told(talk, utterance, entry, on_them, (free or lines)[:_MOST]) if lines else None


def names_a_course(lines: Iterable[str]) -> bool:
    """Whether some lines name a course."""
    return any(_KINDS[1][1].search(_ONLY_SPOKEN_OF.sub("", line)) for line in lines)


def _told(talk: Talk, utterance: str, entry: Entry, on_them: Entry, lines: Sequence[str]) -> Reply:
    return talk.on(utterance, [entry], said_of(entry, lines), first=[on_them.id])
