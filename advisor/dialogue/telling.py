"""Reading what a person tells of themselves from an utterance, by rules. Sure rather than complete.

What counts is said in the first person ("I'm a nurse from Manila"), or stands in a piece of its own beside that
("…, 10 hours a week"). Of a question nothing counts but what it takes for granted ("with no maths", "if I don't know
Python"): how much accountants earn in India tells nothing of who asks.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..slots import GOALS, alternatives
from ..text import normalize
from .profile import Profile, Told
from .slot_patterns import BREAK, FILLERS, FIRST_PERSON, Reading

__all__ = ["read"]

_SPELT = tuple(
    (re.compile(pattern), text)
    for pattern, text in (
        (r"[\u2013\u2014]", " - "),
        (r"~|\bapprox\.?|\b(?:about|around|roughly) (?=\d)", " "),
        (r"\bi'?m\b|\bi m\b", "i am"),
        (r"\bfrm\b", "from"),
        (r"\b(i|we)'?ve\b", r"\1 have"),
        (r"\bi'd\b", "i would"),
        (r"\b(do|does|did|have|has|is|am|was|ca)n'?t\b", r"\1 not"),
        (r"\bca not\b|\bcannot\b", "can not"),
        (r"\b([bm])\. ?(tech|sc|com)\b\.?", r"\1\2"),
        (r"\bph\.? ?d\b\.?", "phd"),
        (r"\bu\.s\.(?:a\.?)?", "us"),
        (r"\bu\.k\.", "uk"),
        (r"\b(\d{1,3}) ?\+", r"\1 "),
        (r"\b(\d{1,3})(?!st\b|nd\b|rd\b|th\b)(?=[a-z])", r"\1 "),
        (r"(\d) ?\u2019?'s\b", r"\1"),
    )
)
"""What is read as the words it stands for."""
_JOINT = re.compile(
    r"([.!?;:,]+(?=\s|$)|[()\n])|\s-+\s|\s(?:but|so|also|plus|because)(?=\s)"
    r"|\sand(?=\s(?:i|my|no|not|have|can|only|just|what|how|which|is|do|can|should|am|could)\b)"
)
_ASKS = re.compile(
    r"(?:(?:and|so|but|ok|please|pls|hi|hello|hey|then) )*(?:what|whats|how|which|why|where|when|who|is|are|am|do|does|did"
    r"|can|could|should|would|will|shall|tell|explain|give|show|suggest|recommend|make|help|any|kya|kaise|kaun|konsa"
    r"|kitna|batao|bata)\b"
)
_WANTS_TO_KNOW = re.compile(r"\b(?:wonder|want to know|need to know|curious|guide me|help me|suggest|advise|advice)\b")
_LEAD = re.compile(
    r"(?:(?:no|nope|nah|actually|sorry|wait|oh|correction|rather|i meant?|make it|make that|it is|its|it's)[, ]+)+"
)
"""What a correction begins with: "no, 5 hours"."""
_GRANTED = re.compile(
    rf"(?:\bwith (?:no|zero|only|just|(?:\w+ ){{1,2}}(?:hours?|hrs?|years?|yrs?))|\bas an? (?!{alternatives(GOALS)})"
    r"|\bat (?:the age of )?\d{2}\b).*"
)
"""What a question takes for granted of the person who asks it."""
_HINGLISH = re.compile(r"\b(?:main|mai|mein|me|hum|mera|mere|meri|mujhe|mujhko)\b")
_OF_ONESELF = re.compile(r"\b(?:i|me|my|someone|somebody|too (?:old|late))\b")
_PERSONAL = frozenset({"age", "hours", "years"})
"""Slots that nobody asks about in the words in which they are told."""


class _Piece(NamedTuple):
    """What stands between two joints of an utterance."""

    text: str
    asks: bool


def read(utterance: str, profile: Profile | None = None) -> Told:
    """What an utterance tells of the person who says it; the profile is what a correction may correct."""
    text = _spelt(utterance)
    corrects = bool(profile) and (lead := _LEAD.match(text)) is not None
    if corrects:
        text = text[lead.end() :]  # type: ignore[union-attr]  # It is a match where it corrects.
    reading, fragments = Reading(), Reading()
    rests: list[str] = []
    asks = False
    for piece in _pieces(text):
        asks = asks or piece.asks
        rest = _claimed(piece, reading)
        if rest is None and not piece.asks:
            rest = fragments.take(piece.text, bare=True, follows=reading)
            if rest:
                fragments.undo()
                rest = piece.text
        rests.append(piece.text if rest is None else rest)
    counts = bool(reading) or corrects or (not asks and _PERSONAL & set(fragments.values))
    if counts:
        reading.join(fragments)
    only = not asks and not any(rests) and bool(reading)
    return Told(reading.values, frozenset(reading.denied), only, asks)


def _spelt(utterance: str) -> str:
    """The utterance in small letters, short forms spelt out, lines parted."""
    text = normalize(utterance.replace("\n", " ; "))
    for pattern, spelt in _SPELT:
        text = pattern.sub(spelt, text)
    return " ".join(text.split())


def _pieces(text: str) -> list[_Piece]:
    """The pieces of a text, none blank, each with whether it asks something."""
    pieces = []
    start = 0
    for joint in [*_JOINT.finditer(text), None]:
        piece = text[start : joint.start() if joint else len(text)].strip()
        marked = joint is not None and "?" in joint[0]
        if piece:
            asks = marked or bool(_ASKS.match(piece)) or bool(_WANTS_TO_KNOW.search(piece))
            pieces.append(_Piece(piece, asks))
        start = joint.end() if joint else len(text)
    return pieces


def _claimed(piece: _Piece, reading: Reading) -> str | None:
    """Take what a piece claims in the first person, or takes for granted; what else it says, None where it claims nothing."""
    found = FIRST_PERSON.search(piece.text)
    if found and _HINGLISH.search(found[0]):
        rest, _ = reading.take_goal(piece.text)
        return reading.take(rest)
    if found:
        before, claim = piece.text[: found.start()], piece.text[found.start() :]
        claim, goal = reading.take_goal(claim)
        end = BREAK.search(claim)
        after = claim[end.start() :] if end else ""
        rest = reading.take(claim[: end.start()] if end else claim)
        granted = _GRANTED.search(after)
        if granted:
            after = after[: granted.start()] + reading.take(granted[0])
        return _telling(before) + rest + _telling(after)
    if (piece.text.startswith("as a") or _OF_ONESELF.search(piece.text)) and (granted := _GRANTED.search(piece.text)):
        return _telling(piece.text[: granted.start()]) + reading.take(granted[0], granted=True)
    return None


def _telling(text: str) -> str:
    """The words of a text that say something."""
    return " ".join(word for word in re.findall(r"[a-z0-9+#/.]+", text) if word not in FILLERS)
