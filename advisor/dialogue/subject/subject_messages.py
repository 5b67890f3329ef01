"""The fixed wording of what is said of pay in places, and of jobs, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from ..messages import listed
from ..pay.localities import with_article

__all__: list[str] = []

_NO_RATE = "I keep no exchange rates, and the figures are of different kinds"
UNDECIDED = f"Which is more I can't say for sure: {_NO_RATE}."


def _the(country: str) -> str:
    return with_article([country])[0]


def ahead(country: str) -> str:
    """In which of some places pay is more, as far as that can be told."""
    if not country:
        return UNDECIDED
    where = _the(country)
    return (
        f"{where[0].upper()}{where[1:]} is ahead, at any exchange rate of recent years (my reckoning). By how much I"
        f" can't say: {_NO_RATE}."
    )


def item(country: str, line: str) -> str:
    """What is known of a place."""
    return f"- **{country}:** {line}"


def beside(lead: Sequence[str], job: str, items: Sequence[str]) -> str:
    """What is known of a job in places side by side."""
    head = " ".join(filter(None, lead))
    return "\n".join([head, "", f"{job[0].upper()}{job[1:]}s, before tax:", "", *items, "", _TO_COMPARE])


_TO_COMPARE = "Look at tax, rent, health cover, hours and holidays too."


def no_figure(job: str, line: str) -> str:
    """That there is no figure for a job, with the one for ML engineers."""
    return f"I have no sourced figure for the pay of {_plural(job)}. What I have on ML engineers is this. {line}"


def no_figures(jobs: Sequence[str], line: str) -> str:
    """That there is no figure for some of the jobs compared, with the one for the other."""
    named = listed([_plural(job) for job in jobs], "or")
    return f"I have no figure for {named}, so I can't say which pays more. {line}"


def of_engineers(text: str) -> str:
    """What is known of ML engineers anywhere, where neither the place nor the other job has a figure."""
    return f"What I have on ML engineers: {text.partition(chr(10) + chr(10))[0]}"


def none_there(job: str, countries: Sequence[str]) -> str:
    """That there is no figure for a job in some places."""
    return f"For {_plural(job)} in {listed(with_article(countries), 'or')} I have no figure I trust."


def only_engineers(country: str, line: str, *, counted: bool) -> str:
    """That of two jobs there is a figure for ML engineers alone in a country, or one in which both are `counted`."""
    if counted:
        return f"In {_the(country)} both are counted as one group: {line}\n\nElsewhere:"
    return f"For data scientists in {_the(country)} I have no figure; for ML engineers: {line}\n\nElsewhere:"


def neither(country: str) -> str:
    """That there is a figure for neither of two jobs in a country."""
    return f"For {_the(country)} I have no figure for either."


def _plural(job: str) -> str:
    return f"{job}s"
