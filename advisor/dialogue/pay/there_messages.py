"""The fixed wording of what is said of the jobs in a place."""

from __future__ import annotations

from collections.abc import Sequence

from ..messages import listed
from .localities import Locality, with_article

__all__: list[str] = []


def jobs_there(places: Sequence[Locality], remote: str) -> str:
    """That no source counts the jobs of some places, how to find out, and what there is on work from home."""
    named = (place.city.split(" or ") if place.city else with_article([place.country]) for place in places)
    names = list(dict.fromkeys(name for each in named for name in each))
    lead = f"How many ML jobs there are in {listed(names, 'or')} none of my sources tells."
    advice = "Count the posts on a job site there for a week or two, and ask people who work there (my advice)."
    return f"{lead} {advice}\n\nOf the US I know this: {' '.join(remote.split())}"
