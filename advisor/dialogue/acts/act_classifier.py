"""Acts in free words: an intent classifier of its own, learnt from `act_phrasings`, tells what no template knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from itertools import chain, groupby
from pathlib import Path
from typing import NamedTuple

from ...knowledge import Knowledge
from ...text import is_function_word, stem, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...nlu import Classifier

__all__ = ["QUESTION", "LikelyAct", "kinds", "likely_act", "masked"]

QUESTION = "question"
"""The kind of what is no act: it asks or tells something of the subject."""
_FOLDER = Path(__file__).with_name("act_phrasings")
_THING, _FIGURE = "thing", "number"
"""What stands in the phrasings for what was spoken of, and for a figure."""


class LikelyAct(NamedTuple):
    """What an utterance most likely does."""

    kind: str
    """Id of an entry of `act_phrasings`."""
    confidence: float
    """How likely it is so, 0.0 to 1.0."""


def likely_act(utterance: str, spoken_of: Iterable[str], possible: Callable[[str], bool]) -> LikelyAct:
    """The act that an utterance most likely is, of those possible now, given the texts of what was said before it."""
    found = _classifier().match(masked(utterance, spoken_of))
    matches = [match for match in found if match.entry.id == QUESTION or possible(match.entry.id)]
    best, share = matches[0], sum(match.confidence for match in matches)
    return LikelyAct(best.entry.id, min(1.0, best.confidence / share) if share else 0.0)


def kinds() -> tuple[str, ...]:
    """Every kind there is; they are learnt, if they are not learnt yet."""
    return tuple(entry.id for entry in _classifier().entries)


def masked(utterance: str, spoken_of: Iterable[str]) -> str:
    """The words of an utterance, those that were spoken of as one word, and figures as another.

    So that "where does the 40% growth come from" is the phrasing "where does the number thing come from".
    """
    said = set().union(*map(_stems, spoken_of))
    known = said - _told_by_acts() if said else said
    masked = (_FIGURE if word[0].isdigit() else _mask(word, known) for word in words(utterance))
    return " ".join(word for word, _ in groupby(masked))


@lru_cache(maxsize=256)
def _stems(text: str) -> frozenset[str]:
    """The stems of a text; answers and offers are spoken of again and again."""
    return frozenset(map(stem, words(text)))


def _mask(word: str, known: set[str]) -> str:
    return _THING if stem(word) in known and not is_function_word(word) else word


@cache
def _classifier() -> Classifier:
    from ...nlu import classifier_for

    knowledge = Knowledge.load(_FOLDER)
    return classifier_for(knowledge.entries, knowledge.words, closed=True)


@cache
def _told_by_acts() -> frozenset[str]:
    """The stems of the words that tell acts apart, which nothing stands for."""
    learnt = zip(_classifier().entries, _classifier().learnt.phrasings, strict=True)
    return frozenset(chain.from_iterable(stems.split() for entry, stems in learnt if entry.id != QUESTION))
