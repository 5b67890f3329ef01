"""Responses to comparing: topics side by side, and an order or a verdict only where the knowledge holds one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, partial

from ...models import Entry, Reply
from ...patterns import regex
from ...text import sentences, stem, stems, telling_stems, words
from ..forms import SHORT, holding, in_form
from ..person.fitting import fitting_topics
from ..questions import choosing
from ..questions.beginning import is_of_others, where_to_begin
from ..questions.course_choice import for_the_person
from ..questions.mentions import mentioned, telling
from ..talk import Talk, told
from . import act_messages
from .acts import Act
from .templates import LONGEST, Template

__all__ = ["better", "compare", "first", "named"]

_COMPARES = regex(r"\b(?:vs|versus|or|compared)\b", re.IGNORECASE)
"""In the title of a topic that compares others."""
_CHOOSES = regex(r"\b(?:torn|choose|in doubt)\b", re.IGNORECASE)
_FOR_ONE = regex(r"\b(?:for me|suits? me|mere liye|should i|shud i)\b", re.IGNORECASE)
_PIECES = 2
"""Pieces of answers that are quoted on each of two things, at most."""
_SORTS = frozenset(map(stem, "course courses book books tool tools cert certificate class video videos".split()))
"""Stems of what things are, which names do without."""
_INITIALS = regex(r"\b([A-Z])\w+ ([A-Z])\w+")
_MACROS = {
    "and": "and|or|vs|versus|with|to|against|aur|ya|from",
    "differ": "(what|whats|which|how|where|kya) [is|s|are|does|do|did|they|the|main|big|real|it|one|ones|both]*"
    " (difference|differences|diff|differ|differs|different)",
    "which": "(what|which) (is|s|one is) better|whats better|better|(which|which one|what) should i choose"
    "|(which|which one|what) should i (learn|do|take|pick|choose) [first]",
}
_pattern = cache(partial(Template, macros=_MACROS))
_PAY = regex(r"\b(?:pay|pays|paid|payscale|salar(?:y|ies)|earn\w*|wages?|money|ctc|lpa)\b")
"""What the short forms of two jobs say nothing of: `pay_of_other_jobs` compares it where there are figures."""
_NAMED = (
    "[so|and|ok|please|pls|can you]* (compare|comparison (of|between)) <one> {and} <other>",
    "[what|is|s|are|whats|the|main|tell me]* (difference|differences|diff) (between|of|in|bw) <one> {and} <other>",
    "{which} <one> {and} <other>",
    "<one> (vs|versus) <other> [which] [one] [is] [better] [for me]",
    "<one> (vs|versus) <other> for [an] (ml|ai|machine learning) [jobs|job|engineer|engineers|roles|work|career]",
    "<one> {and} <other> {which} [for me]",
    "<one> {and} <other> {differ} [kya|hai|there|exactly|between them]*",
    "<one> {and} <other> (difference|diff) [kya|hai|there|exactly|between them]*",
    "how (do|does|is|are) <one> (differ|different) (from|to|than) <other>",
)
_NAMED_FIRST = (
    "[should|shall|do] [i] [learn|do|study|start|take|begin] [with] <one> (or|ya) <other> (first|pehle|pahle)",
    "(pehle|pahle|first|which first|what first|which comes first|what should i learn first|which should i learn"
    " first)"
    " <one> (or|ya) <other>",
    "[should|shall] [i] [learn|do|study|start|take] <one> before <other>",
    "<one> (or|ya|vs|versus) <other> (first|pehle|pahle)",
)


def compare(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """What answers say of things that are named; the topics at hand side by side, or the latest beside a named one."""
    if reply := mentioned(talk, utterance):
        return reply
    if not act.about:
        return _side_by_side(talk, utterance, _at_hand(talk))
    entries = [*talk.latest[-1:], *talk.meant(act.about)[:1]]
    return _side_by_side(talk, utterance, entries) if len({entry.id for entry in entries}) == 2 else None


def better(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """What fits the person, where they ask for themselves; else the topics side by side, and what the knowledge says of
    which to choose; of a lone one, what it comes to."""
    if reply := mentioned(talk, utterance):
        return reply
    if leaning := choosing.of_the_last(talk, utterance):
        facts = talk.state.profile.facts()
        return replace(leaning, text=f"{act_messages.told_me(facts)} {leaning.text}") if facts else leaning
    of_courses = _FOR_ONE.search(utterance) and talk.knowledge.roles.courses in talk.state.latest
    if of_courses and (course := for_the_person(talk, utterance)):
        return course
    entries = _at_hand(talk)
    if len({entry.group for entry in entries}) > 1 and not (talk.state.between or len(talk.state.latest) > 1):
        # What was asked one after the other need not be a choice.
        entries = talk.latest
    if _FOR_ONE.search(utterance) and (entries or talk.latest):
        return _suited(talk, utterance, entries or talk.latest)
    if len(entries) > 1 and talk.state.told and talk.state.form == SHORT and entries == talk.latest:
        return talk.on(utterance, entries, _verdict(_comparing(talk, entries)))
    if len(entries) < 2 and talk.latest:
        talk.state.form = SHORT
        return talk.on(utterance, talk.latest, told(talk.latest, SHORT))
    return _side_by_side(talk, utterance, entries)


def first(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """The order the knowledge has for the topics at hand, or that it has none; where to begin, if not with them."""
    entries = _at_hand(talk)
    if begin := where_to_begin(talk, utterance, several=len(entries) > 1):
        return begin
    if is_of_others(utterance, entries or talk.latest):
        return None
    return _ordered(talk, utterance, entries) if len(entries) > 1 else better(talk, utterance, _)


def _suited(talk: Talk, utterance: str, entries: Sequence[Entry]) -> Reply | None:
    """What one of them says that compares two; else what fits the person; a question back where they told nothing."""
    decided = [entry for entry in entries if _COMPARES.search(entry.title) and _CHOOSES.search(in_form(entry, SHORT))]
    if decided:
        return talk.on(utterance, entries, act_messages.by_entry(decided[0], in_form(decided[0], SHORT)))
    facts = talk.state.profile.facts()
    fitting = talk.entries(fitting_topics(talk.knowledge, talk.state)) if facts else []
    if not fitting:
        return talk.asking(utterance, act_messages.SUITS_WHOM, [*(entry.id for entry in entries), *talk.unread()])
    among = next((entry for entry in fitting if entry in entries), None)
    best = among or fitting[0]
    text = act_messages.suited(facts, best, in_form(best, SHORT), among=among is not None)
    return talk.on(utterance, entries, text, first=[best.id])


def named(talk: Talk, utterance: str, reply: Reply) -> Reply | None:
    """Two topics side by side that an utterance names.

    None where it names no two that are known, or where the reply to it as a question is sure, or compares already.
    """
    last = words((sentences(utterance) or [utterance])[-1])
    if len(last) > LONGEST:
        return None
    said = "".join(f" {word}" for word in last)
    in_order = next((match for text in _NAMED_FIRST if (match := _pattern(text).fullmatch(said))), None)
    found = in_order or next((match for text in _NAMED if (match := _pattern(text).fullmatch(said))), None)
    if found is None:
        return None
    parts = [part.strip() for part in found.groups()]
    if any(" " in part and _PAY.search(part) for part in parts):
        return None
    if reply.kind == "answer" and not reply.tentative and _expected(talk, utterance, parts):
        return None
    sure = all(talk.advisor.decide(part, talk.advisor.match(part)).action == "answer" for part in parts)
    if not sure and talk.is_gap(utterance):
        return None
    entries = [entry for part in parts for entry in _surely(talk, part)]
    if len(entries) < 2 or entries[0] is entries[1]:
        unsure = reply.tentative or reply.kind != "answer"
        return _quoted(talk, utterance, parts) if unsure else None
    answered = [match.entry for match in reply.answers]
    if any(_COMPARES.search(entry.title) for entry in answered):
        return None
    if len(answered) == 1 and not reply.tentative and answered[0] not in entries:
        return None
    return (_ordered if in_order else _side_by_side)(talk, utterance, entries)


def _expected(talk: Talk, utterance: str, parts: Sequence[str]) -> bool:
    """Whether the knowledge expects this very comparison: the likeliest phrasing holds the words of each part."""
    known = stems(talk.advisor.match(utterance)[0].phrasing)
    return all(telling(talk, part) <= known for part in parts)


def _quoted(talk: Talk, utterance: str, parts: Sequence[str]) -> Reply | None:
    """What answers say of two things that they name; None where one of the two stands in none."""
    items: list[str] = []
    entries: list[Entry] = []
    for part in parts:
        said = telling(talk, part)
        said = said - _SORTS or said
        near = [*talk.latest, *(match.entry for match in talk.advisor.match(utterance) if match.entry.kind == "topic")]
        found = next(((entry, held) for entry in near if said and (held := _holding_all(entry, said))), None)
        if found is None:
            return None
        items += [f"- **{found[0].title}**: {piece}" for piece in found[1][:_PIECES]]
        entries.append(found[0])
    text = act_messages.named_by_answers(list(dict.fromkeys(items)), act_messages.NO_RANKING)
    reply = talk.on(utterance, list(dict.fromkeys(entries)), act_messages.on_a_guess(text))
    return replace(reply, tentative=True)


def _holding_all(entry: Entry, said: set[str]) -> list[str]:
    """The pieces of an answer that hold all of some stems, or the initials of a name for one: "hf"."""
    return [
        piece
        for piece in holding(entry)
        if said <= {*map(stem, words(piece)), *("".join(pair).lower() for pair in _INITIALS.findall(piece))}
    ]


def _surely(talk: Talk, part: str) -> list[Entry]:
    """The topic that a part names and nothing more: each of its telling words stands in the title or a phrasing."""
    best = talk.advisor.match(part)[0]
    said = telling_stems(part)
    known = stems(f"{best.entry.title} {best.entry.question} {best.phrasing}")
    return talk.meant(part)[:1] if best.entry.kind == "topic" and said <= known else []


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
    roles = talk.knowledge.roles
    if not roles.learning_order or any(entry.group not in roles.ordered_groups for entry in entries):
        return _side_by_side(talk, utterance, entries, act_messages.NO_ORDER)
    order = talk.knowledge[roles.learning_order]
    return _side_by_side(talk, utterance, entries, act_messages.ordered_by(order, in_form(order, SHORT)), order)


def _side_by_side(
    talk: Talk, utterance: str, entries: Sequence[Entry], verdict: str = "", order: Entry | None = None
) -> Reply | None:
    """Topics in their short forms, with a verdict: what an entry says that compares them, or that there is none."""
    if len(entries) < 2:
        return talk.remark(utterance, act_messages.ONE_ONLY) if talk.state.latest else None
    comparing = order or _comparing(talk, entries)
    verdict = verdict or _verdict(comparing)
    items = [act_messages.in_short(entry, in_form(entry, SHORT)) for entry in entries]
    leads = [comparing.id] if comparing else []
    reply = talk.on(utterance, entries, act_messages.compared(items, verdict), first=leads)
    talk.state.form = SHORT
    return reply


def _verdict(comparing: Entry | None) -> str:
    """What the entry that compares some topics says; that nothing is known to, where there is none."""
    return act_messages.by_entry(comparing, in_form(comparing, SHORT)) if comparing else act_messages.NO_RANKING


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
