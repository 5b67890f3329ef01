"""What one matcher costs alone in a process: `python -m bench.footprint NAME < EXAMPLES`.

Reads examples, a JSON list of pairs of text and label, and prints a JSON object: `load_s`, `fit_s` and `reload_s` in
seconds, and `peak_mb`, the most memory the process held, with Python and the peer's libraries, in megabytes.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from .data import Example
from .peers import PEERS

__all__ = ["measure", "peak_megabytes"]


def measure(name: str, examples: list[Example]) -> dict[str, float | None]:
    """Load and fit that peer in this process, and say what it took."""
    peer = PEERS[name]()
    start = time.perf_counter()
    peer.load()
    loaded = time.perf_counter()
    peer.fit(examples)
    fitted = time.perf_counter()
    return {
        "load_s": loaded - start,
        "fit_s": fitted - loaded,
        "peak_mb": peak_megabytes(),
        "reload_s": peer.reload_seconds(),
    }


def peak_megabytes() -> float | None:
    """The most memory this process has held, in MB; None where the system does not say."""
    status = Path("/proc/self/status")
    if status.exists():
        # Linux hands getrusage's peak down from the process that started this one; this peak is our own.
        for line in status.read_text(encoding="utf-8").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    try:
        import resource
    except ImportError:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1024**2 if sys.platform == "darwin" else peak / 1024


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1], [Example(*row) for row in json.load(sys.stdin)])))
