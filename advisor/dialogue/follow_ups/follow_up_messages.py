"""The fixed wording of replies to follow-ups: what a line says, whose word it is, how far it goes, which of two."""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Entry
from ...text import quote
from ..acts.doubt_messages import KINDS
from ..messages import itemised, listed

__all__: list[str] = []

OWN_READING = "That is my own reading, and no source's."
ONE_STORY = "It is one person's story: it shows that it can happen, not how often."
ONE_DID = "It is what one person did, and no rule for you."
WHICH_TWO = "That may be, sorry. Name the two things that don't fit, and I say which of them I go by."
ALL_OF_IT = "That one line is all I have on it."
NO_COUNT_VIEW = "So it is an opinion; how many people stand behind it my source does not tell, and it is no statistic."
NO_COUNT = "How many people or cases stand behind it I don't know."
HOW_UNKNOWN = "How they came by it, whether from people asked or from adverts, say, my source does not tell."
BIASED = "The line itself calls the sample biased."
NO_SECOND = "I can't vouch for it: take it as a rough guide, no promise for you, and hold it against adverts near you."
ROUGH_GUIDE = "As a rough guide, no further (my reading)."
TWO_TIMES = (
    "You are right, they differ. One is a general figure of mine, for learning part-time at no pace in particular; the"
    " other is reckoned from hours a week, step by step. Where those hours are yours, go by that one."
)
UNSETTLED = "None of my sources settles that, so your doubt stands."
"""Before the lines that bear on a doubt."""
PLAN_IS_MINE = (
    "The plan's order and most of its hours are my own estimate. Where it and this line differ, go by the line: give"
    " what comes before it more time, or put that step later."
)
_MOST_SILENT = 2
NOTHING_BETTER = "No, nothing better: that is all I have on it. Take it for what its source is."
NO_FURTHER = "It goes no further than that, and I have nothing that does."


def from_sources(sources: Sequence[tuple[str, str, str, str]]) -> str:
    """Whose word a line is: authors, titles, dates and kinds of its sources."""
    named = [
        f"{by}{f', *{title}*' if title != by else ''}, {date or 'undated'} ({KINDS[kind]})"
        for by, title, date, kind in sources
    ]
    return f"That line is from {listed(named, 'and')}."


def once_more(entry: Entry, line: str, behind: str) -> str:
    """A line and whose word it is, to who asks that twice."""
    return f"Once more, the line is “{line}” in **{entry.title}**. {behind} That is all I can tell of it."


def which_source(title: str, authors: Sequence[str]) -> str:
    """That a line names none of its answer's sources."""
    named = f", such as {listed(list(authors), 'and')}" if authors else ""
    return f"The line names no source of its own; **{title}** rests on several{named}. “Sources?” lists them all."


def no_more_of(name: str) -> str:
    """That no more is known of somebody than the line and the source."""
    return f"More of {quote(name)} than that I don't know."


def bearing(entry: Entry, lines: Sequence[str]) -> str:
    """What of an answer bears on a doubt."""
    return itemised(f"What bears on it, from **{entry.title}**:", lines)


def silent_on(words: Sequence[str]) -> str:
    """That a line says nothing of some words, which are named where they are few."""
    if len(words) > _MOST_SILENT:
        return NO_FURTHER
    return f"Of {listed([f'“{quote(word)}”' for word in words], 'or')} it says nothing." if words else ""


def silent_of_what(asked: str) -> str:
    """That a line leaves open what it is asked more of."""
    return f"“{quote(asked)}” It doesn't say that, and I won't guess."


def yes_or_no(line_says: bool) -> str:
    """What a line says to what was asked of it."""
    return "Yes, by this line." if line_says else "No, by this line."


def chosen(best: str, why: str, line: str, other: str, its_line: str, *, decides: bool) -> str:
    """Which of two, why, and what is said of each; `decides`: the line on the better does so."""
    wanted = f", {why}" if why else ""
    if decides:
        return f"By my reading, **{quote(best)}**{wanted}: “{line}”\n\nOn **{quote(other)}** I have: “{its_line}”"
    return (
        f"By my reading, **{quote(best)}**{wanted}. Of **{quote(other)}** it is said: “{its_line}”\n\n"
        f"On **{quote(best)}** I have: “{line}”"
    )


def still(best: str, want: str) -> str:
    """To who asks once more which of the two."""
    wanted = f" It is what you come nearest to if you want {want}." if want else ""
    return f"Still **{quote(best)}**, by my reading.{wanted} Nothing else that I have puts one before the other."


def undecided(options: Sequence[tuple[str, str]]) -> str:
    """That nothing decides between two, with a line on each."""
    items = [f"**{quote(said)}**: {line}" for said, line in options]
    return itemised("My sources don't decide that. What they say of each:", items) + f"\n\n{TAKE_WHICH}"


TAKE_WHICH = "Take the one whose line says what you are after."


def one_known(said: str, line: str, unknown: str) -> str:
    """That only one of two stands in what is known."""
    return f"My sources name only one of the two. Of {quote(said)}: “{line}” Of {quote(unknown)} they say nothing."


def nearer(rule: str, role: str) -> str:
    """What the knowledge says of choosing a field, and what that comes to."""
    known = f"what you know as {quote(role)}" if role else "what you know already"
    return f"How to choose, they do say: “{rule}” So, by my reading, take the one that is nearer to {known}."


def own_field(items: Sequence[str]) -> str:
    """What the answers say of knowing another field."""
    return "\n".join(["Yes, knowing a field counts; how much, no figure of mine says.", "", *items])


def of_a_field(line: str) -> str:
    """A line on a field to specialise in."""
    return f"As a field to specialise in: {line}"


def own_pay(figures: str, items: Sequence[str]) -> str:
    """To who asks whether their pay would fall, with the figures to hold it against, and what bears on it."""
    head = "I have no figure on how pay changes for those who switch, so hold yours against these."
    return itemised(f"{head} {figures}", items)


def own_pay_again(items: Sequence[str]) -> str:
    """To who asks once more whether a switch is worth it to them."""
    return itemised("For the money alone, no, by my reading; whether the rest is worth it only you can say:", items)


def yes_possible(line: str) -> str:
    """Yes to who asks whether it can be done from where somebody is, with the line that says so."""
    return f"Yes. {line}"


NO_PROMISE = "Whether a job comes of it nobody can promise."


def of_others(author: str, office: str, title: str, line: str) -> str:
    """What another than some author says of what was asked; `office`: one among its sources, where that is wanted."""
    among = f", with the {quote(office)} among its sources" if office else ""
    return f"Not from {author}, but under **{title}**{among}: {line}"


def family(items: Sequence[str]) -> str:
    """A kind word to who has their family against it, with what speaks for it and against it."""
    return "\n".join([FAMILY, "", *items, "", FAMILY_TALK])


FAMILY = (
    "That is hard: they want you to be safe, and you want this. There is no guarantee in it, and I won't give you one;"
    " but here is what to lay on the table, both sides:"
)
FAMILY_TALK = (
    "How to win them over none of my sources says. My own view: agree on a trial of a few months beside what you do"
    " now, and show them something that works."
)


def free_ones(title: str, lines: Sequence[str]) -> str:
    """All that an answer calls free."""
    return itemised(f"Free, by **{title}**:", lines)


def price_of(line: str, verdict: str) -> str:
    """What an answer says of a price, behind what that comes to, if anything."""
    return f"{verdict}: {line}" if verdict else line


def no_price_of(name: str, line: str, lines: Sequence[str]) -> str:
    """That it is not told whether something is free, with a line that names it, and with what is free."""
    return itemised(f"On {quote(name)}: none of my sources says whether it is free. {line}\n\nFree are:", lines)


def inside(line: str, field: str, asks: str, *, weighs: bool) -> str:
    """What is known of machine learning where one works; `field`: the line on one's own field, if that bears on it."""
    lead = f"{UNWEIGHED}\n\n" if weighs else ""
    beside = f"From another field: {field}" if field else ""
    return lead + "\n\n".join(filter(None, (f"{line[0].upper()}{line[1:]}", asks, beside)))


BESIDE_ANOTHER = (
    "Yes, beside something else it can be done, only more slowly (my reading). On the other thing itself I can't"
    " advise."
)


def own_side(short: str, sides: Sequence[str]) -> str:
    """What speaks for the job and against it, beside another that is not known."""
    return itemised(f"The other one I can't weigh. On machine learning's side: {short}", sides)


def an_exam(lines: Sequence[str]) -> str:
    """That an entrance exam cannot be weighed, and what is known of the degree behind it."""
    return f"That exam I can't weigh. If it is for a master's: {' '.join(' '.join(lines).split())}"


WHOM = "Whom to ask my sources don't say; I would ask the boss first, then the team that does it (my reading)."
ASK_THE_BOSS = (
    "To ask, in my own words: which of our data could I try a model on; who here would use it; what would you need to"
    " see before I move; and may I have some hours for it? Bring a small result along: it says more than the wish."
)
UNWEIGHED = (
    "Which is wiser for you none of my sources weighs. To try it where you are commits you to least: you keep your pay,"
    " and your field is what an outsider lacks (my reading)."
)


def own_project(data: str) -> str:
    """An idea for a project from somebody's own field."""
    return f"From your own field: {data} would make good data, more so if you collect it yourself (my suggestion)."


def good_project(data: str, rule: str) -> str:
    """That an idea for a project is as good as the rule makes it."""
    return (
        f"As a project it can be a good one, on {data} (my reading); of that very thing I know nothing. The rule"
        f" is the same: {rule}"
    )


def nearest_of(entry: Entry, line: str) -> str:
    """The line of an answer that is nearest to what was asked, where none answers it plainly."""
    return f"On that **{entry.title}** comes no nearer than this: {line}"
