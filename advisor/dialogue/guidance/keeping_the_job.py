"""Keeping the job or leaving it to learn faster: what bears on that, for the decision is the person's."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..forms import headed
from ..person.leaving_the_job import asks_to_leave
from ..suggestions import with_last
from . import deciding_messages as messages
from .still_to_learn import StillToLearn

__all__ = ["KeepingTheJob"]

_NEED = regex(r"\b(?:without|have to|need to|must i|necessary)\b")
_FULL_TIME = 40


class KeepingTheJob(StillToLearn):
    """Helps the person of one conversation to weigh whether to leave their job for the learning."""

    def leaving(self, utterance: str) -> Reply | None:
        """What bears on leaving one's job to learn faster, to who asks whether to; None for anything else."""
        said = normalize(utterance)
        alone = self._planning.plan is not None and self._planning.talked_of
        how = asks_to_leave(utterance, alone=alone)
        if not (how and self._planning.offer) or self._replies.is_urgent(utterance):
            return None
        roles, hours = self._knowledge.roles, self._state.profile.hours
        heads = {roles.career_switch: "Inside your company", roles.learning_time: "Beside a job"}
        lines = [line for name, head in heads.items() if name for line in headed(self._knowledge[name], head)]
        plan = self._planning.at(hours)
        lines.append(messages.at_full_time(plan, plan.with_hours(_FULL_TIME)))
        items = "\n".join(f"- {' '.join(line.split())}" for line in lines)
        lead = messages.NEED_NOT_LEAVE if _NEED.search(said) else messages.LEAVE_OR_NOT
        lead = messages.CAN_KEEP if how == "keep" else lead
        self._state.pending = "plan"
        offered = self._replies.suggested([*filter(None, heads)])
        text = f"{lead}\n\n{items}\n\n{messages.KEEP_FIRST}"
        return Reply(utterance, "small_talk", text, 1.0, (), with_last(offered, self._planning.offer))
