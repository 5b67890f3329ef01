"""The language model of what is said to the adviser: of what its readers learn from, and of the knowledge."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from .. import cache
from ..knowledge import Knowledge
from ..normalisation.language_model import LanguageModel
from ..patterns import regex
from ..slots import COUNTRIES

__all__ = ["PHRASINGS", "language_model"]

_VERSION = 1
"""Changes whenever the same sentences would make another model."""
PHRASINGS = sorted(Path(__file__).parent.glob("**/*_phrasings"))
"""The folders of what the readers learn from."""
_SENTENCE = regex(r"[.?!;:\n]+")
_WORD = regex(r"[a-z]+(?:'[a-z]+)?")


def language_model(knowledge: Knowledge) -> LanguageModel:
    """The model for some knowledge, from the cache where it is there and whole."""
    said = [path.read_bytes() for folder in PHRASINGS for path in sorted(folder.glob("*.yaml"))]
    known = "\0".join(_texts(knowledge)).encode("utf-8", "surrogatepass")
    key = cache.key("language", bytes([_VERSION]), known, *said)
    stored = cache.load(key)
    if stored is not None:
        try:
            return LanguageModel.from_bytes(stored)
        except ValueError:
            pass  # Whole but not of this form: learnt anew and written over.
    every = [*map(Knowledge.load, PHRASINGS), knowledge]
    model = LanguageModel.of(_sentences(every))
    cache.store(key, model.to_bytes())
    return model


def _sentences(every: list[Knowledge]) -> Iterator[list[str]]:
    """The words of each sentence that people may say, and of where they may say that they are."""
    places = (f"in {name}\nfrom {name}" for names in COUNTRIES for name in names.split())
    for text in chain(*map(_texts, every), places):
        for sentence in _SENTENCE.split(text.lower().replace("’", "'")):
            if said := _WORD.findall(sentence):
                yield said


def _texts(knowledge: Knowledge) -> Iterator[str]:
    for entry in knowledge.entries:
        yield from (entry.title, entry.answer, *entry.phrasings)
