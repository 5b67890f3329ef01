"""Wishes for a plan or for the skills check in the midst of a message, whatever else it says."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize, sentences
from ..patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

__all__ = ["wished", "without_courtesy"]

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
    |\bmy (?:boss|son|daughter|friend)\b|\bhow (?:do|can|should)\b|\bnot the\b|\bi (?:apply|start|begin)\b
""")
_LEADS_THERE = compiled(r"""
    (?!.*\b(?:projects?|models?|startup|company|team|products?|pipeline|interviews?|exams?|app|sql|maths?|git
    |resources|books?)\b)
    (?:.*\b(?:ml|ai|mlops|machine learning|data scien\w+|\w*engineer\w*|this field|from (?:scratch|zero|nothing)
    |my (?:level|time|hours|answers|situation|evenings|weekends)|what i (?:told|said|know)|beginners?)\b.*
    |(?: for (?:me|this|that|it|myself))?(?: (?:sir|madam|bhai|pls|now|then))*\W*(?:[,;:-] .*)?
    | (?:with|at|of|for|over|in|based on|around|that fits) (?:(?:my|the|next|about|only) )*\w+ ?(?:hours?|hrs?|h|weeks?
    |months?|years?|evenings?|weekends?|level|time)\b.*| (?:i|my) .*)
""")
"""Where it leads, behind it."""
_CHECK_WISHED = compiled(r"""
    (?:^|[,;:-] |\b(?:you|u|we|just|and|so|then|can|could|would|will|pls|ok|okay|yes|yo|hey|hi|now|sir|to|wanna|start) )
    (?:(?:ch?e?c?k|test|assess|quiz|evaluat|rat|judg|examin|grad|see|find out|work out|look at|tell me|know)(?:e|ing)?
    (?: me(?=$|[,.;!?]| (?:na|please|pls|now|first|then|once|and|to (?:see|know)|so|as|for|bro|bhai|yaar|i)\b)
    |(?: with)?(?: me)? (?:(?:on )?(?:my|these) (?:(?:own|present|ml|tech\w*) )*(?:skil+s?|level|readiness)
    |(?:what|how much) i (?:already |really )*(?:know|can(?! do))|(?:if|whether) (?:i'?m|i am|i would be|i'?d be
    |my (?:skills|level|knowledge) (?:are|is|would be))(?: (?:really|even|actually|already|good|job|yet))* (?:re?a?dy
    |good enough|enough|sufficient|\w+able|fit)|(?:if|whether) i(?:'?ve| have)?(?: got)? (?:what (?:it takes
    |(?:is|they|employers|a job) \w+)|(?:\w+ )*skills)
    |how (?:re?a?dy|close|good|far(?= i(?:'?m| am) (?:from|off|away))) (?:i'?m|i am))\b)
    |(?:ask|give|put|pose)(?: to)? me (?:(?:some|the|those|your|few|a few|twelve|12|all) )*(?:skill )?questions
    (?! (?:about|on|of|in|from|for|like|you)\b(?! (?:me|my)\b)))
""")
"""A check that the adviser is told or asked to do, what it wants to know being the skills of the person."""
_CHECKED_ELSEWHERE = compiled(r"""
    ^(?:(?:so|and|but|ok|well) )*(?:how|what|why|which|who|when|where|is|are|does|do|did|should|must|has|have|can i)\b
    |\b(?:don'?t|not|no|never|recruiters?|interviewers?|compan(?:y|ies)|boss|teachers?|they|cv|resume
    |mock|interview questions?|code|models?|plan|steps?|finish\w*|apply|wants? to)\b(?! (?:know|see|take)\b)
""")
"""What wants no check now, or one by others, or of something else."""


def without_courtesy(said: str) -> str:
    """A text without the words that may stand anywhere in a request: "make please the plan"."""
    return _COURTESY.sub("", said)


def wished(text: str) -> Literal["plan", "check", ""]:
    """What a single sentence wishes for: a plan that leads to ML, or to nowhere else ("i'm a nurse and looking for some
    kind of roadmap into ml"), or a check of the person's skills ("wanna know if I'm ready, check me na")."""
    said = without_courtesy(normalize(text)) if len(sentences(text)) == 1 else ""
    found = _PLAN_WISHED.search(said)
    if found and not _WISHED_NOT.search(said) and _LEADS_THERE.fullmatch(said, found.end()):
        return "plan"
    return "check" if _CHECK_WISHED.search(said) and not _CHECKED_ELSEWHERE.search(said) else ""
