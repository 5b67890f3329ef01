"""The fixed wording of replies that say things plainly: a step, a plan, what to keep of a talk."""

from __future__ import annotations

from collections.abc import Sequence

from ..messages import bold, itemised

__all__: list[str] = []

A_PLAN = (
    "A plan is a list of things to learn, one after the other. Do the first, tell me when it is done, and go on to the"
    " next; the hours only say how long each may take."
)
APOLOGY = (
    "Nothing to be sorry for: no question is too simple here, and you can ask as often as you like. Take your time; I"
    " can say the last bit again in plainer words, too."
)
LONG_DAY = (
    "Nothing to be sorry for, least of all after a day like that. Nothing here runs away: go on now, or come back"
    " rested."
)
NO_PLAINER_LINE = "I have no plainer words for that line."
_MY_HOURS = "The hours are only my estimate, so it is fine if you need longer."


def a_step(name: str, what: str, *, estimated: bool) -> str:
    """A step that was shown, in plain words, with whose estimate its hours are."""
    first = f"The one thing to do now is **{name}**, and nothing else." if name else ""
    return " ".join(filter(None, (first, what, _MY_HOURS if estimated else "")))


def only_begin(name: str) -> str:
    """The shortest of what to do."""
    return f"Begin with **{name}**." if name else "One step after the other, from the top."


def step_from(name: str, basis: str) -> str:
    """Where a step of mine, or the plan, is from."""
    order = "The order of the steps is mine, by what each one needs before it."
    if not basis:
        return f"{order} Their sizes are the sources' own, or my estimate where a step says so."
    return f"That **{name}** comes there is my own advice, by what each step needs before it. Its size: {basis}."


def plainest(titles: Sequence[str], words: str, easier: str, gist: str) -> str:
    """That no plainer words are known, with what the hard ones mean, and what is easier to begin with."""
    ask = "Tell me which word or which bit is in the way, and I explain that."
    first = f"Easier to begin with is **{easier}**: {gist}" if easier else ""
    lead = f"I have no plainer words for {bold(titles)} than I told you."
    return "\n\n".join(filter(None, (f"{lead} {words}".strip(), f"{ask} {first}".strip())))


def recap(items: Sequence[tuple[str, str]], step: str, left: int) -> str:
    """What was talked about, each with its gist, the step that was told to begin with, and how much is left."""
    told = [f"**{title}:** {gist}" for title, gist in items]
    told += [f"**What to do first:** {step}"] if step else []
    rest = f"Not yet: {left} other topic{'s' if left > 1 else ''}." if left else "That is all I know."
    return itemised("So far we have talked about:", told) + f"\n\n{rest}"


def pay_of(jobs: Sequence[str], places: Sequence[str]) -> tuple[str, str]:
    """The pay that was told, by job and place, as one of the topics of a recap."""
    of = " and ".join(f"{job}s" for job in jobs)
    where = f" ({', '.join(places)})" if places else ""
    return "Pay", f"What {of or 'people in the job'} earn{where}."


def first_asked(topics: Sequence[tuple[str, str]]) -> str:
    """The topics, each with its question, of the first answer of a talk."""
    named = " and ".join(f"**{title}** (“{question}”)" for title, question in topics)
    return f"The first thing I answered you was on {named}. Your own words of then I don't keep."


PAY_DIFFERS = (
    "Figures of pay differ with the country, the job, the years in it and who was asked. So neither need be wrong, and"
    " neither is *the* pay: go by the one for your own country and job, as a rough guide (my reading)."
)
BOTH_STAND = (
    "Each is as its own sources have it, and I can't square them for you: go by the one that speaks of your own case"
    " and of the stage you are at (my advice). If you mean two other things, name them."
)


def both_told(lines: Sequence[tuple[str, str]], *, pay: bool) -> str:
    """Two things that were told, each under its title, and why they may differ; `pay`: they are on pay."""
    told = itemised("The two that I told you last:", [f"**{title}:** {text}" for title, text in lines])
    return f"{told}\n\n{PAY_DIFFERS if pay else BOTH_STAND}"


def to_keep(title: str, gist: str, step: str, others: Sequence[tuple[str, str]]) -> str:
    """The one thing to keep of a talk, and the rest of it in a line each."""
    if step:
        lead = f"If you keep one thing, keep the first step: **{step}**. The rest follows from doing it (my view)."
    else:
        lead = f"If you keep one thing, I'd say this, of **{title}**: {gist}"
    rest = [f"**{name}:** {text}" for name, text in others]
    return itemised(f"{lead}\n\nThe rest in a line each:", rest) if rest else lead
