"""Returning: "as I asked before about books, …": what is asked of a topic that was answered before."""

from __future__ import annotations

from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...text import stems, telling_stems
from ..acts.act_messages import said_of
from ..forms import pieces
from ..questions.ellipsis_resolution import resolved
from ..talk import Talk
from .evidence import telling

__all__ = ["asked_before"]

_TAIL = regex(
    r"(?: (?:wala|wali|wale|thing|stuff|part|topic|question|answer|answers|bit|one|discussion|please|pls|plz|again"
    r"|now|then|chalo|jao|aao|karo|yaar|bhai|idea|ideas))+$"
)
_BEFORE = regex(
    r"^(?:(?:as|like) i (?:asked|said|told you|mentioned|wrote) (?:you )?(?:before|earlier|already|above)?,? ?"
    r"(?:about|on|of)|(?:(?!i\b)[\w'\u2019]+[, ]+){0,3}?back (?:to|on)) (?:the )?(?P<about>[^,:.;?!]+?)[,:.;?!]+\s+"
    r"(?P<rest>\S.*)$"
)
_MOST_LINES = 3


def asked_before(talk: Talk, utterance: str) -> Reply | None:
    """The reply to what is asked of a topic that somebody says they asked about before; None for anything else."""
    found = _BEFORE.match(utterance.strip().lower())
    entry = _known(talk, _TAIL.sub("", found["about"])) if found else None
    if not (found and entry):
        return None
    talk.state.latest = [entry.id]
    if half := resolved(talk, found["rest"]):
        return replace(half, question=utterance)
    said = telling(found["rest"])
    if held := [line for line in pieces(entry) if said and said <= stems(line)]:
        return talk.on(utterance, [entry], said_of(entry, held[:_MOST_LINES]))
    reply = talk.ask(found["rest"], [entry.id], ())
    talk.state.asked(utterance)
    return replace(reply, question=utterance)


def _known(talk: Talk, about: str) -> Entry | None:
    """The topic answered before that some words name, or what it is a part of; else the one they mean."""
    named = telling_stems(talk.advisor.rewritten(about)) or telling_stems(about)
    if not named:
        return None
    answered = talk.entries([*reversed(talk.state.answered)])
    titled = (
        entry for entry in answered if named <= stems(f"{entry.title} {entry.question} {entry.id.replace('-', ' ')}")
    )
    found = next(titled, None)
    if found is None:
        return next((entry for entry in talk.meant(about) if entry in answered), None)
    whole = talk.knowledge[found.part_of] if found.part_of else found
    return whole if named <= stems(f"{whole.title} {whole.question}") else found
