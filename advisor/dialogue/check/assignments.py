"""Answers given in so many words to questions that are named: "this one yes, but 6 no", "turn SQL into a little".

A message is read from left to right as targets (the questions that it names, by number, name or place) and letters (the
answers that it says in words), which are paired; letters that only tell what stood before are passed over.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from ...guidance import SkillQuestion
from ...patterns import regex
from ...text import normalize, words
from .answer_patterns import letter_of
from .answer_tokens import Places, Token, tokens
from .check_corrections import is_of
from .check_lists import of_the_question
from .marks import OPEN
from .pairing import Pairing
from .retaking import denied
from .verdict import plain_answer

__all__ = ["Assigned", "assigned"]

_ROW = regex(r"\W*(?:[ylns](?:es|o)?[\s,;/]+(?:and )?){2,}[ylns](?:es|o)?\W*")
"""Answers in a row by their first letters: "y y l n"."""
_IN_ORDER = regex(r"\b(?:for|to) the next \w+\b|\bin (?:that|this) order\b|\brespectively\b|\bthen\b")
_APART = regex(r"[,;.!]|\band\b")
_INTERJECTION = regex(
    r"(?:(?:no|nope|nahi|oh|ah|hey|ok|okay|yes|yeah|well|hmm|arre|bhai|yaar|sir)[, .!]+)*"
    r"(?:(?:no|nope|nahi|oh)[, ]+)?(?:(?:that|this|it)(?:'s| is| was) )?(?:wait|sorry|hold on|hang on|oops|ups"
    r"|actually|correction|mistake|my mistake|galti"
    r"|galat|wrong|incorrect)"
    r"(?: (?:no|a (?:moment|second|minute|sec)|that was wrong|i misread(?: it| that)?))?\b[, .!:-]*"
)
"""What is called out ahead of a correction: its "no" answers nothing."""
_CALLED = regex(r"(?:no|nope|nahi)[, ]+(?=(?:not|never|i (?:said|never|did|meant)|that was|it was)\b)")
"""A "no" that is called out ahead of what is denied."""
_ALL = regex(r"\bto (?:all|everything|each|every one) (?:of )?(?:it|them|these|those)\b")
"""What gives one answer to the question asked and all behind it."""


class Assigned(NamedTuple):
    """The answers that a message gives in so many words."""

    letters: dict[SkillQuestion, str]
    rest: str = ""
    """The answer to all that are not named; empty where none is given."""

    def __bool__(self) -> bool:
        return bool(self.letters or self.rest)


_NOTHING = Assigned({})


def assigned(utterance: str, places: Places) -> Assigned:
    """The answers in so many words to questions that are named, another than the one asked among them; else empty."""
    said = normalize(utterance).replace("\u2019", "'")
    places = places._replace(denied=denied(said))
    if row := _in_a_row(said, places.with_letter(OPEN)):
        return Assigned(row)
    called = _INTERJECTION.match(said) or _CALLED.match(said)
    read = list(tokens(said[called.end() :] if called else said, places))
    pairing = Pairing(places)
    for token, following in zip_longest(read, read[1:], fillvalue=Token("joint", text=".")):
        pairing.take(token, following)
    pairing.take(Token("joint", text="."), Token("joint", text="."))
    letters, rest = pairing.result(corrects=called is not None), pairing.rest
    asked, others = places.asked, letters.keys() - {places.asked}
    several = len({token.letter for token in read if token.kind in {"letter", "weak"}}) > 1
    pointed = any(token.targets == (asked,) and not token.by_name for token in read)
    if several and not (others or pointed) and of_the_question(utterance, asked):
        return _NOTHING  # "The mean I know, the rest not" is of one question.
    if pairing.unclear or pairing.of_the_latest or any(is_of(said, asked, item) for item in others):
        return _NOTHING  # "Models no", where it asks of models in use.
    if rest and not letters and not _ALL.search(said):
        return _NOTHING
    if rest and not letters:
        letters[asked] = rest
    return Assigned(letters, rest) if others or rest else _NOTHING


def _in_a_row(said: str, left: Sequence[SkillQuestion]) -> dict[SkillQuestion, str]:
    """Answers to the questions that are open, one after the other: "no, no, yes and a little"; empty for none."""
    if _ROW.fullmatch(said):
        letters = [word[0] for word in words(said) if word != "and"]
    else:
        parts = [part.strip() for part in _APART.split(_IN_ORDER.sub(" ", said)) if part.strip()]
        letters = [letter_of(part) or (plain_answer(part) if _IN_ORDER.search(said) else "") for part in parts]
        if not all(letters) or len(letters) < 2 or (len({*letters}) == 1 and "and" not in said.split()):
            return {}
        if len(letters) == 2 and "and" not in said.split():
            return {}  # "No, yes" takes back.
    return dict(zip(left, letters, strict=False)) if len(letters) <= len(left) else {}
