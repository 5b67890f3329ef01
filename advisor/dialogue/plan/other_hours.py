"""Other hours that are supposed beside a sigh: "too slow, what if I did 12 hours?"."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..questions.pieces import is_question
from . import plan_reader
from .plan import Plan
from .plan_hours import hours_named, how_long_at

__all__ = ["without_a_sigh"]

_JOINT = regex(r"[.,;:!?\u2026]+\s+|\s+-+\s+")
_SIGHS = plan_reader.FEELS | {"plan-real", "plan-fit", "plan-long"}
_LIKELY, _LONGEST = 0.35, 8
"""How likely a clause is a sigh, at least; its words, at most."""
_REACTS = regex(r"(?:(?:h+m+|ugh|oh|omg|wow|no|nah|yeah|yes|ok|okay|well|lol|damn|man|wait|so|ouch|oof|please)\b ?)+")
_WOULD_DO = regex(r"(?:(?:and|but|so|or)\b ?)*(?:would|will|could|does|is|are)\b")
"""How it is asked whether other hours would do."""


def without_a_sigh(utterance: str, plan: Plan) -> str:
    """A message on a plan without the sigh that leads to the hours which it supposes, or wants, in its last clause."""
    parts = [part for part in _JOINT.split(utterance) if part.strip()]
    if len(parts) == 1:
        return utterance
    *others, last = parts
    clause = normalize(last)
    asked = how_long_at(last)
    if _WOULD_DO.match(clause) and hours_named(clause):
        asked = f"how long does it take at {hours_named(clause)} hours a week?"
    if not (hours_named(clause) or asked != last) or not all(_sighs(part, plan) for part in others):
        return utterance
    return asked


def _sighs(clause: str, plan: Plan) -> bool:
    said = normalize(clause).strip()
    if _REACTS.fullmatch(said):
        return True
    read = plan_reader.likely(clause, plan)
    short = len(said.split()) <= _LONGEST and not is_question(clause) and not hours_named(said)
    return short and read.kind in _SIGHS and read.confidence >= _LIKELY
