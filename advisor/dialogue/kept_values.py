"""Values of a state as they are kept: each is checked and cut to its size when it comes back."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Container, Mapping, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "core_shown",
    "joined",
    "known_ids",
    "known_turns",
    "latest_ids",
    "mark",
    "offered_items",
    "parted",
    "short_text",
    "small",
    "small_mapping",
    "with_turn",
]

_LARGEST = 2_000
"""Characters of a state as JSON, at most."""
_LONGEST_TEXT = 40
"""Characters of a short text."""
_LONGEST_SHOWN = 220
"""Characters of what was shown that are remembered."""
PLAN_HEAD = "**Your plan**"
"""What the whole plan begins with."""
_TURNS = 300
"""Characters of turns, as JSON, that are remembered."""
_JOINT = "+"
"""Between the ids of the topics that were told in one answer."""
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


def core_shown(text: object) -> str:
    """The core of a reply of guidance: the paragraph that says what to do, or the head of the plan; empty for none."""
    if not isinstance(text, str) or "**" not in text:
        return ""
    paragraphs = text.split("\n\n")
    bold = [paragraph for paragraph in paragraphs if "**" in paragraph]
    core = " ".join(paragraphs[:2]) if text.startswith(PLAN_HEAD) else bold[-1]
    return core if len(core) <= _LONGEST_SHOWN else core[:_LONGEST_SHOWN].rpartition(" ")[0]


def joined(ids: Sequence[str]) -> str:
    """A turn: the ids of the topics of one answer."""
    return _JOINT.join(ids)


def parted(turn: str) -> list[str]:
    """The ids of the topics of a turn."""
    return turn.split(_JOINT)


def with_turn(turns: list[str], ids: Sequence[str]) -> list[str]:
    """The turns with one more behind them, unless it is the last again, or none; for room the second is forgotten."""
    turns = [*turns, joined(ids)] if ids and turns[-1:] != [joined(ids)] else turns
    while sum(len(turn) + len('"", ') for turn in turns) > _TURNS and len(turns) > 1:
        turns = [turns[0], *turns[2:]]
    return turns


def known_turns(turns: object, topics: Container[str]) -> list[str]:
    """Those of some turns that are of topics; `ValueError` when they are none."""
    if not isinstance(turns, list) or not all(isinstance(turn, str) for turn in turns):
        raise ValueError("not a list of turns")
    kept: list[str] = []
    for turn in turns:
        if all(name in topics for name in parted(turn)):
            kept = with_turn(kept, parted(turn))
    return kept


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


def small(kept: dict[str, Any], topics: int) -> dict[str, Any]:
    """A state of under 2 KB: what was shown goes first, then the first answers but a few `topics`, then own words."""
    if len(json.dumps(kept)) >= _LARGEST:
        kept.pop("shown", None)
    while len(json.dumps(kept)) >= _LARGEST and len(kept["answered"]) > topics:
        kept["answered"] = kept["answered"][1:]
    while len(json.dumps(kept)) >= _LARGEST and kept.get("profile", {}).get("words"):
        kept["profile"]["words"] = kept["profile"]["words"][1:]
    return kept
