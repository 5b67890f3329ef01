"""The fixed wording of what is said of single steps of the plan: what one is, why it is there, what it takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil

from ...guidance import Milestone
from ...models import Source
from ...patterns import regex
from ...text import quote
from ..guidance.guiding_messages import should_be
from ..person.amount_patterns import WORDS, number
from .plan_messages import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...models import Entry
    from .steps import Step

_EACH_WEEK = regex(rf"\b({WORDS}|\d+) hours a week\b")
_FREE = regex(r"\bfree\b")
NOTHING_AFTER = "That is the last step of your plan that is open."
NONE_HALF = "No step of your plan is halved now: each counts in full."


def step_text(item: Milestone, number: int, hours: int, weeks: float, size: str) -> str:
    """A step in one line of Markdown; `weeks`: about how long its hours take; `size`: where these come from."""
    by = named(item.sources)
    about = f"about {hours} hours, {counted(max(1, round(weeks)), 'week')}"
    told = "; ".join(filter(None, [size, f"source: {by}" if by else ""]))
    return f"**{number}. {item.title}** ({about}): {item.text}{f' *({told})*' if told else ''}"


def planned_hours(item: Milestone) -> str:
    """How many hours the plan has for a step, to who has no plan."""
    return f"My plan has about {item.hours} hours for it ({item.size}): {item.text}"


def half_size(item: Milestone) -> str:
    """Where the hours of a step come from that counts half."""
    return f"{item.size}; half of it, as you know some"


def own_size(item: Milestone, *, halved: bool = False) -> str:
    """Where the hours of a step come from that the person gave it, and what they are in place of."""
    less = f"{counted(ceil(item.hours / 2), 'hour')}, half of {item.hours} as you know some" if halved else ""
    return f"your own figure, in place of {less or counted(item.hours, 'hour')}: {item.size or 'the source'}"


def named(sources: Iterable[Source]) -> str:
    """Who sources are by, each once."""
    return "; ".join(dict.fromkeys(source.by for source in sources))


def why_in_plan(item: Milestone, hours: int, topic: Entry | None) -> str:
    """Why a step is in the plan: what is done in it, what it is for, and what its topic says in short."""
    text = f"**{item.title}** is in your plan, with about {counted(hours, 'hour')}: {item.text} {item.needs}".rstrip()
    return f"{text}\n\n{topic.answer.partition(chr(10) * 2)[0]}" if topic else text


def not_in_plan(title: str, told: Sequence[str], answered: Sequence[str]) -> str:
    """Why a step is not in the plan: skills that were told, or answers to the check; neither where it was asked for."""
    reasons = [f"you told me that you know {quote(' and '.join(told))}"] * bool(told)
    reasons += [f"you answered yes on {' and '.join(answered)} in the skills check"] * bool(answered)
    why = " and ".join(reasons) or "you had me leave it out"
    return f"{title} is not in your plan because {why}. Say “put back {title}” if you want it, and I do."


def why_half(step: Step, item: Milestone, taken: Sequence[tuple[str, str]]) -> str:
    """Why a step counts half: what the check or the profile says of its skills; or that it counts in full."""
    if step.told:
        return f"**{step.title}** counts {counted(step.hours, 'hour')}: {own_size(item)}."
    if step.hours == item.hours:
        return f"**{step.title}** is not halved: it counts {counted(item.hours, 'hour')}, all of it."
    known = [(title, letter) for title, letter in taken if letter != "no"]
    answers = " and ".join(f"“{title}” as “{letter}”" for title, letter in known) or "your skills as “a little”"
    text = f"**{step.title}** counts {step.hours} of {counted(item.hours, 'hour')} because I took {answers}."
    if not known:
        return text
    return f"{text} If that is wrong, say “{should_be(known[0][0], 'no')}”, and it counts in full."


def in_full(titles: Sequence[str]) -> str:
    """That steps which counted half count in full now."""
    return f"In full now, not half: {', '.join(f'**{title}**' for title in titles)}."


def nothing_gentler(item: Milestone) -> str:
    """What there is for somebody who wants something easier in place of a step."""
    return f"I know no gentler course to put in its place. {item.needs}".rstrip()


def hours_of(step: Step, item: Milestone, hours: int, *, halved: bool = False) -> str:
    """Where the hours of a step come from; `halved`: it counts half, or would if they had not given it their own."""
    by = named(item.sources)
    size = own_size(item, halved=halved) if step.told else item.size or "the figure is the source's own"
    text = f"**{step.title}** has about {counted(step.hours, 'hour')} in your plan: {size}"
    if step.hours != item.hours and not step.told:
        text += f", of which you need half ({counted(item.hours, 'hour')} in all), as you know some"
    weeks = max(1, round(step.hours / hours))
    text += f"; source: {by}" if by else ""
    each = _EACH_WEEK.search("" if step.told else item.size)
    if each and (n := int(number(each[1]))):
        text += f". In figures: {round(item.hours / n)} weeks × {n} hours are {counted(item.hours, 'hour')}"
    change = f" If you need another number, say “{own_hours(step)} hours for {step.title}”."
    return f"{text}. At {counted(hours, 'hour')} a week it is {counted(weeks, 'week')}.{change}"


def takes_alone(item: Milestone, needed: int, weeks: int, hours: int, *, assumed: bool) -> str:
    """How long a step takes somebody who has no plan; `needed`: the hours it takes them."""
    size = item.size or "the figure is the source's own"
    text = f"A plan of mine reckons with about {counted(needed, 'hour')} for **{item.title}** ({size}"
    if needed < item.hours:
        text += "; half of it, as you know some"
    each = f"{counted(weeks, 'week')} at {counted(hours, 'hour')} a week"
    return f"{text}): {each}{', say' if assumed else ''}. {item.text}"


def spent(done: Sequence[Step], rest: Sequence[Step], leaning: Sequence[str], hours: int) -> str:
    """What is spent by who stops after some steps, what they have of it, and what of the `rest` leans on the last."""
    sums, left = (sum(step.hours for step in steps) for steps in (done, rest))
    names = f" ({', '.join(step.title for step in done)})" if len(done) > 1 else ""
    weeks = f"{counted(max(1, round(sums / hours)), 'week')} at {counted(hours, 'hour')} a week{names}"
    text = (
        f"After **{done[-1].title}** you have spent about {counted(sums, 'hour')}, {weeks}; nothing else of the "
        "plan is spent then, and what you know by then stays with you."
    )
    if leaning:
        text += f" What leans on it of the rest: {', '.join(leaning)}."
    if left:
        text += f" The other {counted(left, 'hour')} you save, and the plan keeps your ticks, should you go on later."
    return text


def own_hours(step: Step) -> int:
    """Hours that somebody might rather give to a step, for an example."""
    return max(5, round(step.hours * 1.5 / 5) * 5)


def step_is(step: Step, item: Milestone) -> str:
    """A step as the plan has it, and what it is there for."""
    return f"{step.text}\n\n{item.needs}" if item.needs else step.text


def comes_after(step: Step, following: Sequence[tuple[int, Step]]) -> str:
    """Which steps, with their numbers, come after one."""
    listed = ", ".join(f"{place}. {each.title} ({counted(each.hours, 'hour')})" for place, each in following)
    return f"After **{step.title}**: {listed}."


def costs(items: Sequence[Milestone], *, whole: bool) -> str:
    """Which steps are free by their own text, and of which no price is known; `whole`: the steps are the whole plan."""
    free = [item for item in items if _FREE.search(item.text)]
    others = [item.title for item in items if item not in free]
    lines = [f"- **{item.title}:** {item.text}" for item in free]
    if lines:
        head = "These steps name something free" if whole else "The plan says what of it is free"
        lines = [f"{head}; I know no price of what else {'they name' if whole else 'it names'}:", "", *lines, ""]
    if others:
        of = f"{'the other steps' if free else 'these'} ({', '.join(others)})" if whole else ", ".join(others)
        lines.append(f"Of {of} I know no price: look at the provider's page before you sign up.")
    return "\n".join(lines).rstrip()


def behind_choice(taken: str, text: str) -> str:
    """What is said of a step, behind that one of the two things it names may be taken, if one is."""
    return f"Yes, {taken} will do: the step wants one of what it names, not both.\n\n{text}" if taken else text


def wise_or_not(item: Milestone, needed: str, *, out: bool) -> str:
    """What bears on leaving a step out; `needed`: what its topic says of who needs it; `out`: it is left out."""
    why = "\n".join(f"- {text}" for text in (item.needs, needed) if text)
    later = f"“Put back {item.title}” has it in again" if out else f"“{leave_out(item.title)}” takes it out"
    return f"That depends on the work you want. On **{item.title}** I have:\n\n{why}\n\n{later}."


def order_is(items: Sequence[Milestone], *, whole: bool) -> str:
    """Why steps stand where they do."""
    lines = [f"- **{item.title}:** {item.needs}" for item in items]
    tail = (
        "It is no law: “swap steps 2 and 3”, say, and I put them so."
        if whole
        else f"It is no law: say “{items[0].title} first”, or “swap” and two steps, and I put them so."
        if items
        else ""
    )
    return "\n".join(["The order is mine, by what each step needs:", "", *lines, "", tail])


def there_already(titles: Sequence[str]) -> str:
    """That steps which are to be put back are in the plan."""
    return f"In your plan already: {', '.join(titles)}."


def swapped(titles: Sequence[str]) -> str:
    """That two steps are in each other's place now."""
    return f"Swapped: {' and '.join(f'**{title}**' for title in titles)}."


def steps_are(count: int) -> str:
    """How many steps there are, to somebody who names another."""
    return f"Your plan has {counted(count, 'step')}; say which is done by its number or its name."


def which_step(left_out: Sequence[str]) -> str:
    """A question back for the step that is meant, of those that are left out, if they are given."""
    out = f" Left out are: {', '.join(left_out)}." if left_out else ""
    return f"Which step do you mean? Say its number or its name.{out}"


def no_step_of(thing: str) -> str:
    """That no step of the plan is what somebody wants left out, as they call it."""
    return f"No step of your plan is about “{thing}” alone. Say the number or the name of one, and I leave it out."


def leave_out(title: str) -> str:
    """What to say to leave a step out."""
    return f"Leave out {title}"


def can_go(title: str) -> str:
    """That a step can be left out."""
    return f"Or leave it out for now: say “{leave_out(title).lower()}”."


def has_already(title: str) -> str:
    """That a step is not in the plan, to somebody who says that it is done."""
    return f"{title} is not in your plan, as you have it already."


def where(item: Milestone, found: Sequence[tuple[str, str]]) -> str:
    """Where to find what a step names, by the titles and addresses of its sources."""
    places = "\n".join(f"- {title}: {url}" for title, url in found)
    return f"**{item.title}:** {item.text}\n\n{places or 'I have no address for it.'}"
