"""Other sources: what others say of what was asked, for those who do not trust the source of the latest answer."""

from __future__ import annotations

import re

from ...models import Entry, Match, Reply, Source
from ...patterns import regex
from ...text import normalize, sentences, stems
from ..acts.doubt import age_of
from ..pay import localities, pay_messages
from ..pay.pay import LEVEL, at_first, pay_topics
from ..pay.pay_questions import at_a_level
from ..talk import Talk
from . import follow_up_messages as messages
from . import retort_messages
from .attribution import sources_of_line
from .evidence import spoken_of
from .named_sources import OF_A_BUREAU

__all__ = ["elsewhere"]

_THING = r"(?:sources?|opinions?|views?|figures?|statistics|stats|numbers?|evidence|voices?|data|something|anything)"
_ASKS = regex(
    rf"\b(?:another|an?other|other|second|independent|neutral|official|proper|more reliable|impartial) {_THING}\b"
    rf"|\b(?:something|anything|someone|anyone|somebody|anybody) (?:else|better|neutral|independent|official)\b"
    rf"|\b{_THING} (?:\w+ ){{0,2}}?(?:from|by|of) (?:\w+ ){{0,2}}?(?:persons?|people|somebody|someone|anybody|anyone"
    r"|practitioners?|engineers?|statistic\w*|office|bureau|government)\b"
    r"|\b(?:kisi aur|kahi aur|koi aur) (?:ka|se|source)\b"
)
_BETTER = regex(
    r"(?:(?:and|so|but|ok)[, ]+)*(?:is there|do(?:n't)? you have|have(?:n't)? you(?: got)?|you have|got)? ?"
    r"(?:really )?(?:nothing|anything|something|no|an?|any)"
    r" (?:better|more (?:reliable|solid|trustworthy|precise|exact))(?: (?:sources?|figures?|numbers?|data))?"
    r"(?: (?:than|to offer|on|for)(?: (?:that|this|it|these|those))?(?: ones?)?)?[?.! ]*"
)
"""What asks for something better than was told, and names no source."""
_NEWER = regex(
    r"(?:(?:and|so|but|ok)[, ]+)*(?:(?:is|are) there|do you have|have you(?: got)?|you have|got|what about)? ?"
    r"(?:(?:nothing|anything|something|an?|any|no|some) )?(?:newer|more (?:recent|current|up.to.date)|fresher|later)"
    r"(?: (?:ones?|figures?|numbers?|surveys?|sources?|data|stud(?:y|ies)|polls?))?"
    r"(?: (?:than|on) (?:that|this|it|these|those))?[?.! ]*"
)
"""What asks for something newer than was told."""
_WANTS = regex(r"\b(?:have|has|got|is there|are there|any|what do|what does|give|show|hai kya|hai)\b")
_OWN = regex(
    r"\bI (?:have|found) no\b|\b[Mm]y (?:own |planning )?(?:guess|reading|choice|order|advice|figure)\b"
    r"|^(?:these|this|it|that|they)\b",
    re.IGNORECASE,
)
"""A line that tells nothing, is the adviser's own word, or leans on the line before it."""
_PLAINLY = 0.9
"""Confidence in a line from which the very words that ask for another source ask for it."""
_OFFICIAL = regex(r"\b(?:official|government\w*|govt|bureau|ministr\w+|statistic\w*|stats|census)\b")
"""What asks for a source of an office."""
_FIGURE = regex(r"\d ?%|[$\u20ac\u00a3]\d")
_OF_FIGURES = regex(r"\bfigures?\b|\bnumbers?\b")
"""What asks for a figure."""
_OF_AN_OFFICE = 100.0
"""How many times likelier a line of such a source is where one is asked for, in an answer that follows the latest."""
_FOLLOWS = 10.0
"""How many times likelier a line is where its answer follows the latest."""


def elsewhere(talk: Talk, utterance: str) -> Reply | None:
    """The line of another source that is likeliest for what is asked, or was asked last; None for anything else.

    A line is of another source where its answer does not rest on the one of the latest.
    """
    asks = [part for part in map(normalize, sentences(utterance)) if _ASKS.search(part) and _WANTS.search(part)]
    latest = _told_of(talk, asks[-1]) if asks else talk.latest
    own = {source for entry in latest for source in entry.sources}
    if not asks or len(own) != 1 or not talk.state.question or localities.localities(utterance):
        said = [normalize(text) for text in sentences(utterance)] if talk.state.told and talk.latest else []
        if any(map(_NEWER.fullmatch, said)):
            entry = line.entry if (line := spoken_of(talk, utterance)) else talk.latest[0]
            return talk.on(utterance, [entry], f"{retort_messages.NOTHING_NEWER} {age_of(entry)}")
        bare = any(map(_BETTER.fullmatch, said))
        return talk.on(utterance, talk.latest, messages.NOTHING_BETTER) if bare else None
    if latest[0].id in pay_topics(talk.knowledge) and LEVEL.search(asks[-1]):
        first = at_first(talk.state.place or talk.state.profile.country, talk.knowledge)
        told = pay_messages.of_beginners(next(iter(own)).by, first)
        return talk.on(utterance, latest, told) if _FIGURE.search(first) else at_a_level(talk, utterance)
    asked = _lines_of_others(talk, asks[-1], own)
    question = talk.state.question
    if talk.advisor.match(question)[0].entry not in latest:
        question = latest[0].question  # Something else was asked before the latest answer was spoken of.
    found = asked if asked and asked[0].confidence >= _PLAINLY else _lines_of_others(talk, question, own)
    if not found:
        return None
    follows = {name for entry in latest for name in entry.follow_ups}
    official = _OFFICIAL.search(asks[-1]) is not None

    def likely(line: Match) -> float:
        if line.entry.id not in follows:
            return line.confidence
        return line.confidence * _FOLLOWS * (_OF_AN_OFFICE if official and _is_official(talk, line) else 1.0)

    best = max(found, key=likely)
    entry = talk.knowledge[best.entry.id]
    offices = {source.by for source in entry.sources if source.kind == "official"} if official else {}
    office = max(offices, key=lambda name: len(stems(name) & stems(asks[-1])), default="")
    return talk.on(utterance, [entry], messages.of_others(next(iter(own)).by, office, entry.title, best.entry.answer))


def _told_of(talk: Talk, asked: str) -> list[Entry]:
    """The latest answers; where a figure is asked for, the last answer that holds one."""
    told = [*talk.latest, *talk.entries(reversed(talk.state.answered))] if _OF_FIGURES.search(asked) else []
    return [entry for entry in told if _FIGURE.search(entry.answer)][:1] or talk.latest


def _lines_of_others(talk: Talk, asked: str, own: set[Source]) -> list[Match]:
    """The lines of other sources than some, likeliest first, and of the place named, where answers tell of one."""
    found = [line for line in talk.advisor.match_lines(asked) if _is_of_others(talk, line, own)]
    if _OF_FIGURES.search(normalize(asked)):
        found = [line for line in found if _FIGURE.search(line.entry.answer)]
    places = _places(asked) if any(_places(entry.answer) for entry in talk.latest) else set()
    return [line for line in found if not places or _places(line.entry.answer) <= places]


def _is_official(talk: Talk, line: Match) -> bool:
    """Whether a line tells a figure of an official source, or of an office that it speaks of."""
    if not _FIGURE.search(line.entry.answer):
        return False
    sources = sources_of_line(talk.knowledge[line.entry.id], line.entry.answer)
    return any(source.kind == "official" for source in sources) or OF_A_BUREAU.search(line.entry.answer) is not None


def _places(text: str) -> set[str]:
    return {place.country for place in localities.localities(text)}


def _is_of_others(talk: Talk, line: Match, own: set[Source]) -> bool:
    """Whether a line says something, and is of a topic with sources of which none is among some."""
    entry = talk.knowledge[line.entry.id]
    others = {*entry.sources}
    return entry.kind == "topic" and bool(others) and not others & own and not _OWN.search(line.entry.answer)
