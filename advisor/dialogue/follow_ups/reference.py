"""Reference: what points at an answer told before is replied to from its lines, or told that they go no further."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from ...lines import Line as LineAsked
from ...models import Reply
from ...normalisation.hinglish import is_hindi
from ...patterns import regex
from ...slots import COUNTRIES
from ...text import as_typed, is_function_word, normalize, sentences, stem, words
from ..acts import act_messages
from ..acts.doubt import sources_of
from ..forms import examples
from ..questions.in_talk import in_talk
from ..questions.pieces import asking_part, is_question, opens_a_question
from ..sentence_kinds import parted, tells
from ..talk import Talk
from . import follow_up_messages
from .evidence import Line, figures_in, lines, of_the_person, spoken_of, telling, told_entries, weight
from .nearest_lines import nothing_known

__all__ = ["asks_anew", "cases", "instead", "points", "unknown", "unsaid"]

_AND_WHENCE = regex(
    r"(?i)(.{12,}?),? and (?:where|who|whose|how|what)\b.{0,30}\b(?:come from|comes from|from|says? (?:so|that)"
    r"|sources?|based on|know that)\W*"
)
"""A question and, behind it, whose word the answer is."""
_POINTS = regex(
    r"\b(?:th[oe]se|theirs?|they|them|his|hers?|him|she|he|its|the ones?|the (?:two|three|four|five|first|last|other)"
    r"|(?:the|your|any|which) (?:\w+ )?(?:sources?|figures?|numbers?|answers?|lines?|estimates?)"
    r"|(?:is|was|does|did) (?:that|this)|(?:of|by|about|from|with) (?:it|that|this)|(?:is|was) it (?:an?|the)"
    r"|(?:that|this) (?!i\b|you\b|we\b|is\b|was\b)\w+|(?:ye|yeh|wo|woh|usme|isme|inme|unme|iska|uska|inka|unka)"
    r"|(?:you|u|tune|tumne|aapne) (?:\w+ )?(?:said|told|tell|suggest\w*|mention\w*|wrote|offer\w*|meant?|call\w*"
    r"|bol\w*|kaha\w*|likha))\b"
)
"""What speaks of something told before."""
_AT_A_LINE = regex(
    r"\b(?:s?he|him|her)\b|\b(?:that|this|the|your) (?:figure|number|line|amount|estimate|average|salary|answer)s?\b"
)
_OF_SOURCES = regex(r"\b(?:of|are|is any of|do) (?:those|these|your|the|its) sources\b")
_SOMEBODY_REAL = regex(
    r"\b(?:real|actual(?:ly)?|someone|somebody|anyone|anybody|person|people|story)\b"
    r".*\b(?:real|did|done|made it|who|my age|happened|describe\w*)\b"
)
"""That a case is asked for, not the rule."""
_WHAT_IS = regex(r"\b(?:whats?(?: is)?|who(?: is|s)) (?:this|that|the) (?P<name>\w+)(?: thing| guy| stuff)?\W*$")
_ELSEWHERE = 0.45
"""Confidence in the light of the talk from which a topic is told as a guess, where a line is silent on some words."""
_CASE = regex(r"\bone (?:engineer|story|person|man|woman)\b|\bat \d\d\*\*", re.IGNORECASE)
_MORE = regex(r"\b(?:more (?:of|on|about)|who (?:is|was)|what happened)\b")
_ASIDE = frozenset(
    map(
        stem,
        "five most without instead interesting begin start started exactly source sources figure number line"
        " answer estimate count mean means meant real suggest offer mention describe include matter apply idea good"
        " use thing say says said tell top really still true right fall work works possible whats thats yourself"
        " people lady guy girl story happen require requires need needs ask asks asked want wants demand demands"
        " expect assume assumes take kya hai hain bhi na to toh chal jata jate hota nahi lagte lagta wo woh"
        " ye yeh anything something better give put see show".split(),
    )
)
"""Stems of what a question is made of, which no line need hold."""
_LONG = 4
"""Letters of a word that is named as one that no line holds, at least."""
_MOST_LINES = 2
_LEAST_WEIGHT = 4.0
"""Weight from which a line bears on what points at it: one word that one line in fifty holds."""
_LEAST_SHARE = 0.4
"""Share of what is asked that a line holds, at least, where something else may be meant, or nothing is pointed at."""
_SURELY_NOT = 0.8
"""Confidence from which what is vaguely told not to be covered is what was asked, whatever that points at."""
_ASKED_BEFORE = 0.4
"""Share with which the words of the question before count: "that figure" is the one that was asked for."""
_GIVE = regex(
    r"(?:(?:and|so|but|ok|okay|then|well|please)[, ]+)*(?:give|tell|show|name) (?:me|us) (?!why\b|where\b"
    r"|who\b)",
    re.IGNORECASE,
)
"""How a sentence begins that orders something."""


def asks_anew(talk: Talk, part: str) -> bool:
    """Whether a sentence asks for something new: "what would I earn, and who says so?", "give me the US figure"."""
    found = _AND_WHENCE.fullmatch(part.strip())
    asked = found[1] if found and opens_a_question(found[1]) else part if _GIVE.match(part) else ""
    if not asked:
        return False
    best = talk.advisor.match(asked)[0]
    new = best.entry.kind == "topic" and best.entry not in talk.latest
    return new and best.confidence >= talk.advisor.tentative_threshold


def points(talk: Talk, utterance: str) -> bool:
    """Whether an utterance speaks of an answer that was told before."""
    told = parted(utterance).told
    if not talk.state.latest or (tells(told) and not _POINTS.search(normalize(told))):
        return False  # "I failed maths. How much of it do I need?" points at what stands before it.
    line = spoken_of(talk, utterance) if figures_in(utterance) else None
    return _POINTS.search(normalize(utterance)) is not None or (line is not None and bool(line.figures))


def instead(talk: Talk, utterance: str, reply: Reply) -> Reply | None:
    """What is said to what points at an answer told before, in place of a guess at something else, or of nothing."""
    near = {name for entry in talk.latest for name in entry.follow_ups}
    if reply.kind == "answer" and not near.isdisjoint(match.entry.id for match in reply.answers):
        return None
    best = talk.advisor.match(utterance)[0]
    vague = best.entry.id in talk.knowledge.roles.vague and best.confidence < _SURELY_NOT
    nothing = reply.kind == "fallback" and (vague or not talk.is_gap(utterance))
    return _referred(talk, utterance, guessed=not nothing)


def _of_another(talk: Talk, utterance: str) -> Reply | None:
    """As a guess, the answer of a topic not told yet that is likeliest in the light of the talk; None where none is."""
    best = in_talk(talk, utterance)[0] if talk.state.question else None
    if best is None or best.confidence < _ELSEWHERE or best.entry.kind != "topic" or best.entry in told_entries(talk):
        return None
    return replace(talk.said(utterance, [best.entry.id]), tentative=True)


def _referred(talk: Talk, utterance: str, *, guessed: bool) -> Reply | None:
    """What the answers told say of what points at them; that they say no more, where nothing else was `guessed`."""
    said = normalize(utterance)
    pointed = points(talk, utterance)
    if not talk.state.latest or (guessed and not pointed):
        return None
    if any(asks_anew(talk, part) for part in sentences(utterance)):
        return None
    asked = asking_part(utterance)
    guessed = guessed and bool(telling(asked) - _ASIDE)  # "How would I begin with that?" points and does no more.
    if not figures_in(asked) <= {figure for entry in told_entries(talk) for figure in figures_in(entry.answer)}:
        return None
    least = 0.0 if pointed and not guessed else _LEAST_SHARE
    if found := _bearing(talk, asked, least=least) or _bearing(talk, utterance, least=least):
        entry, shown = found[0].entry, [line.text for line in found]
        silent, best = unsaid(talk, asked, shown), talk.advisor.match(asked)[0]
        if silent and talk.replies.surely(asked) and best.entry not in told_entries(talk):
            return talk.ask(asked, (), ())
        if silent and (other := _of_another(talk, utterance)):
            return other
        text = f"{act_messages.said_of(entry, shown)} {silent}"
        return talk.on(utterance, [entry], text.rstrip())
    if not pointed or (guessed and not _AT_A_LINE.search(said)):
        return None
    if other := _of_another(talk, utterance):
        return other
    entry = talk.latest[0]
    before = (line.text for line in lines(talk, talk.state.question, [entry]) if line.weight >= _LEAST_WEIGHT)
    if line := next(before, ""):
        text = f"{act_messages.said_of(entry, [line])} {unsaid(talk, asked, [line])}"
    else:
        text, _ = nothing_known(talk, asked, [entry])
    return talk.on(utterance, [entry], text.rstrip())


def cases(talk: Talk, utterance: str) -> Reply | None:
    """What an answer tells of somebody, to who points at it and asks for more, or whether anybody really did that."""
    said = normalize(utterance)
    name = _WHAT_IS.search(said)
    if not points(talk, utterance):
        return None
    if (_MORE.search(said) or name) and (found := _bearing(talk, name["name"] if name else utterance, least=0.0)):
        entry, text = found[0].entry, found[0].text
        more = follow_up_messages.no_more_of(name["name"].upper()) if name else sources_of(entry)
        return talk.on(utterance, [entry], f"{act_messages.all_on_that(text)}\n\n{more}")
    entry = talk.latest[0]
    if _OF_SOURCES.search(said) and not _SOMEBODY_REAL.search(said):
        return talk.on(utterance, [entry], sources_of(entry))
    told = [text for text in examples(entry) if _CASE.search(text)] if _SOMEBODY_REAL.search(said) else []
    return talk.on(utterance, [entry], act_messages.example(entry, told[:_MOST_LINES])) if told else None


def unsaid(talk: Talk, utterance: str, shown: Sequence[str]) -> str:
    """That the lines told hold none of the other telling words of a question; empty where they do, or none is asked."""
    held = {stem(word) for text in shown for word in words(text)} | of_the_person(talk) | _ASIDE
    figures = {figure for text in shown for figure in figures_in(text)}
    said = (word for word in dict.fromkeys(words(utterance)) if len(word) >= _LONG and word not in figures)
    named = [word for word in said if not (is_function_word(word) or is_hindi(word)) and stem(word) not in held]
    return follow_up_messages.silent_on(named) if is_question(utterance) else ""


def unknown(talk: Talk, utterance: str) -> list[str]:
    """The names in the questions of an utterance that no topic knows, other than places and what is of the person."""
    from ...nlu.word_vectors import word_vectors  # A first screen is to need nothing of this.

    asked = " ".join(filter(is_question, sentences(utterance)))
    known = {typed for typed, _ in talk.advisor.repairs(asked)} | of_the_person(talk) | COUNTRIES.keys()
    said = [word for word in dict.fromkeys(words(asked)) if word.isalpha() and not is_hindi(word)]
    said = [word for word in said if not ({word, stem(word)} & known or stem(word) in talk.knowledge.text)]
    named = [word for word in said if word not in word_vectors() or word.upper() in asked]
    return [as_typed(word, asked) for word in named if stem(word) not in _asked_with(talk.knowledge.lines)]


@lru_cache(maxsize=4)
def _asked_with(lines_asked: tuple[LineAsked, ...]) -> frozenset[str]:
    """The stems of the words with which people ask for lines."""
    return frozenset(stem(word) for line in lines_asked for text in line.asked for word in words(text))


def _bearing(talk: Talk, utterance: str, *, least: float) -> list[Line]:
    """The lines of the answers told last that share the most with an utterance; none where that is little."""
    besides = of_the_person(talk) | _ASIDE
    least = max(_LEAST_WEIGHT, least * weight(talk, telling(utterance) - besides))
    for entries in (talk.latest, told_entries(talk)):
        found = [line for line in lines(talk, utterance, entries, besides) if line.weight >= least]
        before = {line.text: line.weight for line in lines(talk, talk.state.question, entries, besides)}
        found.sort(key=lambda line: -line.weight - _ASKED_BEFORE * before.get(line.text, 0.0))
        if found:
            best = found[0]
            return [line for line in found[:_MOST_LINES] if (line.entry, line.shared) == (best.entry, best.shared)]
    return []
