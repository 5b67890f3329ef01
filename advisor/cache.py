"""Bytes kept between runs in the user's cache folder, or brought along by the installed package.

Losing them costs time and nothing else.
"""

from __future__ import annotations

import contextlib
import os
import zlib
from mmap import ACCESS_READ, mmap
from pathlib import Path

__all__ = ["SHIPPED", "key", "load", "store"]

SHIPPED = Path(__file__).with_name("_learnt")
"""What was made when the package was built, in the same form. A checkout has none."""

_MAGIC = b"career-advisor\n"
_SUFFIX = ".cache"
_KEPT = 8
"""Files kept: whoever edits their knowledge makes a new one at every change."""


def key(kind: str, *parts: bytes) -> str:
    """A name for what is made from the parts. Not proof against forgery, which nobody gains from here."""
    whole = b"\x00".join(parts)
    return f"{kind}-{zlib.crc32(whole):08x}{zlib.adler32(whole):08x}{len(whole):x}"


def load(key: str) -> memoryview | None:
    """What came with the package or was stored under the key; None when nothing was, or when it is damaged."""
    shipped = _whole(SHIPPED, key)
    return _whole(_folder(), key) if shipped is None else shipped


def _whole(folder: Path, key: str) -> memoryview | None:
    path = folder / f"{key}{_SUFFIX}"
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            # Mapped, not read: most of what was learnt no single question needs.
            stored = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
    except (OSError, ValueError):  # An empty file cannot be mapped.
        return None
    start = len(_head(b""))
    data = stored[start:]
    return data if stored[:start] == _head(data) else None


def store(key: str, data: bytes) -> None:
    """Keep the bytes under the key, in one step, so that a reader sees all of them or none.

    Where the folder cannot be written nothing is kept and nothing is said.
    """
    import tempfile

    with contextlib.suppress(OSError):
        folder = _folder()
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(suffix=".part", dir=folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_head(data) + data)
            Path(name).replace(folder / f"{key}{_SUFFIX}")
        except BaseException:
            Path(name).unlink()
            raise
        _forget_oldest(folder)


def _head(data: bytes | memoryview) -> bytes:
    """What stands before the data in a file, to tell that they are whole."""
    return _MAGIC + zlib.crc32(data).to_bytes(4, "little")


def _folder() -> Path:
    import platformdirs

    return platformdirs.user_cache_path("career-advisor", appauthor=False)


def _forget_oldest(folder: Path) -> None:
    newest_first = sorted(folder.glob(f"*{_SUFFIX}"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in newest_first[_KEPT:]:
        path.unlink(missing_ok=True)
