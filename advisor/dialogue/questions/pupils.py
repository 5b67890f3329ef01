"""Pupils: what somebody at school can do by now, to who is one, teaches one, or is asked by one."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..forms import headed
from ..patterns import compiled
from ..talk import Talk
from .pieces import asking_part

__all__ = ["at_school"]

_PUPIL = compiled(r"""
    \b(?:(?:[6-9]|1[0-2])(?:th|st|nd|rd)?[ -](?:grade|class|std|standard|graders?)
    |(?:grade|class|year|std|standard) (?:[6-9]|1[0-3])\b
    |(?:sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) (?:form(?:er)?|grade|class|graders?)
    |high[- ]?school(?:er|ers)?|secondary school|at school|in school
    |school ?(?:kid|boy|girl|child|children|pupil|student)s?
    |pupils?|teen(?:s|ager|agers)?|a[- ]levels?|gcses?|abitur
    |(?:1[1-7]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]?(?:yrs?|years?|y)[- /]?(?:o|olds?)\b
    |(?:she|he|who|son|daughter|girl|boy|kid|niece|nephew|brother|sister|student|i|am|im|i'm) (?:is |am |'s )?
    (?:only |just )?1[2-7](?=\W|$)(?! (?:hours?|h|weeks?|months?|years? (?:of|in|as)|projects?)))
""")
_STUDENTS = regex(r"\b(?:my|our|the) students?\b|\bstudents? (?:of mine|who)\b")
"""What are pupils where who asks teaches."""
_ADVICE = regex(
    r"\b(?:what (?:should|can|could|would|do|to|does|must|shall)|how (?:do|does|can|should|could|to|would)"
    r"|where (?:do|does|can|should|to)|advi[cs]e|tips?|tell|say|recommend|suggest|help|prepare|ready|begin|start"
    r"|(?:which|what) (?:ones?|subjects?|classes|courses?))\b"
)
_ELSEWHERE = regex(
    r"\b(?:paid|pay|salar\w+|earn\w*|maths? (?:enough|ok)|enough|degree|universit\w+|college|uni|forgot\w*|remember\w*"
    r"|only|hired?|too (?:old|young|late|early)|did|was|were|been|replace\w*|research|laptop|gpu|plan|actually do|day"
    r"|is (?:it|that) (?:the same|hard)|explain|algorithm\w*|long|hours?)\b"
)
"""What asks for something else, or tells of a school that is over."""
_SURELY = 0.5
_AT_SCHOOL = "At school?"


def at_school(talk: Talk, utterance: str) -> Reply | None:
    """What a pupil can do by now, to who asks for or as one; None for anything else."""
    said, asked = normalize(utterance), normalize(asking_part(utterance))
    teaches = "teach" in f"{said} {talk.state.profile.role.lower()}"
    pupil = _PUPIL.search(said) or (teaches and _STUDENTS.search(said))
    if not pupil or talk.state.pending == "check" or not _ADVICE.search(asked) or _ELSEWHERE.search(said):
        return None
    roles = talk.knowledge.roles
    best = talk.advisor.match(utterance)[0]
    ways = {roles.learning_order, *roles.excited, *roles.lost, roles.degree, roles.background}
    if best.confidence >= _SURELY and (best.entry.kind == "gap" or best.entry.id not in ways):
        return None  # What is asked has an answer of its own.
    entries = talk.entries([roles.learning_order])
    lines = [line for entry in entries for line in headed(entry, _AT_SCHOOL)]
    return talk.on(utterance, entries, lines[0]) if lines else None
