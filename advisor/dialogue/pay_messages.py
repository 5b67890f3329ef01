"""The fixed wording of replies about pay: what is known for one country, and what is known nowhere."""

from __future__ import annotations

from collections.abc import Sequence

from .localities import Locality, with_article
from .messages import listed

__all__: list[str] = []

TO_COMPARE = "To compare,"
NO_MORE = (
    "No, for beginners, or for a number of years, I have no figure: what I just told is all there is. Adverts in your"
    " area and people who do the job know better than I."
)
"""To who asks once more."""
OF_ALL = (
    "You are right: that figure is of all levels together and of a whole country. For beginners, for a number of years,"
    " or for one state or city, I have none to trust."
)
"""To who doubts that it is of them."""


def no_figure_of(city: str) -> str:
    """That a figure is of a country, and none of a city or state in it."""
    return f"For {city} alone I have no figure."


def in_a_country(place: Locality, line: str) -> str:
    """The figures for a country."""
    city = f"{no_figure_of(place.city)} " if place.city else ""
    return f"{city}For {_the(place.country)}, before tax: {line}"


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
