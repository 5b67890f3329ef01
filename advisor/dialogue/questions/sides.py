"""Sides: what speaks against what was told, or for it, and why just that was recommended, by a reader of its own."""

from __future__ import annotations

from functools import cache
from itertools import chain
from pathlib import Path

from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, sentences, stem, stems, telling_stems, words
from ..follow_ups.attribution import attributed
from ..forms import SHORT, headed, in_form, pieces
from ..pay.pay import pay_topics
from ..readers import Reader
from ..talk import Talk
from . import side_messages as messages
from .in_talk import named_by_title
from .leaning import leans
from .pieces import asking_part

__all__ = ["asks_for_a_side", "sides"]

_FOLDER, _ACTS = Path(__file__).with_name("side_phrasings"), Path(__file__).parents[1] / "acts" / "act_phrasings"
_OTHER = frozenset(
    "question takeaway repeated unhelpful source sure age again more else compare better first pick for-me wrong none"
    " remark shorter simpler unclear example covered asked uncovered differs".split()
)
"""Acts that are none of these."""
_READER = Reader(_FOLDER, _ACTS, _OTHER)
_AGAINST, _FOR, _WHY, _BOTH = "against", "for", "why", "both"
_HEADS = {_AGAINST: ("Against it:",), _FOR: ("For it:",), _BOTH: ("For it:", "Against it:")}
_PROS_AND_CONS = regex(r"\b(?:pros? (?:and|&|n) cons?|both sides)\b")
_LIKELY, _LEANS = 0.35, 0.5
"""How likely it is asked for a side, and that it leans on what was told, at least."""
_SPEAKS_AGAINST = regex(
    r"\b(?:misses|limits?|beware|warns?|seldom|hardly|rarely|doubts|against (?:you|it)|not enough|poorly|risk|convinced"
    r"|biased|saturated|outdated|dear|tight|otherwise|for a few|smaller part|no must|needn't)\b"
    r"|, but (?!for\b|not for\b)|\bthough rarely\b"
)
_REASON = regex(r"^\*\*Why\b|\b(?:because|since (?!\d)|so that|reported to be|gentler)\b")
_MOST = 2
"""Lines that are told, at most."""
_NAMED = 3
"""Letters of a word by which a line is of what an answer begins with, at least."""


def sides(talk: Talk, utterance: str) -> Reply | None:
    """What speaks for what was told, or against it, or why just that one, to who asks so behind it; None otherwise."""
    kind, entry = _asked(talk, utterance)
    if entry is None:
        return None
    if kind != _WHY and (told := _of_the_job(talk, utterance, entry, kind)):
        return told
    if kind == _BOTH:
        return None
    return talk.on(utterance, [entry], _against(entry) if kind == _AGAINST else _reasons(entry))


def asks_for_a_side(talk: Talk, utterance: str) -> bool:
    """Whether an utterance asks what speaks for what was told, or against it, or why just that one."""
    return _asked(talk, utterance)[1] is not None


def _asked(talk: Talk, utterance: str) -> tuple[str, Entry | None]:
    """Which side is asked for, and of what; None for anything else."""
    entry = named_by_title(talk, utterance) or next(iter(talk.latest), None)
    if entry is None or len(talk.latest) > 1 or talk.state.pending:
        return "", None
    asked = asking_part(utterance)
    if _PROS_AND_CONS.search(normalize(asked)):
        return _BOTH, entry
    shares = _READER.shares(asked)
    kind = max(shares, key=lambda name: shares[name])
    meant = kind in {_AGAINST, _FOR, _WHY} and shares[kind] >= _LIKELY
    bare = meant and telling_stems(asked) <= _said(kind)
    # "And the best city" asks for no side of what was told.
    return kind, entry if bare or (meant and kind != _FOR and leans(utterance) >= _LEANS) else None


@cache
def _said(kind: str) -> frozenset[str]:
    """The stems of what asks for a side."""
    known = next(entry for entry in _READER.learnt.entries if entry.id == kind)
    return frozenset(chain.from_iterable(map(stems, known.phrasings)))


def _of_the_job(talk: Talk, utterance: str, entry: Entry, kind: str) -> Reply | None:
    """What speaks for the job, or against it, where it is what was told of; else None."""
    roles = talk.knowledge.roles
    whole = next(iter(talk.entries([roles.suitability])), None)
    near = {*pay_topics(talk.knowledge), roles.career_switch, roles.suitability, roles.outlook}
    if whole is None or not (entry.id in near or entry.group not in {"", whole.group, *roles.ordered_groups}):
        return None
    lines = [line for head in _HEADS[kind] for line in headed(whole, head)]
    return talk.on(utterance, [whole], messages.of_the_job(whole, lines)) if lines else None


def _against(entry: Entry) -> str:
    """The lines of an answer that say what is not so good; else that none does."""
    return messages.against(entry, [line for line in pieces(entry) if _SPEAKS_AGAINST.search(line)][:_MOST])


def _reasons(entry: Entry) -> str:
    """What an answer says of what it begins with: the lines headed by its name, or that give a reason, and whose."""
    opening = " ".join(in_form(entry, SHORT).split())
    named = {stem(word) for word in words(opening) if len(word) >= _NAMED}
    lines = [line for line in pieces(entry) if line not in opening and _is_of(line, named)]
    reasons = [line for line in pieces(entry) if line not in opening and _REASON.search(line)]
    found = (reasons or lines)[:_MOST]
    said = sentences(opening)
    first = next((sentence for sentence in said if not sentence.endswith("?")), said[0]).rstrip(";")
    return messages.reasons(entry, first, found, attributed(entry, first))


def _is_of(line: str, named: set[str]) -> bool:
    """Whether a line is headed with a single thing that is named."""
    head = line.removeprefix("**").partition(":**")[0] if line.startswith("**") else ""
    told = {stem(word) for word in words(head)}
    return bool(told) and told <= named
