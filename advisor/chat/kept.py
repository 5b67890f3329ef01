"""The conversations on disk, as they are listed, named and deleted. To list them, no file is read whole."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from stat import S_ISREG

from ..errors import CommandError
from ..text import cells
from .journal import SUFFIX, records

__all__ = ["Kept", "delete", "kept", "rename"]

_END = 16_384
"""Bytes read from each end of a file: several records of the usual size."""
_NAMES = "names.json"
"""The file in the folder that holds the names people gave, by the name of the file."""
_COLUMNS = 60
"""Of a title in a summary."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A conversation on disk, as it is listed."""

    path: Path
    began: datetime
    """In the local time zone."""
    asked: str
    """What the person said first."""
    length: int
    """Turns."""
    name: str = ""
    """What the person called it; empty where they did not."""

    @property
    def title(self) -> str:
        """Its name, or what was said first, on one line that is short enough for a list."""
        title = " ".join((self.name or self.asked).split())
        if cells(title) <= _COLUMNS:
            return title
        while cells(title) >= _COLUMNS:
            title = title[:-1]
        return f"{title.rstrip()}…"

    @property
    def when(self) -> str:
        """When it began, and how long it is."""
        turns = "1 turn" if self.length == 1 else f"{self.length} turns"
        return f"{self.began:%d %b %Y %H:%M}, {turns}"


def kept(folder: Path | None) -> Iterator[Kept]:
    """The conversations in a folder, the one that was talked in last first; files that hold none are passed over."""
    if folder is None:
        return
    names = _names(folder)
    for path in _newest(folder):
        with contextlib.suppress(OSError, KeyError, TypeError, ValueError, OverflowError):
            yield _listed(path, names.get(path.name, ""))


def _newest(folder: Path) -> list[Path]:
    """The files that may hold a conversation, the one written last first."""
    found = []
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            # A pipe by that name would keep us waiting for ever.
            with contextlib.suppress(OSError):
                if entry.name.endswith(SUFFIX) and S_ISREG((status := entry.stat()).st_mode):
                    found.append((status.st_mtime_ns, entry.name))
    return [folder / name for _, name in sorted(found, reverse=True)]


def _listed(path: Path, name: str) -> Kept:
    """A conversation by the two ends of its file; `ValueError` and its like where it holds none."""
    with path.open("rb") as file:
        head = file.read(_END)
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _END))
        tail = file.read().splitlines()
    lines = head.splitlines()
    if size > len(head) and len(lines) == 1:
        # A first answer of that length is none of ours.
        lines = path.read_bytes().splitlines()
    first = next(records(lines), None)
    if first is None:
        raise ValueError("no record")
    last = next(records(reversed(tail)), first)
    length = last.get("turn")
    if not isinstance(length, int):
        # Kept by an earlier version, which did not number the turns.
        length = sum(1 for _ in records(path.read_bytes().splitlines()))
    return Kept(path, datetime.fromisoformat(first["at"]).astimezone(), str(first["said"]), length, name)


def rename(talk: Kept, name: str) -> None:
    """Call a conversation something else; by no name, what was said first stands for it again.

    Raises `CommandError` where that cannot be written.
    """
    _write_names(talk.path.parent, {**_names(talk.path.parent), talk.path.name: " ".join(name.split())})


def delete(talk: Kept) -> None:
    """Delete a conversation for good. Raises `CommandError` where that cannot be done."""
    try:
        talk.path.unlink(missing_ok=True)
    except OSError as error:
        raise CommandError(f"It cannot be deleted: {error.strerror}") from error
    names = _names(talk.path.parent)
    if talk.path.name in names:
        _write_names(talk.path.parent, {**names, talk.path.name: ""})


def _names(folder: Path) -> dict[str, str]:
    """The names people gave, as far as the file of them can be read."""
    path = folder / _NAMES
    try:
        values = json.loads(path.read_bytes()) if path.is_file() else {}
    except (OSError, ValueError, RecursionError):
        return {}
    return {str(key): str(value) for key, value in values.items()} if isinstance(values, dict) else {}


def _write_names(folder: Path, names: dict[str, str]) -> None:
    unfinished = folder / f"{_NAMES}.part"
    try:
        unfinished.write_text(json.dumps({key: value for key, value in names.items() if value}), encoding="utf-8")
        unfinished.replace(folder / _NAMES)
    except OSError as error:
        raise CommandError(f"The name cannot be kept: {error.strerror}") from error
