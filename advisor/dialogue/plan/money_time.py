"""The time for which money lasts, which is the time that there is for a plan: "9 months of redundancy money"."""

from __future__ import annotations

from ...patterns import regex
from ..patterns import compiled

__all__ = ["as_a_time"]

_TIME = r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half a) (?:weeks?|months?|years?)"
_MONEY = (
    r"(?:money|savings?|severance|redundancy|runway|pay-?out|benefits?|unemployment|cash|funds|cushion|nest egg|grant"
    r"|stipend|allowance|dole|(?<=in the )bank)"
)
_ADJ = r"(?:(?:my|the|our|redundancy|severance|unemployment|saved|some|worth of|paid|of|living) )*"
_UNTIL = r"(?:until|till|til) (?:the )?(?:(?:end|start|middle) of )?[a-z]{3,9}\b"
_LASTS = compiled(rf"""
    (?i)\b(?:(?:i|we)(?:'ve| have|'ve got| have got| got)? )?(?P<a>{_TIME})(?:'| worth)? (?:of )?{_ADJ}{_MONEY}
    (?: {_MONEY})?(?: (?:left|saved(?: up)?|in the bank))?
    |\b(?:(?:and|but) )?{_ADJ}{_MONEY}(?: {_MONEY})? (?:that )?(?:should |will |would |can |'ll )?
    (?:last|cover|carry|feed|keep|hold|get|run|see)s?(?: (?:me|us|out|afloat|going|through|for|about|around|another
    |only|in|roughly))* (?P<b>{_TIME}|{_UNTIL})
    |\b(?:(?:i|we) )?(?:can |could )?(?:live|survive|get by|manage) (?:on|off|from) {_ADJ}{_MONEY}(?: {_MONEY})?
    (?: (?:for|about|around|another|only|roughly))* (?P<c>{_TIME}|{_UNTIL})
""")
_PLANS = regex(r"(?i)\b(?:plan|roadmap|schedule|timetable)\b")


def as_a_time(utterance: str, *, of_a_plan: bool) -> str:
    """An utterance with the time for which somebody's money lasts as one that they have; the same for any other.

    `of_a_plan`: a plan was spoken of last, or its hours were asked for; else the utterance must speak of one.
    """
    if not (of_a_plan or _PLANS.search(utterance)):
        return utterance
    return _LASTS.sub(lambda found: f"i have {found['a'] or found['b'] or found['c']}", utterance, count=1)
