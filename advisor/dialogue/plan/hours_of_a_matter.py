"""How many hours the plan has for the matter of the answer told last."""

from __future__ import annotations

from ...models import Reply
from ...text import normalize, stems, telling_stems
from ..patterns import compiled
from ..talk import Talk
from .step_messages import planned_hours

__all__ = ["hours_of_it"]

_HOURS = compiled(r"""
    ^(?:(?:and|so|ok|but|about|roughly|how many|how much)[, ]+)*(?:hours?|hrs|time)(?: (?:needed|required))?
    (?: (?:for|on|does|would|will|is|do|should|i|spend|to))* (?:that|this|it|all that|all of that)(?: one)?
    (?: (?:take|need|cost|all|then|roughly|about|total))*[ ?.!]*$
    |^(?:and |so |ok |but )*(?:how many hours|hours)[ ?.!]*$
    |^(?:and |so |ok |but )*how long (?:does|would|will|should|might|could) (?:that|this) (?P<part>part|bit|one|thing
    |course|topic|subject|piece)(?: (?:take|need|be|me|alone|then|roughly|by itself))*[ ?.!]*$
""")


def hours_of_it(talk: Talk, utterance: str) -> Reply | None:
    """The hours of the step that is on the matter of the latest answer, to who asks for hours; None for others."""
    found = _HOURS.match(normalize(utterance)) if talk.state.told else None
    if not found or (talk.state.plan and not found["part"]):
        return None
    asked, plan = telling_stems(talk.state.question), talk.knowledge.guidance.plan
    steps = [(entry, step) for entry in talk.latest for step in plan if step.topic == entry.id]
    best = max(steps, key=lambda found: len(asked & stems(f"{found[1].title} {found[1].text}")), default=None)
    return talk.on(utterance, [best[0]], planned_hours(best[1])) if best else None
