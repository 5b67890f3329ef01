"""Time away that is told or supposed in any words: the reader of what is said of a plan hears it as a break."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize, sentences
from ..questions.pieces import is_question
from . import dates_said, pause_orders, pause_settling, plan_reader
from .months_said import months_in, months_joined
from .moods import of_the_past
from .orders import Orders
from .plan import Plan
from .plan_hours import hours_named
from .step_mentions import titles_in

__all__ = ["away"]

_CLAUSE = regex(r"\s*[,;:]\s+|\s+-+\s+|\s+(?:so|and|but|because)\s+")
_SUPPOSES = regex(r"^(?:(?:and|so|but|ok|then|hm+)[, ]+)*(?:what if|suppose|imagine|assum\w+|if)\b")
_LIKELY, _SHOWN, _ELSEWHERE = 0.4, 0.5, 0.3
"""How likely a sentence is of a break, at least; how likely it is of something else, at most, right after the plan was
spoken of, and otherwise."""


def away(utterance: str, plan: Plan, *, shown: bool) -> Orders | None:
    """The order that a time is off which an utterance names, maybe only supposed; None where it tells of no break, or
    of one without its time. `shown`: the plan was spoken of last."""
    parts = sentences(utterance)
    if dates_said.missed(normalize(utterance)) or pause_settling.asks_of_off(normalize(utterance), plan.weeks_off):
        return None
    for place, text in enumerate(parts):
        said = months_joined(normalize(text))
        if of_the_past(said) or hours_named(said) or titles_in(text, plan):
            continue
        shares = plan_reader.READER.shares(plan_reader.masked(text, plan))
        elsewhere = plan_reader.likely(text, plan).elsewhere
        least = max(_LIKELY, shares["plan-fit"], shares["plan-long"])
        if shares["plan-break"] < least or elsewhere > (_SHOWN if shown else _ELSEWHERE):
            continue
        if order := pause_orders.told(said, plan, whole=True):
            timed = [part for part in _CLAUSE.split(text) if pause_orders.told(normalize(part), plan, whole=True)]
            asked = is_question(timed[0] if timed else text) or _SUPPOSES.match(said) is not None
            if asked and not months_in(said):
                return None  # What a break of so many weeks comes to is told as such.
            return Orders((order,), (), " , ".join(parts[:place] + parts[place + 1 :]), asked)
    return None
