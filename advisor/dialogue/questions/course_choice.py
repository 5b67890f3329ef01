"""The one course, of all that are told, that fits the person."""

from __future__ import annotations

from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, sentences
from ..follow_ups.retort_messages import that_one
from ..forms import pieces
from ..talk import Talk
from . import course_messages as messages
from .choosing import best_of
from .options import Option
from .preferences import of_courses

__all__ = ["fitting", "for_the_person", "settled_on_another"]

_TITLE = regex(r"(?:(?:[A-Z]\w+ )?[\w.]+'s )?(?:free )?(?<!\*)\*(?!\*)[^*]+\*(?!\*)|\bML Zoomcamp\b")
"""A course as the answer writes it."""
_HEAD = regex(r"\*\*([^*:]+):?\*\*")
_SETTLES = regex(
    r"\b(?:will (?:work|do)|is (?:fine|ok(?:ay)?|enough)|sounds (?:good|fine)|works for me|i'?ll (?:take|use|do))\b"
)
_FREE = regex(r"\b[Ff]ree\b")
_MATHS = regex(r"\bmath|\bstatistic")
_WHICH_COURSE = regex(r"\bwhich\b(?: (?!other|of|is)\w+){0,4} course\b|\bcourse which\b|\bwhat course\b")


def for_the_person(talk: Talk, utterance: str) -> Reply | None:
    """The course that fits the person, where they told or say something that decides it; else None."""
    asked = f"{utterance} free" if _FREE.search(talk.state.question) else utterance
    whys = list(dict.fromkeys(want.since_one for want in of_courses(talk.state.profile, asked) if want.since_one))
    course = fitting(talk, asked)
    if not (whys and course and course.entry):
        return None
    headed = (line for line in pieces(course.entry) if (head := _HEAD.match(line)) and head[1] in course.said)
    line = next(headed, course.lines[0])
    reply = talk.on(utterance, [course.entry], messages.course_picked(course.said, whys, line))
    return replace(reply, text=that_one(course.said)) if talk.state.repeats(reply) else reply


def settled_on_another(talk: Talk, utterance: str) -> Reply | None:
    """The course that fits who settles on one thing and asks which course to take; None for anything else."""
    said = [normalize(sentence) for sentence in sentences(utterance)]
    settles = any(_SETTLES.search(part) and not _WHICH_COURSE.search(part) for part in said)
    asks = any(_WHICH_COURSE.search(part) and not _MATHS.search(part) for part in said)
    return for_the_person(talk, utterance) if settles and asks and talk.state.told else None


def fitting(talk: Talk, utterance: str) -> Option | None:
    """The course that fits the person best, by what they told and say."""
    courses = next(iter(talk.entries([talk.knowledge.roles.courses])), None)
    found = best_of(_courses(courses), of_courses(talk.state.profile, utterance)) if courses else None
    return found[0] if found else None


def _courses(entry: Entry) -> list[Option]:
    """The courses of an answer that a line tells of alone, each with that line."""
    lines: list[str] = []
    for line in pieces(entry):
        # "New to it?" is a part of what follows.
        lines = [*lines[:-1], f"{lines[-1]} {line}"] if lines and lines[-1].endswith("?") else [*lines, line]
    named = [(line, _TITLE.findall(line)) for line in lines]
    return [Option(titles[0], entry, (line,)) for line, titles in named if len(titles) == 1]
