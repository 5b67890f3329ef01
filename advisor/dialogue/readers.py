"""Readers: small classifiers of what a sentence does, each learnt from a folder of sentences written for it."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, lru_cache
from pathlib import Path

from ..knowledge import Knowledge
from ..normalisation.hinglish import in_english
from ..text import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..nlu import Classifier

__all__ = ["Reader"]

_LENGTHS = (1, 2, 3, 5, 8, 13)
"""Words from which a sentence counts as longer."""
_KEPT = 256
"""Sentences whose shares are kept: a message is looked at from several sides."""


class Reader:
    """Tells of which kind a sentence likely is; it is learnt when it is first asked, if it is not learnt yet."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.shares = lru_cache(maxsize=_KEPT)(self._shares)
        """How likely a sentence is of each kind, summing to 1.0."""

    @cached_property
    def learnt(self) -> Classifier:
        """The classifier."""
        from ..nlu import classifier_for

        knowledge = Knowledge.load(self._folder)
        entries = [
            replace(entry, phrasings=tuple(dict.fromkeys(map(_signed, entry.phrasings)))) for entry in knowledge.entries
        ]
        return classifier_for(entries, knowledge.words)

    def _shares(self, sentence: str) -> dict[str, float]:
        kinds = (entry.id for entry in self.learnt.entries)
        return dict(zip(kinds, self.learnt.probabilities(_signed(sentence)), strict=True))


def _signed(sentence: str) -> str:
    """A sentence, in English too if it is Hinglish, with signs as words: its ends, its length and whether it asks."""
    english = in_english(sentence)
    said = sentence if english == sentence else f"{english} {sentence}"
    first, *_, last = words(said) * 2 or ("", "")
    count = len(words(sentence))
    length = sum(count >= least for least in _LENGTHS)
    signs = [f"first{first}", f"last{last}", f"length{length}", *(["asksit"] if "?" in sentence else [])]
    return " ".join((said, *signs))
