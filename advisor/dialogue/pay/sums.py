"""Sums of money that are named: of pay, by the year and with the country that their currency is of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...patterns import regex
from . import pay_messages

__all__ = ["LAKH", "OTHER_MONEY", "SIGNS", "THOUSAND", "Sum", "found", "sum_of", "sums_in", "written", "yearly"]

_SUM = regex(
    r"(?P<sign>[£$€])? ?(?P<figure>\d[\d,]*(?:\.\d+)?) ?(?P<thousand>k\b|thousand\b)? ?(?P<lakh>lpa|lakhs?)?"
    r" ?(?P<currency>(?:pounds?|gbp|quid|eur|euros?|cad|usd|dollars?|inr|rupees)\b)?"
    r" ?(?:a|an|per|each|/|every|in the)? ?(?P<period>hours?|months?|years?|annum)?(?: now| at the moment| already)?"
)
OTHER_MONEY = regex(
    r"\d ?k?(?: thousand)? ?(?:sek|nok|dkk|chf|pln|czk|huf|aud|nzd|sgd|jpy|cny|krw|brl|zar|aed|kronor|francs?|zloty)\b"
)
"""A sum in money of which no figures are known."""
_YEAR = regex(r"(?:19|20)\d\d")
_COUNTRIES = {"£": "UK", "pound": "UK", "gbp": "UK", "quid": "UK", "cad": "Canada", "lpa": "India", "lakh": "India"}
"""The one country that a sign or a word for money is of."""
SIGNS = {"UK": "£", "Germany": "€", "Canada": "C$", "US": "$", "India": "INR "}
_TOLD = regex(r"(?:C\$|[$€£]|INR )(?P<figure>\d[\d,]*(?:\.\d+)?)(?P<thousand>k\b)?")
LAKH, THOUSAND, _LEAST, _MONTHLY, _HOURLY = 100_000, 1_000, 1_000, 20_000, 500
"""A lakh and a thousand; the least that is taken for a sum of one's own; under what a figure is by the month, or the
hour."""


class Sum(NamedTuple):
    """What somebody says they earn."""

    yearly: float
    country: str
    """The one that its currency is of; may be empty."""
    in_euros: bool = False


def sums_in(said: str) -> list[Sum]:
    """The sums of money that a text in small letters names, by the year."""
    return [] if OTHER_MONEY.search(said) else [sum_of(match) for match in found(said)]


def found(said: str) -> list[re.Match[str]]:
    """Where a text in small letters names sums of money."""
    return [match for match in _SUM.finditer(said) if match["thousand"] or match["lakh"] or _is_large(match)]


def _is_large(match: re.Match[str]) -> bool:
    """Whether a bare figure may be a sum of pay: a small one is no such sum, nor is a year, "in 2020"."""
    written_as_money = match["sign"] or match["currency"] or match["period"] or "," in match["figure"]
    return _number(match) >= _LEAST and bool(written_as_money or not _YEAR.fullmatch(match["figure"]))


def sum_of(match: re.Match[str]) -> Sum:
    """A sum by the year."""
    times = LAKH if match["lakh"] else 1
    period = (match["period"] or "").rstrip("s")
    times *= {"hour": pay_messages.HOURS, "month": pay_messages.MONTHS}.get(period, 1)
    unit = next(filter(None, (match["lakh"], match["currency"], match["sign"])), "").rstrip("s")
    return Sum(_number(match) * times, _COUNTRIES.get(unit, ""), unit in {"€", "eur", "euro"})


def _number(match: re.Match[str]) -> float:
    """The figure of a sum, with its thousands."""
    return float(match["figure"].replace(",", "") or 0) * (THOUSAND if match["thousand"] else 1)


def yearly(line: str, country: str) -> Iterator[float]:
    """The figures of a line by the year: small ones are by the hour or the month, in India they are lakhs."""
    for match in _TOLD.finditer(line):
        value = _number(match)
        if country == "India":
            yield value * LAKH
        elif value < _HOURLY and " an hour" in line:
            yield value * pay_messages.HOURS
        elif value < _MONTHLY and " a month" in line:
            yield value * pay_messages.MONTHS
        else:
            yield value


def written(value: float, country: str) -> str:
    """A sum as it is written in a country."""
    figure = f"{value / LAKH:.1f} lakh" if country == "India" else pay_messages.in_thousands(value)
    return f"{SIGNS[country]}{figure}"
