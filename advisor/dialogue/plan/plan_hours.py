"""The hours a week of a plan, as people speak of them: at how many to make it, and how many a deadline takes."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..patterns import compiled
from ..person.profile import bounded
from ..person.schedules import schedules
from ..person.telling import months_in

__all__ = ["deadline_asked", "hours_asked", "hours_named", "hours_supposed"]

_HOURS_FOR = compiled(r"""
    \b(?:how many|how much|what)\b.{0,20}\b(?:h|hrs?|hours?)\b(?=.{0,20}(?:week|wk|/ ?w\b)).{0,60}
    \b(?:in|within|for|by|to)\b.{0,12}?(?P<time>(?:\d{1,2}|[a-z]+)(?: a)? (?:months?|years?))\b
""")
"""That it is asked how many hours a week a time takes."""
_FULL_TIME = regex(
    r"\b(?:study|learn|do|did|go|went|doing|studied|studying|learning)\b.{0,20}\bfull[- ]?time\b"
    r"|\b(?:quit|left|leave|gave up|give up|resign from|without) (?:my|the|a) (?:day )?job\b"
)
"""That somebody supposes to have no work beside it."""
_HOW_LONG = regex(r"\bhow (?:long|fast|soon|many (?:weeks|months|years)|much time)\b")
_WORKING_WEEK = 40


def hours_asked(utterance: str) -> int:
    """The hours a week at which a figure of the plan is asked for; 0 for those of the plan."""
    said = normalize(utterance)
    return hours_named(said) or (_WORKING_WEEK if _FULL_TIME.search(said) else 0)


def deadline_asked(utterance: str) -> int:
    """The months within which somebody asks how many hours a week it takes to be done; 0 where they do not."""
    found = _HOURS_FOR.search(normalize(utterance))
    return months_in(f"in {found['time']}") if found else 0


def hours_named(said: str) -> int:
    """The first hours a week that something, in small letters, names with their unit; 0 where it names none."""
    found = next((each for each in schedules(said) if each.united), None)
    return bounded("hours", max(1, int(found.hours))) if found else 0


def hours_supposed(question: str) -> int:
    """The hours a week at which a question asks how long the way takes; 0 where it asks something else."""
    said = normalize(question)
    return hours_named(said) if _HOW_LONG.search(said) else 0
