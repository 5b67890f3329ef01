"""Complaints that say what was meant: "I did not ask about pay, I was saying that …"; and what follows "never mind"."""

from __future__ import annotations

from typing import NamedTuple

from ..patterns import regex
from ..text import normalize, words

__all__ = ["Complaint", "complaint"]

_MEANT = (
    r"(?:but |and |instead |rather |no )*(?:(?:i (?:was|am)|i'm) (?:saying|asking|talking about|wondering"
    r"|speaking of)(?: you)?(?: that| whether| if| about)?"
    r"|(?:i|what i) (?:asked|said|meant|wanted to know)(?: you)?(?: is| was)?(?: about| that| whether| if)?"
    r"|my question (?:was|is)(?: whether| if| about| that)?[:,]?)?\s*"
)
_ENGLISH = regex(
    r"^(?:no|nope|sorry|but|well|hey|excuse me|thanks|thank you|ok|okay|arre|nahi)?[,.!]*\s*"
    r"(?:i (?:did not|didn't|never|was not|wasn't|am not|have not|haven't) (?:ask|asked|asking|mean|meant|talk"
    r"|talking|speak|speaking|interested in|say|saying)"
    r"(?: you)?(?: about| for| of)? (?P<denied>[^.,;:!?]{2,60}?)"
    r"|that(?:'s| is| was) not what i (?:asked|meant|wanted|said)(?: for| about)?|you (?:did not"
    r"|didn't) answer(?: my question| me| that)?)"
    r"(?:[.,;:!?-]+\s+|\s+(?=i (?:was|am|asked|meant)\b|but\b))" + _MEANT + r"(?P<rest>\S.*)$"
)
_HINDI = regex(
    r"^(?:arre|are|nahi|nhi|bhai|yaar|bhaiya|no|but|ye kya|[^.!?]{0,40}[.!?]+)?[,.!?]*\s*(?:maine |mene |main "
    r"|mai |me |mujhe )?(?P<denied>[^.,;:!?]{2,40}?)\s"
    r"(?:ke bare (?:me|mein) |ki baat |ka |ke liye )?(?:nahi|nhi|nahin)\s(?:maine )?(?:pucha|puchi|poocha|puchha"
    r"|bola|kaha|ki|kar rah[aie]|chahiye)"
    r"(?: tha| thi| maine| hai| hu| hoon)*[.,;:!?]+\s*(?:maine |main |mai )?(?:(?:\w+ )?(?:pucha|poocha|bola"
    r"|kaha) (?:tha "
    r"|thi )?(?:ki )?)?(?P<rest>\S.*)$"
)
_NOT_THAT = regex(
    r"^(?:no|nope|nahi|nhi|arre|but)[,.!]* (?:(?:it is|it's|its|this is|that is|that's) )?not (?:asking |talking )?"
    r"(?:about |for )?(?P<denied>(?!sure|really|yet|now)[^.,;:!?]{2,40})[.,;:!?]+\s*(?P<rest>\S.*)$"
)
"""A plain no to what was told, and what is meant instead."""
_LEFT = regex(
    r"^.{0,90}?\b(?:chhodo|chodo|chhod do|rehne do|jaane do|never mind|nevermind|forget (?:it|that|about it)"
    r"|leave (?:it|that))\b(?: \w+)?\s*[.,;:!?]+\s*(?P<rest>\S.*)$"
)
_LEAST = 3
"""Words of what is meant, at least."""


class Complaint(NamedTuple):
    """What is said beside a complaint about the latest answer."""

    rest: str
    """What was meant."""
    denied: str = ""
    """What was not asked for, in the person's words."""


def complaint(utterance: str) -> Complaint | None:
    """What was meant, and what was not, in a complaint that says so; None for anything else."""
    said = normalize(utterance)
    for pattern in (_ENGLISH, _HINDI, _LEFT, _NOT_THAT):
        found = pattern.match(said)
        if found and len(words(found["rest"])) >= _LEAST:
            return Complaint(found["rest"], (found.groupdict().get("denied") or "").strip())
    return None
