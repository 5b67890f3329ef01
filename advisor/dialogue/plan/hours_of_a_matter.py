"""How many hours the plan has for the matter of the answer told last."""

from __future__ import annotations

from ...models import Reply
from ...text import normalize
from ..patterns import compiled
from ..talk import Talk
from .step_messages import planned_hours

__all__ = ["hours_of_it"]

_HOURS = compiled(r"""
    ^(?:(?:and|so|ok|but|about|roughly|how many|how much)[, ]+)*(?:hours?|hrs|time)(?: (?:needed|required))?
    (?: (?:for|on|does|would|will|is|do|should|i|spend|to))* (?:that|this|it|all that|all of that)(?: one)?
    (?: (?:take|need|cost|all|then|roughly|about|total))*[ ?.!]*$
    |^(?:and |so |ok |but )*(?:how many hours|hours)[ ?.!]*$
""")


def hours_of_it(talk: Talk, utterance: str) -> Reply | None:
    """The hours of the step that is on the matter of the latest answer, to who asks for hours; None for others."""
    if talk.state.plan or not (talk.state.told and _HOURS.match(normalize(utterance))):
        return None
    for entry in talk.latest:
        step = next((step for step in talk.knowledge.guidance.plan if step.topic == entry.id), None)
        if step:
            return talk.on(utterance, [entry], planned_hours(step))
    return None
