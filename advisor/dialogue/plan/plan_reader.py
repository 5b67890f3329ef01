"""What is said where there is a plan: which question or wish about it, or none, by a reader of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...patterns import regex
from ...text import normalize, sentences
from ..questions.pieces import leans
from ..readers import OF_NO_PLAN, PLAN_PHRASINGS, Reader
from ..sentence_kinds import FEW, asks, tells
from .plan import Plan
from .step_mentions import LIST, mentioned

__all__ = [
    "FEELS",
    "OF_ITS_FIGURES",
    "READER",
    "LikelyKind",
    "asks_else",
    "is_meant",
    "is_one",
    "likely",
    "masked",
    "may_be_shown",
    "share",
]

READER = Reader(PLAN_PHRASINGS)
_STEPS, FIGURE = regex(LIST), regex(r"\b\d+(?:[.,]\d+)?\b")


_MEANT, _AT_MOST = 0.6, 0.04
"""How likely a wish or a question about a plan is that is plainly one, at least, and how likely it is none, at most."""
_AS_ONE, _OTHERWISE, _ELSEWHERE, _WHOLE = 0.85, 0.5, 0.75, 4
"""How likely a message is of one kind, at least, to be heard as one; a part of it of another, or of no plan, not to be;
and words of a part that leans on the others, at least, to be one by itself: "take it off"."""
_HARDLY = 0.1
"""How likely it is that the plan is wished to be seen, below which it is not."""
_NEED_ONE = frozenset(
    f"plan-{kind}".removesuffix("-") for kind in " whole heavy out add done undone apply break anew".split(" ")
)
"""Kinds of what is plainly of a plan, and of nothing else that was told."""
_ALIKE = ("plan-back", "plan-undo")
"""Kinds of which each is met by what there is to take back, so that it is likely that one of them is meant."""
_NO_PLAN = (*OF_NO_PLAN, "beside")
"""Kinds of what is about no plan: those that other readers learn, too, and what sounds like one."""
FEELS = frozenset({"plan-feel", "plan-heavy", "plan-missed", "plan-drop"})
"""Kinds in which somebody may as well speak of their life."""
OF_ITS_FIGURES = frozenset({"plan-basis", "plan-long", "plan-real"})
"""Kinds of questions that are answered before there is a plan, after it was told how long the way takes."""


class LikelyKind(NamedTuple):
    """What a sentence most likely is of a plan."""

    kind: str
    """Id of an entry of `plan_phrasings`, of those that are about the plan."""
    confidence: float
    """How likely it is that, 0.0 to 1.0."""
    elsewhere: float
    """How likely it is not about the plan at all."""


def likely(utterance: str, plan: Plan) -> LikelyKind:
    """What an utterance is, or the sentence of it that is most plainly about the plan, where there is one."""
    said = sentences(utterance)
    parts = [utterance, *said] if 1 < len(said) <= FEW else [utterance]
    return min((_of(part, plan) for part in parts), key=lambda read: (round(read.elsewhere, 1), -read.confidence))


def share(utterance: str, plan: Plan, kind: str) -> float:
    """How likely an utterance is of a kind, or its likeliest sentence; 1.0 of a kind that is not learnt."""
    return max(READER.shares(masked(part, plan)).get(kind, 1.0) for part in (utterance, *sentences(utterance)))


def may_be_shown(utterance: str, plan: Plan) -> bool:
    """Whether an utterance may wish to see the plan: it names one, or is not hardly such a wish."""
    return "plan" in normalize(utterance) or share(utterance, plan, "plan") >= _HARDLY


def is_meant(utterance: str, plan: Plan) -> bool:
    """Whether an utterance is plainly about a plan that there must be, be it in words that name none."""
    read = likely(utterance, plan)
    return read.kind in _NEED_ONE and read.confidence >= _MEANT and read.elsewhere <= _AT_MOST


def is_one(utterance: str, parts: Sequence[str], plan: Plan) -> bool:
    """Whether a message surely is of one kind, beside which none of its parts asks, or surely is, anything else."""
    whole = likely(utterance, plan)
    plainly = whole.confidence >= _AS_ONE and whole.elsewhere <= _AT_MOST and whole.kind not in {"plan", "plan-order"}
    if not plainly or utterance.count("?") > 1 or asks_else(parts, plan):
        return False
    others = [(text, _of(text, plan)) for text in parts if len(text.split()) >= _WHOLE or not leans(text)]
    wants_else = any(part.elsewhere >= _OTHERWISE and not tells(text) for text, part in others)
    return not wants_else and all(part.kind == whole.kind or part.confidence < _OTHERWISE for _, part in others)


def asks_else(parts: Sequence[str], plan: Plan) -> bool:
    """Whether one of the parts of a message asks something that is not about the plan."""
    return any(_of(text, plan).elsewhere >= _ELSEWHERE and asks(text) for text in parts)


def _of(sentence: str, plan: Plan) -> LikelyKind:
    shares = READER.shares(masked(sentence, plan))
    elsewhere = sum(shares[kind] for kind in _NO_PLAN)
    kind = max((name for name in shares if name not in _NO_PLAN), key=lambda name: shares[name])
    return LikelyKind(kind, sum(shares[name] for name in _ALIKE) if kind in _ALIKE else shares[kind], elsewhere)


def masked(sentence: str, plan: Plan) -> str:
    """A sentence with one word for each step that it names, and another for each figure, as in the phrasings."""
    marked = mentioned(normalize(sentence), plan)
    named = _STEPS.sub(lambda found: "thing and thing" if "+" in found[0] else "thing", marked)
    return FIGURE.sub("number", named)
