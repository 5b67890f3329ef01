"""Answers about a plan from the plan itself, and the changes that are asked for with them."""

from __future__ import annotations

from functools import partial

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from . import (
    calendar_answers,
    figures_told,
    plan_trust_messages,
    step_messages,
    step_questions,
    wish_messages,
)
from . import plan_messages as messages
from .deadline_told import deadline_told, has_time
from .extremes import extreme
from .naming import courses, named, numbered, pair, places
from .plan import Plan
from .plan_hours import hours_asked
from .plan_wishes import fits
from .spares import spare
from .step_mentions import titles_in
from .undoing import undone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .planning import Planning

__all__ = ["ANSWERS"]

_LEAVE_IT = regex(r"(?:(?:ok|okay|well|no|then|just|so|please)[, ]+)*(?:leave|forget|drop|skip) (?:it|that|this)[.! ]*")


_BEGINS = regex(r"\b(?:first|start\w*|begin\w*)\b")
_TIMES = regex(
    r"\b(?:weekends?|weekdays|evenings?|mornings?|nights?|all day|whole day|(?:full|part)[ -]time|shifts?)\b"
)
"""Times of a week, of which it is still to be told how many hours they are."""


def step(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """What a step is, or where its hours come from; of the next step, where none is named."""
    said = normalize(utterance)
    whence = (of_figure := step_questions.about_hours(said, plan)) and step_questions.asks_origin(utterance)
    sized = whence or step_questions.asks_hours(utterance) or step_questions.holds_figures(said, plan)
    sized = sized and not step_questions.asks_what_it_requires(utterance)
    of_figure = tuple(at for at in of_figure if plan.shown[at - 1].title == planning.spoken_of) or of_figure
    # A course is named more plainly than by a word that stands in a step: "does ML Zoomcamp need programming?".
    by_name = places(said, plan) if numbered(said) else courses(said, plan) or places(said, plan)
    if not sized and (of_size := step_questions.by_size(said, plan)):
        by_name = of_size
    found = [place for place in by_name or of_figure if 1 <= place <= len(plan.steps)]
    if sized and len(of_figure) == 1 and not {*found} & {*of_figure}:
        # A figure says which step is meant, whatever number that had when the plan was shown.
        found = [*of_figure]
    if not found and planning.spoken_of and step_questions.wants_gentler(utterance):
        found = [at for at, item in enumerate(plan.steps, 1) if item.title == planning.spoken_of]
    place = next(iter(found), 0) or next((at for at, item in enumerate(plan.steps, 1) if not item.done), 1)
    asked, item = plan.steps[place - 1], plan.shown[place - 1]
    planning.speaks_of(item)
    if step_questions.wants_gentler(utterance):
        text = f"{step_messages.nothing_gentler(item)}\n\n{step_messages.can_go(item.title)}"
    elif sized:
        text = step_messages.hours_of(asked, item, plan.hours, halved=asked.title in plan.halved)
        planning.remember(f"hours for {item.title}")
    else:
        places_told = found[:2] if step_questions.compares(utterance) else [place]
        told = (step_messages.step_is(plan.steps[at - 1], plan.shown[at - 1]) for at in places_told or [place])
        taken = step_questions.taken(normalize(utterance), [plan.shown[place - 1]])
        text = step_messages.behind_choice(taken, "\n\n".join(told))
    return planning.brief(utterance, plan, text, first=asked.entry_id)


def after(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """What comes after the last of the steps that are named."""
    titles = titles_in(utterance, plan)
    place = max((at for at, item in enumerate(plan.steps, 1) if item.title in titles), default=0)
    following = [(at, item) for at, item in enumerate(plan.steps, 1) if at > place and not item.done]
    if not (place and following):
        return planning.brief(utterance, plan, step_messages.NOTHING_AFTER) if place else None
    at, first = following[0]
    planning.speaks_of(plan.shown[at - 1])
    text = step_messages.comes_after(plan.steps[place - 1], following)
    return planning.brief(utterance, plan, text, first=first.entry_id)


def basis(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """What the hours and the order of a plan rest on."""
    if places(normalize(utterance), plan) or step_questions.about_hours(normalize(utterance), plan):
        return step(planning, plan, utterance)
    return planning.brief(utterance, plan, plan_trust_messages.basis(plan), cited=True)


def order(planning: Planning, plan: Plan, utterance: str) -> Reply:
    """Why the steps stand as they do."""
    said = normalize(utterance)
    found = pair(said) or numbered(said, len(plan.steps)) or named(said, plan)
    found = found or named(said.replace("project", "first project"), plan)
    found = tuple(dict.fromkeys(place for place in found if 1 <= place <= len(plan.steps)))[:2]
    # Of a plan that was not made, only the first step was told.
    items = [plan.shown[place - 1] for place in sorted(found)] or plan.shown[: None if planning.plan else 1]
    if len(items) == 1 or (not found and _BEGINS.search(said)):
        planning.speaks_of(items[0])
    planning.remember(utterance)
    return planning.brief(
        utterance,
        plan,
        step_messages.order_is([item for item in items if item.needs], whole=not found and planning.plan is not None),
    )


def heavy(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """What fits in the time there is, and what can be left out; of a step that is to be easier, what there is."""
    if step_questions.wants_gentler(utterance) and titles_in(utterance, plan):
        return step(planning, plan, utterance)
    if has_time(normalize(utterance)) and deadline_told(utterance, plan)[0]:
        return fits(planning, plan, utterance)
    can_go = spare(plan)
    if can_go:
        planning.speaks_of(can_go)
    last = step_messages.leave_out(can_go.title) if can_go else messages.MY_PLAN
    sigh = wish_messages.sighs(utterance, plan)
    text = wish_messages.heavy(plan, can_go)
    return planning.brief(utterance, plan, f"{sigh}\n\n{text}" if sigh else text, last)


def out(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """The plan without the steps that are named; which, where none is, unless "leave it" is of something else."""
    titles = titles_in(utterance, plan)
    if not titles and _LEAVE_IT.fullmatch(normalize(utterance)):
        return None
    return planning.resized(utterance, titles or planning.out_already(utterance), out=True)


def back(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """The plan with the steps that are named where they were left out; which, where none is."""
    titles = titles_in(utterance, plan) or planning.out_already(utterance) or planning.of_topic(utterance)
    gone = plan.left_out if len(plan.left_out) == 1 else ()
    if not titles and planning.earlier and (not gone or plan.left_out == planning.earlier.left_out):
        return undone(planning, plan, utterance)
    return planning.resized(utterance, titles or gone, out=False)


def marked(planning: Planning, plan: Plan, utterance: str, *, done: bool) -> Reply | None:
    """The steps that are named ticked, or else the next one; not `done`: open again, or else the one ticked last."""
    others = tuple(place for place, item in enumerate(plan.steps, 1) if item.done != done)
    near = others[:1] if done else others[-1:]
    chosen = places(normalize(utterance), plan) or near
    if not (done or {*chosen} & {*others}):
        # What was never ticked stays as it is.
        there = [plan.steps[place - 1].title for place in chosen if 1 <= place <= len(plan.steps)]
        return planning.brief(utterance, plan, f"{messages.stays_open(there)} {plan.stands()}") if there else None
    return planning.marked(utterance, chosen, done=done)


def halved(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """Why a step counts half; where they say that they never did it, the answer of the check is changed to that."""
    return planning.halved(utterance, named(normalize(utterance), plan) or places(normalize(utterance), plan))


def whole(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """The plan with the steps in full that are named of those that count half, or else with all of these."""
    named_now = titles_in(utterance, plan) or tuple(title for title in plan.halved if title == planning.spoken_of)
    if gone := [title for title in named_now if title in plan.left_out]:
        return planning.resized(utterance, gone, out=False)
    less = {*plan.halved, *(step.title for step in plan.steps if step.told)}
    return planning.in_full(utterance, [title for title in named_now or plan.halved if title in less])


def today(planning: Planning, plan: Plan, utterance: str) -> Reply:
    """What to do right now: the first step that is not done, in small."""
    following = plan.next
    text = wish_messages.today(following, plan.shown[plan.steps.index(following)], plan.hours) if following else ""
    return planning.brief(utterance, plan, text or messages.ALL_DONE, first=following.entry_id if following else "")


def costs(planning: Planning, plan: Plan, utterance: str) -> Reply:
    """Which steps are free by their own text, of those that are named or else of all."""
    said = normalize(utterance)
    found = [place for place in places(said, plan) if 1 <= place <= len(plan.steps)]
    items = [plan.shown[place - 1] for place in found] or plan.shown
    text = step_messages.behind_choice(step_questions.taken(said, items), step_messages.costs(items, whole=not found))
    if len(found) == 1 and step_questions.asks_whence(utterance):
        sized = step_messages.hours_of(plan.steps[found[0] - 1], items[0], plan.hours)
        text = f"{sized}\n\n{text}"
    return planning.brief(utterance, plan, text, cited=not found)


def hours(planning: Planning, plan: Plan, utterance: str) -> Reply | None:
    """The plan at other hours, asked for where none are named; the hours of a step, where only that is named."""
    wanted = planning.hours_told_now or hours_asked(utterance)
    there = [place for place in places(normalize(utterance), plan) if 1 <= place <= len(plan.steps)]
    said = normalize(utterance)
    if not (wanted or there or step_questions.asks_hours(utterance) or _TIMES.search(said)):
        return None
    if wanted or not there:
        return planning.at_hours(utterance, wanted)
    item = plan.shown[there[0] - 1]
    planning.speaks_of(item)
    return planning.brief(utterance, plan, step_messages.hours_of(plan.steps[there[0] - 1], item, plan.hours))


def can(planning: Planning, plan: Plan, utterance: str) -> Reply:
    """That the plan can be changed, and what to say for it."""
    found = [place for place in places(normalize(utterance), plan) if 1 <= place <= len(plan.steps)]
    one = plan.steps[found[0] - 1] if found else plan.next or plan.steps[0]
    other = step_questions.asks_for_other_material(utterance)
    return planning.brief(utterance, plan, plan_trust_messages.can_be_changed(plan, one, other=other))


ANSWERS: dict[str, Callable[[Planning, Plan, str], Reply | None]] = {
    "plan-step": step,
    "plan-basis": basis,
    "plan-order": order,
    "plan-when": calendar_answers.when,
    "plan-together": calendar_answers.together,
    "plan-long": figures_told.figures,
    "plan-apply": figures_told.applying,
    "plan-heavy": heavy,
    "plan-out": out,
    "plan-no-step": lambda planning, _, utterance: planning.resized(utterance, (), out=True),
    "plan-back": back,
    "plan-done": partial(marked, done=True),
    "plan-undone": partial(marked, done=False),
    "plan-hours": hours,
    "plan-cost": costs,
    "plan-half": halved,
    "plan-whole": whole,
    "plan-after": after,
    "plan-next": lambda planning, _, utterance: planning.stand(utterance),
    "plan-extreme": extreme,
    "plan-today": today,
    "plan-can": can,
    "plan-real": calendar_answers.realism,
    "plan-break": calendar_answers.pause,
    "plan-undo": undone,
}
"""By what is asked or wanted, as `Coach.meant` names it."""
