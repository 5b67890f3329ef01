"""The hardest part: no source ranks what is hard on the way in, but they say what is."""

from __future__ import annotations

from ...models import Entry, Reply
from ...text import normalize, words
from ..forms import headed, pieces
from ..patterns import compiled
from ..talk import Talk
from . import hard_messages as messages
from .pieces import asking_part

__all__ = ["hardest"]

_PART = (
    r"(?:parts?|things?|bits?|steps?|stage|stretch|hurdles?|obstacles?|barriers?|challenges?"
    r"|difficult(?:y|ies)|problem)"
)
_OF_WORK = (
    r"(?!.*\b(?:job|work|working|day to day|role|project|being|data|maths?|code|coding|interview\w*|model\w*|plan)\b)"
)
_HARDEST = compiled(rf"""
    ^{_OF_WORK}.*\b(?:(?:hardest|toughest|trickiest|most (?:difficult|challenging|daunting)) (?:\w+ )?{_PART}
    |(?:biggest|main|greatest|major|worst) (?:hurdles?|obstacles?|barriers?|challenges?|difficult(?:y|ies)
    |stumbling blocks?))\b(?: (?:is|are|in|of|to|about|on|for|when|with|would|do|you|say|think|here|there|of (?:it|all)
    |getting|get|becoming|become|breaking|break|in|into|an?|one|ml|ai|mle|engineer|engineering|started|starting|entry
    |landing|first|learning|the|field|industry|way|journey|path|this|that|it|hired|beginners?|newcomers?|people|most
    |all|switching|switch|changing|from|outside|for (?:me|you|us))\b)*[ ?.!]*$
    |\b(?:hardest|toughest|trickiest|most difficult|biggest|main)\b.{{0,40}}\b(?:get(?:ting)? (?:in(?:to)?\b|hired
    |started|there|the first|a (?:first )?(?:job|foot))|becoming\b|breaking in|entry|land(?:ing)? (?:a|the)|first job
    |way in|switching)
    |\bwhere do (?:most |many )?(?:people|beginners|learners|they|most) (?:\w+ )?(?:fail|struggle|give up|get stuck
    |drop out|fall down|stumble|quit)\b
    |\bwhat (?:puts|makes|stops|trips|holds) (?:most |many )?(?:people|beginners|newcomers|them|most) (?:off|quit|up
    |give up|fail|back|stop|drop out)\b
""")
_WAY_IN, _AGAINST, _HARD, _BREADTH = "It is tight", "Against it", "Hard?", "What takes time"
_MOST_WORDS = 22


def hardest(talk: Talk, utterance: str) -> Reply | None:
    """What sources call hard on the way in, to who asks what is hardest; None for anything else."""
    said = normalize(asking_part(utterance))
    if len(words(said)) > _MOST_WORDS or not _HARDEST.search(said):
        return None
    roles = talk.knowledge.roles
    fits = next(iter(talk.entries([roles.suitability])), None)
    first = next((entry for entry in talk.knowledge.topics if _beginning(entry, _WAY_IN)), None)
    takes = next(iter(talk.entries([roles.learning_time])), None)
    lines = [
        *([] if first is None else _beginning(first, _WAY_IN)),
        *([] if fits is None else [*headed(fits, _HARD), *headed(fits, _AGAINST)]),
        *([] if takes is None else _beginning(takes, _BREADTH)),
    ]
    entries = [entry for entry in (first, fits, takes) if entry is not None]
    return talk.on(utterance, entries, messages.hard(lines)) if lines else None


def _beginning(entry: Entry, head: str) -> list[str]:
    """The pieces of an answer that begin in some words."""
    return [piece for piece in pieces(entry) if piece.startswith(head)][:1]
