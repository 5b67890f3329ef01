"""Hours that hold for a season alone: what they would come to, and the months that are told of it afterwards."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize, words
from . import order_patterns as patterns
from .plan_hours import hours_named

__all__ = ["in_its_months", "supposed"]

_MONTH = regex(rf"\b{patterns.MONTHS}\b")
_ON = regex(rf"\bfrom {patterns.MONTHS} on(?:wards?)?\b")
_LEADS = regex(r"^(?:from|in|during|throughout|until|till|all|for|through|by|this|next|that|while|when|as|whenever)\b")
_BOUNDARY = regex(r"[.;!?]")
_BESIDE = frozenset(
    """
    only just i mean meant that is it it's its the this means months season time sirf bas so ok well no yes hai matlab
    for me namely on onwards not
    """.split()
)
"""Words beside the months of a season where nothing else is said of them."""


def supposed(text: str, hours: str) -> str:
    """A question for what hours a week would come to, in plain words, be it that they hold for a time alone."""
    found = patterns.SPAN.search(text)
    if not found:
        return f"how fast would it be at {hours}?"
    when = found[0]
    lead = "" if _LEADS.match(when) else "from " if len(_MONTH.findall(when)) > 1 else "in "
    return f"what if i have {hours} {lead}{when}?"


def in_its_months(utterance: str, before: str) -> str:
    """A message with the hours of a season that the one `before` told of, where it says in which months that is:
    "only from January to April, I mean"."""
    said, first = normalize(utterance), patterns.SPAN.search(normalize(before))
    hours = hours_named(normalize(before))
    end = _BOUNDARY.search(said)
    clause = said[: end.start() if end else len(said)]
    span = patterns.SPAN.search(clause)
    supposed_before = first is not None or normalize(before).startswith("what if i have ")
    tells = hours and supposed_before and (not first or not _MONTH.search(first[0]) or _ON.search(clause))
    others = {*words(clause)} - _BESIDE - {*words(span[0] if span else "")}
    if others or not (tells and span and _MONTH.search(span[0])):
        return utterance
    when = span[0] if _LEADS.match(span[0]) else f"from {span[0]}"
    return f"i have {hours} hours a week {when}{said[len(clause) :]}"
