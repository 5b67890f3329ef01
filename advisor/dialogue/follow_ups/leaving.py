"""Leaving: what somebody says they begin with, and a goodbye or thanks behind it."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..patterns import compiled, says

__all__ = ["INTENDS", "before_the_end", "leaves", "says_bye"]

INTENDS = compiled(r"""
    \bi(?:'?ll| will| shall|'?m going to| am going to)\b|\b\w+(?:unga|ungi|enge)\b
    |\bi(?:'?m| am)? (?:start|begin)(?:ing)?\b|\b(?:kar|kr)t[aie] (?:hu|hoon|hun|hain?|h)\b
""")
"""That somebody tells what they will do, rather than what the plan should have."""
_BEGINS = regex(
    r"\b(?:start|begin|tr[yi]|learn|study|practi[cs]e|work|read|look|get going|do|shuru"
    r"|(?:kar|kr)t[aie]|kar(?:unga|ungi))"
    r"(?:ed|ing)?\b"
)
_END = compiled(r"""
    (?:^|[ ,.;!-])(?:bye(?:[ -]?bye)?|good ?bye|see (?:you|ya)|cya|good ?night|take care|tata|alvida|ciao|farewell
    |thanks|thank you|thank u|thx|ty|shukriya|dhanyava+d)
    (?: (?:later|soon|then|for now|now|bro|bhai|yaar|again|and|all|so much|very much|a lot|for .{1,30}))*[ .!\u2026]*$
""")
says_bye = says(r"\b(?:bye(?:[ -]?bye)?|good ?bye|see (?:you|ya)|cya|good ?night|farewell|alvida|ciao)[ .!\u2026]*$")
"""Whether a goodbye stands at the end of an utterance."""


def before_the_end(utterance: str) -> str:
    """What is said before a goodbye or thanks at the end, in small letters; empty where there is none."""
    said = normalize(utterance)
    end = _END.search(said)
    return said[: end.start()].strip(" .,;!-") if end else ""


def leaves(utterance: str) -> bool:
    """Whether somebody tells what they begin with, and then says goodbye or thanks; not where they ask something."""
    said = normalize(utterance)
    rest = before_the_end(utterance)
    return "?" not in said and INTENDS.search(rest) is not None and _BEGINS.search(rest) is not None
