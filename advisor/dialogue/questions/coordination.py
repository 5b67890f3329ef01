"""Coordination: two things that share the rest of a question, "the pay in India vs the US" or "US vs India pay"."""

from __future__ import annotations

import re

from ...patterns import regex

__all__ = ["WILL_DO", "conjuncts", "share_the_rest"]

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
_COMPARED = regex(r"\b(?:between|btwn?|betn|b/?w)\b(?!.*\band\b)", re.IGNORECASE)
_DIFFERENCE = regex(r"(?!.*\bbetween\b).*\b(?:differ\w*|farak|fark|antar)\b.*", re.IGNORECASE | re.DOTALL)
"""What is asked of two things that stand before it ("AI and ML, what is the difference")."""
_BEFORE_ONE = regex(
    r"(?:.*\bhow(?: do| does)?|(?:(?:and|so|but|ok|also) )?"
    r"(?:is|are|do|does|did|can|could|should|will|would|wo ?n['\u2019]?t)) (?:(?:the|an?|my) )?\S+",
    re.IGNORECASE | re.DOTALL,
)
"""What ends with the first of two things of which one thing is asked: "how AI", "are maths"."""
WILL_DO = r"or (?:is|will|would|does) (?:my |just |only )*\S+ (?:alone )?(?:fine|ok|okay|enough|do|sufficient|work)\b"
"""How it is asked whether something else does as well: "do I need Python or is Go fine?" asks one thing."""
_JOINING = frozenset(("and", "n", "&", "/", "+"))
"""What joins two such things."""


def share_the_rest(left: str, joint: str, right: str, *, named: bool) -> bool:
    """Whether what stands on both sides of a joint ends and begins with two things of which one thing is asked.

    "How AI and ML differ", "are maths and statistics needed". `named`: whether the left side is a bare name.
    """
    compared = _COMPARED.search(left) or (named and _DIFFERENCE.fullmatch(right))
    return bool(compared or (joint.lower() in _JOINING and _BEFORE_ONE.fullmatch(left.strip())))


def conjuncts(utterance: str) -> tuple[tuple[str, str], ...]:
    """The two things that an utterance asks the same of, each as typed and as the whole question that it stands for.

    ("India", "the pay in India") and ("the US", "the pay in the US"); empty where it is not put like that.
    """
    found = _PLACES.fullmatch(utterance.strip()) or _IN_FRONT.fullmatch(utterance.strip())
    if found is None:
        return ()
    before, after = found["before"], found["after"]
    return tuple((found[name], f"{before}{found[name]}{after}") for name in ("one", "other"))
