"""Hours a week that somebody tells before there is a plan, in words of their own, put into plain ones."""

from __future__ import annotations

from collections.abc import Sequence

from ..person.amounts_named import hours_in
from ..person.schedules import Schedule
from ..person.telling import read
from ..sentence_kinds import asks
from .moods import DENIES, is_quoted, of_others, of_the_past
from .plan_reader import FIGURE, READER

__all__ = ["told"]

_OWN, _SURELY = 0.4, 0.8
"""How likely a sentence tells of hours to learn, at least, for those in it to be somebody's own; where it sounds like a
question, too."""


def told(text: str, found: Sequence[Schedule]) -> str:
    """A text with the first hours of a week that it names in plain words; empty where none are, or it asks."""
    weekly = [each for each in found if each.united and each.regular]
    if text.endswith("?") or not weekly:
        return ""
    sums = [each for each in weekly if each.amounts > 1 or hours_in(each.said) != int(each.hours)]
    hours = (sums or weekly)[0]
    ahead, plain, behind = text[: hours.start], f"{max(1, int(hours.hours))} hours a week", text[hours.end :]
    said = f"{ahead}{plain}{behind}" if sums else text
    told = read(said)
    if ("hours" in told.values and not told.asks) or not _are_own(text, hours):
        return said if sums else ""
    # What else is said only tells when that is, where nothing is told of somebody beside.
    return f"{ahead}i have {plain}{behind}" if read(f"{ahead} {behind}") else f"i have {plain}"


def _are_own(text: str, hours: Schedule) -> bool:
    """Whether somebody tells hours that they have to learn: none of others, of the past, wanted or denied."""
    ahead = text[: hours.end]
    elsewhere = of_others(ahead) or is_quoted(ahead) or of_the_past(text) or DENIES.search(text[: hours.start])
    likely = READER.shares(FIGURE.sub("number", text))["plan-hours"]
    return not (elsewhere or "plan" in text) and likely >= (_SURELY if asks(text) else _OWN)
