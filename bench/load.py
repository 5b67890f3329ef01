"""`python -m bench.load`: what the advisor holds under load, alone and behind the HTTP example, on this machine.

Every setup is measured in turn, a few times over, so that what else the machine does falls on all of them alike. The
clients run on the same machine as what they measure. So the questions a second that a core answers are not taken from
the clock but from the processor time that the servers used, which the system counts for each process.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import random
import sys
import time
import tracemalloc
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import psutil

from advisor import Advisor, Knowledge
from tools.servers import EXAMPLES, NoStoreError, Service, Store

from .data import typos
from .tables import Row, Rows, Table, markdown, to_json

CONVERSATIONS, TURNS = 10_000, 6
"""So many conversations of so many questions are kept to measure their memory."""


class Setup(NamedTuple):
    """How the service is run; what is shared is kept in Valkey or Redis."""

    name: str
    path: str
    workers: int = 1
    shared: bool = False


SETUPS = (
    Setup("one-off questions, 1 worker", "/ask"),
    Setup("conversations in memory, 1 worker", "/conversations"),
    Setup("conversations in the store, 1 worker", "/conversations", shared=True),
    Setup("conversations in the store, 2 workers", "/conversations", workers=2, shared=True),
)


def asked(count: int) -> list[str]:
    """Questions to ask: the topics' phrasings in random order, typos in 30 % of their longer words; always the same."""
    rng = random.Random(1)
    phrasings = [text for entry in Knowledge.load().topics for text in entry.phrasings]
    return [typos(rng.choice(phrasings), rng) for _ in range(count)]


def alone(threads: int, questions: Sequence[str]) -> Row:
    """Ask from so many threads, which share one advisor."""
    advisor = Advisor()
    start, used = time.perf_counter(), time.process_time()
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(advisor.ask, questions))
    passed, used = time.perf_counter() - start, time.process_time() - used
    return {"rate": len(questions) / passed, "per_core": len(questions) / used}


async def drive(service: Service, path: str, clients: int, questions: Sequence[str]) -> tuple[float, list[float]]:
    """Ask from so many clients at once, each as soon as it is answered; seconds in all, and of each answer."""
    import aiohttp

    took: list[float] = []

    async def post(path: str, content: object) -> Any:
        async with http.post(path, json=content) as response:
            if not response.ok:
                raise OSError(f"{response.status}: {await response.text()}")
            return await response.json()

    async def client(number: int) -> None:
        for question in questions[number::clients]:
            start = time.perf_counter()
            await post(addresses[number], {"text": question})
            took.append(time.perf_counter() - start)

    async with aiohttp.ClientSession(service.url) as http:
        addresses = [path] * clients
        if path != "/ask":
            addresses = [f"{path}/{(await post(path, None))['id']}" for _ in range(clients)]
        start = time.perf_counter()
        await asyncio.gather(*map(client, range(clients)))
        return time.perf_counter() - start, took


def processor_seconds(pid: int) -> float:
    """What a process, with those that it started, has used of the processors; 0.0 where there is none."""
    if not psutil.pid_exists(pid):
        return 0.0
    process = psutil.Process(pid)
    used = [each.cpu_times() for each in (process, *process.children())]
    return sum(each.user + each.system for each in used)


def served(service: Service, setup: Setup, store: Store | None, clients: int, questions: Sequence[str]) -> Row:
    """Measure one setup with so many clients."""
    pid = service.process.pid
    workers, kept = processor_seconds(pid), store.processor_seconds() if store else 0.0
    passed, took = asyncio.run(drive(service, setup.path, clients, questions))
    workers, kept = processor_seconds(pid) - workers, store.processor_seconds() - kept if store else 0.0
    cuts = quantiles(took, n=100)
    return {
        "rate": len(questions) / passed,
        "per_core": len(questions) / workers if workers else None,
        "store_per_core": len(questions) / kept if kept else None,
        "p50": cuts[49] * 1_000,
        "p99": cuts[98] * 1_000,
        "mb": psutil.Process(pid).memory_info().rss / 2**20 if setup.workers == 1 else None,
    }


def talks(count: int) -> Iterator[tuple[str, bytes]]:
    """Conversations as the service keeps them, each after a few questions, in bytes and under a key of its own."""
    advisor, questions, states = Advisor(), asked(TURNS * 100), []
    for number in range(100):
        chat = advisor.conversation()
        chat.welcome()
        for question in questions[number::100]:
            chat.say(question)
        states.append(json.dumps(chat.to_dict()).encode())
    for number in range(count):
        yield f"{number:022}", b"%b" % states[number % len(states)]


def memory(redis: Store | None) -> Rows:
    """What conversations take, in the memory of a worker and in a server."""
    sys.path.insert(0, str(EXAMPLES))
    import http_store

    async def filled(store: Any) -> None:
        for key, value in talks(CONVERSATIONS):
            await store.swap(key, b"", value)
        if hasattr(store, "db"):
            await store.db.aclose()

    per_thousand = 1_024 * CONVERSATIONS / 1_000
    list(talks(0))
    here = http_store.Memory(86_400)
    gc.collect()
    tracemalloc.start()
    asyncio.run(filled(here))
    gc.collect()
    rows: Rows = {"memory": {"matcher": "in a worker", "kb": tracemalloc.get_traced_memory()[0] / per_thousand}}
    tracemalloc.stop()
    if redis:
        redis.command("flushall")
        before = redis.info("used_memory")
        asyncio.run(filled(http_store.Shared(redis.url, 86_400)))
        rows["store"] = {"matcher": "in the store", "kb": (redis.info("used_memory") - before) / per_thousand}
    return rows


def gathered(rounds: Mapping[str, Sequence[Row]]) -> Rows:
    """The rounds of each setup as one row: a number a round, None for what no round measured."""
    rows: Rows = {}
    for name, found in rounds.items():
        values = {key: [value for each in found if isinstance(value := each[key], float)] for key in found[0]}
        rows[name] = {"matcher": name, **{key: each or None for key, each in values.items()}}
    return rows


def measure(rounds: int, count: int, store: Store | None) -> list[Table]:
    """All tables: so many rounds, so many questions in each setup and round."""
    questions = asked(count)
    library: dict[str, list[Row]] = {}
    service: dict[str, list[Row]] = {}
    alone(1, questions[:100])
    for turn in range(rounds):
        for threads in (1, 2, 4):
            name = f"{threads} thread{'s' * (threads > 1)}"
            library.setdefault(name, []).append(alone(threads, questions))
        for setup in SETUPS if store else SETUPS[:2]:
            used = store if setup.shared else None
            environment = {"ADVISOR_RATE": "999999999"} | ({"ADVISOR_STORE": used.url} if used else {})
            options = ("--workers", str(setup.workers), "--log-level", "warning")
            with TemporaryDirectory() as folder, Service.run(Path(folder, "log"), environment, *options) as running:
                asyncio.run(drive(running, setup.path, 8, questions[:200]))
                for clients in (1, 16):
                    name = f"{setup.name}, {clients} client{'s' * (clients > 1)}"
                    service.setdefault(name, []).append(served(running, setup, used, clients, questions))
        print(f"round {turn + 1} of {rounds}", file=sys.stderr)
    return [
        Table.of("library", gathered(library), rounds=rounds, asked=count),
        Table.of("served", gathered(service), rounds=rounds, asked=count),
        Table.of("memory", memory(store), conversations=CONVERSATIONS, turns=TURNS),
    ]


def main(argv: Sequence[str] | None = None) -> int:
    """Print the tables. The exit status: 0 done, 2 when the arguments do not allow it."""
    about = "Measure the advisor under load. Needs pip install 'career-advisor[examples]'; "
    about += "without valkey-server or redis-server the setups with a store are left out."
    parser = argparse.ArgumentParser(prog="python -m bench.load", description=about)
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="rounds (default: 5)")
    parser.add_argument("--questions", type=int, default=1_500, metavar="N", help="in each setup (default: 1500)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the tables there, too")
    options = parser.parse_args(argv)
    if options.rounds < 1 or options.questions < 16:
        parser.error("at least 1 round of 16 questions")
    store = None
    try:
        store = Store()
    except NoStoreError as problem:
        print(f"bench: {problem}", file=sys.stderr)
    try:
        tables = measure(options.rounds, options.questions, store)
    finally:
        if store:
            store.stop()
    print("\n\n".join(markdown(asdict(table)) for table in tables))
    if options.json:
        settings = {"rounds": options.rounds, "questions": options.questions}
        options.json.write_text(to_json(tables, settings), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
