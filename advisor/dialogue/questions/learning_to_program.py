"""Where to learn to program: what the answers name for it, and how the plan begins."""

from __future__ import annotations

from ...models import Reply
from ...text import normalize, sentences
from ..acts.act_messages import said_of
from ..forms import headed
from ..messages import plan_begins
from ..patterns import compiled
from ..talk import Talk

__all__ = ["where_to_program"]

_WHERE = compiled(r"""
    \bwhere\b.{0,30}?\b(?:learn|start|begin|study|practi[cs]e)\b(?: \w+){0,2}?
    \ (?:to (?:program|code|write (?:code|programs))|programming|coding|python)
    (?: (?:from (?:nothing|scratch|zero|(?:the )?(?:very )?(?:start|beginning))
    |as an? (?:(?:complete|total|absolute) )?(?:beginner|novice|newbie)|first|in python|then|online|properly|myself
    |at all|(?:if|when|having) (?:\w+ )?never (?:programmed|coded)|please|pls|though|exactly))*[ ?.!]*$
""")
_TO_LEARN_IT = "To learn it"


def where_to_program(talk: Talk, utterance: str) -> Reply | None:
    """Where to learn the language that comes first, as the answers and the plan say; None for anything else."""
    if not any(_WHERE.search(normalize(part)) for part in sentences(utterance)):
        return None
    for step in talk.knowledge.guidance.plan:
        for entry in talk.entries([step.topic]):
            if lines := headed(entry, _TO_LEARN_IT):
                return talk.on(utterance, [entry], f"{said_of(entry, lines)}\n\n{plan_begins(step.text)}")
    return None
