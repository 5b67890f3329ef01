"""What the time of a plan counts, made or only told of: the search for a job, and what the person knows already."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..guidance.requests import is_how_long
from ..patterns import compiled
from ..questions.pieces import is_question
from . import plan_trust_messages as messages
from .for_coders import for_coders

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["what_counts"]

_TIME = (
    r"(?:that|this|it|these|those|they|(?:(?:that|this|those|these|the|my|your)[ ])?(?:\w+[ ])?"
    r"(?:plan|years?|weeks?|hours?|months?|time|figure|number|estimate|total))"
)
_COUNTS = compiled(rf"""
    \b(?:{_TIME}|you)[ ](?:\w+[ ]){{0,2}}?(?:includ|count|cover|contain|consider|assum|allow|account|factor|take)\w*
    |\b(?:includ|part|count|cover|consider|factor|account)\w*(?: \w+)?[ ](?:in|into|of|within|for|by)[ ]{_TIME}\b
    |\bon top\b|\b(?:just|only)(?: the)?[ ](?:study|learn)\w*|\bshamil\b
""")
"""That it is asked what a time counts."""
_SEARCH = compiled(r"""
    \b(?:job|work)[ -]?(?:hunt|search)\w*|\b(?:appl(?:y|ying|ications?)|interview(?:s|ing)?)\b
    |\b(?:find|get|land|look)\w*(?: for)?(?: an?| the| my)?(?: first| new)?(?: ml)? (?:job|hired|work|role)\b
    |\b(?:job|naukri) (?:dhund\w*|milna|lagna)\b
""")
_KNOWN = compiled(r"""
    \b(?:what|all|that|things?|how much) i(?:'ve| have)? (?:already |do )*(?:know|can|learn\w*|did|done|code|told)
    |\bmy (?:\w+ ){0,2}?(?:skills?|experience|background|knowledge|years)\b
    |\b(?:from|i know|i have|i'm|i am) (?:zero|scratch|nothing|a (?:complete |total )?beginner|no experience)
""")
_FEWER = compiled(r"""
    (?:(?:so|and|then|but|ok|does that mean|that means|is it|will it be|would it be|a bit) )*
    (?:fewer|less|shorter|quicker|faster)(?: (?:hours?|weeks?|time|for me|then|now|right))*[?!. ]*
""")
_I_KNOW = regex(r"\bi (?:already |do |can already |also )*(?:know|code|program|can (?:code|program))\b")
_FIGURE = regex(r"\b\d{2,4}\b")


def what_counts(planning: Planning, utterance: str) -> Reply | None:
    """Whether the time of the plan counts the search for a job, or what the person knows; None for anything else."""
    said = normalize(utterance)
    plan = planning.plan or (planning.at(planning.hours_known) if planning.hours_known else None)
    if not plan or not plan.steps:
        return None
    named = not {plan.hours_left, plan.weeks}.isdisjoint(map(int, _FIGURE.findall(said)))
    if not (planning.talked_of or named or (_FEWER.fullmatch(said) and is_how_long(planning.asked_before))):
        return None
    asks_what = _COUNTS.search(said) and is_question(utterance)
    if asks_what and _SEARCH.search(said):
        return planning.brief(utterance, plan, messages.search_counted(plan), planning.offer)
    fewer = _FEWER.fullmatch(said) is not None
    if fewer or (_I_KNOW.search(said) and named) or (asks_what and _KNOWN.search(said)):
        shorter = for_coders("", plan) if planning.of_a_coder and planning.plan else ""
        text = f"{messages.known_counted(plan, fewer=fewer)}{shorter}"
        return planning.brief(utterance, plan, text, planning.offer)
    return None
