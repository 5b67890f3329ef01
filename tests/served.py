"""The chat in a browser as it is served: a process, and what belongs to it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from .conftest import PATIENCE, ROOT

__all__ = ["Served", "processes", "served"]


class Served(NamedTuple):
    """A server, as its owner knows it."""

    address: str
    """What it printed, to open: it holds the token."""

    @property
    def port(self) -> int:
        """The port it listens at."""
        port = urlsplit(self.address).port
        assert port
        return port

    @property
    def site(self) -> str:
        """The address without path and token."""
        return f"http://localhost:{self.port}"

    @property
    def headers(self) -> dict[str, str]:
        """What a browser sends that has opened the page: the cookie."""
        return {"Cookie": f"advisor-{self.port}={urlsplit(self.address).query.removeprefix('token=')}"}


@contextmanager
def served(
    *options: str, cwd: Path = ROOT, end: int = signal.SIGINT, port: int = 0, before: str = ""
) -> Iterator[Served]:
    """A server with these options, ended by a signal and looked at as it goes; `before` is Python to run before it."""
    # Like the installed command, and unlike `-m`, this does not look for the package in the present folder.
    command = f"import sys; sys.path[0] = {str(ROOT)!r}; {before}\nfrom advisor.__main__ import main; sys.exit(main())"
    with subprocess.Popen(
        [sys.executable, "-c", command, "--serve", str(port), *options],
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
            yield Served(address)
        finally:
            process.send_signal(end)
            rest = process.communicate(timeout=PATIENCE)
        assert (process.returncode, *rest) == (-end if end == signal.SIGKILL else 128 + end, "", "")


def processes() -> str:
    """The numbers and command lines of all that runs on this machine."""
    return subprocess.run(["ps", "-ewwo", "pid,args"], capture_output=True, text=True, check=True).stdout
