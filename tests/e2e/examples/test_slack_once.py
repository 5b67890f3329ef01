"""Which of Slack's events are new, in one process and in several."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from types import ModuleType

import pytest

from tools.servers import NoStoreError, Store

pytestmark = [pytest.mark.examples]


@pytest.fixture(scope="module")
def module() -> ModuleType:
    """The file of the examples."""
    from .platform import load

    return load("slack_once")


def test_an_event_is_new_once_for_some_minutes(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is forgotten when Slack no longer tries, so that what is remembered stays small."""
    clock = [1_000.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: clock[0])
    once = module.Once()
    assert [once.new(name) for name in ("E1", "E1", "E2")] == [True, False, True]
    clock[0] += module.REMEMBERED - 1
    assert not once.new("E1")
    clock[0] += 2
    assert once.new("E3")
    assert list(once.seen) == ["E3"]


def test_of_many_at_once_one_is_new(module: ModuleType) -> None:
    """Bolt listens in several threads."""
    once = module.Once()
    with ThreadPoolExecutor(16) as threads:
        assert sum(threads.map(once.new, ["E1"] * 1_000)) == 1


def test_processes_share_what_they_saw(module: ModuleType) -> None:
    """With a store an event is new to one of two; while the store is away each knows what came to itself."""
    pytest.importorskip("redis", reason="redis is not installed: pip install -e '.[examples]'")
    try:
        store = Store()
    except NoStoreError as error:
        pytest.skip(str(error))
    try:
        one, other = module.Once(store.url), module.Once(store.url.replace("redis", "valkey", 1))
        assert [one.new("E1"), other.new("E1"), other.new("E2"), one.new("E2")] == [True, False, True, False]
        assert 0 < int(store.command("ttl", "advisor:slack:E1")) <= module.REMEMBERED
    finally:
        store.stop()
    assert [one.new("E3"), one.new("E3")] == [True, False]
