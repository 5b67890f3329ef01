"""What each sentence does that is said to a question of the check, by a reader of its own."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ..readers import Reader
from ..sentence_kinds import MOST, asks
from .counting import believes, parts
from .fears import feels
from .verdict import is_bare, plain_answer

__all__ = ["READER", "Parted", "parted"]

READER = Reader(Path(__file__).with_name("check_phrasings"))
_SURELY = 0.6
"""How likely a sentence does something, at least, for it to count as doing it."""
_MAYBE = 0.2
"""How likely what asks something may be an answer, at most."""


class Parted(NamedTuple):
    """A message by what its sentences do, each as typed; a sentence that is not plain stands under `""`."""

    roles: tuple[tuple[str, str], ...] = ()
    """Each sentence, after what it does: an id of `check_phrasings`."""

    def __call__(self, *roles: str) -> str:
        """The sentences that do one of some things, joined."""
        return " ".join(text for role, text in self.roles if role in roles)

    @property
    def is_plain(self) -> bool:
        """Whether it is plain of each sentence what it does, none of them of the end of the check."""
        puts_right = self.has("named") and self.has("earlier")
        plain = all(role or (puts_right and "?" not in text) for role, text in self.roles)
        return bool(self.roles) and plain and not self.has("stop", "result", "stays")

    def has(self, *roles: str) -> bool:
        """Whether a sentence does one of some things."""
        return any(role in roles for role, _ in self.roles)


def parted(utterance: str) -> Parted:
    """An utterance by what its sentences do."""
    said = parts(utterance)
    if not 0 < len(said) <= MOST:
        return Parted()
    return Parted(tuple((_role(text), text) for text in said))


def _role(sentence: str) -> str:
    if believes(sentence) or feels(sentence):
        return "remark"
    if is_bare(sentence):
        return "answers"
    shares = READER.shares(sentence)
    best = max(shares, key=lambda role: shares[role])
    if shares[best] >= _SURELY:
        return best
    if "?" not in sentence and plain_answer(sentence):
        return "answers"
    return "asks" if asks(sentence, surely=True) and shares["answers"] < _MAYBE else ""
