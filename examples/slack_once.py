"""Which of Slack's events are new: Slack delivers one again when it has not heard in time that the first arrived.

In one process by itself; in several, ADVISOR_STORE names the Valkey or Redis server that they share, as for
`http_store`: `pip install redis`, and `redis://localhost:6379` or `valkey://localhost:6379`.
"""

import logging
import threading
import time

REMEMBERED = 600  # seconds: Slack tries again at once, after one minute and after five


class Once:
    """The events of the last minutes, in this process or in a store for all of them."""

    def __init__(self, store: str = "") -> None:
        self.seen: dict[str, float] = {}
        self.lock = threading.Lock()  # Bolt listens in several threads.
        self.db = None
        if store:
            from redis import Redis, RedisError

            self.away: type[Exception] = RedisError
            self.db = Redis.from_url(store.replace("valkey", "redis", 1), socket_timeout=2, socket_connect_timeout=2)

    def new(self, event: str) -> bool:
        """Whether an event is here for the first time; it is not the next time."""
        if self.db is not None:
            try:
                return bool(self.db.set(f"advisor:slack:{event}", b"", ex=REMEMBERED, nx=True))
            except self.away as error:  # Better twice than not at all: this process knows what came to itself.
                logging.getLogger(__name__).error("the store does not answer: %s", type(error).__name__)
        now = time.monotonic()
        with self.lock:
            while self.seen and next(iter(self.seen.values())) < now - REMEMBERED:
                del self.seen[next(iter(self.seen))]
            if event in self.seen:
                return False
            self.seen[event] = now
            return True
