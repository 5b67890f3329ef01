"""Who learns for the pleasure of it, and wants no job: the plan has no steps for one then."""

from __future__ import annotations

from ...text import normalize
from ..patterns import compiled
from .plan import Plan

__all__ = ["job_steps", "learns_for_it"]

_FOR_IT = compiled(r"""
    \b(?:just|only|purely|simply|merely|all|mostly|really|it'?s|is|do(?:ing)?|learn\w*|this|that|it)\b(?: \w+){0,2}?
    [ ](?:for|out of|as) (?:the |my |own |an? |pure |sheer |personal |sake of )*(?:fun|pleasure|joy|love of it|interest
    |curiosity|hobby|enjoyment|amusement|myself)\b(?!.{0,30}\b(?:and|but|or) (?:also )?(?:a |for a |get a )?jobs?\b)
    |\b(?:for (?:the )?(?:sheer |pure )?(?:fun|pleasure|joy) of it|out of (?:pure |sheer |mere |personal )?curiosity
    |as an? (?:pure |mere )?hobby|for my own (?:fun|pleasure|amusement|enjoyment|interest))\b
    |\b(?:(?:it'?s|is|this is|as|only|just|merely) (?:\w+ ){0,2}hobby|hobbyist|never (?:\w+ ){0,2}work in)\b
    |\b(?:not|n'?t|never|no longer|without)\b(?: \w+){0,3}? (?:look\w* for|want\w*|need\w*|after|chang\w+|seek\w*
    |apply\w*|interested in|plan\w* (?:to|on)|going to)(?: \w+){0,3}? (?:jobs?|work|career|position|employment)\b
    (?=[^?]*$)(?! (?:yet|right now|before|until|till|in|at|as)\b)
    |\bno (?:job|career|work) (?:needed|wanted|required|necessary|for me|hunt\w*|plans|goals?)\b
""")
"""That somebody learns with no job in view."""


def learns_for_it(utterance: str) -> bool:
    """Whether an utterance says that somebody learns for the pleasure of it, or wants no job."""
    return _FOR_IT.search(normalize(utterance)) is not None


def job_steps(plan: Plan) -> tuple[str, ...]:
    """The titles of the open steps of a plan that lead to a job: those from which applying begins."""
    place = plan.applying[0] if plan.applying else 0
    return tuple(step.title for step in plan.steps[place - 1 :] if not step.done) if place else ()
