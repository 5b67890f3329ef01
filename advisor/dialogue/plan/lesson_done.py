"""A first piece of a step that somebody has behind them: a word on it, and the step stays open."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from .step_mentions import titles_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["lesson_done"]

_PIECE = regex(
    r"\b(?:did|done|finished|completed|watched|read|got through|gone through|went through|worked through|managed|tried)"
    r" (?:(?:the|my|all|of|just|only|about|like|already) ){0,3}(?:first|1st|second|third|one|two|three|a few"
    r"|few|some|a couple(?: of)?|couple(?: of)?|an?|\d) (?:\w+ ){0,2}?(?:lessons?|chapters?|videos?|exercises?|modules?"
    r"|lectures?|units?|notebooks?|tutorials?|pages)\b"
)
"""A small piece that was learnt."""
_NOT = regex(r"\b(?:never|didn'?t|did not|haven'?t|have not|before|will|going to|last|all the|years ago|when|if)\b")
_MOST = 24
"""Words of what only tells that, at most."""


def lesson_done(planning: Planning, utterance: str) -> Reply | None:
    """A warm word to who did a first piece of the step spoken of, which stays open; None for anything else."""
    plan, said = planning.plan, normalize(utterance)
    if not plan or not plan.next or not planning.talked_of or not _PIECE.search(said) or _NOT.search(said):
        return None
    title = planning.spoken_of or plan.next.title
    if "?" in utterance or {*titles_in(utterance, plan)} - {title} or len(said.split()) > _MOST:
        return None
    planning.speaks_of_only([title])
    text = (
        f"Well done, the first piece is the hardest! I leave **{title}** open, as there is more of it: go on with the"
        f" next lesson. When all of it is done, say “done with {title}”."
    )
    return planning.brief(utterance, plan, text)
