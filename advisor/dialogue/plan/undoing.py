"""Taking the latest change of a plan back: "put it back", "as it was before"."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from . import change_messages, plan_trust_messages
from .plan import Plan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["undone"]

_TAKES_BACK = regex(r"\b(?:undo|revert|restore|roll|back|previous|earlier version|changes?|as (?:it was )?before)\b")


def undone(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """The plan as it was before its latest change; what to say for it, where none is known but is plainly meant."""
    earlier = planning.earlier
    if not earlier:
        plainly = _TAKES_BACK.search(normalize(utterance))
        return planning.brief(utterance, plan, plan_trust_messages.no_undo(plan)) if plainly else None
    planning.take_back(earlier)
    sums = change_messages.sums(earlier, renumbered=[*earlier.shown] != [*plan.shown])
    return planning.brief(utterance, earlier, f"{plan_trust_messages.AS_BEFORE} {sums}")
