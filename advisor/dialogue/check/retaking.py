"""Answers to the check that are taken back right after they were taken: "I said a little", "that was for Git"."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..patterns import compiled
from .marks import LITTLE, NO, OPEN, SKIPPED, YES
from .verdict import plain_answer, straightened

__all__ = ["SETTLES", "denied", "meant_for", "taken_back", "wrongly_taken"]

SETTLES = regex(
    r"(?:then|so|in that case|ok(?:ay)? then)[, ]+(?:yes|no|nope|yeah|a little)\b|(?:yes|no|nope)\b.*\b(?:i|i've|i'm) "
    r"(?:have )?(?:never|not|only|can|do|did|use|used|know)\b"
)
"""What answers the question before, though something else was told between."""
_LETTERS = {"yes": YES, "little": LITTLE, "bit": LITTLE, "no": NO, "skip": SKIPPED, "haan": YES, "nahi": NO}
_LETTER = r"(yes|no|little|bit|haan|thod[aie]|nahi)"
_CORRECTS = compiled(r"""
    \b(?:i (?:really |actually )?(?:meant|mean)|make that|that (?:one )?(?:was|is|should be|should have been|counts as)
    |(?:change|set|correct) (?:that|it|my (?:last )?answer|the last (?:one|answer))(?: \w+)? ?(?:to|into)
    |(?:my |the )?(?:last|previous) (?:one|answer|question) (?:is|was|should be|should have been|ought to (?:be
    |have been))|there is the previous|count that as|matlab)
    (?: (?:an?|the|rather|more of|really|actually|more like|just|only))* ['"\u2018\u2019\u201c\u201d]?
    (yes|no|little|bit|skip|haan|thod[aie]|nahi)\b(?! (?:answer|reply|question))
""")
_SAYS = compiled(rf"""
    \b(?:i|maine) (?:(?:already|just|did|clearly|really|actually|only|to|toh) )*(?:said|told you|say|answered|wrote)
    (?: (?:only|just|that|it|was|is))*[:,]? ['"\u2018\u201c]?(?:an? )?(?:very )?{_LETTER}\b(?! (?:to|for|on|at|about)\b)
    |\b(?<!not )(?:an? )?{_LETTER} (?:is what |was what )?(?:i (?:had )?|hi )?(?:said|meant|bola|kaha)
    (?: (?:tha|na|hai|it))*(?=[.,;!]|$)
    |\bnot (?:an? )?(?:yes|no|little)\b[:;,. -]+(?:(?:but|rather|just|only|it'?s|it is|plainly|an?) )*{_LETTER}\b
    |\b{_LETTER},? (?:and |but )?(?:not|rather than|instead of) (?:an? )?(?:yes|no|little)\b
""")
"""What somebody says that they said."""
_DENIES = compiled(rf"""
    \b(?:not|never said|rather than|instead of|(?:did not|didn'?t) (?:say|mean)) (?:an? |that )*{_LETTER}\b
""")
"""What somebody says that they did not say."""
_WRONG = compiled(r"""
    ^(?:(?:no|nope|hey|wait|sorry|but|that|this|it|you|got|have|had|took|is|was|are|the|last|one|i|clicked|believe|think
    |my|previous|answer|oh|answered|arre|bhai)'?s?[, ]+)*
    (?:wrong|incorrect|mistaken?|galat|oops|correction|misread|misunderstood|no wait|wait no|not (?:right|correct|true)
    |too (?:much|high|good|generous|low|harsh|strict))\b
""")
"""That what was taken is wrong."""
_MEANT_FOR = compiled(r"""
    (?:(?:no|nope|wait|sorry|hey|but|arre|are|bhai|actually|oh)[,. ]+)*
    (?:(?:that|this|it|wo|woh|ye|yeh)(?: (?:to|toh|answer|one|little|yes|no))?(?:'s| was| is|(?= \S+ (?:ka|ki|ke)\b))
    |(?:my|the|that) answer (?:was|is)|i (?:meant|said|answered|am talking|was talking|spoke)(?: (?:that|it|this))?)
    (?: (?:meant|my answer|an answer|the answer|only|said|still|for|to|about|of|on|regarding|the|question|number|q))*
    \s#?([\w/]+(?: [\w/]+){0,2}?)(?: (?:one|question|answer|part|ka|ki|ke liye|wala|tha|thi))*(?:,? not .{1,30})?
""")
_ANY = regex(rf"\b{_LETTER}\b")
_WRONGLY = regex(
    r"(?:no,? )?#?([\w/]+(?: [\w/]+){0,2}) (?:is|was) (?:still )?(?:wrong|incorrect|not (?:right|correct))"
)
_FEW = 6
"""Words, at most, behind what is wrong, of which one says what is right."""
_MOST = 14
"""Words, at most, of what takes an answer back."""


def denied(utterance: str) -> frozenset[str]:
    """The letters of which somebody says that they are not the answer: "a little, not no"."""
    return frozenset(_letter(*found.groups()) for found in _DENIES.finditer(straightened(normalize(utterance))))


def taken_back(utterance: str, given: str, *, surely: bool = False) -> str:
    """What the answer given last should have been; `OPEN` where that is not said, empty where it is not taken back.

    `surely`: it is plain from its words as a whole that it puts an answer right.
    """
    said = straightened(normalize(utterance)).strip(" .!?")
    if "?" in utterance or len(said.split()) > _MOST:
        return ""
    not_so = denied(utterance)
    claims = [_letter(*found.groups()) for pattern in (_CORRECTS, _SAYS) for found in pattern.finditer(said)]
    if claims := [letter for letter in claims if letter not in not_so]:
        return claims[0]
    wrong = _WRONG.search(said)
    if not (wrong or surely) and given not in not_so:
        return ""
    rest = _DENIES.sub(" ", said[wrong.end() :] if wrong else said).strip(" ,.;:")
    words = [*_ANY.finditer(rest)] if surely or len(rest.split()) <= _FEW else []
    left = plain_answer(rest) or (_letter(words[0][1]) if len(words) == 1 else "")
    return left if left not in {"", given} else OPEN


def meant_for(utterance: str) -> str:
    """The name of the question for which the answer given last was meant: "that was for Git"; empty where none is."""
    found = _MEANT_FOR.fullmatch(normalize(utterance).strip(" .!"))
    return found[1] if found else ""


def wrongly_taken(utterance: str) -> str:
    """The name or number of the answer that somebody says is wrong, and no more: "4 is wrong"; empty where none is."""
    found = _WRONGLY.fullmatch(normalize(utterance).strip(" .!"))
    return found[1] if found else ""


def _letter(*found: str | None) -> str:
    word = next(filter(None, found))
    return LITTLE if word.startswith("thod") else _LETTERS[word]
