"""Edits of knowledge: a phrasing more, a phrasing fewer, a word read as another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..models import Entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Action = Literal["add", "remove", "read"]

__all__ = ["Edit", "applied"]


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of a knowledge."""

    action: Action
    """`add` or `remove` a phrasing of an entry; `read` a word as others."""
    name: str
    """The id of the entry, or the word."""
    text: str
    """The phrasing, or what the word is read as."""

    def __str__(self) -> str:
        if self.action == "read":
            return f"read `{self.name}` as “{self.text}”"
        return f"{self.action} the phrasing `{self.text}` {'to' if self.action == 'add' else 'of'} `{self.name}`"


def applied(
    edits: Iterable[Edit], entries: Sequence[Entry], words: Mapping[str, str]
) -> tuple[list[Entry], dict[str, str]]:
    """The entries and words with these edits; phrasings are added at the end."""
    edits = list(edits)
    by_id: dict[str, list[Edit]] = defaultdict(list)
    for edit in edits:
        if edit.action != "read":
            by_id[edit.name].append(edit)
    read = {edit.name: edit.text for edit in edits if edit.action == "read"}
    return [_changed(entry, by_id[entry.id]) for entry in entries], {**words, **read}


def _changed(entry: Entry, edits: Sequence[Edit]) -> Entry:
    gone = {edit.text for edit in edits if edit.action == "remove"}
    more = [edit.text for edit in edits if edit.action == "add"]
    return (
        replace(entry, phrasings=(*(text for text in entry.phrasings if text not in gone), *more)) if edits else entry
    )
