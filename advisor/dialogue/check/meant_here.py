"""Meant here: an answer with the word that it was meant for the question asked; and why an answer stands as it does."""

from __future__ import annotations

from collections.abc import Sequence

from ...guidance import SkillQuestion
from ...patterns import regex
from ...text import normalize, quote
from .marks import LITTLE, NO, YES
from .named_parts import named, parts_in
from .onwards import answer_beside

__all__ = ["answer_meant", "asks_why", "why_it_stands"]

_MEANT = regex(
    r"\bi (?:only |just )?(?:meant|was (?:talking (?:about|of)|speaking of|answering)|mean(?= (?:the|this|that|those|my"
    r"|your|for|about)\b))|\b(?:that|this|it|my (?:answer|no|yes)|the (?:no|yes)) (?:was|is)(?: meant)? (?:about|for)\b"
    r"|\bmera matlab\b"
)
"""That somebody says what they meant."""
_TOKEN = (
    r"(?:(?P<little>(?:a )?(?:little|bit)|partly|somewhat|kinda|sort of|thod[aie])|(?P<no>no(?:pe|ne)?|nah|not yet"
    r"|never|zero|nahi+n?|nhi)|(?P<yes>yes|yeah|yep|yup|sure|haan|both))"
)
_ANSWER = regex(
    rf"(?:(?:so|and|but|it'?s|its|is|are|that'?s|they'?re|the answer is|an?)[ ]+)*{_TOKEN}"
    r"(?: (?:there|then|again|please|pls|to (?:that|those|them|it)))*"
)
"""A part that is no more than an answer."""
_MEANT_TO_SAY = regex(rf"\bmeant (?:an? )?{_TOKEN} (?:to|for|on|about|with|as to)\b")
_SENTENCE = regex(r"[.;!?]+(?:\s|$)")
_JOINT = regex(r"[.,;:!?]+|\s-+\s|\band\b")
_LEAD = regex(r"^(?:(?:what|huh|wait|no|nope|sorry|hey|eh|uh|hm+|ugh|but|lol)\W+)+")
"""What only wonders, ahead of it."""
_ONES = regex(
    r"\b(?:ones?|kinds?|sorts?|types?|wal[ei])\b[^.;!?]{0,30}?\b(?:yes|yeah|yep|sure|plenty|many|done|several|of course"
    r"|lots|haan|ok|fine)\b.*?\b(?:no|not|none|never|nope|nahi|nhi)\b"
    r"|\b(?:ones?|kinds?|sorts?|types?|wal[ei])\b[^.;!?]{0,30}?\b(?:no|not|none|never|nope|nahi|nhi)\b.*?\b(?:yes|yeah|yep"
    r"|sure|plenty|many|done|several)\b"
)
"""That of the things asked about some are there, and others are not: "backend ones sure, ml no"."""
_WHY = regex(r"\b(?:why|how come|kyu|kyon|what made you|on what (?:grounds|basis))\b")
_STANDS = regex(
    r"\b(?:missing|lacking|not (?:counted|there|in hand|among)|(?:an? |only |just |as )*(?:no|little|yes)\b|marked"
    r"|listed|down as|count(?:ed)?|under|says?|said|put|have|taken|get|got)\b"
)
_LETTERS = {"little": LITTLE, "no": NO, "yes": YES}
_FEW = 16
"""Words of what asks why, at most."""


def answer_meant(utterance: str, asked: SkillQuestion, questions: Sequence[SkillQuestion]) -> str:
    """The answer to the question asked, from who says that they meant it, or of some of its things; empty for none."""
    if letter := answer_beside(utterance):
        return letter
    said = _LEAD.sub("", normalize(utterance))
    other = named(said, questions)
    if said.rstrip().endswith("?"):
        return ""
    if _ONES.search(said):
        return LITTLE
    names_it = any(_MEANT.search(part) and parts_in(part, asked) for part in _SENTENCE.split(said))
    if not names_it or other not in {None, asked}:
        return ""
    parts = map(str.strip, _JOINT.split(said))
    given = [*filter(None, (_MEANT_TO_SAY.search(said), *map(_ANSWER.fullmatch, parts)))]
    return _LETTERS[given[-1].lastgroup or ""] if given else ""


def asks_why(utterance: str, questions: Sequence[SkillQuestion]) -> SkillQuestion | None:
    """The question of which somebody asks why its answer stands as it does; None for anything else."""
    parts = [part for part in normalize(utterance).replace("?", ".").split(".") if _WHY.search(part)]
    part = parts[-1] if parts else ""
    if not _STANDS.search(part) or len(part.split()) > _FEW:
        return None
    return named(part, questions)


def why_it_stands(question: SkillQuestion, letter: str) -> str:
    """Why an answer stands as it does, and how it is changed."""
    return (
        f"**{question.title}** stands at “{letter}”, by what you answered. It asks: “{quote(question.text)}” Work near"
        f" to it counts only as far as it does that. If yours does, say “{question.title}: yes” or “a little”, and I"
        " change it."
    )
