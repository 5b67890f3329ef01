"""How somebody begins who puts right what they told: "no, …", "hm no, better say 5 hours", "I changed my mind, …"."""

from __future__ import annotations

from ...slots import DEGREES, alternatives
from ..patterns import compiled
from .amount_patterns import HOUR

__all__ = ["without_lead"]

_RATHER = "(?:better|lets?|let's|let us|rather|more like|say|make (?:it|that)|call (?:it|that)|so|then|realistically)"
_LEAD = compiled(rf"""
    (?:(?:hm+|um+|ok|okay|well|ah)[,. ]+(?=(?:no|nope|sorry|actually|wait|{_RATHER})\b))*
    (?:(?:i (?:have )?changed? my mind|{_RATHER}(?: {_RATHER})*(?= \S+ {HOUR}\b)
    |no(?! (?:{alternatives(DEGREES)})(?![a-z]))
    |nope|nah|actually|sorry|wait|oh|oops|correction|rather|i meant?|i (?:said|told you|wrote|typed) (?:it |that )?wrong
    |(?:my )?(?:mistake|bad|error)(?: (?:from|of) (?:me|mine))?|typo
    |(?:i (?:should|must|have to|need to)|let me) correct (?:myself|that|this|it)
    |make it|make that|it is|its|it's|(?<=[,. ])is(?= \d))[,.: ]+)+
""")


def without_lead(text: str) -> tuple[str, bool]:
    """A text in small letters without the words by which it begins to put something right; and whether it has any."""
    lead = _LEAD.match(text)
    return (text[lead.end() :], True) if lead else (text, False)
