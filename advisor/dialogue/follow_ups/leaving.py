"""Leaving: what somebody says they begin with, and a goodbye or thanks behind it."""

from __future__ import annotations

import re
from collections.abc import Callable

from ...patterns import regex
from ...text import normalize
from ..patterns import compiled, says
from ..questions.pieces import is_question
from ..sentence_kinds import reacts

__all__ = ["INTENDS", "before_the_end", "behind_thanks", "leaves", "parting", "says_bye"]

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
_SAYS_THANKS = r"(?:thanks|thank (?:you|u)|thankyou|thx|tysm|ty|cheers|shukriya|dhanyava+d)"
_THANKS = regex(rf"\b(?:{_SAYS_THANKS}|thank god)\b")
_LEADING = regex(
    r"(?i)^(?:(?:ok|okay|great|cool|nice|perfect|oh|wow|good|awesome|got it|super|right|fine|many|yes|yeah)\b[,.! ]*)*"
    rf"{_SAYS_THANKS}\b"
    r"(?: (?:a lot|so much|very much|a ton|bro|bhai|man|mate|sir|again|yaar))*\s*[,.!;:-]+\s*(?P<rest>\S.*)",
    re.DOTALL,
)
"""Thanks ahead of something else."""
_BACK = regex(r"\b(?:later|tomorrow|tmrw|tonight|soon|next (?:week|time)|kal|baad|bye|be back|come back|milte)\b")
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


def behind_thanks(utterance: str, is_on_a_topic: Callable[[str], bool]) -> str:
    """What is asked behind thanks, "thanks, and the pay?"; else the whole utterance."""
    found = _LEADING.match(utterance)
    rest = found["rest"] if found else ""
    return rest if rest and (is_question(rest) or is_on_a_topic(rest)) else utterance


def parting(utterance: str, is_on_a_topic: Callable[[str], bool]) -> str:
    """What says thanks and does nothing else, in one word: "thanks", or "bye" where it speaks of later; else empty."""
    said = normalize(utterance)
    if "?" in said or not _THANKS.search(said) or not reacts(said) or is_on_a_topic(_THANKS.sub(" ", said)):
        return ""
    return "bye" if _BACK.search(said) else "thanks"
