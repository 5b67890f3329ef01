"""Ellipsis: half a question that leans on the last answer ("for a fresher?", "does that include bonuses?")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ..models import Entry, Reply
from ..text import is_function_word, stem, words
from . import act_messages
from .context import SAID_ODDS, in_context
from .forms import SHORT, holding, in_form
from .talk import Talk
from .templates import compiled

__all__ = ["Ellipsis", "ellipsis", "reply_to"]

_MOST_WORDS = 6
"""Words of what half a question is about, at most."""
_MACROS = {
    "start": "[and|but|so|ok|okay|also|what about|how about|what if|what of|only|even|then]*",
    "it": "that|this|it|these|those|they|the (salary|pay|figure|number|course|answer|figures|courses|plan)",
    "small": "[a|an|the|my|our|some|any|someone|people|also]*",
    "with": "for|in|on|at|with|without|per|after|before|during|under|over|within|near|outside|inside|from|as|by|to|if",
    "includes": "include|includes|included|including|cover|covers|covered|contain|mention|count|involve|mean|with"
    "|teach|need"
    "|come with|require|have|say anything (about|on)|say (about|on)|apply to|valid (for|in)|hold for|true (for|in)"
    "|the same (for|in)|same (for|in)",
}
_HALF = "{start} {with} {small} <about>"
_INCLUDES = "{start} (does|do|is|are|will|did|would) {it} [also|even|all|already|really]* {includes} {small} <about>"
_PRONOUN = "{start} (is|are|was|will|would|does|do|s) {it} [be|really|still|even|actually|too|very|so|all]* <about>"
_BARE = {
    "how long": (
        "{start} [for] (how long|how much time|how many (months|years|weeks|hours|days)) [does|do|will|would|did"
        "|is|are] [{it}]"
        " [take|last|need|require]",
        ("hour", "week", "month", "year", "day"),
    ),
    "the cost": (
        "{start} (how much|how much (does|do|will|would|is|are) {it} [cost]|[the] (cost|costs|price|fee|fees)|what"
        " does {it} cost"
        "|is {it} expensive|kitna (paisa|kharcha)|kitni (fees|fee))",
        ("cost", "price", "fee", "free", "tuition", "expensive", "cheap", "money"),
    ),
}
"""What may be asked of any answer, the ways to ask it, and the words by which an answer tells it."""
_QUALITIES = frozenset(
    map(
        stem,
        "worth hard difficult easy necessary required needed mandatory important useful good enough possible free"
        " paid"
        " stressful boring competitive expensive risky safe fun helpful compulsory essential".split(),
    )
)
"""Stems of what is asked of a subject."""
_WHOLE = frozenset(
    "do does did is are am was were can could should would will shall have has what how why who whose which when"
    " where"
    " learn become get work need find make study begin start take choose prepare apply".split()
)
"""In what follows a preposition, a sign of a whole question."""
_SIGNS = {
    "dollar": ("$",),
    "usd": ("$",),
    "rupe": ("INR",),
    "rupee": ("INR",),
    "inr": ("INR",),
    "euro": ("€",),
    "pound": ("£",),
}
"""How figures are marked that are in a currency."""
_UNITS = frozenset(
    {*_SIGNS, "month", "hour", "year", "week", "day", "annum", "gbp", "eur", "yen", "lakh", "crore", "monthly"}
)
"""Stems of units: another answer in such a unit is no answer."""
_FIGURE = re.compile(r"\d|[$€£]|\b(?:one|two|three|four|five|six|nine|ten|twelve|half|free|few|no)\b", re.IGNORECASE)
"""What tells how much of something."""
_MONEY = re.compile(r"[$€£]")
_PIECES = 3
"""Pieces of an answer that are quoted, at most."""


@dataclass(frozen=True, slots=True)
class Ellipsis:
    """Half a question."""

    about: str
    """What it asks of the last answer, in the person's words."""
    said: str
    """All of it."""
    stems: frozenset[str]
    """The telling words of it; an answer that holds them speaks of it."""
    includes: bool = False
    """Whether it asks if the answer takes that in."""
    any_of: bool = False
    """Whether one of the words will do."""
    whole: bool = False
    """Whether it is whole but for its subject, a pronoun: "is it hard"."""


def ellipsis(utterance: str, rewritten: str) -> Ellipsis | None:
    """The half of a question that an utterance is, as typed or as rewritten; None for a whole one."""
    for text in (utterance, rewritten):
        said = "".join(f" {word}" for word in words(text))
        for about, (template, signs) in _BARE.items():
            if _pattern(template).fullmatch(said):
                return Ellipsis(about, said.strip(), frozenset(map(stem, signs)), any_of=True)
        includes = _pattern(_INCLUDES).fullmatch(said)
        found = includes or _pattern(_HALF).fullmatch(said)
        asked = found["about"].split() if found else []
        telling = frozenset(stem(word) for word in asked if not is_function_word(word))
        if telling and len(asked) <= _MOST_WORDS and (includes or not _WHOLE & set(asked)):
            return Ellipsis(" ".join(asked), said.strip(), telling, includes is not None)
        pronoun = _pattern(_PRONOUN).fullmatch(said)
        if pronoun and (stems := frozenset(map(stem, pronoun["about"].split())) & _QUALITIES):
            return Ellipsis(pronoun["about"].strip(), said.strip(), stems, whole=True)
    return None


@cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(compiled(template, _MACROS))


def reply_to(talk: Talk, utterance: str, found: Ellipsis) -> Reply | None:
    """What the last answer says of a matter, or that it says nothing; None where another answer follows from it."""
    entry = talk.latest[-1]
    if found.whole:
        return _to_pronoun(talk, utterance, entry, found)
    related = [entry.id, *entry.follow_ups]
    ranked = in_context(talk.advisor.match(found.said), related, SAID_ODDS)
    best = ranked[0]
    unit = not found.any_of and found.stems <= _UNITS
    if not unit and _is_sibling(best.entry, entry) and best.confidence >= talk.advisor.threshold:
        return None
    talk.state.question = ""
    follows = best.entry.id in entry.follow_ups
    if found.any_of and follows and best.confidence >= talk.advisor.threshold:
        return None
    if known := _holding(entry, found):
        return talk.on(utterance, [entry], act_messages.said_of(entry, known[:_PIECES]), first=[best.entry.id])
    if not (unit or found.includes):
        if follows and best.confidence >= talk.advisor.tentative_threshold:
            return None
        if gap := _gap(talk, entry, found):
            return talk.replies.to_gap(utterance, gap)
    text = act_messages.no_word_on(found.about, entry)
    near = next((match for match in ranked if match.entry.kind == "topic" and match.entry is not entry), None)
    if unit or found.includes or near is None or near.confidence < talk.advisor.tentative_threshold:
        return Reply(utterance, "fallback", text, 0.0, (), talk.offer(entry.follow_ups))
    text = f"{text} {act_messages.nearest(near.entry, in_form(near.entry, SHORT))}"
    # It is offered, not answered: the next half of a question leans on what this one leant on.
    return Reply(utterance, "fallback", text, near.confidence, (), talk.offer([near.entry.id, *entry.follow_ups]))


def _to_pronoun(talk: Talk, utterance: str, entry: Entry, found: Ellipsis) -> Reply | None:
    """What the last answer says of a quality of its subject; None where another answer says more of it."""
    if talk.advisor.match(f"is {entry.title} {found.about}")[0].entry is not entry:
        return None
    known = _holding(entry, found)
    if not known and found.stems & set(map(stem, words(entry.question))):
        known = [in_form(entry, SHORT)]
    if not known:
        return None
    talk.state.question = ""
    return talk.on(utterance, [entry], act_messages.said_of(entry, known[:_PIECES]))


def _is_sibling(one: Entry, other: Entry) -> bool:
    """Whether one topic is a part of another, or both are parts of the same."""
    return one is not other and (one.part_of == other.id or (one.part_of != "" and one.part_of == other.part_of))


def _holding(entry: Entry, found: Ellipsis) -> list[str]:
    """The pieces of an answer that speak of a matter: with all the words of it, or one of them where that will do."""
    if found.any_of:
        costs = "cost" in found.stems
        return [
            piece
            for piece in holding(entry)
            if _FIGURE.search(piece) and (found.stems & _stems(piece) or (costs and _MONEY.search(piece)))
        ]
    signs = {sign for name in found.stems for sign in _SIGNS.get(name, ())}
    if signs:
        return [piece for piece in holding(entry) if any(sign in piece for sign in signs)]
    pieces = holding(entry)
    for name in found.stems:
        held = holding(entry, {name})
        pieces = [piece for piece in pieces if piece in held]
    return pieces


def _stems(text: str) -> set[str]:
    return set(map(stem, words(text)))


def _gap(talk: Talk, entry: Entry, found: Ellipsis) -> Entry | None:
    """The gap that the last question has with this added to it, if one is likely."""
    for topic in (entry.part_of or entry.id, entry.id):
        asked = f"{talk.knowledge[topic].question.rstrip('?')} {found.about}"
        best = talk.advisor.match(asked)[0]
        if best.entry.kind == "gap" and best.confidence >= talk.advisor.tentative_threshold:
            return best.entry
    return None
