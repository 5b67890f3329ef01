"""Missed lines: the lines that a question in a message surely asks for, told beside a reply that holds none of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..models import Entry, Reply
from ..patterns import regex
from ..text import normalize, sentences, words
from .acts import free_words
from .acts.act_messages import said_of
from .follow_ups.evidence import figures_in
from .follow_ups.no_figure import saying_so
from .follow_ups.single import asks_for_one
from .follow_ups.verdicts import asks_if_in_the_way
from .forms import WHOLE
from .parts import parts
from .pay.pay import ASKS_PAY, pay_topics
from .pay.pay_growth import of_growth
from .questions.asked_lines import Passage, passage
from .questions.hard_to_read import for_a_beginner
from .questions.pieces import is_question, leans
from .questions.sides import asks_for_a_side
from .talk import Talk
from .untold import without_told

__all__ = ["asked_for", "with_missed"]

_SURELY = 0.6
"""Probability from which lines are surely asked for."""
_AN_ACT = 0.6
"""Confidence from which a sentence is said of the talk, rather than asked."""
_NOTHING = regex(r"I (?:have|found|know of) no\b|I can't\b")
_NO = regex(r"No\b")
"""How a reply begins that says no, which a line of the same answer would blur."""
_YES_OR_NO = regex(r"^(?:Yes|No)[,:] ")
"""How a line begins that the reply may begin otherwise."""
_LIKELY = 0.005
"""Least confidence in the topic of such lines, where it was not told last."""
_FEWEST, _BEGINS = 3, 8
"""Words of such a question, at least; first words of a line by which a reply is known to tell it."""


def asked_for(talk: Talk, utterance: str) -> list[Passage]:
    """The lines that the questions in an utterance surely ask for, before anything is replied to it."""
    found = []
    for part in (sentences if leans(utterance) else parts)(utterance) if talk.state.latest else ():
        if len(words(part)) < _FEWEST or not is_question(part) or asks_if_in_the_way(part) or asks_for_one(part):
            continue
        if of_growth(talk, part) or asks_for_a_side(talk, part) or for_a_beginner(talk, part):
            continue  # What grows is the pay, of which all that is known is told; a side and a level are of what was.
        act = free_words.heard(talk, part)
        lines = passage(talk, part) if act.kind == free_words.QUESTION or act.confidence < _AN_ACT else None
        told = lines is not None and not all(map(_NOTHING.match, lines.lines))
        if lines and told and lines.likely >= _SURELY and _may_be_meant(talk, part, lines.entry):
            found.append(lines)
    return found


def _may_be_meant(talk: Talk, part: str, entry: Entry) -> bool:
    """Whether a question may be one for a topic as a whole; one for pay has a word for it."""
    if entry.id in pay_topics(talk.knowledge) and not ASKS_PAY.search(normalize(part)):
        return False
    likely = (match.entry for match in talk.advisor.match(part) if match.confidence >= _LIKELY)
    return entry.kind == "topic" and (entry in talk.latest or entry in likely)


def with_missed(talk: Talk, reply: Reply, asked: Sequence[Passage]) -> Reply:
    """A reply with the lines of which it holds nothing, and without those told of late; they alone, if it asks back."""
    return without_told(talk, saying_so(_completed(talk, reply, asked)))


def _completed(talk: Talk, reply: Reply, asked: Sequence[Passage]) -> Reply:
    if reply.kind not in {"answer", "fallback", "clarification"}:
        return reply
    # "More" tells the rest of what is told in brief.
    settled = _NO.match(reply.text) is not None or talk.state.form != WHOLE
    told_of = {match.entry.id for match in reply.answers} if settled else set()
    missed = (found for found in asked if found.entry.id not in told_of)
    new = [
        found
        for found in missed
        if not any(_holds(reply.text, line) or talk.state.told_only(line) for line in found.lines)
    ]
    if not new:
        return reply
    text = "\n\n".join(said_of(found.entry, found.lines) for found in new)
    told = talk.on(reply.question, list(dict.fromkeys(found.entry for found in new)), text)
    if reply.kind == "clarification":
        return told
    both = told if reply.kind == "fallback" else reply
    return replace(both, text=f"{reply.text}\n\n{text}")


def _holds(text: str, line: str) -> bool:
    """Whether a text holds a line, or its figures."""
    said, figures = " ".join(words(text)), figures_in(line)
    begins = words(_YES_OR_NO.sub("", line))[:_BEGINS]
    return " ".join(begins) in said or (bool(figures) and figures <= figures_in(text))
