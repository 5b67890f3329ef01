"""Where the HTTP service keeps conversations: memory and a real Valkey or Redis behave alike."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.servers import Store

from .conftest import Load
from .serving import Cluster

pytest.importorskip("fastapi", reason="needs pip install -e '.[examples]'")
pytest.importorskip("redis", reason="needs pip install -e '.[examples]'")

pytestmark = pytest.mark.examples

KEYS, VALUES = st.sampled_from(["one", "two"]), st.sampled_from([b"", b"1", b"\xff", b"[1]"])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("get"), KEYS),
        st.tuples(st.just("swap"), KEYS, VALUES, VALUES.filter(bool)),
        st.tuples(st.just("count"), KEYS),
    ),
    max_size=20,
)


@pytest.fixture
def kinds(load: Load) -> ModuleType:
    """The module of the stores."""
    load()
    import http_store

    return http_store


@pytest.fixture(params=["one server", "a cluster"])
def shared(request: pytest.FixtureRequest) -> Iterator[tuple[str, list[Store]]]:
    """An address, and the servers behind it."""
    if request.param == "one server":
        redis: Store = request.getfixturevalue("redis")
        yield redis.url, [redis]
    else:
        cluster: Cluster = request.getfixturevalue("cluster")
        yield cluster.nodes[0].url.replace("redis://", "valkey+cluster://"), cluster.nodes


async def taken(store: Any, steps: list[Any]) -> list[Any]:
    """What a store says to each step."""
    try:
        return [await getattr(store, name)(*values) for name, *values in steps]
    finally:
        if hasattr(store, "db"):
            await store.db.aclose()


def test_a_shared_store_does_what_memory_does(kinds: ModuleType, shared: tuple[str, list[Store]]) -> None:
    """Any steps give the same results in a server, in a cluster, and in this process."""
    url, servers = shared

    @settings(max_examples=40)
    @given(STEPS)
    def check(steps: list[Any]) -> None:
        for server in servers:
            server.command("flushall")
        expected = asyncio.run(taken(kinds.Memory(100), steps))
        assert asyncio.run(taken(kinds.Shared(url, 100), steps)) == expected

    check()


def test_what_is_kept_and_counted_expires(kinds: ModuleType, redis: Store) -> None:
    """A conversation has the time asked for, anew with each message; a count goes within two minutes."""
    key = "advisor:conversation:one"
    asyncio.run(taken(kinds.Shared(redis.url, 100), [("swap", "one", b"", b"1"), ("count", "x")]))
    assert 0 < int(redis.command("ttl", key)) <= 100
    assert 0 < int(redis.command("ttl", "advisor:rate:x")) <= 120
    redis.command("expire", key, "50")
    asyncio.run(taken(kinds.Shared(redis.url, 100), [("swap", "one", b"1", b"2")]))
    assert 50 < int(redis.command("ttl", key)) <= 100
    redis.command("expire", key, "0")
    assert asyncio.run(taken(kinds.Shared(redis.url, 100), [("get", "one")])) == [b""]


def test_of_rivals_one_wins(kinds: ModuleType, redis: Store) -> None:
    """Of twenty that swap the same value at once, over connections of their own, exactly one does."""

    async def race() -> list[bool]:
        stores = [kinds.Shared(redis.url, 100) for _ in range(20)]
        try:
            return list(
                await asyncio.gather(*(store.swap("one", b"", str(n).encode()) for n, store in enumerate(stores)))
            )
        finally:
            for store in stores:
                await store.db.aclose()

    won = asyncio.run(race())
    assert sum(won) == 1
    assert redis.command("get", "advisor:conversation:one") == str(won.index(True))
