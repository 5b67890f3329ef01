"""No figure: that a share or a count is not known, said ahead of what is, to who asks for one."""

from __future__ import annotations

from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, sentences
from ..forms import pieces
from ..questions.pieces import is_question
from .follow_up_messages import nearest_of

__all__ = ["nearest_to_it", "saying_so"]

_PEOPLE = (
    r"(?:people|persons?|engineers?|developers?|graduates?|students?"
    r"|applicants?|starters?|juniors?|teachers?|women|men"
    r"|learners?|candidates?|interns?|freshers?|adults|parents|nurses?|accountants?|switchers?|beginners?"
    r"|self[- ]taught|year olds?|log|logo)"
)
_ASKS = regex(
    rf"\b(?:what|which) (?:share|percentage|percent|per ?cent|fraction|proportion)\b"
    rf"|\bhow many (?:\w+ ){{0,3}}?{_PEOPLE}\b"
    r"|\bhow many (?:of (?:them|those|us|these|you)|(?:\w+ )?(?:make|succeed|quit|switch|fail|drop|get|find"
    r"|actually))\b"
    r"|\b(?:any|got|have|real|hard) (?:\w+ )?(?:stats|statistics|figures|numbers) (?:on|about)\b"
    r"|\b(?:success|placement|hiring|drop-?out|completion|failure|acceptance|attrition|survival) rates?\b"
    r"|\bkitne (?:log|percent|logo)\b|\bhow many per ?cent\b"
)
"""What asks for a share, or for how many people."""
_SHARE = regex(
    r"\d ?%|\b(?:thirds?|half|halves|quarter|majority|minority|out of (?:ten|a hundred|\d+)|(?:one|two|three) in"
    r" \w+)\b"
    r"|\b\d[\d,]{2,} (?:people|engineers|openings|posts|jobs)\b"
)
_SAID = regex(
    r"\b(?:no (?:sourced |trusted )?(?:figures?|numbers?)|none of my sources (?:counts?|tells?|says?"
    r"|gives?)|nothing that i have"
    r"|i found no|i can't|says nothing|none at all|no source|nobody counted)\b"
)
"""How a reply says already that it has none."""
NO_FIGURE = "No figure on that: nothing I have counts it."


def nearest_to_it(utterance: str, entry: Entry) -> str:
    """That there is no figure, and the line of an answer that tells a share, to who asks for one; else empty."""
    parts = [normalize(part) for part in sentences(utterance) if is_question(part)]
    shares = [line for line in pieces(entry) if _SHARE.search(normalize(line))] if any(map(_ASKS.search, parts)) else []
    return f"{NO_FIGURE}\n\n{nearest_of(entry, shares[0])}" if shares else ""


def saying_so(reply: Reply) -> Reply:
    """A reply, behind the word that there is no figure, where a share is asked for and it tells none."""
    parts = [normalize(part) for part in sentences(reply.question) if is_question(part)]
    told = " ".join(normalize(reply.text).split())
    if reply.kind != "answer" or reply.picked or not any(map(_ASKS.search, parts)):
        return reply
    if _SHARE.search(told) or _SAID.search(told):
        return reply
    return replace(reply, text=f"{NO_FIGURE}\n\n{reply.text}", tentative=False)
