"""The clipboard of the machine, by its own tool where there is one.

By hand because the libraries for it neither look at the tool's exit status nor keep its complaints off the screen.
"""

from __future__ import annotations

import os
import shutil
import subprocess

from ..errors import CommandError

__all__ = ["copy"]

_TOOLS = (
    # What must be set for the tool to be of use, the tool, its arguments.
    ("WAYLAND_DISPLAY", "wl-copy"),
    ("DISPLAY", "xclip", "-selection", "clipboard"),
    ("DISPLAY", "xsel", "--clipboard", "--input"),
    ("", "pbcopy"),
    ("", "clip.exe"),
    ("TERMUX_VERSION", "termux-clipboard-set"),
)
_PATIENCE = 5.0
"""Seconds that a tool may take: one without its display can wait for ever."""


def copy(text: str) -> None:
    """Put a text on the clipboard; may take seconds. Raises `CommandError` when there is no tool or it fails."""
    usable = [tool for needed, *tool in _TOOLS if (not needed or os.environ.get(needed)) and shutil.which(tool[0])]
    if not usable:
        raise CommandError("No clipboard tool was found; on Linux, install wl-clipboard, xclip or xsel.")
    tool = usable[0]
    try:
        subprocess.run(
            tool,
            input=text.encode("utf-16" if tool[0] == "clip.exe" else "utf-8"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise CommandError(f"The clipboard cannot be used: {tool[0]} failed.") from error
