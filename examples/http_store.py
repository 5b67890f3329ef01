"""Where `http_service` keeps conversations and counts requests: in this process, or in Valkey or Redis for all of them.

A conversation is a small value under a key that nobody can guess. `swap` changes it only if it still is what was read
before, so of two messages at once neither is lost: the later one is answered anew, from what the earlier one left.
"""

import os
import re
import sys
import time
from collections import Counter
from typing import Any

from redis.asyncio import Redis, RedisCluster
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisClusterException, RedisError

DOWN = (RedisError, RedisClusterException)  # what is raised while the store cannot be used
MOST_KEPT = 10_000  # conversations in this process, and clients counted
SWAP = """if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3]) return 1"""
COUNT = "redis.call('SET', KEYS[1], 0, 'EX', 120, 'NX') return redis.call('INCR', KEYS[1])"


def setting(name: str, default: int) -> int:
    """A whole number from the environment."""
    text = os.environ.get(name) or str(default)
    if not re.fullmatch("[1-9][0-9]{0,8}", text):
        sys.exit(f"{name} must be a whole number from 1 to 999999999, not {text!r}")
    return int(text)


class Memory:
    """In this process: the latest conversations, oldest first, each with the time it expires."""

    def __init__(self, expiry: int) -> None:
        self.expiry = expiry
        self.kept: dict[str, tuple[float, bytes]] = {}
        self.counts = Counter[str]()

    async def get(self, key: str) -> bytes:
        """The conversation, or nothing where there is none."""
        expires, value = self.kept.get(key, (0.0, b""))
        return value if expires > time.monotonic() else b""

    async def swap(self, key: str, old: bytes, new: bytes) -> bool:
        """Put the new value in place of the old, unless another came between."""
        if await self.get(key) != old:
            return False
        self.kept.pop(key, None)
        self.kept[key] = (time.monotonic() + self.expiry, new)
        while len(self.kept) > MOST_KEPT or next(iter(self.kept.values()))[0] <= time.monotonic():
            del self.kept[next(iter(self.kept))]
        return True

    async def count(self, key: str) -> int:
        """How often this was counted, now included; kept for a minute or more."""
        if len(self.counts) > MOST_KEPT:
            self.counts.clear()
        self.counts[key] += 1
        return self.counts[key]


class Shared:
    """The same in Valkey or Redis. Each step takes one key, as a cluster needs it."""

    def __init__(self, url: str, expiry: int) -> None:
        self.expiry = expiry
        scheme, _, rest = url.replace("valkey", "redis", 1).partition("://")
        kind = RedisCluster if scheme.endswith("+cluster") else Redis
        once = Retry(NoBackoff(), 0)  # a message that is tried again might be taken twice
        try:
            url = f"{scheme.removesuffix('+cluster')}://{rest}"
            self.db: Any = kind.from_url(url, socket_timeout=2, socket_connect_timeout=2, retry=once)
        except ValueError:
            sys.exit("ADVISOR_STORE must be an address such as redis://localhost:6379 or valkey://localhost:6379")

    async def get(self, key: str) -> bytes:
        """The conversation, or nothing where there is none."""
        return await self.db.get(f"advisor:conversation:{key}") or b""

    async def swap(self, key: str, old: bytes, new: bytes) -> bool:
        """Put the new value in place of the old, unless another came between."""
        return bool(await self.db.eval(SWAP, 1, f"advisor:conversation:{key}", old, new, self.expiry))

    async def count(self, key: str) -> int:
        """How often this was counted, now included; kept for two minutes."""
        return int(await self.db.eval(COUNT, 1, f"advisor:rate:{key}"))


def store_of_the_environment() -> Memory | Shared:
    """What ADVISOR_STORE and ADVISOR_EXPIRY ask for."""
    expiry = setting("ADVISOR_EXPIRY", 86_400)
    url = os.environ.get("ADVISOR_STORE")
    return Shared(url, expiry) if url else Memory(expiry)
