"""Leaving a step out: whether that is wise, asked of a step that is named or was spoken of last."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..forms import headed
from ..patterns import compiled
from ..sentence_kinds import asks
from . import step_messages as messages
from .plan import Plan
from .step_mentions import titles_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .plan_making import PlanMaking
    from .planning import Planning

__all__ = ["is_it_wise", "one_of_two", "thing_left_out"]

_LEAVES = r"(?:skip\w*|drop\w*|leav\w+|omit\w*|cut(?:ting)?|not do(?:ing)?|going without|do without)"
_LEFT = rf"(?:{_LEAVES}|left|without)"
_JUDGED = r"(?:stupid|dumb|silly|foolish|bad|a mistake|ok|okay|fine|wise|smart|risky|wrong|sensible|a problem|good)"
_ASKS = compiled(rf"""
    \b(?:is|was|would|will|isn'?t|am i|be)\b.{{0,16}}\b{_LEAVES}\b.{{0,30}}\b{_JUDGED}\b
    |\b(?:is|was|would|isn'?t|am i)\b(?: it| that| this)?(?: \w+){{0,2}}? (?:an? )?{_JUDGED}(?: idea| thing)?(?: of me)?
    [ ](?:to|if i|for|in)\b.{{0,12}}\b{_LEAVES}\b
    |\b(?:will|would|do|might) i (?:later )?(?:regret|miss anything|lose much)\b.{{0,24}}\b{_LEFT}\b
    |\b(?:what|anything)\b.{{0,24}}\b(?:lose|miss|give up|forgo|be missing|lack|not (?:learn|know|have))\b.{{0,40}}
    \b{_LEFT}\b
""")
_IF_NEEDED = compiled(r"""
    (?:(?:and|so|but|ok|then|hmm?|also)[, ]+)*
    (?:(?:is|isn'?t|are|aren'?t) .{1,40}|.{1,40} (?:is|are)) (?:(?:really|even|actually|that|very|still|all) )*
    (?:needed|necessary|required|compulsory|mandatory|essential|a must|worth (?:it|doing))\b
    (?! (?:for|in|to|by|before)\b)
""")
"""What asks whether a step is needed."""
_THING = compiled(r"""
    \b(?:leav(?:e|ing) out|tak(?:e|ing) out|without|minus|except(?: for)?|excluding|skip(?:ping)?|drop(?:ping)?
    |remov(?:e|ing)|but (?:no|not)|with no|get rid of|cut(?: out)?
    |(?:tak(?:e|ing)|leav(?:e|ing)|throw(?:ing)?|cut)(?=.{3,40}\ (?:out|away|off)\b)
    |(?:rather|prefer|want|wanna)(?: to)? not(?: to)? (?:do|learn|take|have)
    |(?:don'?t|do not|won'?t) (?:want|need|wanna)(?: to)?(?: (?:do|learn|take|have))?)
    [ ](?:(?:the|all|any|that|this|of|those|these|my) )*
    (?P<thing>(?!(?:the|that|this|those|these|other|same|whole|extra|hard|boring|last|first|next|few)\b)
    [a-z][\w+#/-]*(?: [\w+#/-]+)? (?:things?|stuff|parts?|bits?|topics?|material|section|module|steps?))\b
""")
"""What somebody wants left out of a plan, as they call it."""
_JOINTS = regex(r"[,.;!?]\s|\b(?:and|but|plus|also)\b(?! (?:no|not)\b)")
_GONE = rf"\b{_LEAVES}\b.{{{{0,16}}}}\b{{}}(?:'?s\b| (?:one|course)\b)"
_EITHER = ", or "
"""What stands in a step between two things of which one will do."""
_ELSEWHERE = regex(
    r"\b(?:job|work|company|firm|school|college|university|degree|studies|check|test|country|cv|resume)\b"
)
"""What else somebody may leave."""


def is_it_wise(planning: Planning, utterance: str) -> Reply | None:
    """What a step is there for, to who asks whether it is wise to leave it out; None for anything else."""
    plan, said = planning.plan, normalize(utterance)
    named = titles_in(said, plan) if plan else ()
    if_needed = named and asks(utterance) and _IF_NEEDED.match(said)
    if not plan or not (if_needed or _ASKS.search(said)):
        return None
    if not named and _ELSEWHERE.search(said):
        return None
    meant = (item for item in plan.milestones if (item.title in named if named else planning.spoke_of(item)))
    item = next(meant, None)
    if item is None:
        return None
    planning.speaks_of(item)
    topic = planning.topic(item.topic)
    needed = headed(topic, "Needed") if topic else []
    text = messages.wise_or_not(item, " ".join(" ".join(needed).split()), out=item.title in plan.absent)
    return planning.brief(utterance, plan, text, first=item.topic)


def one_of_two(planning: PlanMaking, utterance: str) -> Reply | None:
    """That the other will do, to who asks whether to leave out one of the two things that a step names, or None."""
    plan, said = planning.plan, normalize(utterance)
    for step, item in zip(plan.steps, plan.shown, strict=True) if plan else ():
        names = [part.partition("'s ")[0] for part in item.text.split(_EITHER) if "'s " in part]
        gone = [name for name in names if regex(_GONE.format(name.split()[-1].lower())).search(said)]
        if plan and len(names) == 2 and len(gone) == 1:
            planning.speaks_of(item)
            other = names[1 - names.index(gone[0])]
            text = messages.behind_choice(other, messages.step_is(step, item))
            return planning.brief(utterance, plan, text, first=item.topic)
    return None


def thing_left_out(utterance: str, plan: Plan) -> str:
    """What somebody wants left out that no step of a plan is; empty where a step is, or they name nothing."""
    parts = (part for part in _JOINTS.split(normalize(utterance)) if not titles_in(part, plan))
    return next((found["thing"] for part in parts if (found := _THING.search(part))), "")
