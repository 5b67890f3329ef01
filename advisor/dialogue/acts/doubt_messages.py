"""The fixed wording of replies to doubt: how sure an answer is, why it was given, and what it rests on."""

from __future__ import annotations

from collections.abc import Sequence

from ...text import quote
from ..messages import bold, itemised, listed

__all__: list[str] = []

KINDS = {
    "article": "an article",
    "official": "an official source",
    "book": "a book",
    "survey": "a survey",
    "company": "the provider's own page",
    "opinion": "a personal view",
    "news": "a news report",
}
"""What sources are, in a reply."""


def unsure_of(question: str) -> str:
    """How sure a reply is that answered nothing."""
    return (
        f"I only know that I have no sure answer to “{quote(question)}”, and I'd rather say so than invent one."
        " In other words it may be something I know."
    )


def really(short: str) -> str:
    """To who can hardly believe it."""
    text = " ".join(short.split())
    return f"By my sources, yes: {text.removeprefix('Yes, ')}"


ONLY_VIEWS = "I'm only half sure of it: a personal view stands behind it, and no count."
ONLY_ONE = "I'm no surer of it than of its one source."
ONE_GROUND = "I'm fairly sure of it, by one sound source."
UNKNOWN = "Which of its sources says just that I can't tell, so take it with some care."
SEVERAL = "I'm fairly sure of it: more than one source stands behind it."
GROUNDED = "I'm fairly sure of it: more than a view or one article stands behind it."


def of_a_claim(title: str, claim: str, how: str) -> str:
    """How well something that was told is supported."""
    return f"On **{title}** I told you “{claim}” {how}"


def guess(title: str, others: Sequence[str]) -> str:
    """That the latest answer was a guess."""
    beside = f" You may have meant {others[0]} instead." if others else ""
    return f"No, that was a guess: I took your question to be about **{title}**.{beside}"


def read_as(phrasing: str, title: str) -> str:
    """What a question was read as."""
    return f"“{quote(phrasing)}”, which **{title}** answers"


def because(question: str, read: Sequence[str], others: Sequence[str]) -> str:
    """Why a question got its answer."""
    text = f"You said “{quote(question)}”. I read it as {listed(read, 'and')}."
    return f"{text} I'm not certain of that; next I'd have thought of “{others[0]}”" if others else text


def not_known(question: str) -> str:
    """Why a question was not answered."""
    return f"Nothing in what I work from answers “{quote(question)}”, and I don't make things up."


def picked(titles: Sequence[str]) -> str:
    """Why something was said that was picked."""
    return f"That came from what I offered, or from your last words: {bold(titles)}."


def no_source(title: str) -> str:
    """That an answer has no source."""
    return f"No source is named for **{title}**, so take it with care."


def one_source(title: str, named: str, kind: str) -> str:
    """What an answer of one source rests on."""
    return f"**{title}** rests on one source, {kind}: {named}. One source alone is worth a second look."


def many_sources(title: str, count: int, years: str, authors: Sequence[str], views: int) -> str:
    """What an answer of several sources rests on."""
    span = f" from {years}" if years else ""
    held = f" {'One of them is' if views == 1 else f'{views} of them are'} somebody's personal view." if views else ""
    return f"**{title}** rests on {count} sources{span}, among them {listed(authors, 'and')}.{held}"


def sources(title: str, named: Sequence[str]) -> str:
    """The sources of an answer."""
    return "\n".join([f"**{title}** comes from:", "", *(f"- {item}" for item in named)])


def as_its_source(count: int) -> str:
    """How sure a line is that so many sources stand behind."""
    return f"I tell it as its {'source does, the only one I have for it' if count == 1 else 'sources do'}."


def of_a_line(line: str, sources: Sequence[tuple[str, str]]) -> str:
    """The sources of one line, each with its address, or that I know none."""
    named = [f"- {name}: {url or 'I know no address of it.'}" for name, url in sources]
    return "\n".join([f"“{line}” comes from:", "", *named])


def undated(title: str, count: int) -> str:
    """That the sources of an answer have no dates."""
    if count == 1:
        return f"The source of **{title}** has no date."
    return f"None of the {count} sources of **{title}** has a date."


def dated(title: str, by: str, date: str) -> str:
    """The date of the only source of an answer."""
    return f"**{title}** is from {by}, {date}. What may have changed since, I don't know."


def line_dated(line: str, sources: Sequence[str], dated: Sequence[bool]) -> str:
    """How old the sources of one line are, of which some are dated."""
    text = f"“{line}” is from {listed(sources, 'and')}."
    if all(dated):
        return f"{text} What may have changed since, I don't know."
    without = "It names no date" if len(sources) == 1 else "Not all of these name a date"
    return f"{text} {without}, so I can't say how old the figures are; take them as a rough hint."


def dated_between(title: str, oldest: str, newest: str, without: int) -> str:
    """The dates of the sources of an answer."""
    rest = f" {without} of its sources {'has' if without == 1 else 'have'} no date." if without else ""
    return f"**{title}**: the oldest source is {oldest}; the newest is {newest}.{rest}"


def age_of_one(year: str, lines: Sequence[str], *, recent: bool, figures: bool) -> str:
    """Whether a course or a book of a year is outdated, or the `figures` of one, with the line that tells the year."""
    verdict = (
        f"Still good for the basics, by my own view: they change slowly. For what came after {year}, such as the newest"
        " tools for language models, take something newer beside it."
    )
    verdict = f"As a rough hint only, by my own view: much may have changed since {year}." if figures else verdict
    verdict = f"Not outdated by what I have, which is of {year}." if recent else verdict
    told = "What my sources say of it:"
    return f"{verdict} {told} {lines[0]}" if len(lines) == 1 else itemised(f"{verdict} {told}", lines)


def age_in_a_word(*, recent: bool) -> str:
    """The same verdict in a word, to who asks again."""
    said = "no" if recent else "no for the basics, yes for the newest tools"
    return f"In a word: {said}. That is my own view, and no source's."


def goes_by(facts: Sequence[str], choice: str) -> str:
    """What somebody told of themselves that a choice between two goes by, and the choice."""
    return f"What I know of you: {', '.join(facts)}. {choice}"
