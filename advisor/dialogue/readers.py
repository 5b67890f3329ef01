"""Readers: small classifiers of what a sentence does, each learnt from a folder of sentences written for it."""

from __future__ import annotations

import json
from collections.abc import Callable, Container
from dataclasses import replace
from functools import cached_property, lru_cache
from pathlib import Path

from .. import cache
from ..knowledge import Knowledge
from ..models import Entry
from ..normalisation.hinglish import in_english
from ..text import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..nlu import Classifier

__all__ = ["OF_NO_PLAN", "PLAN_PHRASINGS", "READERS", "Reader", "as_read"]

PLAN_PHRASINGS = Path(__file__).with_name("plan") / "plan_phrasings"
OF_NO_PLAN = ("question", "tells", "talk")
"""What is said where there is a plan; and the kinds of it that are not about that, which other readers learn as well as
what is none of theirs."""
_LENGTHS = (1, 2, 3, 5, 8, 13)
"""Words from which a sentence counts as longer."""
_KEPT = 256
"""Sentences whose shares are kept: a message is looked at from several sides."""
READERS: list[Reader] = []
"""All that there are, as far as their modules are imported."""


class Reader:
    """Tells of which kind a sentence likely is; it is learnt when it is first asked, if it is not learnt yet."""

    def __init__(self, folder: Path, elsewhere: Path | None = None, kinds: Container[str] = ()) -> None:
        """Of the sentences in `folder`, and of those of some `kinds` in `elsewhere`, which are none of them."""
        self._folder = folder
        self._elsewhere = elsewhere
        self._kinds = kinds
        READERS.append(self)
        self.shares = lru_cache(maxsize=_KEPT)(self._shares)
        """How likely a sentence is of each kind, summing to 1.0."""

    @cached_property
    def learnt(self) -> Classifier:
        """The classifier."""
        from ..nlu import classifier_for

        knowledge = Knowledge.load(self._folder)
        entries = as_read(knowledge, _signed)
        if self._elsewhere:
            others = as_read(Knowledge.load(self._elsewhere), _signed)
            entries += [entry for entry in others if entry.id in self._kinds]
        once = [replace(entry, phrasings=tuple(dict.fromkeys(entry.phrasings))) for entry in entries]
        return classifier_for(once, knowledge.words)

    def _shares(self, sentence: str) -> dict[str, float]:
        kinds = (entry.id for entry in self.learnt.entries)
        return dict(zip(kinds, self.learnt.probabilities(_signed(sentence)), strict=True))


def as_read(knowledge: Knowledge, read: Callable[[str], str]) -> list[Entry]:
    """The entries with their phrasings as a function reads them.

    To read two thousand sentences takes half a second, so what they are read as is kept, for as long as the code is the
    same.
    """
    phrasings = [entry.phrasings for entry in knowledge.entries]
    name = f"{read.__module__}.{read.__name__}"
    key = cache.key("read", cache.code(), name.encode(), json.dumps(phrasings).encode())
    found = _kept(cache.load(key), phrasings) if cache.code() else None
    if found is None:
        found = [list(map(read, texts)) for texts in phrasings]
        if cache.code():
            cache.store(key, json.dumps(found).encode())
    return [replace(entry, phrasings=tuple(texts)) for entry, texts in zip(knowledge.entries, found, strict=True)]


def _kept(stored: memoryview | None, phrasings: list[tuple[str, ...]]) -> list[list[str]] | None:
    """What was kept of phrasings; None where nothing was, or what is whole is not of this form."""
    try:
        found = json.loads(str(stored, "utf-8")) if stored is not None else None
        if [[type(text) for text in texts] for texts in found or ()] == [[str] * len(texts) for texts in phrasings]:
            return found
    except (TypeError, ValueError, RecursionError):
        pass
    return None


def _signed(sentence: str) -> str:
    """A sentence, in English too if it is Hinglish, with signs as words: its ends, its length and whether it asks."""
    english = in_english(sentence)
    said = sentence if english == sentence else f"{english} {sentence}"
    first, *_, last = words(said) * 2 or ("", "")
    count = len(words(sentence))
    length = sum(count >= least for least in _LENGTHS)
    signs = [f"first{first}", f"last{last}", f"length{length}", *(["asksit"] if "?" in sentence else [])]
    return " ".join((said, *signs))
