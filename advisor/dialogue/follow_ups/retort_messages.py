"""The fixed wording of replies to short words on an answer: yes or no, only one, an order, what a figure is not for."""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Entry
from ...text import quote
from ..messages import itemised, listed

__all__: list[str] = []

MY_CHOICE = "The choice is my own."
NONE_AT_ALL = "No, none at all. Whoever gave you one would have to show who was counted."
NOTHING_NEWER = "No, nothing newer on that: what I told is all I have."
NO_SUCH_FIGURE = "It gives no more than that."
SHORTER_END = (
    "So who has written code for years stands, by my reading, at the shorter, easier end of that; by how much no source"
    " of mine says."
)
GRANTED = (
    "That may well be; I know no more of it than the line I told. It shows that it can happen, not how often, nor that"
    " your case is the same."
)
ONE_VIEW = "You are right, that is one person's view."
ONE_STORY = "You are right, one story shows no more than that it can happen."
OF_MANY = "Whether it holds for you it doesn't tell: it says nothing of your own case."
NOT_THE_SAME = "No, they are not the same."
UNSOURCED = "The article names no source for it, so you need not believe it (my reading)."
ADMITTED = "You are right, that one I do have, so it was wrong to say I have nothing."


def no_beginner(fact: str) -> str:
    """That somebody with some experience is no beginner, but new to the field."""
    return (
        f"At software no: you told me {quote(fact)}. At machine learning itself you are new, so expect to be asked for"
        " work that shows it (my reading)."
    )


def beginner(fact: str) -> str:
    """That somebody counts as a beginner."""
    return f"By what you told me ({quote(fact)}) yes, as far as machine learning goes (my reading)."


def in_the_way(head: str, *, no_must: bool) -> str:
    """Whether something stands in somebody's way, by how the answer on it begins."""
    return f"{'Not by what I have' if no_must else 'What I have says'}: {head}"


def verdict(says: str) -> str:
    """What an answer comes to for somebody: `says` is "yes", "no", or empty where it is neither."""
    return {"yes": "For you probably yes.", "no": "For you probably not."}.get(
        says, "Neither a plain yes nor a plain no."
    )


def in_a_word(says: str) -> str:
    """The same once more, in a word."""
    said = {"yes": "yes", "no": "no"}.get(says, "it depends")
    return f"In a word: {said}. I know of nothing that makes it surer than that; the choice is yours."


def bears(fact: str) -> str:
    """What somebody told that a verdict turns on."""
    return f"You told me: {quote(fact)}, and that bears on it."


def one_alone(clause: str) -> str:
    """The one thing that an answer puts first."""
    return f"Just one: {clause[:1].lower() + clause[1:] if clause.split()[0] in _VERBS else clause}."


def no_example_from(field: str, data: str, line: str) -> str:
    """That there is no example from a field; what data it has, in plain sense, and what is known of the field."""
    own = f" My own suggestion: a small project on {data}." if data else ""
    near = f"\n\nThe nearest I have on the field: {line}" if line else ""
    return f"A worked example from {field} I don't have.{own}{near}"


def in_that_field(data: str, line: str) -> str:
    """What machine learning in a field that somebody knows comes to, by its data, with what is known of the field."""
    near = f" On the field I have: {line}" if line else ""
    return f"In plain sense (my reading) that is a project on {data}.{near}"


def project_idea(lines: Sequence[str], *, predicts: bool, finds: bool) -> str:
    """Whether an idea makes a project; `predicts`, `finds`: what it would do."""
    if predicts and finds:
        kind = f"I would take what can be predicted first: {_PREDICTS} {_FINDS}"
    else:
        kind = _PREDICTS if predicts else _FINDS if finds else _CHOOSE
    kind = kind[0].upper() + kind[1:]
    return itemised(f"Yes, data that you know from your own work make a good project. {kind} (My reading.)", lines)


def project_in(data: str, lines: Sequence[str]) -> str:
    """What data a field has for a project, and what holds of any."""
    return itemised(f"Yes: {data}, for one (my suggestion). {_CHOOSE}", lines)


_PREDICTS = (
    "of past cases you know how they ended, so a model can learn from them and you can count how often it is right."
)
_FINDS = "Of what is rare or wrong few cases are known, so it is harder to tell how well a model finds them."
_CHOOSE = "Choose something in it whose outcome you know for past cases, and predict that for new ones."


def first_by_plan(step: str) -> str:
    """What the plan has on it, where the answer itself puts nothing first."""
    return f"By my plan this, and the rest only as you need it: {step}"


def none_first(entry: Entry, line: str) -> str:
    """That an answer puts none of what it names first."""
    said = " ".join(line.split())
    return f"**{entry.title}** puts none of them first, and I won't make up a favourite. What it says is: {said}"


def that_one(clause: str) -> str:
    """The same once more."""
    return f"I stay with the one: {clause}."


_VERBS = frozenset("Start Begin Take Choose Learn Build Train Get Test Prepare".split())


def differ(view: str, its_line: str, own: str, line: str) -> str:
    """That two answers differ on an order, and which of the two is no single person's."""
    return (
        f"They differ, you are right. **{view}** passes on one person's view: “{its_line}” **{own}** has the order I go"
        f" by: “{line}”."
    )


def by_the_order(line: str) -> str:
    """The order to go by, once more."""
    return f"For you, go by this one: {line}."


def of_an_age(age: int, least: int) -> str:
    """Whether what holds from an age on holds for somebody."""
    return f"So at {age} not yet." if age < least else f"So at {age} yes."


def of_some_ages(age: int, least: int, most: int) -> str:
    """Whether what was counted among those of some ages counts somebody, whose age may not be known: 0."""
    if not age:
        return f"It counts those of {least} to {most} alone. Of other ages it says nothing."
    if least <= age <= most:
        return f"It counts those of {least} to {most}, so at {age} you are among them; your own chance it doesn't tell."
    return f"It counts those of {least} to {most}, so at {age} you are not among them. Of your age it says nothing."


def wide(title: str, *, guesses: bool) -> str:
    """That no reason is given why figures lie far apart; `guesses`: whether what makes pay differ is guessed at."""
    text = f"Nothing that I have on **{title}** says why the figures lie so far apart."
    if not guesses:
        return f"{text} I won't make up a reason."
    return f"{text} I would guess at experience, city and firm, but by none of these do I have figures."


STILL_NO_REASON = "Still no reason, sorry: nothing that I have gives one."


def known_already(skill: str) -> str:
    """That somebody knows one of two already."""
    return f"Some {quote(skill)} you have already, you told me, so the other is what is new to you."


def conceded(entry: Entry, line: str, lacking: Sequence[str], why: str) -> str:
    """That somebody is right about what a line is not for."""
    said = listed([f"“{quote(what)}”" for what in lacking], "or")
    return f"You are right. **{entry.title}** says: “{line}” Of {said} it says nothing. {why}"


def none_of_a_country(country: str) -> str:
    """That nothing of that was counted in a country."""
    return f"Of that nothing was counted in {country}, as far as I know."


def no_figures(entry: Entry) -> str:
    """That nobody counted what is asked."""
    return f"No, I have no numbers on that: nothing that I have on **{entry.title}** counts it, so it stays open."


def only_figures(entry: Entry, lines: Sequence[str]) -> str:
    """The lines of an answer that rest on something counted."""
    return itemised(f"What is counted in **{entry.title}** is this, and no more:", lines)


def no_profession(who: str, near: Sequence[str], *, own: bool) -> str:
    """That no source is about a profession, or the person's own job, and what bears on all of them."""
    named = f"your job as {quote(who)}" if own else quote(who)
    return itemised(f"My sources say nothing about {named}, so I can't answer that. What bears on it:", near)


def word_of(entry: Entry, lines: Sequence[str]) -> str:
    """What sources say that are named and asked for."""
    return itemised(f"What I have from there stands in **{entry.title}**:", lines)


def none_in_particular(who: str, near: Sequence[str]) -> str:
    """That nothing known is of a profession in particular, and what bears on all of them."""
    return itemised(f"Of “{quote(who)}” in particular my sources say nothing. What comes nearest:", near)


def nothing_on(what: str, entry: Entry | None, line: str) -> str:
    """Whether nothing is known of a subject, as somebody takes it, with a line on it where there is one."""
    if entry:
        return f"On {quote(what)} I do have something, in **{entry.title}**: {line}"
    return (
        f"Yes, that is right: I have nothing on {quote(what)}. What I know is machine learning and the jobs around it."
    )


def known(skills: Sequence[str]) -> str:
    """That somebody knows some of what a line names; empty for nothing."""
    return f"You know {listed(list(map(quote, skills)), 'and')} already; pass over that." if skills else ""


SAID_ALL = "More on that than I told you I don't have."


def suits(asks: str, first: str, *, codes: bool, little: bool) -> str:
    """Whether a course that asks for coding suits somebody who `codes`, or only a `little`; `first`: what does then."""
    if codes:
        return f"Yes, as you can code: “{asks}”"
    if little:
        return f"Not yet, by my reading: it asks for about a year of coding. “{asks}”\n\n{first}".rstrip()
    return f"If you have coded for about a year, yes: “{asks}” If not, begin with some Python."


def no_field_for(what: str, entry: Entry, near: Sequence[str]) -> str:
    """That nothing is known of a thing as a field, or of which suits a branch of studies; and what is near to it."""
    unknown = f"Of “{quote(what)}” as a field" if what else "On which field suits your branch"
    return itemised(f"{unknown} none of my sources says anything. The nearest is from **{entry.title}**:", near)


def no_word_on_subject(what: str, near: Sequence[str]) -> str:
    """That nothing tells whether a subject is of use, with the maths that is."""
    lead = (
        f"Whether “{quote(what)}” is of use in ML none of my sources says; the maths that you used in it carries over"
    )
    return itemised(f"{lead}, by my reading. What they name:", near)
