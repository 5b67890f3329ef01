"""A type checker sees the public names as `tests/typing/api.py` has them."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import advisor
from advisor import dialects

from .conftest import ROOT

API = ROOT / "tests" / "typing" / "api.py"


def test_the_types_are_as_promised(tmp_path: Path) -> None:
    """mypy, strict as for the whole project, accepts every right use there and refuses every wrong one."""
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--cache-dir", str(tmp_path), str(API)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout


def test_every_public_name_is_checked() -> None:
    """No name of the package or of its dialects is missing there, nor any member of one."""
    tree = ast.parse(API.read_text(encoding="utf-8"))
    imported = {name.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for name in node.names}
    assert imported >= {*advisor.__all__, *dialects.__all__}
    used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for name in advisor.__all__:
        members = {member for member in vars(getattr(advisor, name)) if not member.startswith("_")}
        assert members <= used, name
