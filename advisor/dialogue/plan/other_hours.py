"""Other hours that are supposed beside a sigh: "too slow, what if I did 12 hours?"."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..questions.pieces import is_question
from ..sentence_kinds import READER
from . import plan_reader
from .plan import Plan
from .plan_hours import hours_named, how_long_at
from .step_mentions import titles_in

__all__ = ["without_a_sigh"]

_JOINT = regex(r"[.,;:!?\u2026]+\s+|\s+-+\s+")
_DOES = frozenset("plan-done plan-undone plan-out plan-back plan-add plan-break plan-whole plan-hours plan".split())
_LIKELY, _LONGEST, _TELLS = 0.35, 8, 0.5
"""How likely a clause does something to the plan, at least; the words of a sigh, at most; how likely a clause tells of
the person, from which it is none."""
_REACTS = regex(r"(?:(?:h+m+|ugh|oh|omg|wow|no|nah|yeah|yes|ok|okay|well|lol|damn|man|wait|so|ouch|oof|please)\b ?)+")
_WOULD_DO = regex(r"(?:(?:and|but|so|or|what)\b ?)*(?:would|will|could|does|is|are)\b")
"""How it is asked whether other hours would do."""
_BARE_NUMBER = regex(
    r"(?:and |but |so )?(?:what if|suppose|could|can|how about if) (?:i|we) (?:\w+ ){1,3}?(?P<hours>[1-9]\d?)"
    r"(?: (?:instead|then|a week|per week|weekly))*\W*"
)
"""Other hours as a mere number: "what if I squeezed in 10?"."""
_SUPPOSES = regex(r"(?:(?:and|but|so|or|maybe)\b ?)*(?:what if|what about|how about|suppose|say|if|imagine|with|at)\b")


def without_a_sigh(utterance: str, plan: Plan) -> str:
    """A message on a plan without the sigh that leads to the hours which it supposes, or wants, in its last clause."""
    parts = [part for part in _JOINT.split(utterance) if part.strip()]
    if not parts:
        return utterance
    *others, last = parts
    clause = normalize(last)
    if titles_in(clause, plan) or not (others or _BARE_NUMBER.fullmatch(clause)):
        return utterance  # "No, make it 80 hours for SQL" is of that step.
    asked = how_long_at(last)
    if bare := _BARE_NUMBER.fullmatch(clause):
        asked = f"how long does it take at {bare['hours']} hours a week?"
    elif _WOULD_DO.match(clause) and hours_named(clause):
        asked = f"how long does it take at {hours_named(clause)} hours a week?"
    supposes = asked != last or (hours_named(clause) and (_SUPPOSES.match(clause) or is_question(last)))
    if not supposes or not all(_sighs(part, plan) for part in others):
        return utterance
    return asked


def _sighs(clause: str, plan: Plan) -> bool:
    said = normalize(clause).strip()
    if _REACTS.fullmatch(said):
        return True
    if len(said.split()) > _LONGEST or is_question(clause) or hours_named(said) or titles_in(said, plan):
        return False
    read = plan_reader.likely(clause, plan)
    return not (read.kind in _DOES and read.confidence >= _LIKELY) and READER.shares(clause)["tells"] < _TELLS
