"""What the tests of the examples share."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType

import pytest

from tools.servers import EXAMPLES, NoStoreError, Service, Store

from .serving import Cluster

Load = Callable[..., ModuleType]
Serve = Callable[..., Service]


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
    """Start uvicorn processes of the service, without a limit a test would meet; they end with the test."""
    with ExitStack() as stack:
        logs = (tmp_path / f"uvicorn-{number}.log" for number in range(100))

        def serving(**environment: str) -> Service:
            environment.setdefault("ADVISOR_RATE", "999999999")
            return stack.enter_context(Service.run(next(logs), environment))

        yield serving


@pytest.fixture
def redis() -> Iterator[Store]:
    """A server of Valkey or Redis of the test's own."""
    try:
        store = Store()
    except NoStoreError as error:
        pytest.skip(str(error))
    yield store
    store.stop()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A cluster of the test's own."""
    try:
        servers = Cluster(tmp_path)
    except NoStoreError as error:
        pytest.skip(str(error))
    yield servers
    servers.stop()
