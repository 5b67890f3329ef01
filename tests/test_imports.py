"""What is loaded when: the library stays light, and imports point one way."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import advisor

from .conftest import ROOT

HEAVY = {"aiohttp", "asyncio", "markdown_it", "numpy", "pygments", "rich", "textual", "textual_serve"}
ROOMS = """
paths cache compiled_patterns patterns errors models guidance roles slots text lines console normalisation citations nlu
knowledge explain dialogue plain dialects chat tui web cli authoring __main__
""".split()
"""The house from the ground up: a room imports only rooms that stand before it."""


def test_the_first_screen_needs_nothing_of_what_was_learnt() -> None:
    """It is painted before that is read."""
    code = "from advisor import Advisor; from advisor.chat.session import Session; import sys; "
    code += (
        "Session(Advisor(lazy=True), None).welcome(); print([name for name in sys.modules if 'advisor.nlu' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize(
    "code",
    [
        "import advisor",
        "import advisor; advisor.Advisor().ask('How much do ML engineers earn in India?')",
        "from advisor.cli import main; main(['--ask', 'How much do ML engineers earn in India?'])",
        "from advisor.cli import main; main(['--ask', 'pay', '--json'])",
        "from advisor.cli import main; main(['--topics'])",
    ],
)
def test_nothing_heavy_is_loaded_without_the_chat(code: str) -> None:
    """The library and `--ask` answer without the screen's libraries."""
    check = f"{code}\nimport sys; print('LOADED', *sorted({HEAVY!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.splitlines()[-1] == "LOADED"


def test_the_public_names_are_sorted_and_there() -> None:
    """`__all__` is in order and every name in it exists."""
    assert advisor.__all__ == sorted(advisor.__all__)
    assert all(hasattr(advisor, name) for name in advisor.__all__)


@cache
def imported(path: Path) -> set[str]:
    """What a file imports: rooms of this package as `.room`, other packages by their first name."""
    inside = path.relative_to(ROOT / "advisor").parent.parts
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = inside[: len(inside) + 1 - node.level] if node.level else ()
            names = [str(node.module)] if node.module else [name.name for name in node.names]
            start = "." if node.level else ""
            found |= {start + ".".join([*above, name]).partition(".")[0] for name in names}
    return found


FILES = sorted(ROOT.glob("advisor/**/*.py"))


def test_imports_point_down() -> None:
    """No file imports a room above its own; the front door, `__init__`, may open any."""
    above = {}
    for path in FILES:
        room = path.relative_to(ROOT / "advisor").parts[0].removesuffix(".py")
        rooms = {name[1:] for name in imported(path) if name.startswith(".")} - {"__version__"}
        if room != "__init__" and (wrong := rooms - {*ROOMS[: ROOMS.index(room) + 1]}):
            above[str(path)] = wrong
    assert above == {}


def test_each_library_has_its_rooms() -> None:
    """numpy learns and clusters; rapidfuzz finds what was misspelt; YAML is what people write; paths finds folders."""
    libraries = {
        "numpy": {"clustering", "cross_validation", "learning", "retrieval", "training"},
        "platformdirs": {"paths"},
        "rapidfuzz": {"copies", "names", "noisy_channel", "overlaps", "spelling"},
        "yaml": {"cases", "folder_writing", "nodes", "patching", "pitfalls", "plain_yaml", "remedies", "settings"},
    }
    users = {library: {path.stem for path in FILES if library in imported(path)} for library in libraries}
    assert users == libraries
