"""Taking a plan up again after a break: where it stands, and how to begin gently."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from . import plan_reader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["taken_up_again"]

_STOPPED = regex(
    r"\b(?:i|we|i'?ve|had|have|was|been|got) (?:\w+ ){0,3}?(?:stopped|paused|break|gap|pause|dropped (?:it|off)|away"
    r"|off sick|slipped|fell (?:off|behind)|fallen (?:off|behind)|let it slide|did nothing|done nothing|interrupted"
    r"|missed (?:\w+ ){0,2}?(?:weeks?|days?|months?))\b|^(?:back|returning) (?:after|from)\b"
    r"|\bafter (?:a|my|the|this) (?:long |short )?(?:break|pause|gap)\b"
)
"""That the learning was broken off."""
_AGAIN = regex(
    r"\b(?:how|where|what)\b.{0,40}\b(?:pick (?:\w+ ){0,2}?(?:up|back)|(?:re)?start|resume|continue|go on|carry on"
    r"|get back|come back|begin|take (?:\w+ ){0,2}?up|catch up|proceed|back into)\b"
)
"""How it is asked to take it up again."""
_OF_ELSE = regex(r"\b(?:jobs?|work(?:ing)?|career|degree|college|university|cv|resume gap|interviews?|industry)\b")
_ELSEWHERE = 0.35
"""How likely it is of something else than the plan, at most."""
_GENTLY = (
    "Go on where you stopped; nothing of your plan is lost, only its end moves by as long as you were away. For the"
    " first days look over what you did last, and take half your hours; then go on as before (my advice)."
)


def taken_up_again(planning: Planning, utterance: str) -> Reply | None:
    """Where the plan stands, to who broke off and asks how to take it up again; None for anything else."""
    plan, said = planning.plan, normalize(utterance)
    if not plan or not plan.next or _OF_ELSE.search(said) or not (_STOPPED.search(said) and _AGAIN.search(said)):
        return None
    if plan_reader.likely(utterance, plan).elsewhere > _ELSEWHERE:
        return None
    planning.speaks_of_only([plan.next.title])
    return planning.brief(utterance, plan, f"{_GENTLY} {plan.stands()}", first=plan.next.entry_id)
