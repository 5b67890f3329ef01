"""Ellipsis: half a question that leans on the last answer ("for a fresher?", "does that include bonuses?")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ..models import Entry, Reply
from ..patterns import regex
from ..text import is_function_word, stem, words
from . import act_messages
from .context import SAID_ODDS, in_context
from .forms import SHORT, holding, in_form
from .talk import Talk
from .templates import Template

__all__ = ["PAY", "Ellipsis", "about_pay", "ellipsis", "reply_to"]

_MOST_WORDS = 6
"""Words of what half a question is about, at most."""
_MACROS = {
    "start": "[no|nah|nope|aur|and|but|so|ok|okay|also|what about|how about|what if|what of|only|even|then]*",
    "it": "that|this|it|these|those|they|the (salary|pay|figure|number|course|answer|figures|courses|plan)",
    "tax": "gross|net|brutto|netto|(before|after|pre|post|with|without) (tax|taxes|deductions)|before|after|in"
    " hand|inhand"
    "|take home|taxed",
    "small": "[a|an|the|my|our|some|any|someone|people|also]*",
    "with": "for|in|on|at|with|without|per|after|before|during|under|over|within|near|outside|inside|from|as|by|to|if",
    "convert": "[can|could|would] [you|u] [please] (convert|change|translate|turn|put|give|say|show) {it} (to|into|in)",
    "includes": "include|includes|included|including|cover|covers|covered|contain|mention|count|involve|mean|with"
    "|teach|need"
    "|come with|require|have|say anything (about|on)|say (about|on)|apply to|valid (for|in)|hold for|true (for|in)"
    "|the same (for|in)|same (for|in)",
}
_HALF = "{start} {with} {small} <about>"
_HINDI_HALF = "{start} <about> (ki|ka|ke|ke liye|k liye|me|mein|par|ke bina|ke sath|wale ko) [kya|hai|h|kitna|kitni]*"
_UNIT = (
    "{start} [per|in|is it|is that]* (monthly|hourly|yearly|annually|weekly|daily|usd|dollars|rupees|inr|euros|pounds)"
)
_ANY = "{start} [is there|have you|do you have|got]* any (idea|word|info|news|mention) (about|on|of) {small} <about>"
_INCLUDES = (
    "{start} ({convert}|(does|do|is|are|will|did|would) {it} [also|even|all|already|really]* {includes})"
    " {small} <about>"
)
_PRONOUN = "{start} (is|are|was|will|would|does|do|s) {it} [be|really|still|even|actually|too|very|so|all]* <about>"
_LOOSE = "[ok|okay|so|but]* (and|what about|how about|what of) {small} <about>"
_COUNTED = "{start} how (many|much) <about>"
_THAN = (
    "{start} [is it|is that|do they|does it|they|it]* [pay|pays|paid|earn|make|get]* (more|less|better|higher|lower)"
    " [pay|money|paid|salary]* than {small} <about>"
)
_AMOUNTS = regex(r"^(?: \d+[km]?)+(?= )")
_MOST_COUNTED = 2
"""Words of what is counted, at most: more make a whole question."""
_TAX, _TIME = "tax", "how long"
_TIME_TOPIC = "time-to-learn"
"""Id of the topic that tells how long the way into the job takes, where the knowledge has it."""
_LEARNT = frozenset({"Skills", "Learning it", "Getting hired", "The job"})
"""Groups of topics whose "how long?" asks that, where their answers tell no time of their own."""
_SHORT_TIMES = frozenset(map(stem, "hour hours week weeks month months".split()))
_BARE = {
    _TIME: (
        "{start} [for] (how long|how much time|how many (months|years|weeks|hours|days)) [does|do|will|would|did"
        "|is|are] [{it}]"
        " [take|last|need|require]",
        ("hour", "week", "month", "year", "day"),
    ),
    "the cost": (
        "{start} (how much|how much (does|do|will|would|is|are) {it} [cost]|[the] (cost|costs|price|fee|fees)|what"
        " (does|do|would|will|did|is) {it} cost|how expensive is {it}"
        "|is {it} expensive|kitna (paisa|kharcha)|kitni (fees|fee))",
        ("cost", "price", "fee", "free", "tuition", "expensive", "cheap", "money"),
    ),
    _TAX: (
        "{start} [is|are|was|s|were]* [{it}]* [in|on|a|the|amount|money|figure|figures|number|numbers|pay"
        "|salary|salaries]* ({tax}) [or|and|ya] [{tax}]",
        ("tax", "taxed", "gross", "net"),
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
    " or ya vs and kya kaise kyu kyun kitna kitni kitne kaun kon konsa kaunsa kab kahan mujhe karu"
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
    {*_SIGNS, "gbp", "eur"}.union(
        map(
            stem,
            "month hour year week day annum lakh crore monthly hourly yearly annually weekly daily dollars rupees euros"
            " pounds".split(),
        )
    )
)
"""Stems of units: another answer in such a unit is no answer."""
_FIGURE = regex(r"\d|[$€£]|\b(?:one|two|three|four|five|six|nine|ten|twelve|half|free|few|no)\b", re.IGNORECASE)
"""What tells how much of something."""
PAY = frozenset(map(stem, "pay paid salary earn earnings money".split()))
"""Stems of words for pay."""
_MONEY = regex(r"[$€£]")
_PIECES = 3
"""Pieces of an answer that are quoted, at most."""


class Ellipsis(NamedTuple):
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
    loose: bool = False
    """Whether it may be whole: "what about Germany"."""
    counts: bool = False
    """Whether it asks how many."""
    pay: bool = False
    """Whether it leans on an answer about pay alone: "more than in Berlin?"."""
    whole: bool = False
    """Whether it is whole but for its subject, a pronoun: "is it hard"."""


def ellipsis(utterance: str, rewritten: str) -> Ellipsis | None:
    """The half of a question that an utterance is, as typed or as rewritten; None for a whole one."""
    for text in (utterance, rewritten):
        said = "".join(f" {word}" for word in words(text))
        for about, (template, signs) in _BARE.items():
            if _pattern(template).fullmatch(_AMOUNTS.sub("", said)):
                # Nothing but the answer at hand tells of its own figure whether that is before tax.
                stems = frozenset(map(stem, signs))
                return Ellipsis(about, said.strip(), stems, about == _TAX, any_of=True, pay=about == _TAX)
        if (than := _pattern(_THAN).fullmatch(said)) and len(than["about"].split()) <= _MOST_COUNTED:
            stems = frozenset(_stems(than["about"]))
            return Ellipsis(than["about"].strip(), said.strip(), stems, includes=True, pay=True)
        if _pattern(_UNIT).fullmatch(said):
            return Ellipsis(said.split()[-1], said.strip(), frozenset({stem(said.split()[-1])}))
        includes = _pattern(_INCLUDES).fullmatch(said) or _pattern(_ANY).fullmatch(said)
        found = includes or _pattern(_HALF).fullmatch(said)
        if text is utterance:
            loose = None if found else _pattern(_LOOSE).fullmatch(said)
            if loose and len(loose["about"].split()) <= _MOST_COUNTED:
                return Ellipsis(loose["about"].strip(), said.strip(), frozenset(_stems(loose["about"])), loose=True)
            hindi = _pattern(_HINDI_HALF).fullmatch(said)
            found = found or (hindi if hindi and not any(map(is_function_word, hindi["about"].split()[:-1])) else None)
        asked = found["about"].split() if found else []
        # "In us" is in the US.
        telling = frozenset(stem(word) for word in asked if word == "us" or not is_function_word(word))
        if telling and len(asked) <= _MOST_WORDS and (includes or not _WHOLE & set(asked)):
            return Ellipsis(" ".join(asked), said.strip(), telling, includes is not None)
        counted = _pattern(_COUNTED).fullmatch(said)
        if counted and len(counted["about"].split()) <= _MOST_COUNTED:
            return Ellipsis(
                counted["about"].strip(), said.strip(), frozenset(map(stem, counted["about"].split())), counts=True
            )
        pronoun = _pattern(_PRONOUN).fullmatch(said)
        if pronoun and (stems := frozenset(map(stem, pronoun["about"].split())) & _QUALITIES):
            return Ellipsis(pronoun["about"].strip(), said.strip(), stems, whole=True)
    return None


@cache
def _pattern(template: str) -> Template:
    return Template(template, _MACROS)


def reply_to(talk: Talk, utterance: str, found: Ellipsis) -> Reply | None:
    """What the last answer says of a matter, or that it says nothing; None where another answer follows from it."""
    entry = talk.latest[-1]
    if found.whole:
        return _to_pronoun(talk, utterance, entry, found)
    if found.pay and not (about_pay(entry) or (found.about == _TAX and _MONEY.search(entry.answer))):
        return None
    if found.about == _TIME and entry.id != _TIME_TOPIC and entry.group in _LEARNT and _TIME_TOPIC in talk.knowledge:
        # Years in an answer are mostly what somebody has worked.
        short = [piece for piece in _holding(entry, found) if not _SHORT_TIMES.isdisjoint(_stems(piece))]
        if not short:
            return talk.said(utterance, [_TIME_TOPIC])
    if found.counts:
        known = [piece for piece in _holding(entry, found) if _FIGURE.search(piece)]
        return _telling_pieces(talk, utterance, entry, known) if known else None
    related = [entry.id, *entry.follow_ups]
    ranked = in_context(talk.advisor.match(found.said), related, SAID_ODDS)
    best = ranked[0]
    unit = not found.any_of and found.stems <= _UNITS
    if not unit and _is_sibling(best.entry, entry) and best.confidence >= talk.advisor.threshold:
        return None
    follows = best.entry.id in entry.follow_ups
    if found.loose:
        known = [] if follows and best.confidence >= talk.advisor.threshold else _holding(entry, found)
        return _telling_pieces(talk, utterance, entry, known) if known and best.entry is not entry else None
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
    near = near if near and near.confidence >= talk.advisor.tentative_threshold else None
    leans = found.about != _TAX if found.pay else not (unit or found.includes)
    if near and leans and (reply := _of_the_question(talk, utterance, near.entry)):
        return reply
    if unit or found.includes or near is None:
        return Reply(utterance, "fallback", text, 0.0, (), talk.offer(entry.follow_ups))
    text = f"{text} {act_messages.nearest(near.entry, in_form(near.entry, SHORT))}"
    # It is offered, not answered: the next half of a question leans on what this one leant on.
    return Reply(utterance, "fallback", text, near.confidence, (), talk.offer([near.entry.id, *entry.follow_ups]))


def _of_the_question(talk: Talk, utterance: str, near: Entry) -> Reply | None:
    """What a topic, or one that follows it, says of what was asked last; None where neither does."""
    asked = {stem(word) for word in words(talk.state.question) if not is_function_word(word)}
    for entry in [near, *talk.entries(near.follow_ups)]:
        known = [piece for piece in holding(entry) if asked and asked <= _stems(piece)]
        if known and entry.id not in talk.state.latest:
            return _telling_pieces(talk, utterance, entry, known)
    return None


def about_pay(entry: Entry) -> bool:
    """Whether a topic is about pay, by its title and its question."""
    return not PAY.isdisjoint(_stems(f"{entry.title} {entry.question}"))


def _to_pronoun(talk: Talk, utterance: str, entry: Entry, found: Ellipsis) -> Reply | None:
    """What the last answer says of a quality of its subject; None where another answer says more of it."""
    if talk.advisor.match(f"is {entry.title} {found.about}")[0].entry is not entry:
        return None
    known = _holding(entry, found)
    if not known and found.stems & set(map(stem, words(entry.question))):
        known = [in_form(entry, SHORT)]
    return _telling_pieces(talk, utterance, entry, known) if known else None


def mentioned(talk: Talk, utterance: str) -> Reply | None:
    """What the last answer says of something it names, asked for with what nothing else answers ("who is …?")."""
    said = {stem(word) for word in words(utterance) if not is_function_word(word)}
    for entry in talk.latest:
        known = [piece for piece in holding(entry) if said and said <= _stems(piece)]
        if known:
            return _telling_pieces(talk, utterance, entry, known)
    return None


def _telling_pieces(talk: Talk, utterance: str, entry: Entry, known: Sequence[str]) -> Reply:
    """Pieces of an answer, which no question led to."""
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
