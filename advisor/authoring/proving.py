"""Which of the proposed edits help: left-one-out accuracy before and after, over the same phrasings.

An edit that something in the knowledge speaks for, such as a phrasing that stands in two entries, is measured by
itself. Phrasings drawn from answers are guesses: all of a kind are measured together first, and unless a sign test
says that the kind helps, none is proposed. Of a kind that helps, those are kept whose own entry is found more often.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import comb

from ..nlu.cross_validation import HeldOut, cross_validate
from .edits import Edit, applied
from .proposals import keyword_phrasings, misplaced_phrasings, opening_phrasings, words_read
from .study import Study, folds_for

__all__ = ["Proof", "prove"]

_ALONE = 20
"""Edits of a kind that are measured one by one, at most."""
_ROUNDS = 3
"""Times that edits are measured together, those that did not help left out, at most."""
_CHANCE = 0.05
"""Probability of as many gains over losses by chance, under which a kind helps."""

Asked = tuple[str, str]
"""An entry's id and one of its phrasings."""


@dataclass(frozen=True, slots=True)
class Proof:
    """Edits that help, and by how much."""

    edits: dict[Edit, tuple[str, ...]]
    """Each with the phrasings that are found with it, and were not before it."""
    phrasings: int
    """Phrasings that were asked, those before the edits: one that is removed counts as not found."""
    before: int
    """Of them, those that were found before."""
    after: int
    """Those that are found after all edits."""


class _Ledger:
    """What is found by the edits that were accepted so far."""

    def __init__(self, study: Study) -> None:
        self._study = study
        self._known = {(entry.id, text) for entry in study.entries for text in entry.phrasings}
        self.edits: dict[Edit, tuple[str, ...]] = {}
        entries = study.entries
        asked = {(entries[item.label].id, entries[item.label].phrasings[item.number]): item for item in study.held_out}
        self.found = {key for key, item in asked.items() if item.is_right}

    def ranked(self, more: Iterable[Edit]) -> dict[Asked, HeldOut]:
        """How the phrasings of before are ranked with more edits; what was added is never left out."""
        study = self._study
        entries, words = applied([*self.edits, *more], study.entries, study.written.words)
        kept = {
            (label, number)
            for label, entry in enumerate(entries)
            for number, text in enumerate(entry.phrasings)
            if (entry.id, text) not in self._known
        }
        ranked = cross_validate(entries, words, folds_for(len(self._known)), kept)
        return {(entries[item.label].id, entries[item.label].phrasings[item.number]): item for item in ranked}

    def accept(self, edits: Sequence[Edit], found: set[Asked]) -> None:
        """Take edits that were measured, each with the phrasings of its entry that it won, or all of them."""
        won = sorted(found - self.found)
        for edit in edits:
            self.edits[edit] = tuple(text for name, text in won if len(edits) == 1 or name == edit.name)
        self.found = found


def prove(study: Study, tell: Callable[[str], object] = lambda _: None) -> Proof:
    """The edits that raise the left-one-out accuracy of a knowledge; `tell` is told what is being measured."""
    ledger = _Ledger(study)
    before = len(ledger.found)
    for edit in words_read(study)[:_ALONE]:
        tell(str(edit))
        found = _found(ledger.ranked([edit]))
        if len(found) > len(ledger.found):
            ledger.accept([edit], found)
    for edit, other in list(misplaced_phrasings(study).items())[:_ALONE]:
        tell(str(edit))
        found = _found(ledger.ranked([edit]))
        # What is gained elsewhere is chance: the entry that it was taken for has to gain, and none to lose.
        if found > ledger.found and any(name == other for name, _ in found - ledger.found):
            ledger.accept([edit], found)
    for name, proposed in (("first sentences", opening_phrasings(study)), ("keywords", keyword_phrasings(study))):
        if proposed:
            tell(f"{name} of {len(proposed)} answers as phrasings")
            _accept_helpful(study, ledger, proposed)
    return Proof(ledger.edits, len(study.held_out), before, len(ledger.found))


def _accept_helpful(study: Study, ledger: _Ledger, proposed: Sequence[Edit]) -> None:
    """Of phrasings to add, if they help as a kind, accept those that win more for their entries than they take."""
    left = list(proposed)
    for again in range(_ROUNDS):
        ranked = ledger.ranked(left)
        found = _found(ranked)
        if not again and _by_chance(len(found - ledger.found), len(ledger.found - found)) >= _CHANCE:
            return
        gains = Counter(name for name, _ in found - ledger.found)
        gains.subtract(study.entries[ranked[key].likeliest[0][0]].id for key in ledger.found - found if key in ranked)
        helpful = [edit for edit in left if gains[edit.name] > 0]
        if len(helpful) == len(left):
            break
        left = helpful
    else:
        found = _found(ledger.ranked(left))
    if len(found) > len(ledger.found):
        ledger.accept(left, found)


def _found(ranked: Mapping[Asked, HeldOut]) -> set[Asked]:
    return {key for key, item in ranked.items() if item.is_right}


def _by_chance(won: int, lost: int) -> float:
    """The probability of at least so many wins among both if either were as likely: the sign test."""
    both = won + lost
    return sum(comb(both, count) for count in range(won, both + 1)) / 2.0**both
