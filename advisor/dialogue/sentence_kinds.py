"""What each sentence of a message does, by a classifier of its own, learnt from `sentence_phrasings`.

It reacts to what was said before, announces that something is coming, tells something of the person, or asks.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ..patterns import regex
from ..text import sentences, words
from .readers import Reader

__all__ = ["FEW", "LONGEST", "MOST", "READER", "Message", "asks", "asks_beside", "parted", "reacts", "tells"]

READER = Reader(Path(__file__).with_name("sentence_phrasings"))
_ANNOUNCES, _ASKS, _TELLS = "announces", "asks", "tells"
_SAYS_NOTHING = frozenset({"reacts", _ANNOUNCES})
_SURELY, _LIKELY = 0.6, 0.5
"""How likely a sentence says nothing, at least, to be left out; and asks, to be asked."""
_SURE, _PLAIN = 0.8, 0.95
_OF_A_WORD = 0.9
"""The same of a single word."""
FEW, MOST = 6, 8
"""Sentences or clauses of a message that are read one by one, and that are told apart; a longer one is a story."""
LONGEST = 600
"""Characters of a message that is parted, or may be orders; a longer one is a story as well."""
_INSIDE = regex(r"(?:(?<=[\w)][:;])\s+|\s+[-\u2013\u2014]+\s+)(?!(?:[Yy]es or no|[Yy]es/no)\b)")
"""Where a sentence ends within what marks take for one: "let me put it plainly: …", but not "is it wise: yes or no"."""


class Message(NamedTuple):
    """A message of several sentences, without those that only react or announce."""

    bare: str = ""
    """What it tells and asks, as typed; empty where that is all of it."""
    asked: str = ""
    """What it asks."""
    told: str = ""
    """What it tells beside that."""
    others: tuple[str, ...] = ()
    """Its sentences that ask nothing."""
    unannounced: str = ""
    """All of it but what only announces."""


def parted(message: str) -> Message:
    """A message by what its sentences do; as it is where it asks nothing."""
    said = [part for sentence in sentences(message) for part in _INSIDE.split(sentence) if words(part)]
    if not 1 < len(said) <= MOST:
        return Message()
    shares = list(map(READER.shares, said))
    kept = [
        (part, share)
        for part, share in zip(said, shares, strict=True)
        if sum(share[kind] for kind in _SAYS_NOTHING) < (_SURELY if len(words(part)) > 1 else _OF_A_WORD)
    ]
    asked = [part for part, share in kept if share[_ASKS] >= _LIKELY]
    if not asked:
        return Message()
    bare = " ".join(part for part, _ in kept) if len(kept) < len(said) else ""
    told = " ".join(part for part, _ in kept if part not in asked)
    rest = " ".join(part for part, share in zip(said, shares, strict=True) if share[_ANNOUNCES] < _SURELY)
    return Message(bare, " ".join(asked), told, tuple(part for part in said if part not in asked), rest)


def asks_beside(message: str) -> bool:
    """Whether a sentence of several plainly asks something, with a question mark or without."""
    said = sentences(message)
    return len(said) > 1 and any(asks(part, surely=True) for part in said)


def asks(sentence: str, *, surely: bool = False) -> bool:
    """Whether a sentence likely, or `surely`, asks something, with a question mark or without."""
    return bool(words(sentence)) and READER.shares(sentence)[_ASKS] >= (_SURE if surely else _LIKELY)


def tells(sentence: str, *, only: bool = False) -> bool:
    """Whether a sentence likely tells something of the person, or plainly does that and `only` that."""
    return bool(words(sentence)) and READER.shares(sentence)[_TELLS] >= (_PLAIN if only else _LIKELY)


def reacts(sentence: str) -> bool:
    """Whether a sentence plainly does nothing but react to what was said: "thank you"."""
    return READER.shares(sentence)["reacts"] >= _SURE
