"""Returning: "back to the books", and "as I asked before about books, …": a topic that was answered before."""

from __future__ import annotations

from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...text import sentences, stems, telling_stems, words
from ..acts.act_messages import said_of
from ..forms import SHORT, WHOLE, pieces
from ..questions.ellipsis_resolution import resolved
from ..talk import Talk
from .evidence import telling

__all__ = ["asked_before", "returned"]

_BACK = regex(
    r"\b(?:(?:go|going|come|coming|get|getting|jump|head|turn|wapas) )?back (?:to|on|pe|par) (?:the |my |our |your "
    r"|that |those |this |what (?:you|we|i) (?:said|had|asked) (?:about|on|of) )*(?P<about>.+)$|\breturn to (?:the "
    r"|my |our |that )*(?P<other>.+)$|^(?:\w+ ){0,2}?(?P<hindi>\w+(?: \w+)?) (?:wali baat |wale answer |wala answer "
    r"|wale topic |wala topic )?(?:pe|par) wapas\b.*$"
)
_TAIL = regex(
    r"(?: (?:wala|wali|wale|thing|stuff|part|topic|question|answer|answers|bit|one|discussion|please|pls|plz|again"
    r"|now|then|chalo|jao|aao|karo|yaar|bhai|idea|ideas))+$"
)
_FIRST = regex(
    r"(?:very )?first(?: (?:thing|answer|topic|question|one))?(?: (?:that )?(?:you|u|we|i) .*)?"
    r"|(?:(?:what|where) (?:you|u|we|i) \w+ ?)?(?:(?:at|in|from) )?(?:the )?(?:very )?(?:beginning|start|first)"
)
_BEFORE = regex(
    r"^(?:(?:as|like) i (?:asked|said|told you|mentioned|wrote) (?:you )?(?:before|earlier|already|above)?,? ?"
    r"(?:about|on|of)|(?:(?!i\b)[\w'\u2019]+[, ]+){0,3}?back (?:to|on)) (?:the )?(?P<about>[^,:.;?!]+?)[,:.;?!]+\s+"
    r"(?P<rest>\S.*)$"
)
_MOST_WORDS = 4
_MOST_LINES = 3


def returned(talk: Talk, utterance: str) -> Reply | None:
    """The answer that the last sentence of an utterance wants to go back to; None where it wants none."""
    last = (sentences(utterance) or [utterance])[-1]
    found = _BACK.search(" ".join(words(last)))
    if found is None:
        return None
    about = next(filter(None, found.groups()), "")
    about = _TAIL.sub("", about) or about
    entry = _known(talk, about) if len(about.split()) <= _MOST_WORDS else None
    if _FIRST.fullmatch(about) and (first := talk.state.first):
        return replace(talk.said(utterance, first, SHORT if len(first) > 1 else WHOLE), picked=True)
    return replace(talk.said(utterance, [entry.id]), picked=True) if entry else None


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
