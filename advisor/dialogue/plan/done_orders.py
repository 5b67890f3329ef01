"""Orders about what is done: steps, half of one, some hours of one; or that a ticked one is not."""

from __future__ import annotations

from ...patterns import regex
from ..patterns import compiled
from . import order_patterns as patterns
from . import plan_reader
from .clauses import Clause, Order
from .moods import is_ahead
from .plan import Plan
from .step_mentions import AT, titles_in
from .ticking import but_for_only

__all__ = ["done", "marks_it", "open_again"]

_NOT_DONE = regex(
    r"n't\b|\b(?:not|(?:have|has|had|did|do|does|was|is)nt|never|nahi+n?|nhi|un-?tick|undo|before|if|when|once|should|wrong|galat)\b"
    r"|\bby (?:mistake|accident)\b|\baccidentally\b|\b(?:take|remove|clear|delete)\b.{0,12}\bticks?\b"
)
_UNDONE = regex(
    r"\b(?:not|never)(?: \w+){0,2}? (?:done|finished|completed?|ticked)\b|n't (?:\w+ )?(?:done|finished|completed?)\b"
    r"|\buntick\b"
)
_TICKS = regex(r"(?:(?:please|pls|so|and|then|now) )*tick\b")
_HOURS_DONE = compiled(rf"""
    \b(?:did|done|spent|finished|completed|studied|put in)\b.{{0,16}}?(?<![@\d])(\d{{1,3}})[ ]?(?:h|hrs?|hours?)\b
    .{{0,8}}{AT}
    |(?<![@\d])(\d{{1,3}})[ ]?(?:h|hrs?|hours?)[ ](?:of|on|in|for)[ ]{AT}.{{0,16}}\b(?:done|finished|completed|behind me
    |over)\b
""")
"""How many hours of a step are done."""
_MARKS_IT = regex(
    r"(?:(?:please|pls|so|and|then|just|now|(?:can|could|may|shall|should|will|would) (?:i|you|we)|do (?:i|we)) )*"
    r"(?:(?:mark|tick|count|note|log)(?: (?:it|that|them|this|one))?|does (?:it|that|this) count)"
    r"(?: (?:off|as done|done|please|pls|then|now|or not))*[.!? ]*"
)
_ONE_COURSE = regex(rf"\b(?:the first|an?|one|only one|another|some)(?: (?:free|short|online|small|little))* {AT}")
"""One thing on the matter of a step: "the first Python course"."""
_WHOLE_STEP = regex(r"(?i)\b(?:course|project|zoomcamp|practice)\b")
"""What a step is called that is one thing itself."""
_FIRST_HALF = regex(r"\bfirst half\b")
_SHARE = regex(r"\b(?:(?:a|one|two) thirds?|a (?P<q>quarter)|(?P<n>[1-9]\d) ?(?:%|percent))(?: of)?")
"""Which part of a step is done."""
_OF_DONE = frozenset({"done", "half_done"})
"""Kinds by which steps are done."""
_TAKES_BACK = 0.7
"""How likely a message takes back a tick, at least, where it may also read as one."""


def done(clause: Clause) -> Order | None:
    """That steps are done, or half of one is, or that ticked ones are not."""
    spoken_of = clause.named if _TICKS.match(clause.said) else clause.pointed if clause.shown else ()
    titles = clause.titles or spoken_of
    ticked = tuple(step.title for step in clause.plan.steps if step.done and step.title in titles)
    if ticked and _UNDONE.search(clause.said):
        return Order("undone", ticked)
    if titles and patterns.MOST_DONE.search(clause.said):
        return Order("half_done", titles[:1], _left(clause.said, 0.25))
    if not titles and clause.shown and (_FIRST_HALF.search(clause.said) or patterns.HALF_DONE.search(clause.said)):
        titles = clause.named  # "The crash course, I did the first half last month."
    if titles and patterns.HALF_DONE.search(clause.said):
        return Order("half_done", titles[:1], 0.5)
    part = patterns.PART_DONE.search(clause.said) or _one_course_of(clause)
    if clause.titles and patterns.DONE.search(clause.said) and part:
        return Order("half_done", clause.titles[:1], _left(clause.said, 0.5))
    if (hours := _HOURS_DONE.search(clause.said)) and clause.titles:
        step = next((step for step in clause.plan.steps if step.title == clause.titles[0] and not step.done), None)
        if step and int(hours[1] or hours[2]) < step.hours:
            return Order("half_done", (step.title,), 1 - int(hours[1] or hours[2]) / step.hours)
    is_done = patterns.DONE.search(clause.said) and not (_NOT_DONE.search(clause.said) or is_ahead(clause.said))
    return Order("done", titles) if titles and not clause.begun and is_done else None


def _left(said: str, otherwise: float) -> float:
    """The part of a step that is left where a text says which part is done, or else what it is `otherwise`."""
    if not (found := _SHARE.search(said)):
        return otherwise
    share = int(found["n"]) / 100 if found["n"] else 0.25 if found["q"] else 2 / 3 if "two" in found[0] else 1 / 3
    return round(1 - share, 2)


def _one_course_of(clause: Clause) -> bool:
    """Whether only one course on the matter of a step is spoken of, where the step is no course itself."""
    return bool(_ONE_COURSE.search(clause.said)) and not any(map(_WHOLE_STEP.search, clause.titles))


def marks_it(clause: str, before: Order | None) -> bool:
    """Whether a clause only asks to mark what the order before it says is done: "tick that off?"."""
    return before is not None and before.kind in _OF_DONE and _MARKS_IT.fullmatch(clause) is not None


def open_again(wanted: list[Order], utterance: str, plan: Plan) -> list[Order]:
    """Orders without the ticks that a message takes back: "I said Git is done, but I only watched it"."""
    if not {order.kind for order in wanted} <= _OF_DONE:
        return wanted
    others = but_for_only(utterance)
    named = [title for order in wanted for title in order.titles if others == utterance] or titles_in(others, plan)
    there = tuple(step.title for step in plan.steps if step.done and step.title in named)
    read = plan_reader.likely(utterance, plan) if there else None
    if not read or read.kind != "plan-undone" or read.confidence < _TAKES_BACK:
        return wanted
    return [Order("undone", there)]
