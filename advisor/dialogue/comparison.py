"""Responses to comparing: topics side by side, and an order or a verdict only where the knowledge holds one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..models import Entry, Reply
from ..text import is_function_word, sentences, stem, words
from . import act_messages
from .acts import Act
from .forms import SHORT, in_form
from .talk import Talk, told
from .templates import compiled

__all__ = ["better", "compare", "first", "named"]

_COMPARES = re.compile(r"\b(?:vs|versus|or|compared)\b", re.IGNORECASE)
"""In the title of a topic that compares others."""
_ORDER = "roadmap"
"""Id of the topic that tells what comes before what, where the knowledge has it."""
_LEARNT = frozenset({"Skills", "Learning it", "Degrees and courses", "Getting hired"})
_MACROS = {
    "and": "and|or|vs|versus|with|to|against|aur|ya|from",
    "which": "(what|which) (is|s|one is) better|whats better|better|(which|which one|what) should i choose"
    "|(which|which one|what) should i (learn|do|take|pick|choose) [first]",
}
_NAMED = (
    "[so|and|ok|please|pls|can you]* (compare|comparison (of|between)) <one> {and} <other>",
    "[what|is|s|are|whats|the|main|tell me]* (difference|differences|diff) (between|of|in|bw) <one> {and} <other>",
    "{which} <one> {and} <other>",
    "<one> (vs|versus) <other>",
    "<one> {and} <other> which [one] is better [for me]",
)
_NAMED_FIRST = (
    "[should|shall|do] [i] [learn|do|study|start|take|begin] [with] <one> (or|ya) <other> (first|pehle|pahle)",
    "(pehle|pahle|first|which first|what first|which comes first|what should i learn first|which should i learn"
    " first)"
    " <one> (or|ya) <other>",
    "[should|shall] [i] [learn|do|study|start|take] <one> before <other>",
)


def compare(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """The topics at hand side by side, or the latest beside the one that is named."""
    if not act.about:
        return _side_by_side(talk, utterance, _at_hand(talk))
    entries = [*talk.latest[-1:], *talk.meant(act.about)[:1]]
    return _side_by_side(talk, utterance, entries) if len({entry.id for entry in entries}) == 2 else None


def better(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """The topics side by side, and what the knowledge says of which to choose; of a lone one, what it comes to."""
    entries = _at_hand(talk)
    if len(entries) < 2 and talk.latest:
        talk.state.form = SHORT
        return talk.on(utterance, talk.latest, told(talk.latest, SHORT))
    return _side_by_side(talk, utterance, entries)


def first(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """The order the knowledge has for the topics at hand, or that it has none."""
    entries = _at_hand(talk)
    return _ordered(talk, utterance, entries) if len(entries) > 1 else better(talk, utterance, _)


def named(talk: Talk, utterance: str, reply: Reply) -> Reply | None:
    """Two topics side by side that an utterance names.

    None where it names no two that are known, or where the reply to it as a question is sure, or compares already.
    """
    said = "".join(f" {word}" for word in words((sentences(utterance) or [utterance])[-1]))
    in_order = next((match for text in _NAMED_FIRST if (match := _pattern(text).fullmatch(said))), None)
    found = in_order or next((match for text in _NAMED if (match := _pattern(text).fullmatch(said))), None)
    if found is None:
        return None
    entries = [entry for part in found.groups() for entry in _surely(talk, part.strip())]
    if len(entries) < 2 or entries[0] is entries[1]:
        return None
    answered = [match.entry for match in reply.answers]
    if any(_COMPARES.search(entry.title) for entry in answered) or (len(answered) == 1 and not reply.tentative):
        return None
    return (_ordered if in_order else _side_by_side)(talk, utterance, entries)


def _surely(talk: Talk, part: str) -> list[Entry]:
    """The topic that a part names and nothing more: each of its telling words stands in the title or a phrasing."""
    best = talk.advisor.match(part)[0]
    said = {stem(word) for word in words(part) if not is_function_word(word)}
    known = {stem(word) for text in (best.entry.title, best.entry.question, best.phrasing) for word in words(text)}
    return talk.meant(part)[:1] if best.entry.kind == "topic" and said <= known else []


@cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(compiled(template, _MACROS))


def _at_hand(talk: Talk) -> list[Entry]:
    """What "them" is: the topics of an answer of several; those offered when asked which; the last two answered."""
    state = talk.state
    if state.told and len(state.latest) > 1:
        return talk.latest
    if state.between and len(state.offered) > 1:
        return talk.entries(state.offered)
    return talk.entries(state.answered[-2:] if len(state.answered) > 1 else ())


def _ordered(talk: Talk, utterance: str, entries: Sequence[Entry]) -> Reply | None:
    """Topics side by side with the order that the knowledge has for them, or that it has none."""
    if len(entries) < 2:
        return None
    if _ORDER not in talk.knowledge or any(entry.group not in _LEARNT for entry in entries):
        return _side_by_side(talk, utterance, entries, act_messages.NO_ORDER)
    order = talk.knowledge[_ORDER]
    return _side_by_side(talk, utterance, entries, act_messages.ordered_by(order, in_form(order, SHORT)), order)


def _side_by_side(
    talk: Talk, utterance: str, entries: Sequence[Entry], verdict: str = "", order: Entry | None = None
) -> Reply | None:
    """Topics in their short forms, with a verdict: what an entry says that compares them, or that there is none."""
    if len(entries) < 2:
        return talk.remark(utterance, act_messages.ONE_ONLY) if talk.state.latest else None
    comparing = order or _comparing(talk, entries)
    if not verdict:
        verdict = act_messages.by_entry(comparing, in_form(comparing, SHORT)) if comparing else act_messages.NO_RANKING
    items = [act_messages.in_short(entry, in_form(entry, SHORT)) for entry in entries]
    leads = [comparing.id] if comparing else []
    reply = talk.on(utterance, entries, act_messages.compared(items, verdict), first=leads)
    talk.state.form = SHORT
    return reply


def _comparing(talk: Talk, entries: Sequence[Entry]) -> Entry | None:
    """The topic that compares two others; none where the knowledge has none."""
    if len(entries) != 2:
        return None
    one, other = entries
    asked = f"difference between {one.title} and {other.title}"
    best = next((match for match in talk.advisor.match(asked) if match.entry.kind == "topic"), None)
    if best is None or best.entry in entries or best.confidence < talk.advisor.tentative_threshold:
        return None
    return best.entry if _COMPARES.search(best.entry.title) else None
