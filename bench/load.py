"""`python -m bench.load`: what the advisor holds under load, alone and behind the HTTP example, on this machine.

Every setup is measured in turn, a few times over, so that what else the machine does falls on all of them alike. The
clients run on the same machine as what they measure. So the questions a second that a core answers are not taken from
the clock but from the processor time that the servers used, which the system counts for each process (Linux).
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import random
import sys
import tempfile
import threading
import time
import tracemalloc
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from typing import Any

from advisor import Advisor, Knowledge

from .data import typos
from .servers import EXAMPLES, NoStoreError, Service, Store
from .tables import Column, Row, Rows, Table, show, to_json

__all__ = ["main"]

CONVERSATIONS = 10_000
"""So many are kept to measure their memory."""
TURNS = 6
"""Questions in each of them."""

ALONE = (Column("rate", "questions a second", 0), Column("per_core", "a second and core", 0))
SERVED = (
    Column("rate", "questions a second", 0),
    Column("per_core", "a second and core of the workers", 0),
    Column("store_per_core", "a second and core of the store", 0),
    Column("p50", "p50, ms"),
    Column("p99", "p99, ms"),
    Column("mb", "MB a worker", 0),
)
MEMORY = (Column("kb", "KB for 1,000 conversations", 0),)


@dataclass(frozen=True, slots=True)
class Setup:
    """How the service is run."""

    name: str
    path: str
    """`/ask`, or `/conversations` for messages in conversations."""
    workers: int = 1
    shared: bool = False
    """Whether conversations are kept in Valkey or Redis."""


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


# The library alone


def alone(threads: int, questions: Sequence[str]) -> Row:
    """Ask from so many threads, which share one advisor."""
    advisor = Advisor()

    def ask(part: Sequence[str]) -> None:
        for question in part:
            advisor.ask(question)

    workers = [threading.Thread(target=ask, args=(questions[number::threads],)) for number in range(threads)]
    start, used = time.perf_counter(), time.process_time()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    passed, used = time.perf_counter() - start, time.process_time() - used
    return {"rate": len(questions) / passed, "per_core": len(questions) / used}


# Behind HTTP


async def exchange(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, path: str, text: str | None) -> Any:
    """Post a text over a connection that stays open, and give what came back; `OSError` if it is a refusal."""
    body = b"" if text is None else json.dumps({"text": text}).encode()
    head = f"POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: {len(body)}"
    writer.write(f"{head}\r\n\r\n".encode() + body)
    status, *headers = (await reader.readuntil(b"\r\n\r\n")).decode().lower().split("\r\n")
    length = next(int(line.partition(":")[2]) for line in headers if line.startswith("content-length:"))
    answer = await reader.readexactly(length)
    if status.split()[1] not in ("200", "201"):
        raise OSError(f"{status}: {answer.decode()}")
    return json.loads(answer)


async def drive(service: Service, path: str, clients: int, questions: Sequence[str]) -> tuple[float, list[float]]:
    """Ask from so many clients at once, each as soon as it has its answer; seconds in all, and of each answer."""
    took: list[float] = []

    async def client(number: int) -> None:
        reader, writer = lines[number]
        address = path if path == "/ask" else f"{path}/{keys[number]}"
        for question in questions[number::clients]:
            start = time.perf_counter()
            await exchange(reader, writer, address, question)
            took.append(time.perf_counter() - start)

    lines = [await asyncio.open_connection("127.0.0.1", service.port) for _ in range(clients)]
    try:
        keys = [] if path == "/ask" else [(await exchange(*line, path, None))["id"] for line in lines]
        start = time.perf_counter()
        await asyncio.gather(*(client(number) for number in range(clients)))
        return time.perf_counter() - start, took
    finally:
        for _, writer in lines:
            writer.close()
            await writer.wait_closed()


def processor_seconds(process: int) -> float:
    """What a process, with those that it started, has used of the processors."""
    total = 0.0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if process in (int(stat.parent.name), int(fields[1])):
            total += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return total


def resident_megabytes(process: int) -> float:
    """The memory that a process holds, libraries that it shares with others included."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:")) / 1_024


def served(service: Service, setup: Setup, store: Store | None, clients: int, questions: Sequence[str]) -> Row:
    """Measure one setup with so many clients."""
    workers, kept = processor_seconds(service.process.pid), store.processor_seconds() if store else 0.0
    passed, took = asyncio.run(drive(service, setup.path, clients, questions))
    workers = processor_seconds(service.process.pid) - workers
    kept = store.processor_seconds() - kept if store else 0.0
    cuts = quantiles(took, n=100)
    return {
        "rate": len(questions) / passed,
        "per_core": len(questions) / workers if workers else None,
        "store_per_core": len(questions) / kept if kept else None,
        "p50": cuts[49] * 1_000,
        "p99": cuts[98] * 1_000,
        "mb": resident_megabytes(service.process.pid) if setup.workers == 1 else None,
    }


# Memory


def talks(count: int) -> Iterator[tuple[str, bytes]]:
    """Conversations as the service keeps them, each after a few questions."""
    advisor, questions = Advisor(), asked(TURNS * 100)
    states = []
    for number in range(100):
        chat = advisor.conversation()
        chat.welcome()
        for question in questions[number::100]:
            chat.say(question)
        states.append(json.dumps(chat.to_dict()).encode())
    for number in range(count):
        # Each in bytes of its own, under a key like those of the service.
        yield f"{number:022}", b"%b" % states[number % len(states)]


async def filled(store: Any) -> None:
    """Put the conversations into a store of the example."""
    for key, value in talks(CONVERSATIONS):
        await store.swap(key, b"", value)


def memory(redis: Store | None) -> Rows:
    """What conversations take, in the memory of a worker and in a server."""
    sys.path.insert(0, str(EXAMPLES))
    import http_store

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

        async def fill() -> None:
            there = http_store.Shared(redis.url, 86_400)
            await filled(there)
            await there.db.aclose()

        redis.command("flushall")
        before = redis.info("used_memory")
        asyncio.run(fill())
        rows["store"] = {"matcher": "in the store", "kb": (redis.info("used_memory") - before) / per_thousand}
    return rows


# Tables


def gathered(name: str, rounds: list[Row]) -> Row:
    """The rounds of one setup as one row: a number a round."""
    row: Row = {"matcher": name}
    for key in rounds[0]:
        values = [value for each in rounds if isinstance(value := each[key], float)]
        row[key] = values or None
    return row


def measure(rounds: int, count: int, store: Store | None) -> list[Table]:
    """All tables: so many rounds, so many questions in each setup and round."""
    questions = asked(count)
    threads = {f"{number} thread{'s' * (number > 1)}": number for number in (1, 2, 4)}
    setups = [setup for setup in SETUPS if store or not setup.shared]
    library: dict[str, list[Row]] = {}
    service: dict[str, list[Row]] = {}
    alone(1, questions[:100])
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        for turn in range(rounds):
            for name, number in threads.items():
                library.setdefault(name, []).append(alone(number, questions))
            for place, setup in enumerate(setups):
                environment = {"ADVISOR_RATE": "999999999"}
                if setup.shared and store:
                    environment["ADVISOR_STORE"] = store.url
                options = ("--workers", str(setup.workers), "--log-level", "warning")
                with Service.run(folder / f"{turn}-{place}.log", environment, *options) as running:
                    asyncio.run(drive(running, setup.path, 8, questions[:200]))
                    for clients in (1, 16):
                        name = f"{setup.name}, {clients} client{'s' * (clients > 1)}"
                        used = store if setup.shared else None
                        service.setdefault(name, []).append(served(running, setup, used, clients, questions))
            print(f"round {turn + 1} of {rounds}", file=sys.stderr)
    times = f"{rounds} rounds in turn, {count:,} questions each; mean and standard deviation."
    return [
        Table(
            "library",
            "The library alone",
            ALONE,
            {name: gathered(name, rows) for name, rows in library.items()},
            (times, "Threads take turns at one core: more of them answer no more. More processes do."),
            "one process",
        ),
        Table(
            "served",
            "Behind the HTTP example",
            SERVED,
            {name: gathered(name, rows) for name, rows in service.items()},
            (
                times,
                "The clients run on the same machine, and ask again as soon as they are answered.",
                "A second and core: by the processor time that the workers, and the store, used.",
            ),
            "service",
        ),
        Table(
            "memory",
            "What conversations take",
            MEMORY,
            memory(store),
            (f"{CONVERSATIONS:,} conversations of {TURNS} questions, with their keys and expiries.",),
            "kept",
        ),
    ]


def main(argv: Sequence[str] | None = None) -> int:
    """Print the tables. The exit status: 0 done, 2 when the arguments do not allow it."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.load",
        description="Measure the advisor under load. Needs pip install 'career-advisor[examples]'; "
        "without valkey-server or redis-server the setups with a store are left out.",
    )
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="rounds (default: 5)")
    parser.add_argument("--questions", type=int, default=1_500, metavar="N", help="in each setup (default: 1500)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the tables there, too")
    options = parser.parse_args(argv)
    if options.rounds < 1 or options.questions < 16:
        parser.error("at least 1 round of 16 questions")
    try:
        store: Store | None = Store()
    except NoStoreError as problem:
        print(f"bench: {problem}", file=sys.stderr)
        store = None
    try:
        tables = measure(options.rounds, options.questions, store)
    finally:
        if store:
            store.stop()
    for table in tables:
        show(table)
    if options.json:
        settings = {"rounds": options.rounds, "questions": options.questions}
        options.json.write_text(to_json(tables, settings) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
