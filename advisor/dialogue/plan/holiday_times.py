"""Learning in holidays alone: no number of hours in every week tells how long that takes."""

from __future__ import annotations

from ...models import Reply
from ...text import normalize
from ..patterns import compiled
from ..person.amounts_named import hours_in
from . import calendar_messages as messages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["in_holidays"]

_HOLIDAYS = (
    r"(?:(?:on|in|during|over|at|the|my|our|school|summer|winter|college|university|semester|term|long|public|free) )*"
    r"(?:holidays?|vacations?|vacay|summers?|(?:summer|winter|semester|school|term|spring|christmas|easter) breaks?"
    r"|chutti(?:yo|yon)?(?: me(?:in)?)?)"
)
_ONLY = compiled(rf"""
    \b(?:only|just|nothing but|sirf)\b(?: (?:study|learn|do|it|this|that|have|got|get|be|able|to|can|free|time|work
    |practi[sc]e
    |code|manage|really|the))* {_HOLIDAYS}\b
    |\b{_HOLIDAYS} (?:only|alone|are all|is all|hi)\b
""")
_BUSY = compiled(r"\b(?:holidays?|vacations?|break) (?:off|away|trip)\b|\bgo(?:ing)? on\b|\baway\b|\btravel\w*\b")
_FEW, _MANY = 15, 30
"""Hours a week that are reckoned with: both are examples."""


def in_holidays(planning: Planning, utterance: str) -> Reply | None:
    """How many weeks of holidays the way takes, to who learns in these alone; None for anything else."""
    said = normalize(utterance)
    if not planning.offer or not _ONLY.search(said) or _BUSY.search(said) or hours_in(utterance):
        return None
    few, many = planning.at(_FEW), planning.at(_MANY)
    return planning.brief(utterance, few, messages.in_holidays(few, many), planning.offer)
