"""Real servers for the tests of what serves the advisor: uvicorn processes, and Valkey or Redis."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from ..conftest import ROOT

__all__ = ["EXAMPLES", "Cluster", "Redis", "Server", "free_port", "wait_until"]

EXAMPLES = ROOT / "examples"
PATIENCE = 60
"""Seconds until a server that does not start is given up; no test depends on how long it takes."""


def free_port(below: int = 65_536) -> int:
    """A port that nothing listens on; a cluster needs one below 55,536, as its nodes talk 10,000 higher."""
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
        if port < below:
            return port


def wait_until(ready: Callable[[], bool], what: str) -> None:
    """Wait for something to become true; fail, with its name, if it never does."""
    end = time.monotonic() + PATIENCE
    while not ready():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.05)


def listening(port: int) -> bool:
    """Whether a server takes connections there."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@dataclass
class Server:
    """A uvicorn process that serves an application of a folder."""

    process: subprocess.Popen[bytes]
    port: int
    log: Path

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    @classmethod
    @contextmanager
    def run(cls, folder: Path, log: Path, app: str = "http_service:app", **environment: str) -> Iterator[Server]:
        """Start it, and stop it afterwards if it still runs."""
        port = free_port()
        command = [sys.executable, "-m", "uvicorn", app, "--app-dir", str(folder), "--port", str(port)]
        names = {name: value for name, value in os.environ.items() if not name.startswith("ADVISOR_")}
        with log.open("wb") as output:
            process = subprocess.Popen(command, stdout=output, stderr=output, env={**names, **environment}, cwd=ROOT)
        server = cls(process, port, log)
        try:
            wait_until(lambda: listening(port) or process.poll() is not None, app)
            assert process.poll() is None, log.read_text(encoding="utf-8")
            yield server
        finally:
            process.terminate()
            process.wait(PATIENCE)


def programs() -> tuple[str, str]:
    """The server of Valkey or Redis on this machine, and its client."""
    for name in ("valkey", "redis"):
        server, client = shutil.which(f"{name}-server"), shutil.which(f"{name}-cli")
        if server and client:
            return server, client
    pytest.skip("neither valkey-server nor redis-server is installed")


class Redis:
    """A Valkey or Redis server that keeps nothing on disk."""

    def __init__(self, *options: str, below: int = 65_536) -> None:
        self.program, self.client = programs()
        self.options = options
        self.port = free_port(below)
        self.start()

    @property
    def url(self) -> str:
        """Its address, as ADVISOR_STORE takes it."""
        return f"redis://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it, at the same port every time."""
        command = [self.program, "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", *self.options]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(lambda: listening(self.port), self.program)

    def stop(self) -> None:
        """Kill it, with all it holds."""
        self.process.kill()
        self.process.wait(PATIENCE)

    def command(self, *words: str) -> str:
        """What it answers to a command."""
        call = [self.client, "-h", "127.0.0.1", "-p", str(self.port), "--raw", *words]
        return subprocess.run(call, capture_output=True, text=True, check=True).stdout.strip()


class Cluster:
    """Three servers that share the keys among them."""

    def __init__(self, folder: Path) -> None:
        self.nodes = []
        for number in range(3):
            place = folder / str(number)
            place.mkdir()
            self.nodes.append(Redis("--cluster-enabled", "yes", "--dir", str(place), below=55_536))
        addresses = [f"127.0.0.1:{node.port}" for node in self.nodes]
        first = self.nodes[0]
        create = [first.client, "--cluster", "create", *addresses, "--cluster-replicas", "0", "--cluster-yes"]
        subprocess.run(create, check=True, capture_output=True)
        wait_until(lambda: all("cluster_state:ok" in node.command("cluster", "info") for node in self.nodes), "cluster")

    def stop(self) -> None:
        """Kill all of them."""
        for node in self.nodes:
            node.stop()
