"""A start behind something else: "my exams end on 20 December, start after that" is a start on that day."""

from __future__ import annotations

from datetime import date, timedelta

from ...patterns import regex
from ...text import normalize, sentences
from ..questions.pieces import is_question
from .dates_said import days_named

__all__ = ["WITHOUT_A_DAY", "with_its_day"]

_WHAT = (
    r"(?:(?:my|the|our|these|those|all|final|board|semester|sem|college|school) )*(?:that|this|it|them|those|these"
    r"|exams?|finals|papers?|holidays?|vacations?|semester|sem|term|wedding|trip|surgery|diwali|baby|move|season"
    r"|\w+ (?:season|close|rush|break))"
)
_PLAN = r"(?:(?:the|my|with|it|this|plan|learning|studying|study|to|then|only|just|right) )*"
_OVER = r"(?:is|are) (?:over|done)"
_AFTERWARDS = rf"(?:after(?:wards)? {_WHAT}(?: {_OVER})?|afterwards|(?:once|when) {_WHAT} {_OVER})"
WITHOUT_A_DAY = regex(
    rf"\b(?:start|begin|starting|beginning) {_PLAN}{_AFTERWARDS}(?=[ .,!]*$)"
    rf"|\b{_AFTERWARDS},? (?:(?:i|we|i'll|will|can|want|to|please|pls|lets|let's|only) )*(?:start|begin)\b {_PLAN}"
)
"""That the plan starts behind something whose day is not said with it."""
_ENDS = regex(r"\b(?:ends?|ending|till|until|til|tak|over|finish\w*|done|last)\b")


def with_its_day(utterance: str, now: date) -> str:
    """An utterance in which the day from which the plan starts stands in plain words, where the message names it.

    Of what ends on a day the plan starts the day after.
    """
    parts = [clause for part in sentences(utterance) for clause in part.split(", ")]
    starts = [part for part in parts if WITHOUT_A_DAY.search(normalize(part)) and not is_question(part)]
    dated = [part for part in parts if days_named(normalize(part), now)]
    if not starts or len(dated) != 1 or dated == starts:
        return utterance
    day = days_named(normalize(dated[0]), now)[-1]
    first = day + timedelta(days=1) if _ENDS.search(normalize(dated[0])) else day
    others = [part for part in parts if part not in {*starts, *dated}]
    return ". ".join([f"start on {first.isoformat()}", *(part.rstrip(" .!,") for part in others)])
