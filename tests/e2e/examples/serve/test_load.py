"""The load test measures the HTTP example as it says."""

from __future__ import annotations

import asyncio
import json

import pytest

from bench import load
from tools.servers import NoStoreError, Service, Store, free_port, listening

pytest.importorskip("fastapi", reason="needs pip install -e '.[examples]'")
pytest.importorskip("redis", reason="needs pip install -e '.[examples]'")

pytestmark = pytest.mark.examples


def test_all_tables_are_made(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A small run prints three tables and writes them; with a store, it is measured too."""
    monkeypatch.setattr(load, "CONVERSATIONS", 200)
    written = tmp_path_factory.mktemp("load") / "load.json"
    assert load.main(["--rounds", "1", "--questions", "32", "--json", str(written)]) == 0
    tables = {table["name"]: table for table in json.loads(written.read_text(encoding="utf-8"))["tables"]}
    assert list(tables) == ["library", "served", "memory"]
    printed = capsys.readouterr()
    try:
        Store().stop()
    except NoStoreError:
        assert "neither valkey-server nor redis-server" in printed.err
    else:
        assert len(tables["served"]["rows"]) == 8
        assert list(tables["memory"]["rows"]) == ["memory", "store"]
    for row in tables["served"]["rows"].values():
        assert row["matcher"] in printed.out
        assert row["p50"][0] <= row["p99"][0]
        assert row["rate"][0] > 0


def test_a_refusal_stops_the_measurement(tmp_path_factory: pytest.TempPathFactory) -> None:
    """An answer that is no answer is not counted as one: here the rate is one a minute."""
    log = tmp_path_factory.mktemp("load") / "log"
    with Service.run(log, {"ADVISOR_RATE": "1"}) as service, pytest.raises(OSError, match=r"429.*too many requests"):
        asyncio.run(load.drive(service, "/ask", 1, load.asked(5)))


def test_a_service_that_does_not_start_says_why(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What it wrote is in the exception, and nothing listens at a port that is free."""
    log = tmp_path_factory.mktemp("load") / "log"
    with pytest.raises(ChildProcessError), Service.run(log, {}, app="no_such_module:app"):
        pass
    assert not listening(free_port())
