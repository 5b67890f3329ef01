"""The fixed wording of replies about pay: what is known for one country, and what is known nowhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from re import Match

from ...patterns import regex
from ...text import quote
from ..messages import itemised, listed
from .localities import Locality, with_article

__all__: list[str] = []

TO_COMPARE = "To compare,"
NO_MORE = (
    "No: what I just told is all there is for beginners, or for a number of years. Adverts in your"
    " area and people who do the job know better than I."
)
"""To who asks once more."""
OF_ALL = (
    "You are right: by my reading that figure is of a whole country, and not of one level. For a number of years, or"
    " for one state or city, I have none to trust."
)
"""To who doubts that it is of them."""
_IN_HAND = "What is left in hand after tax and other deductions none of my sources tells."
BEFORE_TAX = f"Gross: the figures are before tax. {_IN_HAND}"
ASK_FOR_BEGINNERS = "What I have on starting pay I tell if you ask what beginners earn."
NO_YEARS = (
    "After how many years somebody gets that, none of my sources says: no figure of mine goes by years of experience,"
    " so I can't promise it for any. What I told is all there is."
)
ASK_THERE = "For figures on it, the statistics office there is the place to look."
OF_NO_COUNTRY = "What it names no country for may well hold there too (my reading)."
"""After that an answer, which was just told, has nothing on a country."""
SUM = regex(r"\b(?:lpa|lakhs?|crores?|k|thousand|million|inr|usd|gbp|eur|dollars?|pounds?|euros?)\b|[$€£]|\d[kl]\b")
"""What marks a figure as a sum of money."""
_BY_TIME = regex(r"(?P<sign>C\$|[$€£])(?P<figure>\d[\d,.]*\d)")
HOURS, MONTHS = 40 * 52, 12
"""Of a year, for figures by the hour or the month."""
_ROUND = 1000
A_FEE = (
    "On paying for an internship, or for a certificate of one, I have nothing. My own view: be careful. It should be "
    "the firm that pays, or at least takes nothing: ask who they are, talk to former interns, pay nothing before that."
)

NO_PRICE_OF = "What {} costs none of my sources says; the course's own page does."
LOW_END = " That is the low end of the range I have."


def no_figure_of(city: str) -> str:
    """That a figure is of a country, and none of a city or state in it."""
    return f"For {city} alone I have no figure."


def still_the_country(city: str, line: str) -> str:
    """That there is no figure for a city in the country whose figures were just told, with those."""
    return f"{no_figure_of(city)} The nearest is still the whole country: {line}"


def in_a_country(place: Locality, line: str) -> str:
    """The figures for a country."""
    city = f"{no_figure_of(place.city)} " if place.city else ""
    return f"{city}For {_the(place.country)}, before tax: {line}"


def by_the_year(line: str) -> str:
    """The first sentence of a line by the year, where its figures are by the hour or the month; else empty."""
    first = line.split(" (")[0]
    hourly = " an hour" in first
    if not (hourly or " a month" in first):
        return ""
    times = HOURS if hourly else MONTHS
    told = first.replace(" an hour", "").replace(" a month", "")

    def yearly(found: Match[str]) -> str:
        total = float(found["figure"].replace(",", "")) * times
        return f"about {found['sign']}{in_thousands(total)}"

    how = "40 hours and 52 weeks" if hourly else "12 months"
    return f"{_BY_TIME.sub(yearly, told)}, at {how}: my sum from {'the hour' if hourly else 'the month'}"


def is_that(*, right: bool) -> str:
    """Whether one sum comes to another that somebody took it for, ahead of what it comes to."""
    return "Yes. " if right else "Not quite. "


def by_period(told: Sequence[str], period: str, *, in_hand: bool) -> str:
    """What pay comes to by some time; that nobody tells what is left of it in hand, where that is asked."""
    each = {"month": "divided by 12", "hour": "at 40 hours a week", "week": "divided by 52"}.get(period, "")
    sums = f"{' to '.join(told)} {_each(period)}"
    text = f"About {sums}, before tax (my sum{f', {each}' * bool(each)})."
    return f"{text} {_IN_HAND}" if in_hand else text


def one_by_period(figure: str, told: str, period: str) -> str:
    """What a figure with its time comes to by another time."""
    how = ", at 40 hours a week and 52 weeks" if "hour" in f"{figure} {period}" else ""
    return f"{figure} comes to about {told} {_each(period)}, before tax (my sum{how})."


def _each(period: str) -> str:
    return f"{'an' if period == 'hour' else 'a'} {period}"


def in_thousands(value: float) -> str:
    """A sum rounded to thousands."""
    return f"{round(value / _ROUND) * _ROUND:,}"


def year_in(country: str, text: str) -> str:
    """What comes to a year in a country."""
    return f"For {_the(country)}, a year, before tax: {text}."


def no_other_job(job: str, line: str) -> str:
    """That there is no figure for a job that pay is held against, with the one for ML engineers."""
    return f"I have no figure for {quote(job)}, so I can't say which pays more. For ML engineers: {line}"


def nothing_usable(countries: Sequence[str]) -> str:
    """That there are no figures for some countries."""
    named = listed(with_article(countries), "and")
    return f"For {named} I found nothing usable; the statistics office there is the place to look."


def others(countries: Sequence[str]) -> str:
    """For which other countries there are figures."""
    return f"For {listed(with_article(countries), 'or')}, just ask."


def all_of(countries: Sequence[str]) -> str:
    """That what was told of some countries is all there is."""
    return f"What I told you is all I have for {listed(with_article(countries), 'and')}."


def not_of_data_scientists(country: str) -> str:
    """That there is no figure for data scientists in a country."""
    return f"For data scientists in {_the(country)} I have no figure; for those in the US, Germany or Canada, just ask."


def of_engineers(line: str) -> str:
    """That a figure just told is of data scientists, with the one for ML engineers."""
    return f"You are right: that figure is of data scientists. {engineers_get(line)}"


def engineers_get(line: str) -> str:
    """The figures for ML engineers, to who asked for those of another job."""
    return f"What I have on ML engineers is this. {line}"


def data_scientists(country: str, line: str) -> str:
    """The figures for data scientists in a country."""
    return f"Data scientists in {_the(country)}: {line}"


def side_by_side(verdict: str, items: Sequence[str]) -> str:
    """What data scientists and ML engineers are paid, and what to make of it."""
    return "\n".join([verdict, "", *items])


def of_both(country: str, scientists: str, engineers: str) -> str:
    """An item: what both are paid in a country."""
    return f"- **{country}:** ML engineers {engineers}; data scientists {scientists}"


def _the(country: str) -> str:
    return with_article([country])[0]


def place_silent(place: str, title: str, others: Sequence[str]) -> str:
    """That an answer has nothing on a country, and which ones it speaks of."""
    beside = (
        f" Where it speaks of a country, it is {listed([_the(other) for other in others], 'or')}." if others else ""
    )
    return f"On {_the(place)} **{title}** says nothing.{beside}"


def in_general(short: str) -> str:
    """What an answer says of no country in particular."""
    return f"In general it says: {short}"


def stays(place: str, remote: str, *, moves: bool) -> str:
    """What is left to say of work elsewhere to who needs no visa, and mostly does not move."""
    where = f"you stay in {_the(place)}" if place else "you stay where you are"
    lead = "All right, no more on visas." if moves else f"All right: {where}, so no more on visas."
    return f"{lead} {' '.join(remote.split())}".rstrip()


def of_us_only(place: str, remote: str) -> str:
    """What there is on work from home, to who stays in a place."""
    there = f"in {_the(place)}" if place else "where you are"
    return (
        f"How much of it there is {there}, none of my sources tells. Of the US I know this: {' '.join(remote.split())}"
    )


def place_lines(place: str, items: Sequence[str]) -> str:
    """What other answers have on a country."""
    return "\n".join([f"What I have on {_the(place)} elsewhere:", "", *items])


def of_beginners(author: str, first: str) -> str:
    """What another than some author says of the pay of beginners."""
    return f"Not from {author}, for ML engineers who begin, I have no figure. The nearest: {first}"


def past_the_start(country: str, reach: Sequence[str], items: Sequence[str]) -> str:
    """That the low end may well be paid elsewhere too, how far it goes up, and what bears on the choice beside pay."""
    low, high = reach
    head = (
        f"That may well be: for other jobs and firms I have no figures, and at the low end, about {low} a year in"
        f" {_the(country)}, pay alone is no reason for machine learning. The range goes up to about {high}; how soon"
        " somebody gets there none of my sources tells. For and against the job as a whole:"
    )
    return itemised(head, items)


def remote_for_us_firm(figure: str, share: str, country: str) -> str:
    """What is known of remote work for a US firm by who stays in a country, if that is known; with pay in the US."""
    there = f"in {with_article([country])[0]}" if country else "abroad"
    told = "\n\n".join(filter(None, (share, figure)))
    unknown = f"Whether a US firm takes on somebody who stays {there}, and what it pays them, none of my sources tells."
    return f"{told}\n\n{unknown} What I told is of the US itself, so ask each firm first."


def prices_of(free: Mapping[str, str], *, in_money: bool) -> str:
    """For each of some courses the line that calls it free; where there is none, that its price is not told.

    `in_money`: whether it is asked for in some money.
    """
    none = "I have no price of {} in any money: none of my sources names one." if in_money else NO_PRICE_OF
    return "\n\n".join(
        f"{name.title()}: free. {line}" if line else none.format(name.title()) for name, line in free.items()
    )


def in_other_money(country: str, figures: str) -> str:
    """That there is no exchange rate, with the figures that are in the money that is asked for."""
    there = (
        f" What I have in that money is what is paid in {with_article([country])[0]}:\n\n- {figures}" if figures else ""
    )
    return f"I have no exchange rate: take today's, and mind that tax and the cost of living differ too.{there}"
