"""The folders of the user's that the advisor keeps things in, and paths as they are shown.

Each folder is None where no home folder can be told, as for a user of a container who has none: nothing is kept there.
"""

from __future__ import annotations

from pathlib import Path

__all__ = [
    "cache_folder",
    "config_file",
    "config_folder",
    "conversations_folder",
    "data_folder",
    "shown",
    "state_file",
    "state_folder",
]


def cache_folder() -> Path | None:
    """Where what is learnt is kept; it can be deleted at any time."""
    return _user_folder("cache")


def config_folder() -> Path | None:
    """Where the user's settings are."""
    return _user_folder("config")


def config_file() -> Path | None:
    """The file of settings that the user writes."""
    folder = config_folder()
    return folder / "config.yaml" if folder else None


def data_folder() -> Path | None:
    """Where what the user said is kept."""
    return _user_folder("data")


def conversations_folder() -> Path | None:
    """Where conversations are kept, a file each."""
    folder = data_folder()
    return folder / "conversations" if folder else None


def state_folder() -> Path | None:
    """Where the chat remembers how it looked."""
    return _user_folder("state")


def state_file() -> Path | None:
    """The file in which it does."""
    folder = state_folder()
    return folder / "chat.json" if folder else None


def shown(path: Path) -> str:
    """The path as people write it: "~" for their home."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (RuntimeError, ValueError):
        return str(path)


def _user_folder(kind: str) -> Path | None:
    import platformdirs

    try:
        folder: Path = getattr(platformdirs, f"user_{kind}_path")("career-advisor", appauthor=False)
    except RuntimeError:
        return None
    # Some versions leave the "~" that they cannot resolve.
    return folder if folder.is_absolute() else None
