"""Which parts of an utterance ask something of their own, where it may ask several things.

"How do I explain the gap, and is there a free course?" asks two things, "I have a degree, do I need a master's?" one.
Whether a topic is asked for by a piece is told by a logistic regression (Cox, "The regression analysis of binary
sequences", 1958) over what the piece means by itself, the whole, and the other pieces, fitted to 3,000 labelled
messages, of which 280 ask two things.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from math import exp, log

from ...models import Match
from ...patterns import regex
from ...text import words
from ..policy import Decision
from ..sentence_kinds import READER, reacts
from .asked import Asked
from .background import is_background
from .pieces import Piece, leans, opens_a_question

__all__ = ["MOST_POINTING", "parts_asked"]

_WHOLE, _GAP, _ASKS, _MARGIN, _FIRST, _OTHER, _LENGTH, _CONSTANT = 0.58, -0.32, 1.22, 0.27, -0.9, 0.11, 0.63, -1.97
"""Weights: of the logarithms of the confidence in the topic by the whole, and in the likeliest gap by the piece; that
the piece may ask; of how far the topic leads all else by the piece, in logarithms; that it is the likeliest by the
whole; of the logarithms of the confidence in another topic by another whole question, and of the number of words; and
what is added."""
_LEAST = 3e-3
"""What is added to a confidence, so that none is impossible."""
_ASKED, _TOLD, _TOLD_BESIDE = 0.35, 0.5, 0.75
"""Probability from which a topic is asked for beside others; by a piece that may only tell; and by such a one beside a
question of more words than `_SHORT`, where none counts that likely `_TELLS`."""
_TELLS, _SHORT = 0.9, 4
_PLAINLY, _WHOLE_PLAINLY = 0.6, 0.4
"""The same from which a piece that may ask is told before others; and one that is a whole question."""
_SURELY = 0.5
"""The same from which it is surely asked for, where it is surely understood."""
_DENIES = regex(r"not\b|(?:i am|i['\u2019]?m) (?:not an?|no)\b", re.IGNORECASE)
"""How a piece begins that says what is not asked, or who does not ask: "the pay, not the hours", "I am no analyst"."""
_FLOOR = 0.05
"""Confidence in a topic by a piece, under which it is not asked for, be it likelier than all others."""
MOST_POINTING = 6
"""Words of a question that only points at what was told before it, at most."""
_CANDIDATES, _MOST = 2, 3
"""Topics that a piece may ask for, and things that are answered, at most."""


def parts_asked(
    utterance: str, pieces: Sequence[Piece], understand: Callable[[str], Asked], whole: Asked
) -> list[Asked]:
    """The parts of an utterance that ask for topics of their own, in their order, no topic twice; few.

    With them stand whole questions that are surely not covered.
    """
    parts = [_understood(utterance, pieces, place, understand) for place in range(len(pieces))]
    asks = [piece.asks and _may_ask(part.text) for piece, part in zip(pieces, parts, strict=True)]
    by_whole = {match.entry.id: match.confidence for match in whole.matches}
    first = next((match.entry.id for match in whole.matches if match.entry.kind != "small_talk"), "")
    opening = [part.text for asking, part in zip(asks, parts, strict=True) if asking and opens_a_question(part.text)]
    beside = any(len(words(text)) > _SHORT for text in opening)
    best: dict[str, tuple[float, int, Match]] = {}
    for place, part in enumerate(parts):
        if not asks[place] and beside and READER.shares(part.text)["tells"] >= _TELLS:
            continue
        likely, match = _likeliest(place, parts, asks, by_whole, first)
        least = _ASKED if asks[place] else _TOLD_BESIDE if beside else _TOLD
        if match and not _DENIES.match(part.text) and likely >= max(least, best.get(match.entry.id, (0.0,))[0]):
            best[match.entry.id] = (likely, place, match)
    if opening and not any(asks[place] for _, place, _ in best.values()):
        return []  # What is only told is no answer to a question beside it.
    asked = sorted(best.values(), key=lambda item: -item[0])[:_MOST]
    found = {place: _told(parts[place], match, likely) for likely, place, match in asked}
    plainly = {place for likely, place, _ in asked if asks[place] and likely >= _plainly(parts[place])}
    for place, part in enumerate(parts):
        if plainly and asks[place] and part.is_gap and part.decision.sure and opens_a_question(part.text):
            found.setdefault(place, part)
    # What is only told, or may not be asked for, is less worth than what plainly is.
    return [found[place] for place in sorted(found, key=lambda place: (place not in plainly, not asks[place], place))]


def _understood(utterance: str, pieces: Sequence[Piece], place: int, understand: Callable[[str], Asked]) -> Asked:
    """What a piece means; what a few words mean together with what was told right before them, where they point at
    that or mean nothing alone: "I did maths at school. Is that enough?" asks of maths.
    """
    piece, before = pieces[place], pieces[place - 1] if place else None
    part = understand(text := utterance[piece.start : piece.end])
    points = leans(text) or part.likely < _ASKED
    if before is None or before.asks or not piece.asks or not points or len(words(text)) > MOST_POINTING:
        return part
    together = understand(utterance[before.start : piece.end])
    if not (together.said or together.matches[0].confidence > part.matches[0].confidence):
        return part
    return together if opens_a_question(together.text) else together._replace(text=text)


def _likeliest(
    place: int, parts: Sequence[Asked], asks: Sequence[bool], by_whole: Mapping[str, float], first: str
) -> tuple[float, Match | None]:
    """How likely a part asks for a topic of its own, and for which.

    `by_whole` is the confidence in each entry by the whole; `first` is the likeliest by that.
    """
    part = parts[place]
    gap = max((match.confidence for match in part.matches if match.entry.kind == "gap"), default=0.0)
    others = [
        match
        for at, other in enumerate(parts)
        if at != place and asks[at] and opens_a_question(other.text)
        for match in other.matches
        if match.entry.kind == "topic"
    ]
    length = log(max(1, len(words(part.text))))
    found: tuple[float, Match | None] = (0.0, None)
    topics = [match for match in part.matches if match.entry.kind == "topic" and match.confidence >= _FLOOR]
    for rank, match in enumerate(topics[:_CANDIDATES]):
        name = match.entry.id
        if any(likelier.entry.part_of == name for likelier in topics[:rank]):
            continue  # "Pay in the US" is not pay, be that the whole's.
        rival = max((other.confidence for other in part.matches if other is not match), default=0.0)
        beside = max((other.confidence for other in others if other.entry.id != name), default=0.0)
        odds = (
            _WHOLE * _log(by_whole.get(name, 0.0))
            + _GAP * _log(gap)
            + _ASKS * asks[place]
            + _MARGIN * (_log(match.confidence) - _log(rival))
            + _FIRST * (name == first)
            + _OTHER * _log(beside)
            + _LENGTH * length
            + _CONSTANT
        )
        found = max(found, (1.0 / (1.0 + exp(-odds)), match), key=lambda item: item[0])
    return found


def _plainly(part: Asked) -> float:
    return _WHOLE_PLAINLY if opens_a_question(part.text) else _PLAINLY


def _may_ask(text: str) -> bool:
    """Whether a piece may ask something: "given that I know C?" only tells, whatever mark stands behind it."""
    return opens_a_question(text) or not (is_background(text) or reacts(text))


def _told(part: Asked, match: Match, likely: float) -> Asked:
    """A part that asks for a topic: surely, or as a guess."""
    same = part.said is not None and part.named == match.entry.id and part.decision.action == "answer"
    return part if same and likely >= _SURELY else part._replace(decision=Decision("tentative", (match,)))


def _log(confidence: float) -> float:
    return log(confidence + _LEAST)
