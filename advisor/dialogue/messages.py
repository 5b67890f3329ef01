"""Every fixed wording, chosen after it is decided what to do. What a person typed is quoted, never rendered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..models import Entry, Match
from ..patterns import regex
from ..text import quote

__all__ = [
    "AS_MY_SOURCES",
    "GOODBYE",
    "HINGLISH",
    "LONGEST",
    "LOST",
    "MORE",
    "NODDED",
    "NOTHING_ASKED",
    "NOTHING_BEFORE",
    "NO_EXAMPLE",
    "TOO_LONG",
    "WHICH",
    "bold",
    "clarification",
    "help_with",
    "itemised",
    "left_open",
    "listed",
    "no_sample",
    "not_covered",
    "nothing_on",
    "pick_from",
    "plan_begins",
    "said_instead",
    "tentatively",
    "titled",
]

LONGEST = 2_000
"""Characters of an utterance that are read; a longer one is asked to be shorter."""

MORE = "Say “more” for the rest."
"""Stands after answers that are told in brief."""
GOODBYE = Entry("goodbye", "Goodbye", "Goodbye.", ("bye",), kind="small_talk")
"""Said where the knowledge has no goodbye of its own."""
HINGLISH = (
    "Hinglish me likhna bilkul theek hai, main samajh sakta hu; jawab abhi English me hi aate hai. "
    "Chhota jawab chahiye to “short” likhiye, aasan chahiye to “simple”."
)
LOST = "I lost the thread of our talk, so I'm starting afresh."
TOO_LONG = f"That is more than I can read at once ({LONGEST:,} characters). Could you ask it in a sentence or two?"
NOTHING_ASKED = "I didn't catch a question. Here is what you could ask."
NO_EXAMPLE = "I have no worked example of it."
NOTHING_BEFORE = "There is nothing before this."
WHICH = "Which of these do you mean?"
NODDED = "All right. What would you like to know?"
AS_MY_SOURCES = "I'm only as sure as my sources are. What they say to that:"
WEIGHS = "I'm sorry that weighs on you. What I have on it:"

_GIST = 90
"""Characters of an answer that tell what a choice leads to."""
_NAMED = 3
"""Words of a question that are named as unknown, at most: many do not tell what is missing."""
_SENTENCE_END = regex(r"(?<=[.!?])\s")
_LINK = regex(r"\[([^\[\]]*)\]\([^()]*\)")
_MARKS = regex(r"^\s*(?:[-+>]|#+|\d+[.)])\s+|\*+|`", re.MULTILINE)


def tentatively(entry: Entry) -> str:
    """The opening of a tentative answer."""
    return f"My best guess: **{entry.title}**\n\n{entry.answer}"


def titled(entry: Entry) -> str:
    """An answer that stands beside another."""
    return f"**{entry.title}**\n\n{entry.answer}"


def clarification(entries: Sequence[Entry]) -> str:
    """The question which topic was meant, with what each leads to."""
    return itemised(WHICH, [f"**{entry.title}**: {_gist(entry.answer)}" for entry in entries])


def not_covered(unknown: Sequence[str], offers: str) -> str:
    """That a question is not covered, by its unknown words where they tell; `offers`: what the suggestions are."""
    if 0 < len(unknown) <= _NAMED:
        named = listed([f"“{quote(word)}”" for word in unknown], "and")
        comes = "comes" if len(unknown) == 1 else "come"
        text = f"I have no answer to that: {named} {comes} up nowhere in what I work from."
    else:
        text = "Either I didn't understand, or what I work from doesn't cover it."
    return f"{text} {offers}".strip()


NEAREST, OPENERS = "This is the nearest I have.", "Here is what you could ask."
"""What the suggestions are beside what is not covered."""


def left_open(text: str, gap: Entry | None) -> str:
    """What to say of a question that stood beside an answered one."""
    asked = f"“{quote(text)}”"
    return f"As for {asked}: {gap.answer}" if gap else f"I don't know about {asked}."


def nothing_on(text: str, gap: Entry | None = None) -> str:
    """What to say of a part of a message that is not covered, or for which nothing was found, where another was met."""
    return left_open(text, gap) if gap else f"As for “{quote(text.strip(' ,;.'))}”: I have nothing on that."


def no_sample(kind: str) -> str:
    """That there is no sample question of a kind, which may be empty."""
    return f"I have no sample {kind} question itself.".replace("  ", " ")


def said_instead(said: Match, best: Match, fits: str = "") -> str:
    """The reason why another entry is said than the likeliest, as an item of a list."""
    why = {
        "topic": "about as likely, and covers that as well",
        "gap": "the likeliest topic",
        "small_talk": "the likeliest topic",
    }[best.entry.kind]
    why = f"for you, as you told me: {fits}" if fits else why
    return f"- said: **{said.entry.title}**, confidence {said.confidence:.2f}: {why}"


def pick_from(offered: int) -> str:
    """What can be picked, to somebody who picked something else."""
    only = "There is only 1 to pick" if offered == 1 else f"Please pick from 1 to {offered}"
    return f"{only}, or ask in your own words."


def help_with(topics: Sequence[Entry]) -> Entry:
    """The help, where the knowledge has none of its own."""
    text = itemised("Ask me about:", [entry.title for entry in topics])
    return Entry("help", "Help", text, ("help",), kind="small_talk")


def _gist(answer: str) -> str:
    """The beginning of an answer, without its markup."""
    plain = _MARKS.sub("", _LINK.sub(r"\1", answer))
    sentence = _SENTENCE_END.split(" ".join(plain.split()), maxsplit=1)[0]
    if len(sentence) <= _GIST:
        return sentence
    return sentence[:_GIST].rsplit(" ", 1)[0].rstrip(",;:") + "…"


def listed(items: Sequence[str], joint: str) -> str:
    """Items in a row, the last two parted by a word."""
    *most, last = items
    return f"{', '.join(most)} {joint} {last}" if most else last


def bold(titles: Sequence[str]) -> str:
    """Titles in a row, each in bold; "that" where there is none."""
    return listed([f"**{title}**" for title in titles], "and") if titles else "that"


def itemised(head: str, items: Iterable[str]) -> str:
    """A line with a list under it."""
    return "\n".join([head, "", *(f"- {item}" for item in items)])


def plan_begins(text: str) -> str:
    """What the plan has somebody do on a matter."""
    return f"My plan for somebody new to it: {text[0].lower()}{text[1:]}"


def for_another(who: str) -> str:
    """That what follows is for somebody else, of whom nothing is noted."""
    return f"For your {who} (I note none of it about you):"
