"""What an answer costs: time against size, memory, and starting a process. Rivals are timed in turn, side by side."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from rich.progress import Progress

from advisor import Advisor

from .data import Example, PublicSet, Question, first, sample
from .measures import milliseconds
from .quality import Effort, installed
from .tables import Column, Row, Rows

__all__ = ["STARTS", "at_size", "cost", "cost_columns", "starts"]

_YARDSTICK = "WRatio"
_ROOT = Path(__file__).parent.parent
_ASK = ("-m", "advisor", "--ask", "What do ML engineers do daily?")
_IMPORT = ("-c", "import argparse, yaml, rapidfuzz")

STARTS = (
    Column("match_ms", "match, ms", 2),
    Column("ask_ms", "ask, ms", 2),
    Column("warm_ms", "process with --ask, ms", 0),
    Column("import_ms", "process with imports only, ms", 0),
    Column("ratio", "ratio", 2),
    Column("first_s", "first start adds, s", 2),
)


def at_size(size: int) -> str:
    """The key of the median milliseconds at that many phrasings."""
    return f"ms_{size}"


def cost_columns(effort: Effort) -> tuple[Column, ...]:
    """What `cost` measures at the sizes of that effort."""
    largest = effort.sizes[-1]
    return (
        *(Column(at_size(size), f"ms at {size:,}", 2) for size in effort.sizes),
        Column("ratio", f"× WRatio at {largest:,}", 3),
        Column("growth", f"× from {effort.sizes[0]:,} to {largest:,}"),
        Column("load_s", "load s", 2),
        Column("fit_s", f"fit s at {largest:,}", 2),
        Column("peak_mb", "peak MB", 0),
        Column("reload_s", "reload s", 3),
    )


def cost(clinc: PublicSet, names: Sequence[str], effort: Effort, progress: Progress) -> Rows:
    """Median milliseconds a query at each size, and what the largest takes: seconds to load and fit, peak MB."""
    rows: Rows = {}
    texts = [text for text, _ in sample(clinc.test, effort.timed)]
    peers = [(peer, row) for _, peer, row in installed(names, rows)]
    order = random.Random(0)
    task = progress.add_task("cost", total=len(effort.sizes) * (len(peers) + len(texts)) + len(peers))
    for size in effort.sizes:
        examples = first(clinc.train, size)
        for peer, _ in peers:
            progress.update(task, advance=1, description=f"cost: {peer.title} learns {size:,}")
            peer.fit(examples)
            peer.rank(texts[0])  # What happens only once is not a query's cost.
        progress.update(task, description=f"cost: all at {size:,}, in turn")
        times: dict[str, list[float]] = {}
        for text in texts:
            # In a new order each time: whoever follows a peer finds the caches and threads as that one left them.
            for peer, _ in order.sample(peers, len(peers)):
                times.setdefault(peer.title, []).append(milliseconds(peer.rank, text))
            progress.advance(task)
        for peer, row in peers:
            row[at_size(size)] = median(times[peer.title])
    for name, row in rows.items():
        if "note" in row:
            continue
        progress.update(task, description=f"cost: {row['matcher']} alone in a process")
        _compare(row, rows.get(_YARDSTICK, {}), effort)
        row |= _footprint(name, first(clinc.train, effort.sizes[-1]))
        progress.advance(task)
    progress.remove_task(task)
    return rows


def _compare(row: Row, yardstick: Row, effort: Effort) -> None:
    smallest, largest = at_size(effort.sizes[0]), at_size(effort.sizes[-1])
    for key, above, below in (
        ("ratio", row[largest], yardstick.get(largest)),
        ("growth", row[largest], row[smallest]),
    ):
        if isinstance(above, float) and isinstance(below, float):
            row[key] = above / below


def _footprint(name: str, examples: Sequence[Example]) -> Row:
    """What `bench.footprint` measures of that peer, in a process of its own."""
    command = [sys.executable, "-m", "bench.footprint", name]
    done = subprocess.run(command, input=json.dumps(examples), capture_output=True, text=True, cwd=_ROOT, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stderr}")
    row: Row = json.loads(done.stdout.splitlines()[-1])
    return row


def starts(questions: Sequence[Question], effort: Effort, progress: Progress) -> Rows:
    """Our cost with the knowledge that ships: median milliseconds of a query, and of a process that answers one.

    The process is started from an installed wheel and from this checkout, each in turn with one that only imports what
    it needs, and with one that finds an empty cache folder: the ratio to the first, and the seconds that the second
    adds, are medians over the turns. Without `questions` the entries' own are asked.
    """
    shipped = Advisor()
    texts = [question.text for question in sample(questions, effort.timed)] or [
        entry.question for entry in shipped.knowledge.topics
    ]
    with tempfile.TemporaryDirectory() as wheel:
        _install(wheel)
        rows = {
            "advisor": _started("installed wheel", wheel, effort, progress),
            "checkout": _started("checkout", str(_ROOT), effort, progress),
        }
    rows["advisor"] |= {
        "match_ms": median(milliseconds(shipped.match, text) for text in texts),
        "ask_ms": median(milliseconds(shipped.ask, text) for text in texts),
    }
    return rows


def _install(folder: str) -> None:
    """Put the package into a folder as `pip install` puts it among others, byte code included."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", folder, str(_ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stderr}")


def _started(title: str, package: str, effort: Effort, progress: Progress) -> Row:
    """What starting costs with the package that is in that folder."""
    turns = []
    task = progress.add_task(f"process starts, {title}", total=effort.starts)
    with tempfile.TemporaryDirectory() as cache:
        _start(_ASK, cache, package)  # Fills the cache.
        for _ in range(effort.starts):
            with tempfile.TemporaryDirectory() as empty:
                turns.append(
                    (_start(_ASK, cache, package), _start(_IMPORT, cache, package), _start(_ASK, empty, package))
                )
            progress.advance(task)
    progress.remove_task(task)
    return {
        "matcher": title,
        "warm_ms": 1e3 * median(warm for warm, _, _ in turns),
        "import_ms": 1e3 * median(imports for _, imports, _ in turns),
        "ratio": median(warm / imports for warm, imports, _ in turns),
        "first_s": median(cold - warm for warm, _, cold in turns),
    }


def _start(arguments: Sequence[str], cache: str, package: str) -> float:
    """Seconds that a Python process takes from start to end, with `cache` as the user's cache folder."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        cwd=cache,
        env={**os.environ, "XDG_CACHE_HOME": cache, "PYTHONPATH": package},
        check=False,
    )
    seconds = time.perf_counter() - start
    # 1 is an answer too: the question was not covered.
    if done.returncode > 1:
        raise RuntimeError(f"python {' '.join(arguments)} failed:\n{done.stderr.decode(errors='replace')}")
    return seconds
