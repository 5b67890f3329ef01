"""Skills told in passing beside a wish for a plan, made the sentences by which people are read."""

from __future__ import annotations

from ...patterns import regex
from ...slots import SKILLS, alternatives
from ..patterns import compiled
from .hours_now import without_hours_now

__all__ = ["told"]

_SKILL = rf"(?:{alternatives(SKILLS)})(?![a-z+#])"
_LIST = rf"{_SKILL}(?:(?:/|, ?|,? and | & |\+){_SKILL})*"
_PLAN = regex(r"(?i)\b(?:plan\w*|road ?map|schedule|timetable|curriculum)\b")
"""What is wished, beside which such a clause is of the person."""
_KNOWN = compiled(rf"""
    (?i)(?P<lead>^|[,.;:!?(]\ |\b(?:and|but|plus)\ )
    (?:(?:already|also|i'?ve\ got|i\ have|have|having|got|am|i'?m|i\ am|quite|pretty|very|really)\ )*
    (?:know(?:s|ing)?|good\ (?:at|with|in)|good|great|solid|strong|decent|fluent(?:\ in)?|comfortable\ (?:with|in)
    |confident\ (?:with|in)|familiar\ with|experienced\ (?:in|with)|proficient\ in|skilled\ in|at\ home\ in|can\ do
    |can\ code\ in|can\ write|enough)
    \ (?P<skills>{_LIST})(?:\ (?:well|already|daily|skills?|knowledge|experience))*
    (?=$|[,.;:!?)]|\ (?:and|but|so|can|could|would|please|pls|for|from|since|at|from\ work)\b)
""")
_FINE = compiled(rf"""
    (?i)(?P<lead>^|[,.;:!?(]\ |\b(?:and|but|plus)\ )(?:my\ )?(?P<skills>{_LIST})
    \ (?:(?:is|are|'s)\ )?(?:(?:already|all)\ )*
    (?:no\ (?:problem|issue)|not\ (?:a|the)\ problem|covered|sorted|easy\ for\ me|under\ my\ belt|second\ nature
    |my\ daily\ (?:bread|work)|known|down)\b
""")
_NOT = regex(r"(?i)\b(?:not|no|don'?t|never|hardly|barely|little|should|must|need|want|learn|is it|do i)\b[^,.;]*$")


def told(utterance: str) -> str:
    """An utterance in which skills and hours are told as people are read: those in passing, and none that are now."""
    return _as_known(without_hours_now(utterance))


def _as_known(utterance: str) -> str:
    """An utterance that speaks of a plan, with the skills that it tells in passing as "I know ..."; any other as it is.

    "Make me a plan, already know python" is read as "Make me a plan, I know python".
    """
    if not _PLAN.search(utterance):
        return utterance
    for pattern in (_KNOWN, _FINE):
        for found in reversed([*pattern.finditer(utterance)]):
            if not _NOT.search(utterance[: found.end("lead")]):
                told = f"{found['lead']}I know {found['skills']}"
                utterance = f"{utterance[: found.start()]}{told}{utterance[found.end() :]}"
    return utterance
