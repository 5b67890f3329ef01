"""Where a person stands with what guides them: what they told, their skills check, their plan."""

from __future__ import annotations

from ...guidance import Guidance
from ..check.readiness import CHOICES, Check
from ..forms import pieces
from ..plan import plan_kept
from ..state import State
from . import guiding_messages as messages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...knowledge import Knowledge
    from ..check.checking import Checking
    from ..plan.planning import Planning
    from ..replies import Replies

__all__ = ["Guide", "standing"]


class Guide:
    """Says something of the check and the plan of one conversation beside them."""

    def __init__(
        self, knowledge: Knowledge, state: State, replies: Replies, checking: Checking, planning: Planning
    ) -> None:
        self._knowledge = knowledge
        self._state = state
        self._replies = replies
        self._checking = checking
        self._planning = planning

    def _for_coders(self) -> str:
        """What the order of learning says of the time that it takes who programs already."""
        order = self._knowledge.roles.learning_order
        lines = pieces(self._knowledge[order]) if order else []
        return next((line for line in lines if "You program already" in line), "")


def standing(guidance: Guidance, state: State, *, facts: bool = True) -> str:
    """In a line: the facts told, the check and the plan as far as they are; `facts`: the first of it as well."""
    known = state.profile.facts() if facts else ()
    check = Check.of(guidance.check, state.check)
    plan = plan_kept.from_dict(guidance.plan, state.plan)
    answers = {
        text.lower(): [item.title for item in check.one_by_one(letter, state.profile)]
        for text, letter in CHOICES.items()
    }
    in_one_go = {text.lower(): number for text, letter in CHOICES.items() if (number := check.in_one_go(letter))}
    told = [
        messages.told(known) if known else "",
        messages.check_stands(answers, in_one_go, len(check.questions)) if check.begun else "",
        plan.stands() if plan else "",
    ]
    return " ".join(filter(None, told))
