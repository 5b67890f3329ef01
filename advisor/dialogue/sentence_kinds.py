"""What each sentence of a message does, by a classifier of its own, learnt from `sentence_phrasings`.

It reacts to what was said before, announces that something is coming, tells something of the person, or asks.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from ..knowledge import Knowledge
from ..normalisation.hinglish import in_english
from ..patterns import regex
from ..text import sentences, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..nlu import Classifier

__all__ = ["Message", "learnt", "parted"]

_FOLDER = Path(__file__).with_name("sentence_phrasings")
_ANNOUNCES, _ASKS = "announces", "asks"
_SAYS_NOTHING = frozenset({"reacts", _ANNOUNCES})
_SURELY, _LIKELY = 0.6, 0.5
"""How likely a sentence says nothing, at least, to be left out; and asks, to be asked."""
_OF_A_WORD = 0.9
"""The same of a single word."""
_MOST = 8
"""Sentences of a message that are told apart; a longer one is a story."""
_INSIDE = regex(r"(?<=[\w)][:;])\s+|\s+[-\u2013\u2014]+\s+")
"""Where a sentence ends within what marks take for one: "let me put it plainly: …"."""
_LENGTHS = (1, 2, 3, 5, 8, 13)
"""Words from which a sentence counts as longer."""


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
    if not 1 < len(said) <= _MOST:
        return Message()
    shares = list(map(_shares, said))
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


@cache
def learnt() -> Classifier:
    """The classifier; it is learnt, if it is not learnt yet."""
    from ..nlu import classifier_for

    knowledge = Knowledge.load(_FOLDER)
    entries = [
        replace(entry, phrasings=tuple(dict.fromkeys(map(_signed, entry.phrasings)))) for entry in knowledge.entries
    ]
    return classifier_for(entries, knowledge.words)


@lru_cache(maxsize=256)
def _shares(sentence: str) -> dict[str, float]:
    """How likely a sentence is of each kind, summing to 1.0."""
    classifier = learnt()
    kinds = (entry.id for entry in classifier.entries)
    return dict(zip(kinds, classifier.probabilities(_signed(sentence)), strict=True))


def _signed(sentence: str) -> str:
    """A sentence, in English too if it is Hinglish, with signs as words: its ends, its length and whether it asks."""
    english = in_english(sentence)
    said = sentence if english == sentence else f"{english} {sentence}"
    first, *_, last = words(said) * 2 or ("", "")
    count = len(words(sentence))
    length = sum(count >= least for least in _LENGTHS)
    signs = [f"first{first}", f"last{last}", f"length{length}", *(["asksit"] if "?" in sentence else [])]
    return " ".join((said, *signs))
