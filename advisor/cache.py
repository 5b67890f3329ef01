"""Bytes kept between runs in the user's cache folder, or brought along by the installed package.

Losing them costs time and nothing else: whatever is wrong with a file, it is as if it were not there.
"""

from __future__ import annotations

import contextlib
import os
import time
import zlib
from functools import cache
from pathlib import Path
from stat import S_ISREG

from .paths import cache_folder

__all__ = ["SHIPPED", "code", "key", "load", "store"]

SHIPPED = Path(__file__).with_name("_learnt")
"""What was made when the package was built, in the same form. A checkout has none."""

_MAGIC = b"career-advisor\n"
_SUFFIX, _UNFINISHED = ".cache", ".part"
_MOST_BYTES = 200_000_000
"""What the files of the folder may take together; the oldest go first, but never the one just written."""
_ABANDONED = 3600
"""Seconds after which a file that nobody finished writing is taken away."""


def key(kind: str, *parts: bytes) -> str:
    """A name for what is made from the parts, in their order. Not proof against forgery: see `load` for that."""
    crc, adler, length = 0, 1, 0
    for part in parts:
        for piece in (len(part).to_bytes(8, "little"), part):
            crc, adler, length = zlib.crc32(piece, crc), zlib.adler32(piece, adler), length + len(piece)
    return f"{kind}-{crc:08x}{adler:08x}{length:x}"


@cache
def code() -> bytes:
    """What tells the package's code from any other, for keys of what that code makes; empty where it is in no folder.

    To read its files takes 10 ms.
    """
    crc, length = 0, 0
    try:
        for path in sorted(Path(__file__).parent.rglob("*.py")):
            text = path.read_bytes()
            crc, length = zlib.crc32(text, crc), length + len(text)
    except OSError:
        return b""
    return f"{crc:08x}{length:x}".encode()


def load(key: str) -> memoryview | None:
    """What came with the package or was stored under the key; None when nothing was, or when it is damaged.

    It is read whole, so that nothing that happens to the file later matters. In the user's folder only files of the
    user's own are read: somebody else's could hold anybody's answers.
    """
    shipped = _whole(SHIPPED / f"{key}{_SUFFIX}")
    folder = cache_folder() if shipped is None else None
    return shipped if folder is None else _whole(folder / f"{key}{_SUFFIX}", own=True)


def _whole(path: Path, *, own: bool = False) -> memoryview | None:
    try:
        with open(path, "rb", opener=_at_once) as file:
            status = os.fstat(file.fileno())
            if not S_ISREG(status.st_mode) or (own and not (_is_own(status) and _is_own(path.parent.stat()))):
                return None
            stored = file.read()
    except OSError:
        return None
    start = len(_head("", b""))
    data = memoryview(stored)[start:]
    return data if stored[:start] == _head(path.stem, data) else None


def _at_once(path: str, flags: int) -> int:
    """Open a file without waiting, should it be a pipe that nobody writes to."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _is_own(status: os.stat_result) -> bool:
    return not hasattr(os, "getuid") or status.st_uid == os.getuid()


def store(key: str, data: bytes) -> None:
    """Keep the bytes under the key, in one step, so that a reader sees all of them or none.

    Where the folder cannot be written, or is somebody else's, nothing is kept and nothing is said.
    """
    import tempfile

    folder = cache_folder()
    if folder is None:
        return
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        if not _is_own(folder.stat()):
            return
        handle, name = tempfile.mkstemp(suffix=_UNFINISHED, dir=folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_head(key, data) + data)
            Path(name).replace(folder / f"{key}{_SUFFIX}")
        except BaseException:
            Path(name).unlink()
            raise
        _tidy(folder)


def _head(key: str, data: bytes | memoryview) -> bytes:
    """What stands before the data in a file, to tell that they are whole, and those of the key."""
    return _MAGIC + zlib.crc32(data, zlib.crc32(key.encode())).to_bytes(4, "little")


def _tidy(folder: Path) -> None:
    """Take away what was left unfinished long ago, and the oldest files beyond the bytes allowed."""
    for path in folder.glob(f"*{_UNFINISHED}"):
        if path.stat().st_mtime < time.time() - _ABANDONED:
            path.unlink(missing_ok=True)
    files = [(path.stat(), path) for path in folder.glob(f"*{_SUFFIX}")]
    taken = 0
    for place, (status, path) in enumerate(sorted(files, key=lambda file: file[0].st_mtime, reverse=True)):
        taken += status.st_size
        if place and taken > _MOST_BYTES:
            path.unlink(missing_ok=True)
