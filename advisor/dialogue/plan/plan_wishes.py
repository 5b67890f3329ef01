"""Answers to what is wished of a plan beyond its steps: another time, step or role; and what of it is gone."""

from __future__ import annotations

from functools import partial

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..acts.act_classifier import likely_act
from ..check.check_talk import asks
from ..forms import SHORTEST, in_form
from ..guidance.requests import goals_in
from ..person.amount_patterns import WORDS, number
from ..person.feelings import FEELINGS
from . import change_messages, plan_messages, step_messages, time_frames, wish_messages
from . import order_patterns as patterns
from .deadline_told import deadline_told
from .orders import Order, Orders
from .plan import Plan
from .plan_making import OURS
from .spares import spare
from .start_told import day_told
from .step_mentions import titles_in
from .step_reasons import reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .clauses import Kind
    from .planning import Planning

__all__ = ["WISHES"]

_TAKEN_UP = ("discouraged", "overwhelmed", "tired")
"""Feelings about a plan that have a line of their own."""
_OF_IT = regex(r"\b(?:plan|it|this|that|all|steps?|these|way|kis\w*|ye|yeh)\b")
"""What points at the plan as a whole."""
_FEWER = regex(rf"\b(?:closer to|nearer to|more like|nearer) (\d{{1,2}}|{WORDS})\b(?! (?:weeks?|months?|years?)\b)")
"""Hours of a while, be it without a word for them: "in August it is closer to four"."""


def fits(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """The plan in the time that is named, or in the one told before; where there is none, a question for it."""
    said = normalize(utterance)
    if (while_it_lasts := patterns.SPAN.search(said)) and (fewer := _FEWER.search(said)):
        where = while_it_lasts[0]
        return planning.changed(utterance, Orders((Order("span", (), number(fewer[1]), where=where),)))
    months, by = deadline_told(utterance, plan)
    if not (months or plan.months):
        return planning.brief(utterance, plan, change_messages.IN_HOW_MANY)
    kind: Kind = "fit_asked" if months and asks(utterance) else "fit"
    return planning.changed(utterance, Orders((Order(kind, (), months, where=by),)))


def adds(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """The plan with the steps that are named; where none is, that only certain steps can be added, and which."""
    if titles := titles_in(utterance, plan):
        return planning.changed(utterance, Orders((Order("back", titles),)))
    return planning.brief(utterance, plan, wish_messages.only_these(plan))


def gone(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """Which steps are out of the plan, each with the reason."""
    out = [item for item in plan.milestones if item.title in plan.left_out]
    named = [item for item in out if item.title in titles_in(utterance, plan)]
    reasons = [planning.why_not(item) for item in named or out]
    return planning.brief(utterance, plan, wish_messages.gone(plan, reasons))


def of_role(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """What a step is for that is named; or for which role the plan is, and what another one is."""
    role = next((goal for goal in goals_in(utterance) if goal not in OURS), "")
    titles = titles_in(utterance, plan)
    if titles and not role:
        return reason(planning, plan, utterance, titles[0])
    if not (role or _OF_IT.search(normalize(utterance))):
        return None
    topic = planning.topic_of(role) if role else None
    text = wish_messages.of_role(role, in_form(topic, SHORTEST) if topic else "", plan)
    return planning.brief(utterance, plan, text, first=topic.id if topic else "")


def starts(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """The plan from the day on which it is to start; where none is named, a question for it."""
    order = Order("start", where=day_told(utterance, time_frames.today()) or "?")
    if order.where == "?":
        return planning.brief(utterance, plan, plan_messages.WHICH_DAY)
    return planning.changed(utterance, Orders((order,)))


def afraid(planning: Planning, plan: Plan, utterance: str, *, missed: bool = False) -> Reply:
    """A warm line, the one next step in small, and what of the plan can wait, unless only time was `missed`."""
    felt = likely_act(utterance, (), _TAKEN_UP.__contains__).kind
    line = wish_messages.MISSED if missed else FEELINGS[felt if felt in FEELINGS else "overwhelmed"]
    following, can_go = plan.next, None if missed else spare(plan)
    step = wish_messages.begin_with(following, plan.shown[plan.steps.index(following)]) if following else ""
    text = wish_messages.afraid(line, step, plan, can_go)
    last = step_messages.leave_out(can_go.title) if can_go else plan_messages.MY_PLAN
    return planning.brief(utterance, plan, text, last)


WISHES: dict[str, Callable[[Planning, Plan, str], Reply | None]] = {
    "plan": lambda planning, _, utterance: planning.asked_for(utterance),
    "plan-short": lambda planning, plan, utterance: planning.brief(
        utterance, plan, f"**{plan_messages.PLAN_TITLE}**\n\n{plan_messages.in_short(plan)}"
    ),
    "plan-fit": fits,
    "plan-add": adds,
    "plan-gone": gone,
    "plan-role": of_role,
    "plan-start": starts,
    "plan-dates": lambda planning, _, utterance: planning.changed(utterance, Orders((Order("dates"),))),
    "plan-feel": afraid,
    "plan-glad": lambda planning, plan, utterance: planning.brief(
        utterance, plan, f"{wish_messages.GLAD} {plan.stands()}"
    ),
    "plan-missed": partial(afraid, missed=True),
    "plan-drop": lambda planning, plan, utterance: planning.brief(utterance, plan, wish_messages.DROPPED),
}
"""By what is wished, as `plan_reader` names it."""
