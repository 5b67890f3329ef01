"""What the tests of the examples share."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType

import pytest

from .serving import EXAMPLES, Cluster, Redis, Server

Load = Callable[..., ModuleType]
Serve = Callable[..., Server]


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Iterator[Load]:
    """Import the service anew, with settings from the environment."""
    monkeypatch.syspath_prepend(str(EXAMPLES))
    parts = ("http_service", "http_edge", "http_store")

    def loaded(**environment: str) -> ModuleType:
        for name in ("STORE", "EXPIRY", "RATE"):
            monkeypatch.delenv(f"ADVISOR_{name}", raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        for part in parts:
            sys.modules.pop(part, None)
        return importlib.import_module("http_service")

    yield loaded
    for part in parts:
        sys.modules.pop(part, None)


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    """Start uvicorn processes of the service; they end with the test."""
    with ExitStack() as stack:
        logs = (tmp_path / f"uvicorn-{number}.log" for number in range(100))
        yield lambda **environment: stack.enter_context(Server.run(EXAMPLES, next(logs), **environment))


@pytest.fixture
def redis() -> Iterator[Redis]:
    """A server of Valkey or Redis of the test's own."""
    server = Redis()
    yield server
    server.stop()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A cluster of the test's own."""
    servers = Cluster(tmp_path)
    yield servers
    servers.stop()
