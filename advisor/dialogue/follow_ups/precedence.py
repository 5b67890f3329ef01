"""Precedence: which of two things comes first, where two answers put them in different orders."""

from __future__ import annotations

from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...text import clean, normalize, sentences, stem, stems, telling_stems, words
from ..forms import SHORT, in_form
from ..talk import Talk
from . import retort_messages as messages
from .evidence import told_entries

__all__ = ["which_first"]

_ASKS = regex(
    r"\bwhy\b.*\b(?:not|instead of|rather than|before|first)\b|\bfirst\b.*\bfirst\b|\bcontradict\w*"
    r"|\bpehle\b.*\bpehle\b|\bwhich (?:of the two|one|of them|of those)\b.*\bfirst\b|\bbut (?:you|u|it"
    r"|the other)\b.*\bfirst\b|\b(?:or|ya|earlier|before)\b.*\bfirst\b|\bmake up your mind\b"
)
_ORDERS = regex(r"\b(?:first|before|then|after)\b")
_MOST_WORDS = 40
_ASIDE = frozenset(
    map(
        stem,
        "first two say says one which learn start begin contradict answer other said told order come pehle"
        " percent lot earlier talk make mind".split(),
    )
)
_LEAST = 2


def which_first(talk: Talk, utterance: str) -> Reply | None:
    """That two answers differ on what comes first, and the order that is no single person's; None for anything else.

    Where only one answer puts the two in an order, that order.
    """
    asked = " ".join(normalize(part) for part in sentences(utterance))
    if not talk.latest or len(words(utterance)) > _MOST_WORDS or not _ASKS.search(asked):
        return None
    named = {word for word in telling_stems(asked) - _ASIDE if not word.isdigit()}
    orders = _orders(talk, named)
    if not orders or len({entry.id for entry, _ in orders}) < _LEAST:
        return None
    views = [(entry, line) for entry, line in orders if _is_a_view(entry, line)]
    own = next(((entry, line) for entry, line in orders if (entry, line) not in views), None)
    if own is None or not views:
        return None
    text = messages.differ(views[0][0].title, views[0][1], own[0].title, own[1])
    reply = replace(talk.on(utterance, [own[0], views[0][0]], f"{text}{_for_them(talk, own[1])}"), tentative=False)
    if talk.state.repeats(reply):
        return replace(reply, text=f"{messages.by_the_order(own[1])}{_for_them(talk, own[1])}")
    return reply


def _orders(talk: Talk, named: set[str]) -> list[tuple[Entry, str]]:
    """The sentences that put two of the things named in an order, at the beginning of answers."""
    near = [
        match.entry for word in sorted(named) for match in talk.advisor.match(word)[:1] if match.entry.kind == "topic"
    ]
    found = []
    for entry in dict.fromkeys([*told_entries(talk), *near]):
        for line in sentences(" ".join(in_form(entry, SHORT).split())):
            if len(named & (stems(line) | stems(entry.title))) >= _LEAST and _ORDERS.search(line.lower()):
                found.append((entry, line.rstrip(";")))
                break
    return found


def _is_a_view(entry: Entry, line: str) -> bool:
    """Whether a line is what somebody says whom it names."""
    said = {*words(line)}
    return any(len(word) > 3 and word in said for source in entry.sources for word in words(clean(source.by)))


def _for_them(talk: Talk, line: str) -> str:
    """What the person knows of the two already, where that bears on the order."""
    profile = talk.state.profile
    held = {*words(line)}
    some = [skill for skill in (*profile.knows, *profile.partly) if skill.lower() in held]
    return f" {messages.known_already(some[0])}" if len(some) == 1 else ""
