"""What the steps of a plan come to: their weeks held against its own, those off, and how many of them there are."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..patterns import compiled
from ..person.amount_patterns import WORDS, number
from . import plan_trust_messages as messages
from . import wish_messages
from .calendar_answers import weeks_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["ANSWERS"]

_FIGURE = regex(r"(?<![\d.])\d{1,3}\b(?! ?(?:h|hrs?|hours?|ghante)\b)")
_WEEKS = regex(r"\b(?:weeks?|wks?|hafte)\b")
_ROUNDS = regex(r"\bround(?:ed|ing)\b")
_ADDS = compiled(r"""
    \b(?:add(?:ed|ing|s)(?! (?:to|in|into)\b)|add (?:up|them|it|all|together|your|the|weeks|these|those)|sums?|summed
    |summing|total(?:s|led)?|tot up|together|altogether|count(?:ed)?)\b
""")
_STEPS = regex(rf"\b(\d{{1,2}}|{WORDS})(?: \w+)? steps?\b(?! \d)")
_WONDERS = compiled(r"""
    \b(?:why|how come|kyu\w*|kaise|was|were|had|tha|the na|the pehle|before|earlier|pehle|said|told|used to|only|not
    |fewer|less|now|where)\b
""")
_GONE = compiled(r"""
    \b(?:which|what|(?:a|an|one|some|my|the|that|this)(?: \w+)?|1) steps? (?:(?:is|are|was|were|has|have|did|that|you|u
    |got|just|suddenly) )*
    (?:gone|missing|lost|vanish\w*|disappear\w*|went(?: away| missing)?|remov\w*|left out|leave out|take out|took out
    |taken out|dropp?(?:ed)?|cut)\b
    |\bwhere (?:did|has|have|is|are) (?:the|my|that|one|1|other)(?: \w+)? steps?(?: (?:go|gone|went))\b
    |\bwhat happened to (?:the|my|that|one)(?: \w+)? steps?\b
""")
_WISHES = regex(r"^(?:(?:please|pls|ok|so|and) )*(?:drop|remove|leave|take|cut|skip|delete|put|add|make)\b")


def weeks_added(planning: Planning, utterance: str) -> Reply | None:
    """Why the weeks of the steps come to another sum than the plan's, to who has added them; None for anything else."""
    plan, said = planning.plan, normalize(utterance)
    if not plan or not (_WEEKS.search(said) or planning.talked_of):
        return None
    alone = sum(max(1, round(step.hours / plan.hours)) for step in plan.steps if not step.done)
    figures = {*map(int, _FIGURE.findall(said))}
    added = _ADDS.search(said) and {alone, plan.weeks} <= figures
    of_weeks = _WEEKS.search(said) is not None or not figures.isdisjoint({alone, plan.weeks})
    if not (added or (_ROUNDS.search(said) and of_weeks)):
        return None
    return planning.brief(utterance, plan, messages.rounded(plan, alone))


def how_many(planning: Planning, utterance: str) -> Reply | None:
    """Which steps are out of the plan and why, to who counts them and misses some; None for anything else."""
    plan, said = planning.plan, normalize(utterance)
    if not plan or _WISHES.match(said):
        return None
    counted = {*map(number, _STEPS.findall(said))}
    fewer = _WONDERS.search(said) and any(len(plan.steps) < count <= len(plan.milestones) for count in counted)
    now = regex(r"\b(?:why|how come)\b").search(said) and len(plan.steps) in counted
    if not (fewer or now or _GONE.search(said)):
        return None
    reasons = [planning.why_not(item) for item in plan.milestones if item.title in plan.left_out]
    count = f"{wish_messages.steps_now(plan)}\n\n" if reasons else ""
    return planning.brief(utterance, plan, f"{count}{wish_messages.gone(plan, reasons)}")


ANSWERS = (weeks_off, weeks_added, how_many)
"""What is answered of the steps and weeks as they are counted: the first of these that has an answer."""
