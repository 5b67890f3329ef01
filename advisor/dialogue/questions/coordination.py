"""Coordination: two things that share the rest of a question, "the pay in India vs the US" or "US vs India pay"."""

from __future__ import annotations

import re

from ...patterns import regex

__all__ = ["conjuncts"]

_WORD = r"\s+(?:vs\.?|versus|or|and|compared\s+(?:to|with))\s+"
_BETWEEN = rf"(?:{_WORD}|\s*[&/]\s*)"
_THING = r"(?:the\s+)?(?:[^\W\d_]\.?){2,20}"
_PLACES = regex(
    rf"(?P<before>.*\S\s+in\s+)(?P<one>{_THING})\s*,?{_BETWEEN}(?:in\s+)?(?P<other>{_THING})(?P<after>)[\s?!.]*",
    re.IGNORECASE | re.DOTALL,
)
_IN_FRONT = regex(
    rf"(?P<before>)(?P<one>{_THING}){_WORD}(?P<other>{_THING})(?P<after>\s+\S.*)", re.IGNORECASE | re.DOTALL
)


def conjuncts(utterance: str) -> tuple[tuple[str, str], ...]:
    """The two things that an utterance asks the same of, each as typed and as the whole question that it stands for.

    ("India", "the pay in India") and ("the US", "the pay in the US"); empty where it is not put like that.
    """
    found = _PLACES.fullmatch(utterance.strip()) or _IN_FRONT.fullmatch(utterance.strip())
    if found is None:
        return ()
    before, after = found["before"], found["after"]
    return tuple((found[name], f"{before}{found[name]}{after}") for name in ("one", "other"))
