"""Pay by another time than it was told by: "how much is that a month?", "3 lakh, so what is it in hand?"."""

from __future__ import annotations

from math import isclose

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..talk import Talk
from . import pay_messages
from .localities import localities
from .pay import figures_of, of_one_country, pay_topic, pay_topics
from .sums import SIGNS, sums_in, yearly

__all__ = ["by_another_period"]

_PERIODS = {
    "month": regex(
        r"\b(?:(?:a|per|each|every|in a|by the|/) ?month|months? (?:done|will be|is|comes?|becomes?)|monthly"
        r"|mahin[ae]\w*)\b"
    ),
    "hour": regex(r"\b(?:(?:an|per|each|every|in an|by the|/) ?hour|hourly)\b"),
    "week": regex(r"\b(?:(?:a|per|each|every|in a|by the) week|weekly)\b"),
    "year": regex(r"\b(?:(?:a|per|each|every|in a|by the) year|yearly|annually|per annum)\b"),
}
_TIMES = {"month": pay_messages.MONTHS, "hour": pay_messages.HOURS, "week": 52, "year": 1}
_IN_HAND = regex(r"\b(?:in[- ]?hand|take[- ]?home|net|after tax\w*|hath|haath|left (?:over )?after|kat ke)\b")
_ASKS = regex(
    r"\b(?:how much|how many|what|whats|kitn[aei]|is (?:that|it|this)|does (?:that|it|this)|come to|comes to|make|makes"
    r"|convert|meaning|matlab|so)\b|\?"
)
_ELSE = regex(
    r"\b(?:gross|hours? (?:a|per|each|every)|study|learn|plan|course|cost|fees?|scientists?|analysts?|researchers?"
    r"|developers?|(?:data|software|ai|mlops|research) engineers?)\b"
)
"""What is asked of hours of work or study, of what something costs, or of other jobs."""

_SAME = regex(
    r"\d\S*(?: (?:lakhs?|lpa|thousand|a|per|year|annum)){0,4}"
    r" (?:means?|meaning|matlab|is|equals|makes|comes to|=) \D{0,12}\d"
)
"""That one sum is said to be another: "3 lakh means 25,000 a month?"."""
_BOTH, _NEARLY = 2, 0.05
"""The sums of which that is said; the share by which they may differ."""


def by_another_period(talk: Talk, utterance: str) -> Reply | None:
    """What the pay told last, or a sum of it that is named, comes to by the month, say; None for anything else.

    What is left of it in hand is nowhere told.
    """
    said = normalize(utterance)
    period = next((name for name, words in _PERIODS.items() if words.search(said)), "")
    in_hand = _IN_HAND.search(said) is not None
    if not (period or in_hand) or not _ASKS.search(said) or _ELSE.search(said):
        return None
    topics = pay_topics(talk.knowledge)
    of_pay = [name for name in (*talk.state.latest, *reversed(talk.state.answered)) if name in topics]
    own = sums_in(said)
    if not of_pay or not (own or {*talk.state.latest} & {*of_pay}):
        return None
    places = [*localities(utterance), *localities(talk.state.question)]
    country = next((place.country for place in places), own[0].country if own else "") or _country_of(talk, of_pay[0])
    sums = [each.yearly for each in own] or sorted(yearly(figures_of(country, talk.knowledge), country))
    if country not in SIGNS or not sums:
        return None
    period = period or "month"
    same = len(own) == _BOTH and _SAME.search(said) is not None
    verdict = pay_messages.is_that(right=isclose(*sums, rel_tol=_NEARLY)) if same else ""
    sums = sums[:1] if same else sums
    low = same and sums[0] == min(yearly(figures_of(country, talk.knowledge), country), default=0)
    told = [_written(value, country, period) for value in (sums[0], *sums[1:][-1:])]
    # A knowledge may have no topic on the pay of that country.
    entries = talk.entries([pay_topic(talk.knowledge, country), of_pay[0]])
    text = pay_messages.by_period(told, period, in_hand=in_hand)
    return talk.on(utterance, entries[:1], f"{verdict}{text}{pay_messages.LOW_END * low}")


def _country_of(talk: Talk, topic: str) -> str:
    """The country of which a topic on pay is, or else that of the person."""
    known = of_one_country(talk.knowledge).items()
    return next((country for country, name in known if name == topic), talk.state.profile.country)


def _written(value: float, country: str, period: str) -> str:
    """A sum by the year as one by another time, in three figures."""
    part = value / _TIMES[period]
    digits = max(0, len(str(int(part))) - 3)
    return f"{SIGNS[country]}{round(part, -digits):,.0f}"
