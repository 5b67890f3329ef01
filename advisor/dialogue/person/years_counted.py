"""What the years that somebody names count: work, which the profile holds, or life, a break, studies; and the field."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from ...patterns import regex
from ...slots import COUNTRIES, FIELDS, JOB, SKILLS, alternatives
from ...text import normalize, words
from ..patterns import compiled
from ..readers import Reader
from ..sentence_kinds import tells
from .amount_patterns import IN_A_PLAN, WORDED, WORDS, in_figures, number
from .titles import cut
from .told_kinds import READER as FACTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["READER", "Counted", "counted", "settled"]

READER = Reader(Path(__file__).with_name("years_phrasings"))
"""Tells years of work from years of life and of learning."""
_LIKELY, _SURELY = 0.6, 0.8
_IDLE, _MONTHS = "unemployed", 12
_CLAUSE = regex(r"[.,;:!?()]+(?:\s|$)|\s(?:but|then|and(?= (?:i|have|had|got|was|am|been|now|no|never)\b))\s")
_YEARS = regex(rf"\b(\d{{1,2}}|{WORDS}) ?(?:\+ ?)?(?:years?|yrs?)\b(?! ?-?(?:old|ago|back|of age))")
_BEHIND = (
    "(?:for|and|or|since|at|in|with|under|i|they|we|he|she|it|when|until|till|now|before|then|because|so|as|to|was|is|has"
    "|had|went|got|which|where|last|this|behind|already|mostly|mainly|until)"
)
"""What stands behind the name of a field."""
_NAME = rf"(?P<field>[a-z][a-z&-]{{1,19}}(?: (?!{_BEHIND}\b)[a-z&-]{{2,19}}){{0,2}})(?=$| {_BEHIND}\b)"
_IN_A_FIELD = regex(
    rf"\b(?:years?|yrs?) (?:of )?(?:work(?:ing)? )?(?:(?:in|of)|at(?= (?:the|an?)\b)) (?P<the>(?:the|an?|my) )?{_NAME}"
)
_FOR_YEARS = regex(rf"\b(?:work(?:ed|ing)?|been|was) (?:in|at(?= (?:the|an?)\b)) (?P<the>(?:the|an?) )?{_NAME}")
_VAGUE = regex(
    rf"^(?:(?:the )?(?:same|this|that|it|total|all|row|my|our|his|her|one|real|work|actual|professional|industry"
    r"|relevant)\b.*"
    r"|(?:trades?|business|industry|field|jobs?|profession|career|office|experience|exp|workforce|company|firm|game"
    r"|private sector|industry)$)"
    rf"|\b(?:school|college|uni\w*|degree|phd|studies|prison|jail|experience|exp)\b|(?:{JOB})s?$"
    rf"|(?<![a-z])(?:{alternatives(COUNTRIES)}|{alternatives(SKILLS)})(?![a-z])"
)
"""What names no field of work, or something that the profile holds otherwise."""
_PAST = regex(
    r"\b(?:after|was|were|spent|did|used to|worked|before|until|till|former\w*|previously|left|quit|unemployed)\b"
)

_OF_A_SKILL = compiled(rf"""
    \b(?:use|used|using|know|known|write|writing|written|code|coding|coded|program\w*|learn\w*|do|done|doing|play\w*|live
    |keep\w*|can|could|will|would|wait\w*|stick\w*|manage\w*|sustain\w*
    |lived|living|married)\b[^.;]*\b(?:for|since|from)\b[^.;]{{0,20}}\byears?\b
    |(?<![a-z])(?:{alternatives(SKILLS)})(?![a-z])[^.;]{{0,20}}\b(?:for|since)\b[^.;]{{0,20}}\byears?\b
""")
"""Years of something that is known or done, which are none of work."""
_AT_WORK = regex(rf"\b(?:experience|exp|worked|working|work as|job|employed|career|profession\w*|yoe|{JOB})\b")


class Counted(NamedTuple):
    """The years of work that a text names, 0 for none, the numbers that count something else, and the field."""

    work: int = 0
    others: frozenset[int] = frozenset()
    field: str = ""
    """As a role: "works in recruiting", "formerly in recruiting"; empty where none is named."""
    clause: str = ""
    """The clause that names the field."""


def counted(utterance: str) -> Counted:
    """What the years in an utterance count."""
    work, others, field, named = 0, set[int](), "", ""
    for clause in _CLAUSE.split(WORDED.sub(in_figures, normalize(utterance))):
        found = _YEARS.search(clause)
        if not found:
            continue
        years, shares = int(number(found[1])), READER.shares(clause.strip())
        if shares["work"] >= _LIKELY and tells(clause) and FACTS.shares(clause)["fact"] >= _LIKELY:
            work = years
            if not field and (field := _field(clause)):
                named = clause
        elif shares["life"] >= _SURELY:
            others.add(years)
    return Counted(work, frozenset(others - {work}), field, named)


def _field(clause: str) -> str:
    """The field of the work that a clause names, as a role; empty for none."""
    found = _IN_A_FIELD.search(clause) or _FOR_YEARS.search(clause)
    if not found or _VAGUE.search(found["field"]):
        return ""
    the, name = found["the"] or "", found["field"]
    named = FIELDS.get(f"{the}{name}") or FIELDS.get(name) or f"{the}{name}"
    return cut(f"{'formerly' if _PAST.search(clause) else 'works'} in {named}")


def settled(values: Mapping[str, Any], utterance: str, text: str, *, has_role: bool) -> tuple[dict[str, Any], str]:
    """What was read of a person, with the years of work alone, and the clause that names its field; empty for none.

    `text` is the utterance in small letters and spelt out; `has_role`: their job is known already, and a field of
    before is none of it.
    """
    counts, right = counted(utterance), dict(values)
    of_a_skill = _OF_A_SKILL.search(text) or IN_A_PLAN.search(text)
    if right.get("years") in counts.others or (of_a_skill and not _AT_WORK.search(text)):
        right.pop("years", 0)
    asks = "?" in utterance or right.get("months") == counts.work * _MONTHS or f"{counts.work}" not in words(text)
    if counts.work and "years" not in right and not (of_a_skill or asks):
        right["years"] = counts.work
    role = right.get("role", "")
    if not counts.field or asks or has_role or role not in {"", _IDLE}:
        return right, ""
    right["role"] = cut(f"{_IDLE}, {counts.field.replace('works', 'formerly')}") if role else counts.field
    return right, counts.clause
