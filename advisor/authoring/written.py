"""A folder of knowledge as its writers know it: the entries, and where each part of them stands."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from ..knowledge.drafts import Draft
from ..knowledge.folder import files
from ..knowledge.reading import contents
from ..models import Entry

__all__ = ["Written"]


class Written(NamedTuple):
    """Knowledge that loads, with its places."""

    folder: Path
    entries: tuple[Entry, ...]
    words: Mapping[str, str]
    drafts: Mapping[str, Draft]
    """By the id of the entry."""
    words_file: str
    """Path of the file of words, there or not."""

    @classmethod
    def read(cls, folder: Path) -> Written:
        """The knowledge of a folder; raises `KnowledgeError` where it would not load."""
        found = files(folder)
        read = contents(found)
        entries, words, *_ = read.finished()
        named = (file.name for file in found if file.content == "words")
        return cls(
            folder,
            entries,
            words,
            {draft.id: draft for draft in read.entries},
            next(named, str(folder / "words.yaml")),
        )
