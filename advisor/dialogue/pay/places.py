"""Places: what of the answers told last concerns a country, and what is known of it elsewhere."""

from __future__ import annotations

from ...models import Entry, Reply
from ...patterns import regex
from ...slots import COUNTRIES
from ...text import normalize, words
from ..acts.act_messages import said_of
from ..follow_ups import follow_up_messages as messages
from ..forms import SHORT, in_form, pieces
from ..talk import Talk

__all__ = ["of_a_place"]

_ASKS = regex(
    r"\b(?:any|have you|do you have|got|are there|is there|what are the|koi)\b.*\b(?:figures?|numbers?|data|stats"
    r"|statistics|sources?|evidence|information|info)\b"
    r"|\b(?:that|this|it|they|these|those|same)\b.{0,20}\b(?:holds?|apply|applies|true|valid|same|go|so) (?:also "
    r"|too )?(?:in|for)\b"
)
_ONLY_US = regex(
    r"\b(?:all|only|just|everything|so) (?:is )?(?:about |from |for |in |of )?(?:the )?(?:us|u\.s\.|usa|american?"
    r"|america)\b"
)
"""That what was told is of the US alone, which asks for the country of the person."""
_MOST_WORDS = 14
"""Words of a sentence that asks no more than that, at most."""
_MOST_LINES = 3


def of_a_place(talk: Talk, part: str, utterance: str) -> Reply | None:
    """What the latest answers, and others, have on a country whose figures are asked for; None for anything else.

    `part` is a sentence of an utterance, which may name the country in another.
    """
    said = words(part)
    only_us = _ONLY_US.search(normalize(part))
    if not talk.latest or len(said) > _MOST_WORDS or not (only_us or _ASKS.search(normalize(part))):
        return None
    asked = words(utterance) if only_us else said
    named = [COUNTRIES[word] for word in asked if word in COUNTRIES and COUNTRIES[word] != "US"]
    place = named[0] if named else talk.state.profile.country if only_us else ""
    if not place or place == "US":
        return None
    entry = talk.latest[0]
    here = [line for line in pieces(entry) if _holds(line, place)]
    if here:
        return talk.on(part, [entry], said_of(entry, here[:_MOST_LINES]))
    about = [(other, in_form(other, SHORT)) for other in talk.knowledge.topics if place in other.title]
    found = about + [(other, line) for other in talk.knowledge.topics for line in pieces(other) if _heads(line, place)]
    text = messages.place_silent(place, entry.title)
    items = [f"- **{other.title}**: {' '.join(line.split())}" for other, line in found[:_MOST_LINES]]
    others: list[Entry] = list(dict.fromkeys(other for other, _ in found))
    text = f"{text} {messages.place_lines(place, items)}" if items else text
    return talk.on(part, [entry], text, first=[other.id for other in others])


def _holds(line: str, place: str) -> bool:
    return place in line.replace("*", "")


def _heads(line: str, place: str) -> bool:
    return line.startswith(f"**{place}")
