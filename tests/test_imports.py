"""What is loaded when: the library stays light, and imports point one way."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest

import advisor

from .conftest import ROOT

HEAVY = {"asyncio", "markdown_it", "numpy", "pygments", "rich", "textual"}
ROOMS = ["errors", "model", "text", "knowledge", "matcher", "dialogue", "plain", "tui", "cli", "__main__"]
"""The house from the ground up: a room imports only rooms that stand before it."""


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


def imported(path: str) -> set[str]:
    """The modules of this package that a file imports, and outside packages."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(ROOT.joinpath(path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            found |= {f".{node.module}"} if node.module else {f".{name.name}" for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(str(node.module).partition(".")[0])
        elif isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
    return found


@pytest.mark.parametrize("place", range(len(ROOMS)))
def test_imports_point_down(place: int) -> None:
    """No room imports a room above it."""
    room = ROOMS[place]
    path = f"advisor/{room}.py" if ROOT.joinpath(f"advisor/{room}.py").exists() else f"advisor/{room}/__init__.py"
    inside = {name[1:] for name in imported(path) if name.startswith(".")} & set(ROOMS)
    assert inside <= set(ROOMS[:place])


def test_only_the_matcher_knows_rapidfuzz_and_only_the_loader_knows_yaml() -> None:
    """Each of the two libraries has one room."""
    users = {
        library: [path.stem for path in sorted(ROOT.glob("advisor/**/*.py")) if library in imported(str(path))]
        for library in ("rapidfuzz", "yaml")
    }
    assert users == {"rapidfuzz": ["matcher"], "yaml": ["knowledge"]}
