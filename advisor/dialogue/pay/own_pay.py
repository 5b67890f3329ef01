"""One's own pay: whether it would fall, and whether a switch is worth that, is nowhere told; what bears on it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..follow_ups import follow_up_messages as messages
from ..forms import SHORT, headed, in_form
from ..talk import Talk
from . import pay_messages
from .localities import localities
from .pay import ASKS_PAY, figures_of, narrowed, pay_topic, pay_topics

__all__ = ["SIGNS", "compared", "compares", "sums_in", "tells_a_sum", "unfitting", "worth", "yearly"]

_FALLS = regex(
    r"\b(?:drop|fall|pay ?cuts?|(?:a|the|big|real) cut|cut in pay|less|lower|lose money|kam|girega|worth it"
    r"|(?:any|makes?) sense|already|go up|go down|raise|zyada|jyada|more or less|better or worse)\b"
    r"|\b(?:earns?|pays?|paid|makes?|gets?|salary|money)\b.{0,20}\b(?:more|better|higher|worse)\b"
    r"|\b(?:what|how much) (?:would|will|might|do|could) i lose\b|\bso ?\?+$"
    r"|\blose\b.{0,16}\b(?:salary|pay|income|money)\b"
    r"|\bstay\b.{0,24}\bor (?:switch|move|change|go|leave)\b|\b(?:switch|move|change|go|leave)\b.{0,24}\bor stay\b"
    r"|\b(?:more|better|higher) (?:pay|money|salary|than (?:that|now|this))\b|\b(?:ml|it) (?:is |pays )?more\b"
)
_OWN = regex(
    r"\b(?:i (?:now |currently |already )?(?:make|earn|get)|i(?: am|'?m) (?:now |currently )?(?:on|at|paid)"
    r"|(?:stay(?:ing)?|remain) (?:on|at|with)(?: my)?"
    r"|i(?: am|'?m) an? (?:\w+ ){1,3}(?:on|at|earning|making)"
    r"|my (?:current )?(?:salary|pay) is|mera (?:package|salary)) [^.?!]{0,12}\d"
    r"|\b(?:pay|salary|money|earn)\b.* (?:as|than) now\b"
    r"|\bthan (?:what )?(?:i (?:now |currently |already )?(?:make|earn|get|have)|my (?:\w+ )?(?:pay|salary|job|now))\b"
    r"|\bi(?: would|'?d| will|'?ll)? (?:have to )?(?:earn|make|get|lose) (?:\w+ )?(?:less|lower|money)\b"
    r"|\b(?:take|taking|accept) an? (?:\w+ )?(?:cut|drop|hit)\b"
    r"|\b(?:pay|salary) ?cut\b|\b(?:would|will|do|must) i\b.{0,20}\b(?:lose money|earn less|less pay)\b"
)
_OFFERS = regex(r"\b(?:offer\w*|negotiat\w+|counter)\b")
"""What is asked of a bargain."""
_IN_VAIN = regex(
    r"\b(?:barely|hardly|not much|no|scarcely) (?:any )?(?:more|better)\b|\bwhy (?:then )?(?:bother|switch|do it)\b"
    r"|\b(?:same|equal) (?:pay|money|salary)\b|\b(?:pay|money|salary) (?:is|stays|would be) (?:\w+ )?(?:same|equal)\b"
)
"""That it would be no more, or not worth the trouble."""
_UNFIT = regex(
    r"\bcontradict\w*|\binconsistent\b|\b(?:do not|don't|does not|doesn't|can't both|cannot both) (?:fit|add up|match"
    r"|make sense|be)|\b(?:pay|salary|money|paisa|paise|earning\w*)\b.{0,40}\b(?:plus|pros?|for it|advantages?"
    r"|benefits?|upsides?|arguments?|positives?|reasons?|fayda|faida)\b|\b(?:plus|pros?|for it|advantages?|benefits?"
    r"|upsides?|positives?|reasons? for)\b.{0,40}\b(?:pay|salary|money|paisa|paise)\b|\bwhich (?:is it|one)\b"
    r"|\bmake up your mind\b"
)
"""That two things said of one's own pay do not fit."""
_SUM = regex(
    r"(?P<sign>[£$€])? ?(?P<figure>\d[\d,]*(?:\.\d+)?) ?(?P<thousand>k\b|thousand\b)? ?(?P<lakh>lpa|lakhs?)?"
    r" ?(?P<currency>(?:pounds?|gbp|quid|eur|euros?|cad|usd|dollars?|inr|rupees)\b)?"
    r" ?(?:a|an|per|each|/|every|in the)? ?(?P<period>hours?|months?|years?|annum)?(?: now| at the moment| already)?"
)
_OTHER_MONEY = regex(
    r"\d ?k?(?: thousand)? ?(?:sek|nok|dkk|chf|pln|czk|huf|aud|nzd|sgd|jpy|cny|krw|brl|zar|aed|kronor|francs?|zloty)\b"
)
"""A sum in money of which no figures are known."""
_YEAR = regex(r"(?:19|20)\d\d")
_BY_NOW = regex(r"\b(?:now|currently|at the moment|today|abhi|already)\b")
_COUNTRIES = {"£": "UK", "pound": "UK", "gbp": "UK", "quid": "UK", "cad": "Canada", "lpa": "India", "lakh": "India"}
"""The one country that a sign or a word for money is of."""
SIGNS = {"UK": "£", "Germany": "€", "Canada": "C$", "US": "$", "India": "INR "}
_TOLD = regex(r"(?:C\$|[$€£]|INR )(?P<figure>\d[\d,]*(?:\.\d+)?)(?P<thousand>k\b)?")
_AT_FIRST = "Level and pay at first:"
_LAKH, _THOUSAND, _LEAST, _MONTHLY, _HOURLY = 100_000, 1_000, 1_000, 20_000, 500
"""A lakh and a thousand; the least that is taken for a sum of one's own; under what a figure is by the month, or the
hour."""


class _Sum(NamedTuple):
    """What somebody says they earn."""

    yearly: float
    country: str
    """The one that its currency is of; may be empty."""
    in_euros: bool = False


def compared(talk: Talk, utterance: str) -> Reply | None:
    """That nothing tells whether somebody's own pay would fall, with the figures and lines nearest to it; else None."""
    said = normalize(utterance)
    own, on_pay = _own_sum(said), bool(talk.latest) and talk.latest[0].id in pay_topics(talk.knowledge)
    of_pay = on_pay or ASKS_PAY.search(said) is not None
    of_own = _OWN.search(said) is not None or (own is not None and of_pay and _BY_NOW.search(said) is not None)
    vain = on_pay and _IN_VAIN.search(said) is not None
    if (not vain and not (of_own and (_FALLS.search(said) or (own and on_pay)))) or _OFFERS.search(said):
        return None
    named = localities(utterance) or localities(talk.state.question)
    countries = [named[0].country if named else "", own.country if own else "", talk.state.profile.country]
    countries += ["Germany"] if own and own.in_euros else []
    known = filter(lambda name: name and figures_of(name, talk.knowledge), countries)
    country = next(known, next(filter(None, countries), ""))
    entry = next(iter(talk.entries([pay_topic(talk.knowledge, country)])), None)
    if entry is None:
        return None
    items = worth(talk) if vain else _bearing(talk)
    again = vain or _OWN.search(normalize(talk.state.question)) is not None
    if again and not own:
        return replace(talk.on(utterance, [entry], ""), text=messages.own_pay_again(items))
    figures = in_form(narrowed(entry, f"pay in {country}" if country else "", talk.knowledge, ""), SHORT)
    if held := _held_against(talk, own, country) if own and country else "":
        return talk.on(utterance, [entry], "\n\n".join([held, figures, *items[:1]]))
    return talk.on(utterance, [entry], messages.own_pay(figures, items))


def compares(said: str) -> bool:
    """Whether somebody tells what they earn and asks of more or less: "I make 120k. Is ML more?"."""
    said = normalize(said)
    return tells_a_sum(said) and _FALLS.search(said) is not None


def worth(talk: Talk) -> list[str]:
    """The lines that speak for the job, and against it."""
    return _headed(talk, talk.knowledge.roles.suitability, ("For it:", "Against it:"))


def unfitting(talk: Talk, utterance: str) -> Reply | None:
    """That pay speaks for the job in general alone, to who finds that it does not fit what was said of their own."""
    if not talk.latest or localities(utterance) or not _UNFIT.search(normalize(utterance)):
        return None
    first = talk.on(utterance, talk.latest, pay_messages.PAY_IN_GENERAL)
    if talk.state.repeats(first):
        return replace(first, text=pay_messages.PAY_NOT_FOR_YOU)
    return first if talk.state.repeats(replace(first, text=messages.own_pay_again(worth(talk)))) else None


def _bearing(talk: Talk) -> list[str]:
    """The lines that bear on whether one's own pay would fall."""
    roles = talk.knowledge.roles
    return [*_headed(talk, roles.career_switch, (_AT_FIRST,)), *_headed(talk, roles.suitability, ("For it:",))]


def _headed(talk: Talk, name: str, heads: Sequence[str]) -> list[str]:
    """The lines of an answer, by its id, that begin with some words in bold."""
    return [line for head in heads for entry in talk.entries([name]) for line in headed(entry, head)]


def tells_a_sum(said: str) -> bool:
    """Whether somebody tells what they earn."""
    said = normalize(said)
    return _OWN.search(said) is not None and _own_sum(said) is not None


def _own_sum(said: str) -> _Sum | None:
    """The sum that an utterance says somebody earns, by the year; None where it names none that may be pay."""
    found, own = _found(said), _OWN.search(said)
    found = [match for match in found if own and own.start() <= match.start() <= own.end()] or found
    return _sum(found[0]) if len(found) == 1 and not _OTHER_MONEY.search(said) else None


def sums_in(said: str) -> list[_Sum]:
    """The sums of money that a text in small letters names, by the year."""
    return [] if _OTHER_MONEY.search(said) else [_sum(match) for match in _found(said)]


def _found(said: str) -> list[re.Match[str]]:
    return [match for match in _SUM.finditer(said) if match["thousand"] or match["lakh"] or _is_large(match)]


def _is_large(match: re.Match[str]) -> bool:
    """Whether a bare figure may be a sum of pay: a small one is no such sum, nor is a year, "in 2020"."""
    written_as_money = match["sign"] or match["currency"] or match["period"] or "," in match["figure"]
    return _number(match) >= _LEAST and bool(written_as_money or not _YEAR.fullmatch(match["figure"]))


def _sum(match: re.Match[str]) -> _Sum:
    """A sum by the year."""
    times = _LAKH if match["lakh"] else 1
    period = (match["period"] or "").rstrip("s")
    times *= {"hour": pay_messages.HOURS, "month": pay_messages.MONTHS}.get(period, 1)
    unit = next(filter(None, (match["lakh"], match["currency"], match["sign"])), "").rstrip("s")
    return _Sum(_number(match) * times, _COUNTRIES.get(unit, ""), unit in {"€", "eur", "euro"})


def _number(match: re.Match[str]) -> float:
    """The figure of a sum, with its thousands."""
    return float(match["figure"].replace(",", "") or 0) * (_THOUSAND if match["thousand"] else 1)


def _held_against(talk: Talk, own: _Sum, country: str) -> str:
    """Where a sum lies among the figures for a country, all by the year; empty where these are not known."""
    figures = sorted(yearly(figures_of(country, talk.knowledge), country))
    if not figures or country not in SIGNS:
        return ""
    low, high = figures[0], figures[-1]
    place = "under" if own.yearly < low else "over" if own.yearly > high else "within"
    return pay_messages.held_against(country, place, [_written(value, country) for value in (own.yearly, low, high)])


def _written(value: float, country: str) -> str:
    """A sum as it is written in a country."""
    figure = f"{value / _LAKH:.1f} lakh" if country == "India" else pay_messages.in_thousands(value)
    return f"{SIGNS[country]}{figure}"


def yearly(line: str, country: str) -> Iterator[float]:
    """The figures of a line by the year: small ones are by the hour or the month, in India they are lakhs."""
    for match in _TOLD.finditer(line):
        value = _number(match)
        if country == "India":
            yield value * _LAKH
        elif value < _HOURLY and " an hour" in line:
            yield value * pay_messages.HOURS
        elif value < _MONTHLY and " a month" in line:
            yield value * pay_messages.MONTHS
        else:
            yield value
