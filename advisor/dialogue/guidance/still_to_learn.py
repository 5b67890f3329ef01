"""What is still to learn, and what can be skipped, by what a person told of themselves before any plan is made."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..patterns import compiled
from ..person.fitting import from_their_field
from ..person.profile import Profile
from ..plan.plan import Plan
from ..suggestions import with_last
from . import deciding_messages as messages
from .standing import Guide

__all__ = ["StillToLearn"]

_ASKS = compiled(r"""
    \b(?:what|which|how (?:much|many)|anything)\b.{0,40}\bi (?:\w+ ){0,2}?(?:skip|leave out|spare myself)\b
    |\bwhat (?:else )?(?:do|would|must|should|will) i still (?:need|have|lack)\b(?! to (?:pay|do|buy|bring))
    |\bwhat(?:'s| is) (?:still )?(?:left|new)(?: to learn)? for me\b
    |\bi (?:already )?(?:know|can|have done|use)\b.*\bwhat(?:'?s| is| else is)
    [ ](?:still )?(?:left|missing)(?: to (?:learn|do))?(?: then| now)?\W*$
    |\bwhat (?:else )?do i (?:need|have) to learn (?:on top|beyond|besides|if i (?:already )?(?:know|can|code))\b
""")
_OF_THE_PLAN = regex(r"\b(?:these|those|them|they|steps?|(?:the|my|this) plan)\b")
"""What points at the steps of a plan that there is, of which the plan itself tells what can go."""
_SKIPS = " Skip what you have"
"""How a line on the own field goes on with what can be skipped, which their own skills tell better."""
_MISSING = regex(
    r"(?:(?:so|then|and|ok|well|but)[, ]+)*what(?:'?s| is| am| do)?(?: i)?(?: still)? (?:missing|miss|lack(?:ing)?)"
    r"(?: (?:then|now|for me|still|with that))*\W*"
)
"""What somebody asks who told what they know, and whose skills need no check for it."""


class StillToLearn(Guide):
    """Tells one person what of the way they can skip, and what is left."""

    def left_to_learn(self, utterance: str) -> Reply | None:
        """What is left to learn beside what they told, to who asks that; None where they told nothing that tells."""
        said, profile = normalize(utterance), self._state.profile
        missing = (profile.knows or profile.partly) and not self._checking.check.begun and _MISSING.fullmatch(said)
        of_the_plan = self._planning.plan and _OF_THE_PLAN.search(said)
        return self.left(utterance) if missing or (_ASKS.search(said) and not of_the_plan) else None

    def left(self, utterance: str) -> Reply | None:
        """What is left to learn beside what they told; None where they told nothing that tells, or have a plan."""
        profile = self._state.profile
        if not self._planning.offer:
            return None
        plan = self._planning.at(profile.hours)
        known, half = _known(Plan.made(plan.milestones, self._checking.check, Profile(), profile.hours), plan)
        own = [line for line in from_their_field(self._knowledge, profile) if "another field" not in line]
        own = [line.partition(_SKIPS)[0] for line in own]
        if not (known or half or own) or self._replies.is_urgent(utterance):
            return None
        left = [step.title for step in plan.steps if step.title not in half and not step.done]
        text = messages.left_to_learn(known, half, own, left, plan.hours_left)
        self._state.pending = "plan"
        offered = self._replies.suggested([step.entry_id for step in plan.steps if step.entry_id])
        return Reply(utterance, "small_talk", text, 1.0, (), with_last(offered, self._planning.offer))


def _known(whole: Plan, plan: Plan) -> tuple[list[str], list[str]]:
    """The titles of the steps of a whole plan that another has not, and of those it has with fewer hours."""
    hours = {step.title: step.hours for step in plan.steps}
    known = [step.title for step in whole.steps if step.title not in hours]
    return known, [step.title for step in whole.steps if hours.get(step.title, step.hours) < step.hours]
