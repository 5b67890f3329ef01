"""How long one thing takes to learn, with a plan or without; and what is spent by who stops after a step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from ...guidance import Milestone
from ...models import Reply
from ...patterns import regex
from ...text import is_function_word, normalize, sentences, words
from ..person.amount_patterns import number
from ..person.amounts_named import hours_in
from ..questions.pieces import is_question
from .calendar_messages import in_days
from .plan import ASSUMED_HOURS, Plan
from .plan_messages import MAKE_PLAN
from .step_mentions import AT, at, mentioned, titles_in
from .step_messages import hours_of, spent, takes_alone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["if_stopped", "in_a_period", "of_one_step"]

_HOW_LONG = regex(
    r"\bhow (?:long|much time|many (?:hours?|days?|weeks?|months?))\b|\bhow (?:quickly|fast|soon) (?:can|could) i\b"
)
_ALREADY = regex(
    r"(?:,? |(?P<ahead>^))(?:if|when|since|as|given|because|considering|coz|bcoz)(?: that)? i "
    r"(?:already |do |can |have )*(?:know|have|did|used?|code|program|learnt|learned|done)\b(?(ahead)[^,]*,|.*)"
)
"""What somebody knows already, behind the question or ahead of it."""
_SO_LONG = regex(
    r"(?:(?:so|and|then|even|much|a lot|ok|for me)[, ]+)*(?:longer|how long|how much longer)(?: then| now)?\W*"
)
"""What asks how long it takes at the hours that were just told: "so longer?"."""
_UNIT = regex(r"(?:(?:so|and|ok|but|in|how many|kitne) )*(?:hours?|hrs|weeks?|days?|months?)\W*$")
_AGAIN = regex(r"(?:(?:yes|yeah|no|ok|so|but|well|again)[, .]+)*how long(?: then| now| again)?\W*")
"""What asks the question before it once more: "yes. so how long"."""
_LEARNS = regex(r"\bhow (?:long|much time|many \w+)\b(?!.*\b(?:is|are|was|interviews?|jobs?|search)\b)")
"""A question of how long something takes to learn."""
_OF_IT = "how long for it"
_POINTS = frozenset(
    "it that this them one refresh relearn revise brush up catch pick again back remember alone the part".split()
)
"""Words of a question of what was told last."""
_STOPS = regex(
    r"\b(?:if|suppose|can|could|should|what happens)\b.{0,20}\b(?:stop(?:ped)?|quit|give up|gave up|drop(?:ped)? out)\b"
    r"(?: (?:it|the plan|learning|studying|there|here|right|for good))*"
    r" (?:after|behind)\b(?P<where>[^?.;]{0,60})"
)
"""That somebody supposes to go no further than a step."""
_MARK = regex(AT)
_CHOSEN = regex(
    rf"(?:(?:so|and|ok|okay|then|right|well|fine|hm+|just|only|first),? )*(?P<step>{AT})"
    r"(?:,? (?:then|it|is|first|ok|okay|next))*"
)
"""A sentence that names a step and no more, ahead of how long it takes: "so Python"."""
_DAYS = {"day": 1, "weekend": 2, "week": 7, "fortnight": 14, "month": 30}
_PERIOD = regex(
    r"\b(?:in|within|over|during) (?:(?:only|just|about|under|like) )*(?:(?:an?|the|this|next|(?P<many>\d{1,2}|one|two"
    rf"|three|four|five|six)) )?(?P<unit>{'|'.join(_DAYS)})s?\b"
)
"""A time in which something is to be done."""
_DOABLE = regex(
    r"\b(?:doable|possible|realistic|feasible|enough|ok|okay|fine|manageable|too (?:fast|ambitious|little))\b"
)
_BESIDE = frozenset(
    """
    how long much time many quickly fast soon hours hour hrs hr h days day weeks week months month will would does do
    take takes need to pick picking up hang of grips learn learning study studying finish finished done complete
    completed get through going it good enough basic basics properly well roughly about approximately please i me a an
    the for at with per in if can give put and but so ok then just only from scratch zero
    """.split()
)
"""Words that stand beside the name of what is learnt where nothing else is asked."""


def of_one_step(planning: Planning, utterance: str) -> Reply | None:
    """How long the one step takes that an utterance names, where it asks nothing else; None for anything else.

    It is that of the person's plan, or of the one that would be made for them.
    """
    if planning.spoke_of_time and not planning.plan and _SO_LONG.fullmatch(normalize(utterance)):
        return planning.how_long(utterance)
    asked = [text for text in sentences(utterance) if is_question(text) or _HOW_LONG.search(normalize(text))]
    said = _ALREADY.sub("", normalize(asked[0])) if len(asked) == 1 else ""
    named = normalize(utterance).removesuffix(said).strip(" .!?,")
    marked = mentioned(named, planning.plan or planning.at(0))
    if _UNIT.match(said) and marked != named:
        said = f"how long {named}"  # "Google's crash course. Hours?"
    elif _HOW_LONG.search(said) and (chosen := _CHOSEN.fullmatch(marked)):
        said = f"{said} {chosen['step']}"
    elif _UNIT.match(said) or (_AGAIN.fullmatch(said) and _LEARNS.search(normalize(planning.asked_before))):
        before = _ALREADY.sub("", normalize(planning.asked_before))
        said = before if _LEARNS.search(before) else _OF_IT
    if not _HOW_LONG.search(said) or not planning.offer:
        return None
    mine = planning.plan
    hours = hours_in(utterance) or planning.hours_known
    plan = mine.with_hours(hours) if mine and hours else mine or planning.at(hours)
    item = _only(said, plan) or (None if mine else _told_last(said, plan, planning.latest))
    return _told(planning, utterance, plan, item, hours) if item else None


def in_a_period(planning: Planning, utterance: str) -> Reply | None:
    """What the one step takes that an utterance names, and what that is in a day or a week of the time in which it
    asks to be done with it: "git in a weekend?"; None for anything else."""
    said = normalize(utterance)
    period = _PERIOD.search(said) if is_question(utterance) and planning.offer else None
    hours = planning.hours_known
    plan = planning.plan or planning.at(hours)
    item = _only(_DOABLE.sub(" ", _PERIOD.sub(" ", said)), plan) if period else None
    if period is None or item is None:
        return None
    reply = _told(planning, utterance, plan, item, hours)
    needed = next((step.hours for step, shown in zip(plan.steps, plan.shown, strict=True) if shown is item), item.hours)
    days = int(number(period["many"] or "1")) * _DAYS[period["unit"].rstrip("s")]
    return replace(reply, text=f"{in_days(needed, days)} {reply.text}")


def _told(planning: Planning, utterance: str, plan: Plan, item: Milestone, hours: int) -> Reply:
    """How long a step takes, of the person's plan or of the one that would be made for them at some hours a week."""
    mine = planning.plan
    place = next((nth for nth, shown in enumerate(plan.shown) if shown.id == item.id), None)
    if mine and place is not None:
        planning.speaks_of(item)
        planning.remember(f"hours for {item.title}")
        return planning.brief(utterance, plan, hours_of(plan.steps[place], item, plan.hours))
    planning.remember(utterance)
    needed = plan.steps[place].hours if place is not None else item.hours
    a_week = hours or ASSUMED_HOURS
    text = takes_alone(item, needed, ceil(needed / a_week), a_week, assumed=not hours)
    return planning.brief(utterance, plan, text, planning.offer if mine else MAKE_PLAN, first=item.topic)


def if_stopped(planning: Planning, utterance: str) -> Reply | None:
    """What somebody has spent who stops after a step that they name, and what leans on it; None for anything else."""
    plan, found = planning.plan, _STOPS.search(normalize(utterance))
    titles = titles_in(found["where"], plan) if plan and found else ()
    place = max((at for at, step in enumerate(plan.steps, 1) if step.title in titles), default=0) if plan else 0
    if not plan or not place:
        return None
    planning.speaks_of(plan.shown[place - 1])
    leaning = [item.title for item in plan.shown[place:] if {*titles} & {*titles_in(item.needs, plan)}]
    text = spent(plan.steps[:place], plan.steps[place:], leaning, plan.hours)
    return planning.brief(utterance, plan, text, first=plan.steps[place - 1].entry_id)


def _only(said: str, plan: Plan) -> Milestone | None:
    """The one milestone that a text names with nothing beside it that tells; None where there are none, or several."""
    marked = mentioned(said, plan)
    titles = at(marked, plan)
    others = [word for word in words(_MARK.sub(" ", marked)) if word not in _BESIDE and not word.isdecimal()]
    if len(titles) != 1 or not all(map(is_function_word, others)):
        return None
    return next(item for item in plan.milestones if item.title == titles[0])


def _told_last(said: str, plan: Plan, latest: Sequence[str]) -> Milestone | None:
    """The first milestone that leads to the one topic told last, where a text asks for nothing else."""
    said_words = set(words(said))
    if len(latest) != 1 or not said_words & _POINTS or not said_words <= _POINTS | _BESIDE:
        return None
    item = next((item for item in plan.milestones if item.topic == latest[0]), None)
    # A course has a size of its own, which its answer tells.
    named = item and (item.id in item.questions or item.title.lower().replace(" ", "-") == item.topic)
    return item if item and (item.skills or named) else None
