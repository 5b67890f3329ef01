"""The step that is most so: the longest, the shortest, the hardest, the one that counts most, the cheapest."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from . import plan_trust_messages as messages
from . import step_messages
from .plan import Plan
from .spares import spare
from .step_mentions import titles_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...guidance import Milestone
    from .planning import Planning
    from .steps import Step

__all__ = ["extreme"]

_FEWEST = regex(
    r"short|small|least|few|tin(?:y|ie)|light|quick|fast|soon|easi|simpl|(?:in|by|within) (?:an? |one |the )?"
    r"(?:day|week|weekend|sunday)|chhot|chot|jaldi|aasa"
)
_HOW_HARD = regex(r"\b(?:hard|tough|eas(?:y|i)|simpl|diffic|tricki|struggl|sweat|demanding|scar|mushkil|aasa|kathin)")
_COUNTS = regex(
    r"\b(?:important|matters?|counts?|worth|value|valuable|crucial|essential|useful|useless|key|really need|employers?"
    r"|recruiters?|hired|zaroori|jaruri)\b|\bonly (?:do|did|had|have|one|two|three|number|\d)\b"
)
_COSTS = regex(r"\b(?:cheap\w*|costs?|expensive|pric\w+|money|sast\w+|mehng\w+)\b")


def extreme(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """The open step that takes the most hours, or the fewest; how hard it is, is no more than that. Which counts most
    and which costs least is told by what there is on it, and of maths or code by the step on that."""
    said = normalize(utterance)
    both = list(zip(plan.steps, plan.shown, strict=True))
    steps = [pair for pair in both if not pair[0].done] or both
    if _COSTS.search(said):
        return planning.brief(utterance, plan, step_messages.costs(plan.shown, whole=True), cited=True)
    if _COUNTS.search(said):
        return planning.brief(utterance, plan, messages.which_counts(plan, _shows(plan), spare(plan)))
    of_it = [pair for pair in steps if pair[1].title in titles_in(said, plan)]
    if of_it and not _HOW_HARD.search(said):
        steps = of_it
    fewest = _FEWEST.search(said)
    found, item = (min if fewest else max)(steps, key=lambda pair: pair[0].hours)
    planning.speaks_of(item)
    head = messages.UNRATED if _HOW_HARD.search(said) else ""
    return planning.brief(utterance, plan, head + step_messages.step_is(found, item), first=found.entry_id)


def _shows(plan: Plan) -> list[Step]:
    """The steps that leave something to show: those with which applying begins, and those that a check asks the same
    of."""
    asked = {name for item in plan.milestones if item.apply for name in item.questions}
    return [step for step, item in zip(plan.steps, plan.shown, strict=True) if _is_shown(item, asked)]


def _is_shown(item: Milestone, asked: set[str]) -> bool:
    return not asked.isdisjoint(item.questions)
