"""Feelings that people tell of: a warm line, and the topic that helps. Despair is left to the knowledge's gaps."""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Entry, Reply
from ...patterns import regex
from ..acts.acts import Act, parse
from ..forms import SHORT, in_form
from ..talk import Talk

__all__ = ["FEELINGS", "felt", "met"]

FEELINGS = {
    "discouraged": "That happens to nearly everybody here, and is no verdict on you: slow progress is still progress.",
    "rejected": "I'm sorry, that stings. It says little about you: most applications in this field come to nothing.",
    "overwhelmed": "It is a lot, and nobody learns it all at once: one small step after the other will do.",
    "maths_fear": "Many people feel that way, and less maths is needed to begin than it seems.",
    "code_fear": "Everybody starts there, and a little goes a long way.",
    "not_good_enough": "Even well-known people in the field have felt like that; it is a feeling and no verdict.",
    "too_old": "It is a fair worry, and it stops fewer people than you'd think.",
    "nervous": "Nerves are normal, and preparing takes the edge off.",
    "lost": "No wonder, there is a lot of advice about. Let's begin with a plain path.",
    "excited": "That's good to hear, it will carry you far!",
    "tired": "That sounds tiring. A break is part of it, and so are small steps.",
    "future_fear": "Many ask themselves that just now.",
}
"""A warm line by kind of act, which is the name of the role of what helps as well."""
_AT_AN_ANSWER = ("maths_fear", "code_fear", "future_fear", "too_old")
"""What somebody feels whom an answer overwhelms that is the first help against one of these."""
_DISCOURAGED, _LEARNS = (
    "discouraged",
    regex(
        r"\b(?:learn|study|studi|understand|understood|course|lesson|video|tutorial|practi|progress|slow|stuck|forget|forgot"
        r"|exercise|chapter|code|coding|program|python|maths?)"
    ),
)
"""What somebody speaks of whom advice on studying helps."""
_SMALLEST = "What weighs most? Say it in a few words, and I look for the smallest next step; or take one of these."
_ONLY_A_WORD = frozenset({"tired"})
"""What asks for a kind word and no advice."""
_LIKELY = 0.5
"""Confidence from which a line is on what is felt."""
_CLAUSE = regex(r"[.,;:!?()]+(?:\s*(?:and|but|so|also)\b)?")


def felt(utterance: str) -> Act | None:
    """The first feeling that a clause of an utterance tells; None where none does."""
    return next((said for said in map(parse, _CLAUSE.split(utterance)) if said and said.kind in FEELINGS), None)


def met(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """A warm line with the topic that helps, in short; what was just told and overwhelms is none. None for no topic."""
    told, roles = talk.state.latest[:1], talk.knowledge.roles
    kind = (felt(utterance) or act).kind if act.kind == "overwhelmed" else act.kind
    if kind == "overwhelmed" and told and talk.state.question:
        kind = next((name for name in _AT_AN_ANSWER if told == [*getattr(roles, name)[:1]]), kind)
    entries = talk.entries(name for name in getattr(roles, kind) if kind != "overwhelmed" or name not in told)
    if not entries:
        return None
    talk.state.question, talk.state.form = "", SHORT
    if kind == _DISCOURAGED and told and not _LEARNS.search(utterance.lower()):
        return talk.remark(utterance, f"{FEELINGS[kind]} {_SMALLEST}")
    if kind in _ONLY_A_WORD:
        return talk.remark(utterance, FEELINGS[kind], [entry.id for entry in entries])
    text = f"{FEELINGS[kind]}\n\n{in_form(entries[0], SHORT)}"
    if (line := _of_the_part(talk, utterance, [*entries, *talk.latest])) and line not in text:
        text = f"{text}\n\n- {line}"
    return talk.on(utterance, entries[:1], text, first=[entry.id for entry in entries[1:]])


def _of_the_part(talk: Talk, utterance: str, entries: Sequence[Entry]) -> str:
    """The line of some answers on what in particular is feared, such as the coding round; empty for none."""
    found = next(iter(talk.advisor.match_lines(utterance)), None)
    likely = found is not None and found.confidence >= _LIKELY and found.entry.id in {entry.id for entry in entries}
    return found.entry.answer if found and likely else ""
