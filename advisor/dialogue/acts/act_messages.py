"""The fixed wording of replies to dialogue acts. What a person typed is quoted, never rendered."""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Entry
from ...text import quote
from ..messages import bold, itemised, listed

__all__: list[str] = []

GUESSED = "My best guess, in short: "
PLAINLY = "In plain words: "
WORDS_MEAN = "What the words mean: "
AGAIN_PLAINLY = "Sorry, let me say it more plainly. "
ONLY_THE_MEANING = "All I can tell is what it means: "
SHORTEST = "It doesn't get any shorter than that. Say “more detail” for the whole answer."
CHOOSE_PLAINLY = "Sorry, I only wanted to know which of these you mean. Type its number, or ask in other words."
NOTHING_YET = "There is no answer yet that this could be about. Here is what you could ask."
PICK_ONE_OF = "Which of the two?"
NOT_MEANT = "Sorry, that was not what you wanted."
OTHER_WORDS = "Could you say it in other words, in one short question?"
SAVING = (
    "I can't save or print anything myself, but the program you read me in can. In the chat of a terminal, `/save`"
    " keeps"
    " this talk as a file (`/save talk.md`), and `/copy` takes the last answer. Elsewhere, copy it from the window or"
    " print the page."
)
RESTARTED = "All right, from the start. What would you like to know?"
NOTHING_COVERED = "Nothing yet: we have only just begun. You could start with one of these."
ALL_COVERED = "We have been through all that I know. Ask me anything again, in your own words."
RELIEVED = "I'm glad to hear that. Take it one small step at a time. What would you like to look at next?"
ASK_NEXT = "You could go on with one of these:"
NO_RANKING = "Nothing I know puts one before the other: it depends on what you want."
SUITS_WHOM = (
    "Which suits you better depends on you. What do you do now, and what are you after? One line will do, such as"
    " “I'm a nurse with five hours a week and no Python”."
)
NO_PRICE = "I have no word on its price."
NO_ML = "Whether there is ML in it none of my sources says."
NO_ORDER = "Nothing I know puts these in an order."
WHAT_IT_COSTS = "What that costs none of my sources tells in figures."
HOW_HARD = "How hard that is none of my sources rates; it differs from one person to the next."
WHETHER_IT_PAYS = "Whether that raises the pay none of my sources tells."
ONE_ONLY = "There is only one thing to compare so far. Name the other, as in “compare it with …”."
STILL_UNANSWERED = "I still have no better answer to that, sorry. One of these I can answer:"


def owning(text: str) -> str:
    """A reply to who was told something else before."""
    return text if text.startswith("Sorry") else f"Sorry. {text}"


def so_far(titles: Sequence[str]) -> str:
    """What was told so far, to who asks whether it was."""
    return f"So far I have told you of {bold(titles)}, and of nothing else. What is like it may stand in one of these."


def repeated(titles: Sequence[str], beside: str) -> str:
    """An apology for saying the same again, with what is near to it, if anything is."""
    return (
        f"Sorry for repeating myself: I have no other words on {bold(titles)}."
        f" {beside or 'One of these may help more, or ask for one thing in your own words.'}"
    )


def told_already(titles: Sequence[str], beside: str) -> str:
    """That a reply would be the same as the one before, with what is near to it, if anything is."""
    rest = beside or "One of these may help further."
    return f"That is all I have on {bold(titles)}: I would only say the same again. {rest}"


def near_to_it(entry: Entry, line: str) -> str:
    """What another answer says that is near to what was asked."""
    return f"Near to it, from **{entry.title}**: {line}"


def none_further(entry: Entry, beside: str) -> str:
    """That there is no example but what was told."""
    return f"More concrete than that I have nothing on **{entry.title}**. {beside}"


ELSEWHERE = "One of these may show it at work."


def one_example(entry: Entry, line: str) -> str:
    """One line of an answer that was told, as the example in it."""
    return f"Of what I told you on **{entry.title}**, this comes nearest to an example: {line}"


def point_again(point: str, plain: str) -> str:
    """A point that was not understood, with what its words mean, or its topic in everyday words."""
    return f"That point was: {point.rstrip(' ;,.')}." + (f"\n\n{plain}" if plain else "")


def no_example(entry: Entry) -> str:
    """That the knowledge gives no example."""
    return f"I have no example to give for **{entry.title}**; the nearest may be one of these."


def example(entry: Entry, pieces: Sequence[str]) -> str:
    """What of an answer is an example."""
    return itemised(f"From **{entry.title}**:", pieces)


def not_meant(titles: Sequence[str], *, offers: bool) -> str:
    """That an answer was not what was asked for."""
    taken = f"Sorry, I took that for {bold(titles)}." if titles else NOT_MEANT
    return f"{taken} {'Did you mean one of these? If not, say it in other words.' if offers else OTHER_WORDS}"


def none_of_these(*, offers: bool) -> str:
    """That what was offered was not wanted."""
    return f"All right, none of those. {'How about one of these? Or ask in other words.' if offers else OTHER_WORDS}"


SOMETHING_ELSE = "All right, something else. How about one of these? Or ask in your own words."


OTHER_ROADS = (
    "All right, it need not be that. One of these may bring you further, or tell me what you would like instead."
)


def beside(what: str, entry: Entry, pieces: Sequence[str]) -> str:
    """What an answer has beside something that is not wanted."""
    return itemised(f"Beside “{quote(what)}”, **{entry.title}** has:", pieces)


def left_aside(what: str) -> str:
    """That something is not wanted."""
    return f"All right, nothing on “{quote(what)}”. What would help you instead?"


def in_short(entry: Entry, short: str) -> str:
    """One of the topics that stand side by side."""
    return f"- **{entry.title}**: {short}"


def compared(items: Sequence[str], verdict: str) -> str:
    """Topics side by side, and what the knowledge says of their order."""
    return "\n".join(["Side by side, in short:", "", *items, "", verdict])


def told_me(facts: Sequence[str]) -> str:
    """What somebody told of themselves, before what is said to it."""
    return f"You told me: {quote(', '.join(facts))}."


def suited(facts: Sequence[str], entry: Entry, short: str, *, among: bool) -> str:
    """What fits a person of whom something is known: one of the topics at hand, or else what bears on the choice."""
    told = told_me(facts)
    if among:
        return f"{told} By that I'd look at **{entry.title}** first: {short}"
    return f"{told} That puts neither before the other by what I know. What bears on it is **{entry.title}**: {short}"


def words_of(entry: Entry, piece: str, near: str) -> str:
    """Where some words of an answer stand, and what is near to them, or that there is no more on them."""
    where = f"Those words are from **{entry.title}**: “{piece}” That is all it says there"
    return f"{where}. {near}" if near else f"{where}; nothing I have explains it."


def all_on_that(piece: str) -> str:
    """All that an answer tells of somebody."""
    return f"That is all I have on that: {piece}"


def staying(entry: Entry, short: str) -> str:
    """What an answer says that the talk stays with."""
    return f"Staying with **{entry.title}**: {short}"


def named_by_answers(items: Sequence[str], verdict: str) -> str:
    """What answers say of things that have no answer of their own."""
    return "\n".join(["On these I have:", "", *items, "", verdict])


def by_entry(entry: Entry, short: str) -> str:
    """What an entry that compares them says."""
    return f"**{entry.title}** compares them: {short}"


def ordered_by(entry: Entry, short: str) -> str:
    """What an entry that tells an order says."""
    return f"For an order there is **{entry.title}**: {short}"


def asked(entries: Sequence[Entry], latest: str) -> str:
    """What the person asked about, by topic, and their last question as typed."""
    last = f"Your last question was “{quote(latest)}”." if latest else ""
    about = itemised("You asked about:", [entry.title for entry in entries]) if entries else ""
    return "\n\n".join(filter(None, (about, last)))


def uncovered(groups: Sequence[tuple[str, Sequence[str]]]) -> str:
    """What was not talked about, by group."""
    items = [f"**{heading}**: {', '.join(titles)}" if heading else ", ".join(titles) for heading, titles in groups]
    return itemised("We have not talked about these yet:", items)


def all_of_that(entry: Entry, pieces: Sequence[str]) -> str:
    """What an answer that was told says of a matter, which is all there is on it."""
    joint = "\n\n" if len(pieces) > 1 else " "
    return f"{said_of(entry, pieces)}{joint}That is all I have on it."


def reasons(entry: Entry, pieces: Sequence[str]) -> str:
    """What an answer gives as its reasons; empty where it gives none."""
    return itemised(f"The reasons that **{entry.title}** gives:", pieces) if pieces else ""


def on_a_name(items: Sequence[str]) -> str:
    """What answers say of a name."""
    return "\n".join(["On that I have:", "", *items])


def nothing_on(unsaid: Sequence[str]) -> str:
    """That nothing is known of some words of a question."""
    said = listed([f"“{quote(word)}”" for word in dict.fromkeys(unsaid)], "or")
    return f"I'm not sure that this is what you ask: of {said} I have nothing."


def only_that(entry: Entry, what: str, short: str) -> str:
    """That an answer says nothing of a matter, with its short form, if that was not told of late."""
    return f"{no_word_on(what, entry)} {f'All I have is this: {short}' if short else 'What I told you is all I have.'}"


def no_more(entry: Entry, short: str) -> str:
    """That an answer told all there is, with its short form, if that was not told of late."""
    lead = f"Nothing new on that: I have no more on **{entry.title}** than I told you."
    return f"{lead} In short: {short}" if short else lead


def no_word_on(what: str, entry: Entry) -> str:
    """That an answer says nothing of a matter."""
    return f"There is no word on “{quote(what)}” in what I have on **{entry.title}**."


def said_of(entry: Entry, pieces: Sequence[str]) -> str:
    """What an answer says of a matter."""
    if len(pieces) == 1:
        return f"On that, **{entry.title}** says: {pieces[0]}"
    return itemised(f"On that, **{entry.title}** says:", pieces)


def nearest(entry: Entry, short: str) -> str:
    """The nearest there is, to what is not answered."""
    return f"The nearest I have is **{entry.title}**: {short}"
