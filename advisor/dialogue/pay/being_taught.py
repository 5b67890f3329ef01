"""Paying to be taught, or for a place at work: what bears on that."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..patterns import compiled
from ..questions.pieces import is_question
from ..talk import Talk
from . import pay_messages

__all__ = ["of_a_fee", "paid_or_free"]

_FEE_WANTED = r"(?:ask\w*|want(?:s|ed|ing)?|demand\w*|charg\w+|tak(?:es|ing)|maa?ng\w*)(?: (?:\w+ ){0,2}?)"
_FEE_SUM = r"(?:money|fees?|deposit|rs|rupees|paise|\d{3,})"
_PLACE_AT_WORK = r"(?:internships?|joining|placements?|offer letters?)"
_FEE = compiled(rf"""
    \b(?:(?:have|need) to|must (?:i|one|we)|should (?:i|one|we)|(?:do|does) (?:i|one|we)) (?:\w+ )?
    (?:pay|give (?:\w+ )?money) (?:\w+ ){{0,3}}?(?:for|to get|to do)\b.{{0,20}}\b{_PLACE_AT_WORK}\b
    |\b{_FEE_WANTED}{_FEE_SUM}\b.{{0,30}}\b{_PLACE_AT_WORK}\b
    |\b{_FEE_SUM}\b.{{0,12}}\b(?:ask\w*|demand\w*|charg\w*|maa?ng\w*)\b.{{0,24}}\b{_PLACE_AT_WORK}\b
    |\b{_PLACE_AT_WORK}\b.{{0,30}}\b{_FEE_WANTED}{_FEE_SUM}\b
""")
"""That somebody is to pay for an internship, or a place at work."""
_TAUGHT = regex(
    r"\b(?:coaching|boot ?camps?|institutes?|academ(?:y|ies)|paid (?:\w+ )?(?:courses?|training|class(?:es)?|ones?)"
    r"|paid (?:is|are)|(?:courses?|class(?:es)?) (?:for|of) \d+)\b"
)
_TO_PAY = regex(r"\b(?:free|muft|join|waste\w*|useless|take|pay|skip|\d+ ?k|\d{4,}|lakhs?|thousand|hazar|money)\b")
_ASKS_MORE = regex(r"\b(?:which|how|what|when|where|refund|loan|emi)\b")


def paid_or_free(talk: Talk, part: str) -> Reply | None:
    """What is known of paying to be taught, to who asks whether to or if free will do; None for anything else."""
    said = normalize(part)
    if not (_TAUGHT.search(said) and _TO_PAY.search(said) and is_question(part)) or _ASKS_MORE.search(said):
        return None
    return replace(talk.ask("Are bootcamps worth the money?", (), ()), question=part)


def of_a_fee(talk: Talk, part: str) -> Reply | None:
    """To who asks whether one has to pay for an internship: that it is not told, and to be careful; or None."""
    best = talk.advisor.match(part)[0].entry
    entries = [best] if best.kind == "topic" else talk.latest[:1]
    if not entries or not _FEE.search(normalize(part)):
        return None
    return talk.on(part, entries, pay_messages.A_FEE)
