"""Weeks off that come in every year of a plan, and those that put right the ones that were told before."""

from __future__ import annotations

from datetime import timedelta

from ...patterns import regex
from ...text import normalize
from . import dates_said, time_frames
from .clauses import Order
from .pauses import LONGEST, Pause, kept, pauses
from .plan import Plan
from .plan_hours import asks_how_reckoned
from .step_questions import asks_origin

__all__ = ["EACH_YEAR", "INSTEAD", "WEEKS_OFF", "asks_of_off", "in_every_year", "settled", "without_year"]

EACH_YEAR, INSTEAD = "each year", "instead"
"""What an order says of weeks off that come in every year, or that take the place of those before."""

_YEARLY = regex(
    r",? ?\b(?:(?:in |of )?(?:each|every|per|har)(?: single)? (?:year|saal)|a year(?! (?:ago|and|or))|yearly"
    r"|annually|(?<=weeks )(?:in|of|out of) (?:the|a) year)\b,?"
)
_INSTEAD = regex(
    r"\b(?:total|in all|altogether|not (?:\d+|\w+teen|\w+ (?:weeks?|months?))|wrong|i (?:said|meant|mean)"
    r"|make (?:that|it)|change|should (?:be|have been)|instead|sorry|rather|correct\w*|galat|matlab|my meaning)\b"
)
_MORE = regex(r"\b(?:another|more|plus|also|extra|additional|further|on top|aur|too|as well|besides)\b")
_AFTERWARDS = regex(
    r"\b(?:after (?:that|it|this|them|those|these|(?:the |my )?exams?)|afterwards|(?:uske|iske|exams? ke) baad)\b"
)
"""That a plan starts behind what was named before."""
WEEKS_OFF = regex(r"\b(?:weeks?|wks?|months?|hafte)(?: (?:are|were|is))? off\b")
_COUNT = regex(
    r"\b(?:why|how come|how did you (?:get|come)(?: to)?|where (?:have|did|are)(?: (?:the|those|these|my|all))*)"
    r"(?: (?:is it|only|then|those|the))? (\d{1,2})\b(?!(?: weeks?)? for\b| ?h)"
)
_WHEN = regex(
    r"\b(?:when|which|what) (?:weeks )?(?:are|were) (?:(?:the|my|those|these|\d+) )*(?:weeks )?off\b"
    r"|\bspread\b|\bup front\b|\b(?:at|in) the (?:very )?(?:front|start|beginning|end)\b.*\?"
)
_ALL_ALONG = regex(r"\b(?:all along|throughout|all the (?:time|way)|the whole time|in (?:every|each) single week)\b")
"""That hours hold in all weeks, those with fewer, too."""
_DAYS, _YEAR = 7, 52
"""Days of a week; weeks of a year."""


def asks_of_off(said: str, count: int) -> bool:
    """Whether a text in small letters asks why, how or when weeks are off, be it by their count, or has them spread."""
    if str(count) in _COUNT.findall(said):
        return True
    asks = asks_origin(said) or asks_how_reckoned(said) or _WHEN.search(said)
    return WEEKS_OFF.search(said) is not None and bool(asks)


def without_year(said: str) -> str:
    """A text without the words that say that it is so in every year: "6 weeks off each year"."""
    return _YEARLY.sub(" ", said).strip()


def in_every_year(order: Order, plan: Plan) -> Order:
    """Weeks off in one year as those of all the years that a plan takes, which they make longer."""
    weeks = plan.hours_left / plan.hours
    once = [pause._replace(month="") for pause in pauses(order.where)]
    free = _YEAR - sum(pause.lost(plan.hours) for pause in once) / _DAYS
    times = weeks / free if free > 0 else 1.0
    if times <= 1:
        return order
    return order._replace(where=kept(pause._replace(days=round(pause.days * times)) for pause in once), other=EACH_YEAR)


def settled(wanted: list[Order], utterance: str) -> list[Order]:
    """Orders without the weeks off that lie before the plan ("exams for 3 weeks, start after that, on 20 December");
    those that put others right take their place, and hours that hold until a day come before the others.
    """
    said = normalize(utterance)
    spans = [order for order in wanted if order.kind == "span" and order.where.startswith("until")]
    then = [order for order in wanted if order.kind == "hours"]
    days = dates_said.days_named(spans[0].where, time_frames.today()) if spans and then else []
    if days:
        first = days[0] + timedelta(days=days[0].day > 1)
        lasts = Pause(LONGEST, int(then[0].amount), f"{first:%y%m}")
        wanted = [order for order in wanted if order not in {*spans, *then}]
        wanted += [then[0]._replace(amount=spans[0].amount), Order("off", where=kept([lasts]))]
    if _ALL_ALONG.search(said):
        wanted = [order._replace(where="all") if order.kind == "hours" else order for order in wanted]
    if any(order.kind == "start" for order in wanted) and _AFTERWARDS.search(said):
        return [order for order in wanted if order.kind not in {"off", "span"}]
    if not _INSTEAD.search(said) or _MORE.search(said):
        return wanted
    return [
        order._replace(other=INSTEAD) if order.kind == "off" and not order.other and order.where != "none" else order
        for order in wanted
    ]
