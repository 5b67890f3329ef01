"""Who says that they never said to know something, and that they do not, tells that they do not know it."""

from __future__ import annotations

import re

from ...patterns import regex

__all__ = ["plainly_denied"]

_NEVER_SAID = regex(
    r"(?i)\b(?:i (?:have |had )?(?:never|did not|didn'?t|haven'?t|have not) (?:say|said|told? (?:you|u)"
    r"|claim(?:ed)?|mention(?:ed)?)|where (?:did|do) (?:you|u) (?:get|have|take)(?: it| that)*(?: from)?"
    r"|(?:who|what) (?:says|said|told you|makes you think))(?: that)? i (?:(?:can|could|know|knew|have|use) )+"
    r"(?:how to )?(?P<what>[^.,;!?]{1,40}?)[.,;!?\s]*(?:(?:because|and|but|cause|cuz) )*\bi "
    r"(?:(?:do|can|could) ?n[o']?t|(?:do|ca|could)n'?t|cannot|dont|cant|never (?:did|could|have))\b"
)


def plainly_denied(utterance: str) -> str:
    """An utterance in which what somebody never said to know, and does not, is plainly denied."""
    return _NEVER_SAID.sub(_denied, utterance)


def _denied(found: re.Match[str]) -> str:
    return f"I do not know {found['what']}"
