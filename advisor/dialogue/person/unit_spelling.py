"""Hours as they are typed, put plainly: units misspelt ("11 ours a wek"), days taken out, hours that are wrong."""

from __future__ import annotations

from re import Match

from ...patterns import regex
from .amount_patterns import HOUR, TO, WORDED, in_figures
from .schedules import AMOUNT

__all__ = ["well_typed", "without_denied"]

_TWICE = regex(rf"\b(\d{{1,2}})[ ,-]+\1 ?({HOUR})\b")
"""Hours as they are said of each of several in India: "3 3 hours"."""
_HOURS_AND_A_HALF = regex(rf"\b({AMOUNT}) ({HOUR}) and (?:an? )?half\b")
_SOME_DAYS = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|sat|sun|week ?ends?)"
_DAYS_OUT = regex(
    rf"(\b{AMOUNT}(?:{TO}{AMOUNT})? ?{HOUR}\b(?: ?(?:an?|per|each|every|/) ?(?:day|evening|morning|night)| daily)?)"
    rf"([^.;!?\d]*?)[,;.]? (?:but )?(?:on )?({_SOME_DAYS}(?:[ ,/&]+(?:and |or )?{_SOME_DAYS})*)"
    r" (?:(?:is|are|it|i|am) )*(?:not (?:possible|available|free)|impossible|busy|can(?: ?not|'t))\b"
)
"""Hours of every day, behind which some days are taken out: "2 hours I can give, Sunday not possible"."""
_DENIED = regex(
    rf"\bnot (?:the )?{AMOUNT} ?{HOUR}?(?: (?:an?|per) week)?[,.;]? ?(?:but |rather |just |it is |it's |only )*"
    rf"(?={AMOUNT} ?{HOUR}\b)"
)
_HOURS_NEAR = ("hours", "hour", "weeks", "week", "weekdays", "weekend", "months", "month", "minutes")
_AFTER_A_NUMBER = regex(rf"\b({AMOUNT}) ?([a-z]{{3,8}})\b( (?:a|per|each|every) ([a-z]{{3,8}})\b)?")
_DAYS = regex(r"\bwe[a-z]{4,7}\b")
_REAL = frozenset(
    "wk wks hrs mins meek peek seek four house home wee more years days times left less good great big old".split()
)
"""Words that stand behind a number and are no unit misspelt."""


def well_typed(text: str) -> str:
    """A text with figures for numbers in words, and with units put right that are misspelt by one letter."""
    text = WORDED.sub(in_figures, text).replace("½", ".5")
    text = _TWICE.sub(r"\1 \2 each", text)
    text = _DAYS_OUT.sub(r"\1 except \3\2", _HOURS_AND_A_HALF.sub(r"\1 and a half \2", text))
    text = _DAYS.sub(lambda found: _meant(found[0]), text)
    return _AFTER_A_NUMBER.sub(_put_right, text)


def without_denied(text: str) -> str:
    """A text without hours that it says are wrong, where others follow: "not 29 hours, 15 hours a week"."""
    return _DENIED.sub("", text)


def _put_right(found: Match[str]) -> str:
    n, unit, rest, per = found.groups()
    meant = _meant(unit)
    if meant == unit and per is None:
        return found[0]
    if per and meant.startswith(("hour", "minute")):
        rest = rest.replace(per, _meant(per))
    return f"{n} {meant}{rest or ''}" if meant != unit or per else found[0]


def _meant(word: str) -> str:
    """The unit that a word is but for one letter; the word itself where it is none."""
    if word in _HOURS_NEAR or word in _REAL:
        return word
    return next((unit for unit in _HOURS_NEAR if _is_near(word, unit)), word)


def _is_near(word: str, other: str) -> bool:
    """Whether two words differ by one letter, or by two that are swapped."""
    if abs(len(word) - len(other)) > 1 or len(other) < 4:
        return False
    head = next((at for at, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    one, two = word[head:], other[head:]
    return one[1:] == two[1:] or one[1:] == two or one == two[1:] or (one[1::-1] == two[:2] and one[2:] == two[2:])
