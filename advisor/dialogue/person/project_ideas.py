"""Project ideas: who has data, or a thing to predict or find, in mind for a project hears whether it makes one."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize, sentences
from ..follow_ups import retort_messages as messages
from ..forms import headed
from ..patterns import compiled
from ..talk import Talk

__all__ = ["weighed"]

_WHAT = regex(
    r"\bwhat (?:could|can|should|might|would|do) (?:i|we|one) (?:build|make|predict|train|create)\b.{0,20}"
    r"\b(?:from|with|out of|on|using|about)\b"
)
"""What could be built from some data."""
_HAS_IN_MIND = compiled(r"""
    \b(?:i|we) (?:was |am |were |are |had been |have been |'m |only |also )*
    (?:think(?:ing)? (?:of|about)|thought (?:of|about)|had in mind|have in mind|have an idea|had an idea)\b
    |\bmy idea (?:is|was)\b
    |\b(?:could|can|might|should|may) i (?:try to |maybe )?(?:predict|detect|find|spot|classify|forecast|build|use)\b
    |\b(?:would|will|could|can|is|does) .{3,80}\b(?:do|good|okay|ok|enough|serve|work|count|make)
    (?: \w+){0,2} (?:first |portfolio |good )*projects?\b
""")
_PROJECT = regex(r"\b(?:projects?|portfolio)\b")
_PREDICTS = regex(
    r"\b(?:predict\w*|forecast\w*|estimat\w+|which (?:\w+ ){1,4}(?:will|are|come|fall|arrive|leave|fail|churn)"
    r"|no-shows?"
    r"|late|churn)\b"
)
"""What is learnt from cases of which it is known how they ended."""
_FINDS = regex(r"\b(?:duplicates?|anomal\w+|fraud\w*|odd|unusual|outliers?|suspicious|errors?|mistakes?)\b")
"""What is looked for among cases of which few are known."""
_ELSEWHERE = regex(r"\b(?:course|switch\w*|quit\w*|job|career|degree|salary|plan)\b")
_LINES = ("Data:", "Show the whole path")


def weighed(talk: Talk, utterance: str) -> Reply | None:
    """Whether an idea makes a project, with what the answer on them says of data and of showing it; else None."""
    said = " ".join(map(normalize, sentences(utterance)))
    roles = talk.knowledge.roles
    of_projects = _PROJECT.search(said) or roles.projects in talk.state.latest
    has_idea = _HAS_IN_MIND.search(said) and of_projects and (_PREDICTS.search(said) or _FINDS.search(said))
    if not roles.projects or not (_WHAT.search(said) or has_idea) or _ELSEWHERE.search(said):
        return None
    entry = talk.knowledge[roles.projects]
    lines = [line for head in _LINES for line in headed(entry, head)]
    text = messages.project_idea(lines, predicts=bool(_PREDICTS.search(said)), finds=bool(_FINDS.search(said)))
    reply = talk.on(utterance, [entry], text)
    return None if talk.state.repeats(reply) else reply
