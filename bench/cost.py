"""What learning and answering cost: by the number of phrasings beside peers, by that of entries, and with what ships.

`python -m bench.cost` is what is measured alone in a process: a peer NAME with the examples given as JSON, a list of
pairs of text and label, or ours with so many made-up entries, a COUNT.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median

from advisor import Advisor, Entry, Knowledge
from advisor.nlu import Classifier
from advisor.nlu.artifact import from_bytes, to_bytes
from advisor.nlu.learning import learn

from .data import Example, Inputs, entries, first, sample
from .measures import milliseconds
from .peers import PEERS, installed, tell
from .tables import Row, Rows, Table

_ROOT = Path(__file__).parent.parent
_YARDSTICK = "WRatio"
_PHRASINGS, _MATCHES = 20, 100  # Of a made-up entry; and what a median is taken over.
_ASK = ("-m", "advisor", "--ask", "What do ML engineers do daily?")
_IMPORT = ("-c", "import argparse, yaml, rapidfuzz")


def cost(inputs: Inputs) -> Table:
    """Median milliseconds a query at each size, and what the largest takes: seconds to load and fit, peak MB."""
    clinc, effort = inputs.clinc, inputs.effort
    smallest, largest = effort.sizes[0], effort.sizes[-1]
    rows: Rows = {}
    texts = [text for text, _ in sample(clinc.test, effort.timed)]
    peers = [(peer, row) for peer, row in installed(inputs.peers, rows, "cost")]
    order, medians = random.Random(0), dict[int, dict[str, float]]()
    for size in effort.sizes:
        tell(f"cost: all at {size:,}, in turn")
        for peer, _ in peers:
            peer.fit(entries(first(clinc.train, size)))
            peer.rank(texts[0])  # What happens only once is not a query's cost.
        times: dict[str, list[float]] = {peer.name: [] for peer, _ in peers}
        for text in texts:
            # In a new order each time: whoever follows a peer finds the caches and threads as that one left them.
            for peer, _ in order.sample(peers, len(peers)):
                times[peer.name].append(milliseconds(peer.rank, text))
        medians[size] = {name: median(taken) for name, taken in times.items()}
    for peer, row in peers:
        tell(f"cost: {peer.title}, alone in a process")
        row |= {f"ms_{size}": found[peer.name] for size, found in medians.items()}
        row["growth"] = medians[largest][peer.name] / medians[smallest][peer.name]
        if _YARDSTICK in medians[largest]:
            row["ratio"] = medians[largest][peer.name] / medians[largest][_YARDSTICK]
        row |= _alone(peer.name, first(clinc.train, largest))
    columns = {f"ms_{size}": f"ms at {size:,}" for size in effort.sizes}
    return Table.of("cost", rows, columns, smallest=smallest, largest=largest, timed=effort.timed)


def growth(inputs: Inputs) -> Table:
    """Seconds to learn and read back, peak and kept MB, and milliseconds a match, by the number of entries."""
    rows = {}
    for count in inputs.effort.grown:
        tell(f"growth: {count:,} entries")
        rows[str(count)] = {"matcher": f"{count:,} entries", **_alone(str(count))}
    return Table.of("growth", rows, timed=_MATCHES)


def made_up(count: int) -> Iterator[Entry]:
    """So many entries that are like language, always the same; the first phrasing is to ask, the others to learn."""
    rng = random.Random(0)
    shipped = [text.lower().rstrip("?").split() for entry in Knowledge.load() for text in entry.phrasings]
    openings = [words[:3] for words in shipped if len(words) > 3]
    vocabulary = sorted({word for words in shipped for word in words if len(word) > 4})
    for number in range(count):
        name = "".join(rng.choice("bcdfghklmnprstvz") + rng.choice("aeiou") for _ in range(rng.randint(3, 4)))
        own = [name, *rng.choices(vocabulary, k=7)]
        asked = [[*rng.choice(openings), *rng.sample(own, rng.randint(2, 4))] for _ in range(_PHRASINGS + 1)]
        answer = " ".join(rng.choices(own + vocabulary, k=40))
        yield Entry(f"entry-{number}", " ".join(own[:3]), answer, tuple(map(" ".join, asked)))


def measure_growth(count: int) -> Row:
    """What so many entries cost in this process."""
    made = list(made_up(count))
    learnt_from = [replace(entry, phrasings=entry.phrasings[1:]) for entry in made]
    start = time.perf_counter()
    classifier = learn(learnt_from, {})
    fitted, peak, data = time.perf_counter(), _peak_megabytes(), to_bytes(classifier.learnt)
    packed = time.perf_counter()
    Classifier(learnt_from, {}, from_bytes(data, count))
    reload, kept = time.perf_counter() - packed, len(data) / 2**20
    match = median(milliseconds(classifier.match, entry.phrasings[0]) for entry in sample(made, _MATCHES))
    return {"fit_s": fitted - start, "peak_mb": peak, "kept_mb": kept, "reload_s": reload, "match_ms": match}


def measure_peer(name: str, examples: Iterable[Example]) -> Row:
    """Seconds to load and fit that peer, and the peak of this process in MB."""
    start = time.perf_counter()
    PEERS[name].load()
    loaded = time.perf_counter()
    PEERS[name].fit(entries(examples))
    return {"load_s": loaded - start, "fit_s": time.perf_counter() - loaded, "peak_mb": _peak_megabytes()}


def _peak_megabytes() -> float | None:
    """The most memory this process has held, with Python and the libraries; None where the system does not say."""
    status = Path("/proc/self/status")
    # Not getrusage: Linux hands its peak down from the process that started this one.
    return int(status.read_text().partition("VmHWM:")[2].split()[0]) / 1024 if status.exists() else None


def _alone(argument: str, given: Sequence[Example] = ()) -> Row:
    """What this module prints with that argument and input, run as a process of its own."""
    row: Row = json.loads(_run(["-m", "bench.cost", argument], _ROOT, json.dumps(given)).splitlines()[-1])
    return row


def starts(inputs: Inputs) -> Table:
    """Median milliseconds of a query and of a process, each start in turn with two others.

    One only imports what it needs, one finds an empty cache folder: the ratio to the first, and the seconds that the
    second adds, are medians over the turns. Without real questions the entries' own are asked.
    """
    shipped, count = Advisor(), inputs.effort.starts
    real = [question.text for question in sample(inputs.questions, inputs.effort.timed)]
    texts = real or [entry.question for entry in shipped.knowledge.topics]
    tell("starts")
    with tempfile.TemporaryDirectory() as wheel:
        # As among other packages, byte code included.
        _run(["-m", "pip", "install", "--quiet", "--no-deps", "--target", wheel, str(_ROOT)], _ROOT)
        wheels = {"matcher": "installed wheel", **_started(wheel, count)}
    wheels["match_ms"] = median(milliseconds(shipped.match, text) for text in texts)
    wheels["ask_ms"] = median(milliseconds(shipped.ask, text) for text in texts)
    rows: Rows = {"advisor": wheels, "checkout": {"matcher": "checkout", **_started(str(_ROOT), count)}}
    return Table.of("starts", rows, starts=count)


def _started(package: str, count: int) -> Row:
    """What starting costs with the package that is in that folder."""
    turns = []
    with tempfile.TemporaryDirectory() as cache:
        _start(_ASK, cache, package)  # Fills the cache.
        for _ in range(count):
            with tempfile.TemporaryDirectory() as empty:
                warm, imports = _start(_ASK, cache, package), _start(_IMPORT, cache, package)
                turns.append((warm, imports, _start(_ASK, empty, package)))
    return {
        "warm_ms": 1e3 * median(warm for warm, _, _ in turns),
        "import_ms": 1e3 * median(imports for _, imports, _ in turns),
        "ratio": median(warm / imports for warm, imports, _ in turns),
        "first_s": median(cold - warm for warm, _, cold in turns),
    }


def _start(arguments: Sequence[str], cache: str, package: str) -> float:
    """Seconds that a Python process takes from start to end, with `cache` as the user's cache folder."""
    start = time.perf_counter()
    _run(arguments, Path(cache), XDG_CACHE_HOME=cache, PYTHONPATH=package)
    return time.perf_counter() - start


def _run(arguments: Sequence[str], folder: Path, given: str = "", **settings: str) -> str:
    """What a Python process prints; `RuntimeError` if it fails. 1 is no failure: the question was not covered."""
    done = subprocess.run(
        [sys.executable, *arguments],
        input=given,
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, **settings},
    )
    if done.returncode > 1 or (done.returncode and not done.stdout):
        raise RuntimeError(f"python {' '.join(arguments)} failed:\n{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    name = sys.argv[1]
    if name.isdecimal():
        print(json.dumps(measure_growth(int(name))))
    else:
        print(json.dumps(measure_peer(name, (Example(*row) for row in json.load(sys.stdin)))))
