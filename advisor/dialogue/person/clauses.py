"""The clauses of an utterance, and whose each is."""

from __future__ import annotations

from typing import NamedTuple

from ...patterns import regex
from ..patterns import compiled

__all__ = ["Clause", "clauses"]

_JOINT = compiled(r"""
    ([.!?;:()\n]+)(?:\s|$)|(,)\s|\s-+\s|\s(?:but|yet|so|because|though|although|whereas|while)\s
    |\sand\s(?=(?:i|my|we|he|she|they|it|what|how|which|is|do|should|am|every|now i)\b)
""")
_OTHERS = compiled(r"""
    ^(?:(?:and|so|but|ok|well|also|hi|hello|my god|what if|if) )*(?:(?:my|our|his|her|their|the|an?|one of (?:my
    |our|the)
    |some|most|all|many) (?:[\w'-]+ ){0,2}?(?:brother|sister|friend|cousin|son|daughter|wife|husband|mom|mum|mother
    |dad
    |father|partner|girlfriend|boyfriend|nephew|niece|neighbou?r|uncle|aunt|kid|child|(?:room|flat|house|class
    |team)?mate
    |children|parent|famil(?:y|ie)|boss|manager|colleague|teacher|professor|coach|mentor|bhai|behen|dost|people
    |companie
    |recruiter|employer|guy|girl|beginner|person|others?|folk)(?:'?s)?\b(?! (?:and i|like me)\b)
    |(?:he|she|they|somebody|someone|anybody|anyone|everybody|everyone|nobody|you(?! (?:may|can|could
    |should)(?: also)? (?:add|note|put|count|write))|u|people|companies|employers)\b
    (?!.*\b(?:me|i)\b))
""")
"""How a clause begins that is of somebody else."""
_OWN = regex(r"\b(?:i|me|my|mine|myself|we|us|our|hu|hun|hoon|hoo|main|mera|meri|mere|mujhe|maine)\b")
_ASKS = compiled(r"""
    ^(?:(?:and|so|but|ok|please|hi|hello|hey|then|also|or) )*(?:what|whats|how|which|why|where|when|who|whose|is
    |are|am
    |do|does|did|can(?= (?:i|you|we|one|some\w*|a)\b)|could|should|would|will|shall|has|have(?= you)|tell|explain
    |give me
    |show|suggest|recommend|any(?! more))\b(?! not (?:know|use|have)\b)|^(?:i )?wonder\w*\b|\bcurious (?:if|whether
    |how)
    |\b(?:kya|kaise|kaun|kitn[aei]|kyu)\b
""")


class Clause(NamedTuple):
    """A part of an utterance, in small letters; and whose it is."""

    text: str
    asks: bool = False
    others: bool = False
    own: bool = False
    """Whether it speaks of oneself in so many words."""


def clauses(text: str) -> list[Clause]:
    """The clauses of a text in small letters."""
    found: list[Clause] = []
    start, others = 0, False
    for joint in [*_JOINT.finditer(text), None]:
        part = text[start : joint.start() if joint else len(text)].strip(" ,-")
        start = joint.end() if joint else len(text)
        if part:
            own = _OWN.search(part) is not None
            others = _OTHERS.match(part) is not None or (others and not own)
            asks = bool(_ASKS.search(part)) or (joint is not None and "?" in (joint[1] or ""))
            found.append(Clause(part, asks, others, own))
        if joint and joint[1]:
            others = False
    return found
