"""Reference: what points at an answer told before is replied to from its lines, or told that they go no further."""

from __future__ import annotations

from collections.abc import Sequence

from ..models import Entry, Reply
from ..patterns import regex
from ..text import is_function_word, normalize, sentences, stem, words
from . import act_messages, follow_up_messages
from .evidence import Line, figures_in, lines, of_the_person, spoken_of, telling, told_entries, weight
from .forms import SHORT, examples, in_form, pieces
from .hinglish import is_hindi
from .pieces import is_question
from .talk import Talk

__all__ = ["points", "referred", "unsaid"]

_POINTS = regex(
    r"\b(?:th[oe]se|their|theirs|they|them|his|hers?|him|she|he|its|the ones?|the (?:two|three|four|five|first|last|other)"
    r"|(?:the|your|any|which) (?:\w+ )?(?:sources?|figures?|numbers?|answers?|lines?|estimates?)"
    r"|(?:is|was|does|did) (?:that|this)|(?:of|by|about|from) (?:it|that|this)|(?:is|was) it (?:an?|the|before|after|per)"
    r"|(?:that|this) (?!i\b|you\b|we\b|is\b|was\b)\w+"
    r"|(?:ye|yeh|wo|woh|us|usme|isme|inme|unme|iska|uska|inka|unka)"
    r"|(?:you|u|tune|tumne|aapne) (?:\w+ )?(?:said|told|tell|suggest\w*|mention\w*|wrote|offer\w*|meant?|call\w*|hi bol\w*"
    r"|bol\w*|kaha\w*|likha))\b"
)
"""What speaks of something told before."""
_AT_A_LINE = regex(r"\b(?:that|this|the|your) (?:figure|number|line|amount|estimate|average|salary|answer)s?\b")
_SOMEBODY_REAL = regex(
    r"\b(?:real|actual(?:ly)?|someone|somebody|anyone|anybody|person|people|example|case|story)\b"
    r".*\b(?:real|did|does|done|do|made|who|like me|my age|person|people|happened|describe\w*|tells?)\b"
)
"""That a case is asked for, not the rule."""
_ASIDE = frozenset(
    map(
        stem,
        "exactly source sources figure number line answer estimate count mean means real suggest offer mention describe"
        " include matter apply idea good use thing say top really whats thats yourself".split(),
    )
)
_LONG = 4
"""Letters of a word that is named as one that no line holds, at least."""
_MOST_LINES, _MOST_SILENT = 2, 3
_LEAST_WEIGHT = 4.0
"""Weight from which a line bears on what points at it: one word that one line in fifty holds."""
_LEAST_SHARE = 0.4
"""Share of what is asked that a line holds, at least, where something else may be meant."""
_ASKED_BEFORE = 0.4
"""Share with which the words of the question before count: "that figure" is the one that was asked for."""


def points(talk: Talk, utterance: str) -> bool:
    """Whether an utterance speaks of an answer that was told before."""
    if not talk.state.latest:
        return False
    line = spoken_of(talk, utterance) if figures_in(utterance) else None
    return _POINTS.search(normalize(utterance)) is not None or (line is not None and bool(line.figures))


def referred(talk: Talk, utterance: str, *, guessed: bool) -> Reply | None:
    """What the answers told before say of what points at them; that they say no more, where nothing else was `guessed`.

    None for what points at none.
    """
    if not points(talk, utterance):
        return None
    if _SOMEBODY_REAL.search(normalize(utterance)) and (found := _cases(talk, utterance)):
        return found
    asked = " ".join(filter(is_question, sentences(utterance))) or utterance
    if not {*figures_in(asked)} <= {figure for entry in told_entries(talk) for figure in figures_in(entry.answer)}:
        return None
    if found := _bearing(talk, asked, least=_LEAST_SHARE if guessed else 0.0):
        shown = [line.text for line in found]
        text = act_messages.said_of(found[0].entry, shown)
        return talk.on(utterance, [found[0].entry], f"{text} {unsaid(talk, asked, shown)}".rstrip())
    if guessed and not _AT_A_LINE.search(normalize(utterance)):
        return None
    entry = talk.latest[0]
    before = (line.text for line in lines(talk, talk.state.question, [entry]) if line.weight >= _LEAST_WEIGHT)
    if line := next(before, ""):
        text = f"{act_messages.said_of(entry, [line])} {unsaid(talk, asked, [line])}".rstrip()
    else:
        text = act_messages.nothing_further(entry, in_form(entry, SHORT))
    return talk.on(utterance, [entry], text)


def unsaid(talk: Talk, utterance: str, shown: Sequence[str]) -> str:
    """That the lines told say nothing of the other words of what was asked, where they are few."""
    if not is_question(utterance):
        return ""
    held = {stem(word) for text in shown for word in words(text)} | of_the_person(talk) | _ASIDE
    said = [
        word
        for word in dict.fromkeys(words(utterance))
        if len(word) >= _LONG and not (is_function_word(word) or is_hindi(word)) and stem(word) not in held
    ]
    return follow_up_messages.silent_on(said) if len(said) <= _MOST_SILENT else follow_up_messages.NO_FURTHER


def _bearing(talk: Talk, utterance: str, *, least: float) -> list[Line]:
    """The lines of the answers told last that share the most with an utterance; none where that is little."""
    besides = of_the_person(talk) | _ASIDE
    least = max(_LEAST_WEIGHT, least * weight(talk, telling(utterance) - besides))
    for entries in (talk.latest, told_entries(talk)):
        found = [line for line in lines(talk, utterance, entries, besides) if line.weight >= least]
        before = {line.text: line.weight for line in lines(talk, talk.state.question, entries, besides)}
        found.sort(key=lambda line: -line.weight - _ASKED_BEFORE * before.get(line.text, 0.0))
        if found:
            return [line for line in found[:_MOST_LINES] if line.entry is found[0].entry and line.shared == found[0].shared]
    return []


def _cases(talk: Talk, utterance: str) -> Reply | None:
    """What the latest answer tells as a case of somebody."""
    entry = talk.latest[0]
    found = [text for text in examples(entry) if text in pieces(entry)][:_MOST_LINES]
    return talk.on(utterance, [entry], act_messages.example(entry, found)) if found else None
