"""Pay by another time than it was told by: "how much is that a month?", "what is the middle figure per year?"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import isclose

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..talk import Talk
from . import own_pay, pay_messages
from .localities import localities
from .pay import figures_of, of_one_country, pay_topic, pay_topics
from .sums import SIGNS, found, sums_in, yearly
from .worth_it import in_vain

__all__ = ["before_tax", "by_another_period", "of_one_figure"]

_PERIODS = {
    "month": regex(
        r"\b(?:(?:a|per|each|every|in a|by the|meaning|/) ?month|months? (?:done|will be|is|comes?|becomes?|middle"
        r"|median)|monthly|mahin[ae]\w*)\b"
    ),
    "hour": regex(r"\b(?:(?:an|per|each|every|in an|by the|/) ?hour|hourly)\b"),
    "week": regex(r"\b(?:(?:a|per|each|every|in a|by the) week|weekly)\b"),
    "year": regex(r"\b(?:(?:a|per|each|every|in a|by the) year|yearly|annually|per annum)\b"),
}
_TIMES = {"month": pay_messages.MONTHS, "hour": pay_messages.HOURS, "week": 52, "year": 1}
_IN_HAND = regex(r"\b(?:in[- ]?hand|take[- ]?home|net|after tax\w*|hath|haath|left (?:over )?after|kat ke)\b")
_TAXED = regex(
    r"(?:(?:and|so|ok|okay|but|hmm|is|are|was|were|that|this|it|these|those|they|all|the|figures?|numbers?|pay|salar\w+)"
    r"(?:'?s|'re)?[, ]+)*(?:gross|net(?:to)?|(?:before|after) (?:the )?tax\w*|pre-?tax|brutto|take[- ]?home)"
    r"(?: or (?:gross|net|after tax\w*|netto))?"
    r"(?:,? (?:i|assume|guess|suppose|presume|take it|right|yes|yeah|or not|salary|pay|figures?|numbers?|then))*[?.! ]*"
)
"""Whether tax is off what was told, where no more is asked."""
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
    r"\d\S*(?: (?:lakhs?|lpa|thousand|a|per|year|annum|month)){0,4}"
    r" (?:(?:means?|meaning|matlab|is|equals|makes|comes to|=) \D{0,28}|(?<=year )(?:about |around |roughly )?)\d"
)
"""That one sum is said to be another: "3 lakh means 25,000 a month?"."""
_BOTH, _NEARLY = 2, 0.05
"""The sums of which that is said; the share by which they may differ."""
_ENDS = (
    regex(r"\b(?:middle|median|midpoint|mid|average|beech|bich)\b"),
    regex(r"\b(?:low(?:er|est)?|bottom|min(?:imum)?|start(?:ing)?)\b"),
    regex(r"\b(?:high(?:er|est)?|top|upper|max(?:imum)?|experienced?)\b"),
)
"""As which of the figures told one is meant."""
_TOLD_AS = regex(r"(?P<sum>(?:C\$|[$€£])(?P<figure>\d[\d,.]*\d))(?P<time> an hour| a month| a year)?(?P<as>[^,;$€£]*)")
"""A figure of a line, and as which it is told."""
_LESS_THAN = regex(r"\b(?:less|more|over|under) than\b")
_THAT_ONE = regex(r"\bi (?:\w+ )?(?:asked|meant|mean|want|wanted|said)\b|\b(?:only|just)\b|^no\b|\band the\b")
"""That another figure is meant than was told."""


def of_one_figure(talk: Talk, utterance: str) -> Reply | None:
    """What one of the figures told comes to by another time: the middle one, or "46.15 an hour"; None for all else.

    Whether what somebody reckons themselves is right is said first.
    """
    said = normalize(utterance)
    on_pay = {*talk.state.latest[-1:]} & {*pay_topics(talk.knowledge)}
    if not on_pay or in_vain(said) or own_pay.tells_a_sum(said) or _ELSE.search(said) or _LESS_THAN.search(said):
        return None
    places = [place.country for place in (*localities(utterance), *localities(talk.state.question))]
    places += [talk.state.place, talk.state.profile.country]
    country = next((name for name in places if name in SIGNS), "")
    figure, rest = _one_figure(said, figures_of(country, talk.knowledge)) if country else ("", said)
    claimed = sums_in(rest)
    named = next(_periods(rest), "") or ("year" if claimed else "")
    period = named or (next(_periods(normalize(talk.state.question)), "") if _THAT_ONE.search(said) else "")
    if not (figure and period) or len(claimed) > 1:
        return None
    value = next(yearly(figure, country))
    verdict = pay_messages.is_that(right=isclose(claimed[0].yearly, value, rel_tol=_NEARLY)) if claimed else ""
    text = pay_messages.one_by_period(figure, _written(value, country, period), period)
    return talk.on(utterance, talk.entries([pay_topic(talk.knowledge, country)]), f"{verdict}{text}")


def _periods(said: str) -> Iterator[str]:
    """The times that a text in small letters names."""
    return (name for name, words in _PERIODS.items() if words.search(said))


def _one_figure(said: str, line: str) -> tuple[str, str]:
    """The figure of a line, with its time, that a text in small letters means, and the text without it; else empty."""
    time = ""
    for told in _TOLD_AS.finditer(line.split(" (")[0]):
        time = told["time"] or time
        itself = (
            rf"(?:c?[$€£] ?)?\b{re.escape(told['figure'].replace(',', ''))}\b(?: ?(?:an?|per|/) ?(?:h\w*|month|year))?"
        )
        written = re.sub(itself, " ", said.replace(",", ""))
        meant = any(words.search(said) and words.search(told["as"]) for words in _ENDS)
        if meant or written != said.replace(",", ""):
            return f"{told['sum']}{time}", written
    return "", said


def before_tax(talk: Talk, utterance: str) -> Reply | None:
    """That pay is told before tax, to who asks only whether it is; None for anything else."""
    on_pay = {*talk.state.latest[-1:]} & {*pay_topics(talk.knowledge)}
    if not on_pay or not _TAXED.fullmatch(normalize(utterance)):
        return None
    return talk.on(utterance, talk.entries([*on_pay]), pay_messages.BEFORE_TAX)


def by_another_period(talk: Talk, utterance: str) -> Reply | None:
    """What the pay told last, or a sum of it that is named, comes to by the month, say; None for anything else.

    What is left of it in hand is nowhere told.
    """
    said = normalize(utterance)
    period = next(_periods(said), "")
    in_hand = _IN_HAND.search(said) is not None
    if not (period or in_hand) or not _ASKS.search(said) or _ELSE.search(said) or own_pay.compares(said):
        return None
    topics = pay_topics(talk.knowledge)
    of_pay = [name for name in (*talk.state.latest, *reversed(talk.state.answered)) if name in topics]
    own = sums_in(said)
    of_pay = of_pay or [talk.knowledge.roles.pay] * (len(own) == _BOTH)  # It may be asked of no answer.
    if not of_pay or not (own or {*talk.state.latest} & {*of_pay}):
        return None
    places = [*localities(utterance), *localities(talk.state.question)]
    country = next((place.country for place in places), own[0].country if own else "") or _country_of(talk, of_pay[0])
    sums = [each.yearly for each in own] or sorted(yearly(figures_of(country, talk.knowledge), country))
    if country not in SIGNS or not sums:
        return None
    period = period or "month"
    same = len(own) == _BOTH and _SAME.search(said) is not None
    if len(own) == 1 and period in (found(said)[0]["period"] or ""):
        sums = [sums[0] / _TIMES[period]]  # "What is 3 lakh a month?" asks what comes of 3 lakh a year.
    both = (sums[-1], sums[-1] * _TIMES[period])
    verdict = pay_messages.is_that(right=any(isclose(sums[0], each, rel_tol=_NEARLY) for each in both)) if same else ""
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
