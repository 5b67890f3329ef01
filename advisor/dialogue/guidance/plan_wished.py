"""Wishes for a plan in the midst of a message, whatever else it says."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize, sentences
from ..patterns import compiled

__all__ = ["wishes_a_plan", "without_courtesy"]

_COURTESY = regex(r"(?:(?<= )|^)(?:please|pls|plz|kindly) ")
_PLAN_WISHED = compiled(r"""
    \b(?:make|give|create|build|draw|prepare|draft|design|sketch|lay out|put together|work out|map out|come up with
    |suggest|propose|share|send|need|want|(?:i'?d|would) like|looking for|after)\b(?: (?:me|us|up|out|for me))*
    (?: [\w-]+){0,4}? (?:plan|roadmap|road map|route|path)\b
    |\bplan (?:me|us|out)?(?: ?my| ?an?| ?the)? ?(?:way|path|route|road|journey)\b
""")
"""A plan that is made, given or wished."""
_WISHED_NOT = compiled(r"""
    ^(?:(?:so|and|but|ok|well) )*(?:how|what|why|which|who|when|where|is|are|does|do|did|should|must|has|have)\b(?! i'm)
    |\b(?:don'?t|not|no|never|without an?) (?:\w+ ){0,3}(?:plan|roadmap)\b
    |\b(?:project|business|backup|pension|payment|data|phone) plan\b
    |\bmy (?:boss|son|daughter|friend)\b|\bhow (?:do|can|should)\b|\bnot the\b
""")
_LEADS_THERE = compiled(r"""
    (?!.*\b(?:projects?|models?|startup|company|team|products?|pipeline|interviews?|exams?|app|sql|maths?|git
    |resources|books?)\b)
    (?:.*\b(?:ml|ai|mlops|machine learning|data scien\w+|\w*engineer\w*|this field|from (?:scratch|zero|nothing)
    |my (?:level|time|hours|answers|situation|evenings|weekends)|what i (?:told|said|know)|beginners?)\b.*
    |(?: for (?:me|this|that|it|myself))?(?: (?:sir|madam|bhai|pls|now|then))*\W*(?:[,;:-] .*)?
    | (?:with|at|of|for|over|in|based on|around|that fits) (?:(?:my|the|next|about|only) )*\w+ ?(?:hours?|hrs?|h|weeks?
    |months?|years?|evenings?|weekends?|level|time)\b.*)
""")
"""Where it leads, behind it."""


def without_courtesy(said: str) -> str:
    """A text without the words that may stand anywhere in a request: "make please the plan"."""
    return _COURTESY.sub("", said)


def wishes_a_plan(text: str) -> bool:
    """Whether a single sentence wishes for a plan that leads to ML, or to nowhere else: "i'm a nurse and
    looking for some kind of roadmap into ml"."""
    said = without_courtesy(normalize(text)) if len(sentences(text)) == 1 else ""
    found = _PLAN_WISHED.search(said)
    return found is not None and not _WISHED_NOT.search(said) and _LEADS_THERE.fullmatch(said, found.end()) is not None
