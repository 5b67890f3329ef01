"""Responses to comparing: topics side by side, and an order or a verdict only where the knowledge holds one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ..forms import SHORT, in_form
from ..person.fitting import fitting_topics
from ..questions import choosing
from ..questions.beginning import OWN_ORDER, is_of_others, where_to_begin
from ..questions.course_choice import for_the_person
from ..questions.mentions import mentioned
from ..talk import Talk, told
from . import act_messages
from .acts import Act

__all__ = ["COMPARES", "better", "compare", "first", "ordered", "side_by_side"]

COMPARES = regex(r"\b(?:vs|versus|or|compared)\b", re.IGNORECASE)
"""In the title of a topic that compares others."""
_AGAINST = regex(r"(?i)(?:and |so |but )?(?:vs\.?|versus|against|compared (?:to|with)) ([^?.!]{2,30})\W*")
"""What the latest is to be compared with: "vs devops"."""
_CHOOSES = regex(r"\b(?:torn|choose|in doubt)\b", re.IGNORECASE)
_TWO = regex(r"\b(?:two|both|either)\b", re.IGNORECASE)
_FOR_ONE = regex(r"\b(?:for me|suits? me|mere liye|should i|shud i)\b", re.IGNORECASE)


def compare(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """What answers say of things that are named; the topics at hand side by side, or the latest beside a named one."""
    if reply := mentioned(talk, utterance):
        return reply
    if not act.about and talk.latest and (other := _AGAINST.fullmatch(utterance.strip())):
        entries = [*talk.latest[-1:], *talk.meant(other[1])[:1]]
        if len({entry.id for entry in entries}) > 1:
            return side_by_side(talk, utterance, entries)
    if not act.about:
        return side_by_side(talk, utterance, _at_hand(talk))
    entries = [*talk.latest[-1:], *talk.meant(act.about)[:1]]
    return side_by_side(talk, utterance, entries) if len({entry.id for entry in entries}) == 2 else None


def better(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """What fits the person, where they ask for themselves; else the topics side by side, and what the knowledge says of
    which to choose; of a lone one, what it comes to."""
    if reply := mentioned(talk, utterance):
        return reply
    if leaning := choosing.of_the_last(talk, utterance):
        facts = talk.state.profile.facts()
        return replace(leaning, text=f"{act_messages.told_me(facts)} {leaning.text}") if facts else leaning
    if one_job := choosing.of_the_jobs(talk, utterance):
        return one_job
    of_courses = _FOR_ONE.search(utterance) and talk.knowledge.roles.courses in talk.state.latest
    if of_courses and (course := for_the_person(talk, utterance)):
        return course
    entries = _at_hand(talk)
    of_two = talk.state.between or len(talk.state.latest) > 1 or _TWO.search(utterance)
    if len({entry.group for entry in entries}) > 1 and not of_two:
        # What was asked one after the other need not be a choice.
        entries = talk.latest
    if _FOR_ONE.search(utterance) and (entries or talk.latest):
        return _suited(talk, utterance, entries or talk.latest)
    if len(entries) > 1 and talk.state.told and talk.state.form == SHORT and entries == talk.latest:
        return talk.on(utterance, entries, _verdict(_comparing(talk, entries)))
    if len(entries) < 2 and talk.latest:
        talk.state.form = SHORT
        return talk.on(utterance, talk.latest, told(talk.latest, SHORT))
    return side_by_side(talk, utterance, entries)


def first(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """The order the knowledge has for the topics at hand, or that it has none; where to begin, if not with them."""
    entries = _at_hand(talk)
    if begin := where_to_begin(talk, utterance, entries):
        return begin
    if is_of_others(utterance, entries or talk.latest):
        return None
    if len(entries) > 1:
        return ordered(talk, utterance, entries)
    roles = talk.knowledge.roles
    of_learning = bool(talk.latest) and talk.latest[0].group in roles.ordered_groups
    of_learning = of_learning and not OWN_ORDER.search(in_form(talk.latest[0], SHORT))
    if of_learning and roles.learning_order and roles.learning_order not in talk.state.latest:
        return talk.said(utterance, [roles.learning_order], SHORT)  # What was told has no order of its own.
    return better(talk, utterance, _)


def _suited(talk: Talk, utterance: str, entries: Sequence[Entry]) -> Reply | None:
    """What one of them says that compares two; else what fits the person; a question back where they told nothing."""
    decided = [entry for entry in entries if COMPARES.search(entry.title) and _CHOOSES.search(in_form(entry, SHORT))]
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


def _at_hand(talk: Talk) -> list[Entry]:
    """What "them" is: the topics of an answer of several; those offered when asked which; the last two answered."""
    state = talk.state
    if state.told and len(state.latest) > 1:
        return talk.latest
    if state.between and len(state.offered) > 1:
        return talk.entries(state.offered)
    # What was told in place of something else is one of the two as well.
    told = [*(name for name in state.left_out if name not in state.answered), *state.answered]
    return talk.entries(told[-2:] if len(told) > 1 else ())


def ordered(talk: Talk, utterance: str, entries: Sequence[Entry]) -> Reply | None:
    """Topics side by side with the order that the knowledge has for them, or that it has none."""
    if len(entries) < 2:
        return None
    roles = talk.knowledge.roles
    if not roles.learning_order or any(entry.group not in roles.ordered_groups for entry in entries):
        return side_by_side(talk, utterance, entries, act_messages.NO_ORDER)
    order = talk.knowledge[roles.learning_order]
    return side_by_side(talk, utterance, entries, act_messages.ordered_by(order, in_form(order, SHORT)), order)


def side_by_side(
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
    return best.entry if COMPARES.search(best.entry.title) else None
