"""Real servers to measure and to test: uvicorn with the HTTP example, and Valkey or Redis."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

EXAMPLES = Path(__file__).parent.parent / "examples"
PATIENCE = 60
"""Seconds until a server that does not start is given up."""


class NoStoreError(Exception):
    """Neither Valkey nor Redis is installed."""


def free_port(below: int = 65_536) -> int:
    """A port of this machine, below that number, on which nothing listens."""
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
        if port < below:
            return port


def wait_until(ready: Callable[[], bool], what: str) -> None:
    """Wait for something to become true; `TimeoutError`, with its name, if it never does."""
    end = time.monotonic() + PATIENCE
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError(f"waited in vain for {what}")
        time.sleep(0.05)


def listening(port: int) -> bool:
    """Whether a server takes connections there."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@dataclass
class Service:
    """uvicorn with an application of a folder; what it writes goes into `log`."""

    process: subprocess.Popen[bytes]
    port: int
    log: Path

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    @classmethod
    @contextmanager
    def run(
        cls,
        log: Path,
        environment: Mapping[str, str],
        *options: str,
        folder: Path = EXAMPLES,
        app: str = "http_service:app",
    ) -> Iterator[Service]:
        """Start it with these settings alone, wait until it answers, and stop it afterwards if it still runs."""
        port = free_port()
        command = [sys.executable, "-m", "uvicorn", app, "--app-dir", str(folder), "--port", str(port), *options]
        with cls._running(command, port, log, environment) as service:
            yield service

    @classmethod
    @contextmanager
    def serve(cls, log: Path, environment: Mapping[str, str]) -> Iterator[Service]:
        """The same as it is served to others, by `http_serve`."""
        port = free_port()
        command = [sys.executable, str(EXAMPLES / "http_serve.py")]
        with cls._running(command, port, log, {**environment, "ADVISOR_PORT": str(port)}) as service:
            yield service

    @classmethod
    @contextmanager
    def _running(cls, command: list[str], port: int, log: Path, environment: Mapping[str, str]) -> Iterator[Service]:
        others = {name: value for name, value in os.environ.items() if not name.startswith("ADVISOR_")}
        with log.open("wb") as output:
            process = subprocess.Popen(command, stdout=output, stderr=output, env={**others, **environment})
        try:
            wait_until(lambda: listening(port) or process.poll() is not None, command[-1])
            if process.poll() is not None:
                raise ChildProcessError(log.read_text(encoding="utf-8"))
            yield cls(process, port, log)
        finally:
            process.terminate()
            process.wait(PATIENCE)


class Store:
    """A Valkey or Redis server that keeps nothing on disk. Raises `NoStoreError` where none is installed."""

    def __init__(self, *options: str, below: int = 65_536) -> None:
        pairs = [(shutil.which(f"{name}-server"), shutil.which(f"{name}-cli")) for name in ("valkey", "redis")]
        found = [(program, client) for program, client in pairs if program and client]
        if not found:
            raise NoStoreError("neither valkey-server nor redis-server is installed")
        self.program, self.client = found[0]
        self.options, self.port = options, free_port(below)
        self.url = f"redis://127.0.0.1:{self.port}"
        self.start()

    def start(self) -> None:
        """Start it, at the same port every time."""
        command = [self.program, "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", *self.options]
        quiet = subprocess.DEVNULL
        self.process = subprocess.Popen(command, stdout=quiet, stderr=quiet, cwd=tempfile.gettempdir())
        wait_until(lambda: listening(self.port), self.program)

    def stop(self) -> None:
        """Kill it, with all it holds."""
        self.process.kill()
        self.process.wait(PATIENCE)

    def command(self, *words: str) -> str:
        """What it answers to a command."""
        call = [self.client, "-h", "127.0.0.1", "-p", str(self.port), "--raw", *words]
        return subprocess.run(call, capture_output=True, text=True, check=True).stdout.strip()

    def info(self, name: str) -> float:
        """A number that it tells of itself."""
        lines = dict(line.split(":", 1) for line in self.command("info").splitlines() if ":" in line)
        return float(lines[name])

    def processor_seconds(self) -> float:
        """What it has used of the processors, by its own count, which is finer than the system's."""
        return self.info("used_cpu_user") + self.info("used_cpu_sys")
