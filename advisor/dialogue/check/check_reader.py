"""What each sentence does that is said to a question of the check, by a reader of its own."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ...patterns import regex
from ...text import normalize
from ..readers import Reader
from ..sentence_kinds import MOST, asks
from .counting import believes, parts
from .verdict import is_bare, plain_answer

__all__ = [
    "ANSWERS",
    "BESIDE",
    "FEELS",
    "READER",
    "Parted",
    "asks_how_many",
    "asks_if_it_counts",
    "behind_an_uptake",
    "no_answer",
    "parted",
    "speaks_of_the_check",
    "surely",
    "taken_up",
]

READER = Reader(Path(__file__).with_name("check_phrasings"))
ANSWERS = ("answers", "skip", "named", "earlier", "rest")
"""What sentences do that answer something."""
FEELS = "feels"
BESIDE = frozenset({"remark", FEELS})
"""What is said beside what a message does."""
_LIKELY, _SURELY, _DECIDES = 0.45, 0.6, 0.8
"""How likely a sentence does something, at least, to be taken so, to count as doing it, and to decide a message."""
_HOW_MANY = regex(r"(?:(?:and|so|but|ok|no)[, ]+)*how (?:many|much|long)\b")
_MAYBE = 0.2
"""How likely what asks something may be an answer, at most."""
_TAKES_IN = regex(
    r"(?:(?:oh|ah+|aha|i see|got it|gotcha|ok(?:ay)?|k|right|al(?:l )?right|thanks|thank you|thx)\b[,.! ]*)+(?=\w)"
)
"""An opening that only takes in what was told."""


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
        puts_right = self.has("earlier")
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


def surely(utterance: str, least: float = _DECIDES) -> str:
    """What an utterance surely does, whatever is remarked or felt beside it; empty where that is not so sure."""
    said = parts(utterance)
    if not 0 < len(said) <= MOST or any(map(is_bare, said)):
        return ""
    best = [max((share, role) for role, share in READER.shares(text).items()) for text in said]
    does = [(share, role) for share, role in best if role not in BESIDE] or best
    sure = all(share >= least for share, _ in does) and len({role for _, role in does}) == 1
    return does[0][1] if sure else ""


def no_answer(utterance: str) -> bool:
    """Whether an utterance surely does something else than answer, or none of its sentences may be an answer."""
    if plain_answer(utterance):
        return False
    likely = (sum(READER.shares(text)[role] for role in ANSWERS) for text in parts(utterance))
    return surely(utterance) not in {"", *ANSWERS} or max(likely, default=1.0) < _MAYBE


def behind_an_uptake(utterance: str) -> str:
    """The answer behind words that only take in what was told: "oh ok no never done that"; the utterance otherwise."""
    said = normalize(utterance)
    found = _TAKES_IN.match(said)
    rest = said[found.end() :] if found and "?" not in said else ""
    return rest if rest and surely(rest, _SURELY) in ANSWERS else utterance


def asks_if_it_counts(utterance: str) -> bool:
    """Whether an utterance likely asks if something counts as what a question asks of: "would R do as well?"."""
    return surely(utterance, _LIKELY) == "counts"


def taken_up(utterance: str) -> str:
    """Whether an utterance likely asks if a gap `bars` somebody from the job, or `disputes` what is asked; or empty."""
    shares = READER.shares(utterance)
    best = max(shares, key=lambda role: shares[role])
    least = {"bars": _LIKELY, "disputes": _SURELY}.get(best, 1.0)
    return best if shares[best] >= least and not plain_answer(utterance) else ""


def speaks_of_the_check(text: str) -> bool:
    """Whether a text wants the check to stop, go on or pass over a question, rather than asks of something else."""
    shares = READER.shares(text)
    return bool(text) and shares["stop"] + shares["stays"] + shares["skip"] >= _DECIDES


def asks_how_many(sentence: str) -> bool:
    """Whether a sentence asks for a number."""
    return _HOW_MANY.match(normalize(sentence)) is not None


def _role(sentence: str) -> str:
    if believes(sentence):
        return "remark"
    if is_bare(sentence):
        return "answers"
    shares = READER.shares(sentence)
    felt = shares[FEELS] if asks_how_many(sentence) else 0.0  # A number that is asked for is no sigh.
    best = max(shares, key=lambda role: shares[role] * (role != FEELS or not felt))
    if shares[best] >= _SURELY * (1.0 - felt):
        return "answers" if best == "skip" else best
    if "?" not in sentence and plain_answer(sentence):
        return "answers"
    return "asks" if asks(sentence, surely=True) and shares["answers"] < _MAYBE else ""
