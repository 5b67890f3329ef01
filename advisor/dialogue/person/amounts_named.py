"""The amounts that an utterance names, of whomever: hours a week, a range of them, months."""

from __future__ import annotations

from ...patterns import regex
from .amounts import hours_span
from .profile import bounded
from .reading import Reading
from .spelling_out import spelt_out

__all__ = ["TIME_ALONE", "hours_in", "months_in", "span_in"]

TIME_ALONE = regex(
    r"(?:\d{1,2}|an?|one|two|three|six|half a) (?:weeks?|months?|years?)(?: (?:actually|now|only|instead))*$"
)
_NUMBER_ALONE = regex(r"(?:i have |say |maybe |like )?(\d{1,2})(?: ?(?:a|per|/|each) ?week)?")


def span_in(utterance: str) -> str:
    """The range of hours that an utterance names, in plain words; empty where it names none."""
    return hours_span(spelt_out(utterance))


def months_in(utterance: str) -> int:
    """The time frame that a request names ("in the next six months"), in months; 0 where it names none."""
    reading = Reading()
    text = reading.take_hours(spelt_out(utterance).strip(" .?!"))
    reading.take_frame(f"in {text}" if TIME_ALONE.match(text) else text)
    return int(reading.values.get("months", 0))


def hours_in(utterance: str) -> int:
    """The hours a week that an answer names, be it a number alone; 0 where it names none."""
    text = spelt_out(utterance).strip(" .!")
    alone = _NUMBER_ALONE.fullmatch(text)
    if alone:
        return bounded("hours", int(alone[1]))
    reading = Reading()
    reading.take_bare(text, "")
    return int(reading.values.get("hours", 0))
