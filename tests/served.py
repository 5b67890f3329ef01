"""The chat in a browser as it is served: a process, and what belongs to it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .conftest import PATIENCE, ROOT

__all__ = ["processes", "served"]


@contextmanager
def served(*options: str, cwd: Path = ROOT, end: int = signal.SIGINT) -> Iterator[str]:
    """The address of a server with these options, ended by a signal and looked at as it goes."""
    # Like the installed command, and unlike `-m`, this does not look for the package in the present folder.
    command = f"import sys; sys.path[0] = {str(ROOT)!r}; from advisor.__main__ import main; sys.exit(main())"
    with subprocess.Popen(
        [sys.executable, "-c", command, "--serve", "0", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=cwd,
        env={**os.environ, "PYTHONUTF8": "1"},
    ) as process:
        assert process.stdout
        assert process.stderr
        try:
            address, _, how = process.stdout.readline().partition("  ")
            assert how == "(Ctrl+C ends it)\n", process.stderr.read()
            yield address
        finally:
            process.send_signal(end)
            rest = process.communicate(timeout=PATIENCE)
        assert (process.returncode, *rest) == (-end if end == signal.SIGKILL else 128 + end, "", "")


def processes() -> str:
    """The numbers and command lines of all that runs on this machine."""
    return subprocess.run(["ps", "-ewwo", "pid,args"], capture_output=True, text=True, check=True).stdout
