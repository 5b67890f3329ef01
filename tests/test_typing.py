"""The public names are all in `tests/typing/api.py`, where mypy, which checks it with the rest, holds their types."""

from __future__ import annotations

import ast

import advisor
from advisor import dialects

from .conftest import ROOT

API = ROOT / "tests" / "typing" / "api.py"


def test_every_public_name_is_checked() -> None:
    """No name of the package or of its dialects is missing there, nor any member of one."""
    tree = ast.parse(API.read_text(encoding="utf-8"))
    imported = {name.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for name in node.names}
    assert imported >= {*advisor.__all__, *dialects.__all__}
    used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for name in advisor.__all__:
        members = {member for member in vars(getattr(advisor, name)) if not member.startswith("_")}
        assert members <= used, name
