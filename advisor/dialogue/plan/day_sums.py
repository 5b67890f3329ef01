"""Hours of days as people reckon them: "6 x 1 + 3", put into the hours of a week."""

from __future__ import annotations

import re

from ...patterns import regex
from ...text import normalize

__all__ = ["reckoned"]

_SUM = regex(
    r"\b(?P<days>[1-7]) ?(?:days?|din)? ?[x*\u00d7] ?(?P<hours>\d{1,2})(?: ?(?:h|hours?))?"
    r"(?: ?(?:\+|plus) ?(?P<more>\d{1,2}))?(?: ?(?:h|hours?))?(?P<sum> ?(?:=|is|makes) ?\d{1,2}\b)?"
)
"""Hours of days as people reckon them: "6 x 1 + 3"."""


def reckoned(utterance: str) -> str:
    """An utterance with a sum of its hours as what it comes to, once: "not 7 but 9: 6 x 1 + 3"."""
    found = _SUM.search(normalize(utterance))
    if not found:
        return utterance
    text = normalize(utterance)
    comes_to = int(found["days"]) * int(found["hours"]) + int(found["more"] or 0)
    rest = f"{text[: found.start()].rstrip(' ,:;(')}{text[found.end() :].lstrip(')')}".strip()
    told = re.search(rf"\b{comes_to}\b", rest) and not found["sum"]
    return rest if told else f"{rest} {comes_to} hours a week".strip()
