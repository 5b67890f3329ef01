"""What the tests share."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, settings

from advisor import Advisor

ROOT = Path(__file__).parent.parent

PATIENCE = 120.0
"""Seconds until something that does not come fails a test; nothing takes as long as this when all is well."""

# Machines are slow at times; only a benchmark may look at the clock.
_UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
# Few or many, always the same, so that what fails tells of a change; others each time, to find what nobody thought of.
settings.register_profile("few", parent=_UNHURRIED, max_examples=15, derandomize=True)
settings.register_profile("many", parent=_UNHURRIED, max_examples=120, derandomize=True)
settings.register_profile("search", parent=_UNHURRIED, max_examples=2000)
settings.load_profile("few")


def cases(name: str) -> dict[str, Any]:
    """The cases of `tests/cases/NAME.yaml`, by what they are called; read by the loader in C, where there is one."""
    with (ROOT / "tests" / "cases" / f"{name}.yaml").open("rb") as file:
        read: dict[str, Any] = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return read


def listed(turn: dict[str, Any], name: str) -> list[str]:
    """What a turn expects under a name: one text, or several."""
    value = turn.get(name, [])
    return [value] if isinstance(value, str) else value


Command = Callable[..., "subprocess.CompletedProcess[str]"]
_learners: list[subprocess.Popen[bytes]] = []


def pytest_configure(config: pytest.Config) -> None:
    """Keep what is learnt in one place for all workers and from run to run, apart from the user's own."""
    if hasattr(config, "workerinput"):
        return
    folder = ROOT / ".pytest_cache" / "learnt" / _digest()
    os.environ["XDG_CACHE_HOME"] = str(folder)
    if not folder.is_dir():
        shutil.rmtree(folder.parent, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
    for name, learns in _LEARNS.items():
        # While the workers read the tests, so that it is learnt once.
        if not (folder / name).exists():
            _learners.append(subprocess.Popen([sys.executable, "-c", _LEARNER, name, learns], cwd=ROOT))


_LEARNS = {
    "topics": """
from advisor import Advisor
from advisor.dialogue.check import check_reader, grading
from advisor.dialogue.plan import plan_reader
Advisor()
grading.learnt()
plan_reader.READER.learnt
check_reader.READER.learnt
""",
    "lines": """
from advisor import Advisor
from advisor.dialogue import sentence_kinds
from advisor.dialogue.acts import act_classifier
from advisor.dialogue.guidance import in_view_of
from advisor.dialogue.person import hardship, own_use, told_kinds, years_counted
from advisor.dialogue.questions import leaning
Advisor(lazy=True).match_lines("")
act_classifier.kinds()
sentence_kinds.READER.learnt
leaning.READER.learnt
told_kinds.READER.learnt
years_counted.READER.learnt
hardship.READER.learnt
own_use.READER.learnt
in_view_of.READER.learnt
""",
}
"""What is learnt of what ships, half for each of two processors. What is wrong with it is for the tests to tell."""
_LEARNER = """
import os, pathlib, sys, time
folder, (name, learns) = pathlib.Path(os.environ["XDG_CACHE_HOME"]), sys.argv[1:]
try:
    exec(learns)
finally:
    # A cache lets go of its oldest files: what tests learn of knowledge of their own is not to push these out.
    later = time.time() + 365 * 24 * 60 * 60
    for path in folder.rglob("*.cache"):
        os.utime(path, (later, later))
    folder.joinpath(name).touch()
"""


def pytest_collection_finish() -> None:
    """Wait for what is learnt."""
    end = time.monotonic() + PATIENCE
    learnt = [Path(os.environ["XDG_CACHE_HOME"], name) for name in _LEARNS]
    while not all(map(Path.exists, learnt)) and time.monotonic() < end:
        time.sleep(0.05)


def pytest_unconfigure() -> None:
    """Leave no process behind."""
    for learner in _learners:
        learner.wait()


def _digest() -> str:
    """A name for the code and the knowledge as they are: a change that learns otherwise is not to go unnoticed."""
    digest = hashlib.sha256(sys.version.encode())
    for path in sorted(path for room in ("advisor", "knowledge") for path in (ROOT / room).rglob("*.*")):
        if path.suffix in {".py", ".txt", ".yaml"}:
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """One test by name needs no workers, nor their second to start; otherwise as many as there are processors."""
    return 0 if any("::" in argument for argument in config.option.file_or_dir) else None


@pytest.fixture(scope="session", autouse=True)
def folders_of_our_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Tests, and the processes they start, keep their talks and settings apart from the user's."""
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("CONFIG", "DATA", "STATE"):
            patch.setenv(f"XDG_{kind}_HOME", str(tmp_path_factory.mktemp(kind.lower())))
        yield


@pytest.fixture(scope="session", autouse=True)
def interruptible() -> None:
    """Processes that the tests start can be interrupted, even where a shell started the tests in the background."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for this test alone, in whose `config`, `data` and `state` the user's things are."""
    for kind in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    return tmp_path


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """The knowledge under a name that no other process has on its command line."""
    house = tmp_path / "house"
    house.symlink_to(ROOT / "knowledge")
    return house


@pytest.fixture(scope="session")
def advisor() -> Advisor:
    """One advisor over the shipped knowledge, shared as users share it."""
    return Advisor()


@pytest.fixture
def command() -> Command:
    """Run `python -m advisor` in a process of its own, as a shell would."""

    def run(*arguments: str, stdin: str | bytes = "", **environment: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "advisor", *arguments],
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True,
            timeout=PATIENCE,
            cwd=ROOT,
            env={**os.environ, "PYTHONUTF8": "1", "PYTHONWARNINGS": "error", **environment},
            check=False,
        )
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return run
