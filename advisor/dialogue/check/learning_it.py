"""How to learn the very thing that the check asks of, and how long that takes: "any free course for this one?"."""

from __future__ import annotations

from collections.abc import Iterable

from ...guidance import Milestone, SkillQuestion
from ...patterns import regex
from ...text import normalize
from .verdict import plain_answer

__all__ = ["answer_ahead", "asks_to_learn", "learnt_so"]

_LEARN = regex(
    r"\b(?:learn(?:ed|t|ing)?|study|practi[sc]e|pick (?:\w+ )?up|get (?:good|better) at|courses?|tutorials?|videos?"
    r"|books?|resources?|material|exercises?|teach(?:es)?|sikh\w*|seekh\w*)\b"
)
_THIS = regex(r"\b(?:this|that|it|these|those|them|iska|isko|ise|ye|yeh)(?: one| skill| thing)?\b")
_ASKS = regex(
    r"^(?:(?:and|so|but|ok|btw|hm+|wait|lol|then)[, ]+)*(?:how|where|what|which|is|are|any|can|could|do|does|will|would"
    r"|kaha\w*|kaise|kitn\w+|koi)\b|\?"
)
_ELSEWHERE = regex(
    r"\b(?:jobs?|career|field|degree|ml|machine learning|ai|pay|salary|all of|everything|check|test|quiz|plan|work"
    r"|company|hired|first|of (?:these|those|them))\b"
)
"""What is asked of more than the one thing."""
_WORD = r"(?:hard|difficult|easy|tough|tricky|complicated)"
_HARD = regex(
    r"(?:(?:and|so|but|ok|hm+|then|well)[, ]+)*(?:is (?:it|that|this)(?: (?:so|very|really|that|too|all|actually))*"
    rf" {_WORD}|how {_WORD} is (?:it|that|this))"
    r"(?: (?:though|tho|then|at all|for (?:a |an )?(?:beginners?|newbies?|me)|or (?:not|easy|hard)))*[?. ]*"
)
"""What asks whether the thing is hard, with no more said."""
_CLAUSE = regex(r"[,;.!?]+\s+|\s(?:but|so|and)\s|\s-+\s")
_MOST = 14
"""Words, at most, of what asks so."""


def asks_to_learn(utterance: str) -> bool:
    """Whether somebody asks how, where or how long to learn the thing that is asked of, pointing at it."""
    said = normalize(utterance)
    of_it = _LEARN.search(said) and _THIS.search(said) and _ASKS.search(said)
    *_, last = [part for part in _CLAUSE.split(said) if part.strip()] or [""]
    if _HARD.fullmatch(last):
        return True
    return bool(of_it) and len(said.split()) <= _MOST and not _ELSEWHERE.search(said)


def answer_ahead(utterance: str) -> str:
    """The answer that stands ahead of what is asked of learning: "nope not yet, is it hard to learn?"; or empty."""
    first, *others = [part for part in _CLAUSE.split(normalize(utterance)) if part.strip()] or [""]
    return plain_answer(first) if others and not _LEARN.search(first) else ""


def learnt_so(question: SkillQuestion, steps: Iterable[Milestone]) -> str:
    """What to learn the skill of a question with, and what the step of a plan that leads to it takes."""
    step = next((item for item in steps if question.id in item.questions), None)
    if step is None:
        return question.next
    size = f" ({step.size})" if step.size else ""
    return (
        f"{question.next} In a plan of mine that is part of the step **{step.title}**: about {step.hours} hours{size}."
    )
