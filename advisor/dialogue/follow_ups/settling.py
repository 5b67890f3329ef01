"""Settling: what the answers say to a doubt that is about none of their lines, or about two times that differ."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize, sentences
from ..acts.act_messages import said_of
from ..forms import SHORT, examples, in_form
from ..questions.asked_lines import passage
from ..questions.context import in_context
from ..questions.pieces import is_question
from ..talk import Talk
from . import follow_up_messages as messages
from . import retort_messages
from .attribution import attributed, reach
from .evidence import lines, of_the_person, told_entries

__all__ = ["settled", "two_times", "unsettled"]

_TIMES = regex(r"\b(?:an?|one|two|three|\d+) (?:year|month|week)s?\b")
_TELLS = regex(
    r"\b(?:you|it|that|this|there|the (?:plan|answer|other)) (?:\w+ )?(?:says?|said|told|wrote|claims?|reads?)\b"
)
_DIFFER = regex(
    r"\b(?:but|which (?:is|one|of)|when you|contradict\w*|and (?:now|here|there|elsewhere)|before|earlier)\b"
)
_TOLD_ODDS = 5.0
"""How many times likelier a doubt is about an answer that was told."""
_WEIGHTY = 6.0
"""Least weight of a line that is told as bearing on a doubt."""
_MOST_LINES = 3
"""Lines that are told, at most."""


def two_times(talk: Talk, utterance: str) -> Reply | None:
    """Which of two times for learning holds, where both were told; None for anything else."""
    said = normalize(utterance)
    entries = talk.entries([talk.knowledge.roles.learning_time])
    both = len({*_TIMES.findall(said)}) > 1 and _TELLS.search(said) and _DIFFER.search(said)
    return talk.on(utterance, entries, messages.TWO_TIMES) if entries and both else None


def settled(talk: Talk, part: str, utterance: str) -> Reply | None:
    """What a line says to the question beside a doubt, as far as it goes; None where none is asked, or none says it."""
    asked = " ".join(text for text in sentences(utterance) if text != part and is_question(text))
    found = passage(talk, asked) if asked else None
    if found is None or found.entry.kind != "topic" or len(found.lines) > 1:
        return None
    line = found.lines[0]
    granted = retort_messages.ONE_STORY if "story" in part.lower() else ""
    text = f"{granted} {said_of(found.entry, [line])} {attributed(found.entry, line)} {reach(found.entry, line)}"
    return talk.on(part, [found.entry], text.strip())


def unsettled(talk: Talk, part: str) -> Reply | None:
    """What bears on a doubt that no line is about; None where it is about a topic that was not told, or about none."""
    entries = told_entries(talk)
    matches = in_context(talk.advisor.match(part), [entry.id for entry in entries], _TOLD_ODDS)
    best = next((match for match in matches if match.entry.kind == "topic"), None)
    shared = lines(talk, part, entries, of_the_person(talk))
    found = [line for line in shared if line.weight >= _WEIGHTY]
    touched = next((line for line in shared if line.entry in talk.latest), None)
    least = talk.advisor.tentative_threshold if best and best.entry in entries else talk.advisor.threshold
    if found and len(found[0].shared) > 1:
        entry = found[0].entry
    elif best and best.confidence >= least:
        entry = best.entry
    elif found:
        entry = found[0].entry
    elif touched:
        entry, found = touched.entry, [touched]
    elif talk.state.told and talk.latest and not (best and best.confidence >= talk.advisor.tentative_threshold):
        entry = talk.latest[0]
    else:
        return None
    near = [line.text for line in found if line.entry is entry]
    head = " ".join(in_form(entry, SHORT).split())
    near = [head, *(line for line in dict.fromkeys([*near, *examples(entry)]) if line not in head)][:_MOST_LINES]
    return talk.on(part, [entry], f"{messages.UNSETTLED} {messages.bearing(entry, near)}")
