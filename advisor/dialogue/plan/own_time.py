"""The time in which somebody wants to get there, told before there is a plan, in words of their own, put into plain
ones: "must be in a new job before next Diwali"."""

from __future__ import annotations

from ...text import normalize, sentences
from ..person.telling import read
from . import time_frames
from .moods import of_others, of_the_past
from .plan import Plan
from .plan_reader import FIGURE, READER

__all__ = ["in_its_months"]

_LIKELY = 0.4
"""How likely a sentence tells the time in which a plan is to fit, at least, for it to be somebody's own."""


def in_its_months(utterance: str, plan: Plan) -> str:
    """An utterance with the sentence that tells such a time, and nothing else, in plain words; `plan`: as it would
    be."""
    said = sentences(utterance)
    plain = [_plain(sentence, plan) for sentence in said]
    return utterance if plain == said else " ".join(plain)


def _plain(sentence: str, plan: Plan) -> str:
    text = normalize(sentence)
    if text.endswith("?") or "plan" in text or of_others(text) or of_the_past(text):
        return sentence
    if READER.shares(FIGURE.sub("number", text))["plan-fit"] < _LIKELY or read(text).values.keys() - {"months"}:
        return sentence
    months = time_frames.wished(text, plan)[0]
    return f"i want to switch within {months} months." if months > 1 else sentence
