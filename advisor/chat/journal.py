"""Conversations on disk: a file each, a line of JSON a turn, written before the turn is shown."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from ..models import Turn
from ..paths import data_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Journal", "Kept", "default_folder", "kept"]

_SUFFIX = ".jsonl"


def default_folder() -> Path | None:
    """Where conversations are kept: in the user's data folder, if there is one."""
    folder = data_folder()
    return folder / "conversations" if folder else None


@dataclass(frozen=True, slots=True)
class Kept:
    """A conversation on disk, as it is listed."""

    path: Path
    began: datetime
    """In the local time zone."""
    title: str
    """What the person said first."""
    length: int
    """Turns."""

    @property
    def summary(self) -> str:
        """One line to know it by."""
        turns = "1 turn" if self.length == 1 else f"{self.length} turns"
        return f"{self.began:%d %b %Y %H:%M}, {turns}: {' '.join(self.title.split())[:60]}"


def kept(folder: Path | None) -> Iterator[Kept]:
    """The conversations in a folder, the one that was talked in last first; files that hold none are passed over."""
    if folder is None:
        return
    try:
        paths = sorted(folder.glob(f"*{_SUFFIX}"), key=lambda path: (path.lstat().st_mtime_ns, path.name), reverse=True)
    except OSError:
        return
    for path in paths:
        records = list(_records(path))
        if records:
            with contextlib.suppress(KeyError, TypeError, ValueError, OverflowError):
                began = datetime.fromisoformat(records[0]["at"]).astimezone()
                yield Kept(path, began, str(records[0]["said"]), len(records))


class Journal:
    """One conversation's file. Nothing is made on disk before the first turn."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._unwritten: list[str] = []
        """Lines that a full disk refused, tried again with the next."""

    @classmethod
    def new(cls, folder: Path) -> Journal:
        """A journal that no other process has, named so that names sort by time."""
        return cls(folder / f"{datetime.now(timezone.utc):%Y%m%d-%H%M%S}-{os.urandom(3).hex()}{_SUFFIX}")

    def add(self, turn: Turn, state: dict[str, Any]) -> None:
        """Append a turn and the state after it, and wait until it is on disk.

        Raises `OSError` when that fails; the turn is then written with the next one.
        """
        record = {"at": datetime.now().astimezone().isoformat(timespec="seconds"), **turn.to_dict(), "state": state}
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
        for record in _records(self.path):
            with contextlib.suppress(ValueError):
                turns.append(Turn.from_dict(record))
                state = record.get("state", {})
        return turns, state


def _records(path: Path) -> Iterator[dict[str, Any]]:
    try:
        # A pipe by that name would keep us waiting for ever.
        lines = path.read_bytes().splitlines() if path.is_file() else []
    except OSError:
        return
    for line in lines:
        with contextlib.suppress(ValueError, RecursionError):
            record = json.loads(line)
            if isinstance(record, dict):
                yield record
