"""Conversations on disk: a file each, a line of JSON a turn, written before the turn is shown."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Iterator
from datetime import datetime, timezone
from pathlib import Path

from ..models import Turn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["SUFFIX", "Journal", "records"]

SUFFIX = ".jsonl"
"""Of the file of a conversation."""


class Journal:
    """One conversation's file. Nothing is made on disk before the first turn."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._unwritten: list[str] = []
        """Lines that a full disk refused, tried again with the next."""
        self._length = 0
        """Turns so far; each record tells, so that a list of conversations need not count them."""

    @classmethod
    def new(cls, folder: Path) -> Journal:
        """A journal that no other process has, named so that names sort by time."""
        return cls(folder / f"{datetime.now(timezone.utc):%Y%m%d-%H%M%S}-{os.urandom(3).hex()}{SUFFIX}")

    def add(self, turn: Turn, state: dict[str, Any]) -> None:
        """Append a turn and the state after it, and wait until it is on disk.

        Raises `OSError` when that fails; the turn is then written with the next one.
        """
        self._length += 1
        at = datetime.now().astimezone().isoformat(timespec="seconds")
        record = {"at": at, "turn": self._length, **turn.to_dict(), "state": state}
        self._unwritten.append(json.dumps(record) + "\n")
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(handle, "r+b", buffering=0) as file:
            # A process that was killed may have left half a line.
            torn = file.seek(0, os.SEEK_END) and (file.seek(-1, os.SEEK_END), file.read(1))[1] != b"\n"
            rest = ("\n" * bool(torn) + "".join(self._unwritten)).encode()
            while rest:
                # A disk that is nearly full takes a part and complains only at the next.
                rest = rest[file.write(rest) :]
            os.fsync(file.fileno())
        self._unwritten.clear()

    def read(self) -> tuple[list[Turn], object]:
        """The turns, and the state after the last. Lines that are damaged are passed over.

        Raises `OSError` when the file cannot be read.
        """
        self.path.open("rb").close()
        turns: list[Turn] = []
        state: object = None
        for record in records(_lines(self.path)):
            with contextlib.suppress(ValueError):
                turns.append(Turn.from_dict(record))
                state = record.get("state", {})
        self._length = len(turns)
        return turns, state


def _lines(path: Path) -> list[bytes]:
    try:
        # A pipe by that name would keep us waiting for ever.
        return path.read_bytes().splitlines() if path.is_file() else []
    except OSError:
        return []


def records(lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """What the lines hold that are whole."""
    for line in lines:
        with contextlib.suppress(ValueError, RecursionError):
            record = json.loads(line)
            if isinstance(record, dict):
                yield record
