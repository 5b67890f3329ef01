"""The folders of the user's that the advisor keeps things in.

Each is None where no home folder can be told, as for a user of a container who has none: nothing is kept there.
"""

from __future__ import annotations

from pathlib import Path

__all__ = ["cache_folder", "config_folder", "data_folder", "state_folder"]


def cache_folder() -> Path | None:
    """Where what is learnt is kept; it can be deleted at any time."""
    return _user_folder("cache")


def config_folder() -> Path | None:
    """Where the user's settings are."""
    return _user_folder("config")


def data_folder() -> Path | None:
    """Where conversations are kept."""
    return _user_folder("data")


def state_folder() -> Path | None:
    """Where the chat remembers how it looked."""
    return _user_folder("state")


def _user_folder(kind: str) -> Path | None:
    import platformdirs

    try:
        folder: Path = getattr(platformdirs, f"user_{kind}_path")("career-advisor", appauthor=False)
    except RuntimeError:
        return None
    # Some versions leave the "~" that they cannot resolve.
    return folder if folder.is_absolute() else None
