"""Whether somebody asks if one like them can do it, what of theirs is of use, or if their age allows it; learnt."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ...patterns import regex
from ...slots import JOB
from ...text import sentences, words
from ..questions.pieces import is_question
from ..readers import Reader
from ..sentence_kinds import READER as SENTENCES
from ..sentence_kinds import tells

__all__ = ["READER", "Asked", "asked_of_oneself"]

READER = Reader(Path(__file__).with_name("background_phrasings"))
"""Tells what is asked of one's background from all other questions."""
_AGED = regex(r"\b(?:i'?m|i am|at|over|past|aged?|turn(?:ed|ing)?) (?:already |now )?\d\d\b|\b(?:too )?old\b")
"""Who tells their age and no more may ask whether that is too old: "I'm 52 and the train has left"."""
_AN_AGE = regex(
    r"\b(?:(?:my|your|this|that|at|an?) age|aged?|older|young(?:er)?|over the hill|too (?:old|late)|old (?:for|to))\b"
    r"|\b(?:i'?m|i am|at|over|past|turn\w*) (?:already |now |nearly |almost )?\d\d\b|\b\d\d (?:years? old|year olds?)\b"
)
_ONESELF = regex(
    r"\b(?:i|i'?m|i'?ve|me|my|mine|myself|us|we|our|one|you|(?:some|any)(?:one|body)|people|person|folks?"
    r"|background|graduates?|degree)\b|\b(?:from|without) (?:an? )?\w+"
    rf"|^(?:can|could|do|does|would|may) (?:an? )?(?:\w+ )?(?:{JOB}|tester)s?\b"
)
"""Whose background it may be."""
_OF_ANOTHER = regex(r"^(?:(?:and|but|so) )*(?:was|were|did|had|has)(?:n'?t)? (?:he|she|they)\b")
"""What somebody else was or did is asked."""
_WONDERS = regex(
    r"\b(?:wonder\w*|whether|if (?:i|it|that|this|my)|useless|wast\w+|worthless|for nothing|use|counts?|realistic"
    r"|possible|doable|hopes?|chances?)\b"
)
"""How it is asked without the form of a question."""
_ASKS = 0.5
"""How likely a sentence asks anything, at least, whose form is no question."""
_OF_ONESELF = frozenset({"can", "carries", "age"})
_SURELY, _PLAINLY, _LONGEST = 0.7, 0.9, 40
"""How likely it is asked, at least, and where the form is no question; words of a sentence that is read."""


class Asked(NamedTuple):
    """What is asked of one's own background, and the sentence, or clause of one, that asks it."""

    kind: str = ""
    """"can", "carries" or "age"; empty for anything else."""
    part: str = ""


def asked_of_oneself(utterance: str) -> Asked:
    """What an utterance asks of one's own background, by its last sentence that does."""
    for part in (*reversed(sentences(utterance)), utterance):
        pieces = (part, *part.split(", ")[1:])
        for said in (piece for piece in pieces if words(piece) and len(words(piece)) <= _LONGEST):
            kind, share = max(READER.shares(said).items(), key=lambda found: found[1])
            plain = said.lower()
            asked = "?" in said or is_question(said) or (kind == "age" and _AGED.search(plain))
            wonders = _WONDERS.search(plain) and not tells(said) and SENTENCES.shares(said)["asks"] >= _ASKS
            asked = asked or (share >= _PLAINLY and wonders)
            names = (_AN_AGE if kind == "age" else _ONESELF).search(plain)
            if kind in _OF_ONESELF and share >= _SURELY and asked and names and _is_asked_within(said):
                return Asked(kind, said)
    return Asked()


def _is_asked_within(message: str) -> bool:
    """Whether a sentence of several asks that itself, be it without a word on whose background it is of."""
    said = sentences(message)
    return len(said) == 1 or any(map(_may_ask, said))


def _may_ask(sentence: str) -> bool:
    """Whether a sentence likely asks something of the kind, and not what somebody else was."""
    if not words(sentence) or _OF_ANOTHER.search(sentence.lower()):
        return False
    asks = "?" in sentence or SENTENCES.shares(sentence)["asks"] >= _ASKS
    return asks and max(share for kind, share in READER.shares(sentence).items() if kind in _OF_ONESELF) >= _SURELY
