"""Whether people manage it at somebody's age: the one case that is known, and that nothing counts how many do."""

from __future__ import annotations

from ...models import Entry, Reply
from ..acts.act_classifier import likely_act
from ..forms import headed, pieces
from ..talk import Talk
from .background_reader import asked_of_oneself
from .feelings import FEELINGS

__all__ = ["NO_LIMIT", "at_their_age", "case_at_an_age", "feels_down"]

NO_LIMIT = "None of my sources sets an age limit. How many manage it at your age none of them counts; one case is told:"
_DOWN, _LIKELY = frozenset({"discouraged", "not-good-enough", "lost", "overwhelmed"}), 0.5
"""Acts of who is down, and how likely one is, at least."""
_CASE, _ADVICE = "**At ", "Best move"


def at_their_age(talk: Talk, utterance: str) -> Reply | None:
    """The case that is known, to who asks whether people of their age manage it; None for anything else.

    What surely asks for the whole answer on age gets that; of one that was just told, its lines are asked.
    """
    entry = next(iter(talk.entries([talk.knowledge.roles.background])), None)
    asked = asked_of_oneself(utterance)
    if entry is None or entry in talk.latest or talk.state.pending == "check" or asked.kind != "age":
        return None
    if talk.advisor.match(asked.part)[0].confidence >= talk.advisor.threshold:
        return None
    text = case_at_an_age(entry)
    text = f"{FEELINGS['too_old']}\n\n{text}" if text and feels_down(utterance) else text
    reply = talk.on(utterance, [entry], text) if text else None
    return None if reply is None or talk.state.repeats(reply) else reply


def case_at_an_age(entry: Entry) -> str:
    """What an answer on age holds of somebody who managed it, with what it advises; empty where it holds none."""
    cases = [line for line in pieces(entry) if line.startswith(_CASE)]
    lines = [f"- {line}" for line in (*cases, *headed(entry, _ADVICE))]
    return "\n".join([NO_LIMIT, "", *lines]) if cases else ""


def feels_down(utterance: str) -> bool:
    """Whether an utterance tells that somebody is discouraged."""
    act = likely_act(utterance, (), lambda _: True)
    return act.kind in _DOWN and act.confidence >= _LIKELY
