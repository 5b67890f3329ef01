"""When the files of a folder of knowledge were saved."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

from ..errors import KnowledgeError
from .folder import paths

__all__ = ["Watch", "saved"]

_EVERY = 0.5
"""Seconds between two looks."""


class Watch:
    """Tells whether the files of a folder are other than at the last look."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen = self._look()

    def has_changed(self) -> bool:
        """Whether a file was saved, added or taken away since the last call, or since the start."""
        before, self._seen = self._seen, self._look()
        return self._seen != before

    def _look(self) -> dict[str, tuple[int, int]]:
        found = {}
        # In the midst of saving a file may be away; the next look sees it.
        with contextlib.suppress(OSError, KnowledgeError):
            for path, _ in paths(self._folder):
                stat = path.stat()
                found[str(path)] = stat.st_mtime_ns, stat.st_size
        return found


def saved(folder: Path) -> Iterator[None]:
    """Once at first, then each time that a file of the folder was saved; it waits in between, without end."""
    watch = Watch(folder)
    yield
    while True:
        time.sleep(_EVERY)
        if watch.has_changed():
            yield
