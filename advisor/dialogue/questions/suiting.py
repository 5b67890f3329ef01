"""Whether a course that is named suits the person, by what the answers say that it asks for."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize, stems
from ..follow_ups import retort_messages as messages
from ..forms import pieces
from ..talk import Talk
from .course_choice import fitting
from .names import names_in
from .options import parts_with
from .preferences import PROGRAMMING

__all__ = ["suits"]

_SUITS = regex(
    r"\b(?:right|good|ok(?:ay)?|fine|suitable|suited|enough|doable|possible|too (?:hard|advanced|difficult)|suits?"
    r"|fits?|works?)\b.{0,16}\b(?:me|someone like me|somebody like me|my level|a beginner|beginners)\b"
    r"|\b(?:can|could|should|may) i (?:already |just )?(?:do|take|start with|begin with|manage|follow|go with)\b"
    r"|\b(?:still|even so|even then)\b.{1,24}\?"
)
_ASKS_CODE = regex(r"\bcoded for a year\b|\byear of (?:programming|coding)\b")
_LITTLE = regex(r"\b(?:a little|a bit|only know|basics?|beginner|never|new to|not cod\w+|thod[aie])\b")


def suits(talk: Talk, utterance: str) -> Reply | None:
    """Whether the one course that an utterance names suits the person; None where it asks for nothing of theirs."""
    said = normalize(utterance)
    courses = next(iter(talk.entries([talk.knowledge.roles.courses])), None)
    if courses is None or not _SUITS.search(said):
        return None
    names = names_in(talk.knowledge.topics, utterance)
    if len(names) != 1:
        return None
    name = set().union(*(stems(word) for word in names[0]))
    lines = parts_with(courses)
    of_it = [line for line in (*lines, *pieces(courses)) if name <= stems(line)]
    asks = next((line for line in of_it if _ASKS_CODE.search(line.lower())), "")
    if not asks:
        return None
    profile = talk.state.profile
    little = bool(_LITTLE.search(said) or PROGRAMMING & {*profile.lacks, *profile.partly, *profile.weak})
    codes = profile.codes() and not little
    better = fitting(talk, utterance) if little else None
    first = better.lines[0] if better else ""
    return talk.on(utterance, [courses], messages.suits(asks, first, codes=codes, little=little))
