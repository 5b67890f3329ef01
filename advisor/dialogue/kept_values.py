"""Values of a state as they are kept: each is checked and cut to its size when it comes back."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Container, Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["known_ids", "latest_ids", "mark", "offered_items", "short_text", "small_mapping"]

_LONGEST_TEXT = 40
"""Characters of a short text."""
_MOST_KEYS, _LONGEST_MAPPING = 8, 260
"""Keys of a mapping, and its characters as text."""


def known_ids(ids: object, topics: Container[str]) -> list[str]:
    """Those of some ids that are topics, none twice; `ValueError` when they are no ids."""
    if not isinstance(ids, list) or not all(isinstance(item, str) for item in ids):
        raise ValueError("not a list of ids")
    return [item for item in dict.fromkeys(ids) if item in topics]


def latest_ids(ids: list[str], most: int) -> list[str]:
    """The last of some ids that fit into that many characters of JSON."""
    while sum(len(name) + len('"", ') for name in ids) > most:
        ids = ids[1:]
    return ids


def mark(text: str) -> str:
    """The mark by which a text is known that is not kept."""
    return f"{zlib.crc32(text.encode(errors='replace')):08x}"


def short_text(value: object) -> str:
    """A short text; empty for anything else."""
    return value if isinstance(value, str) and len(value) <= _LONGEST_TEXT else ""


def small_mapping(value: object) -> dict[str, Any]:
    """A small mapping of short values; empty for anything else."""
    if not isinstance(value, Mapping) or len(value) > _MOST_KEYS or len(str(value)) > _LONGEST_MAPPING:
        return {}
    return dict(value)


def offered_items(items: object, topics: Container[str], text_of: Callable[[str], str]) -> list[str]:
    """What was offered: topics, and texts to say; `ValueError` when it is neither."""
    if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
        raise ValueError("not a list of what was offered")
    return [item for item in dict.fromkeys(items) if item in topics or (text_of(item).strip() and short_text(item))]
