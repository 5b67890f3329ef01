"""Patterns that compile when they are first used: all of them can, and none is compiled before."""

from __future__ import annotations

import ast
import copy
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module

import pytest

import advisor
from advisor.patterns import _Regex, regex

from .conftest import ROOT


def test_it_is_what_re_compile_gives() -> None:
    """A pattern is used like one that `re.compile` gave, groups, flags and bytes included, and copied."""
    pattern = regex(r"(?P<word>[a-z]+)\d", re.IGNORECASE)
    found = pattern.search("an A1")
    assert found
    assert found["word"] == "A"
    assert pattern.sub("x", "A1 b2") == "x x"
    assert pattern.groups == 1
    assert copy.deepcopy(pattern).pattern == r"(?P<word>[a-z]+)\d"
    assert regex(rb"\d").findall(b"a1") == [b"1"]


def test_a_mistake_is_told_when_it_is_used() -> None:
    """Nothing is compiled before that."""
    wrong = regex("(")
    with pytest.raises(re.error):
        wrong.search("")


def _modules() -> list[str]:
    return [item.name for item in pkgutil.walk_packages(advisor.__path__, "advisor.")]


def _held(value: object) -> Iterator[object]:
    """A value and, of a collection, those in it."""
    yield value
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, tuple | list):
        for item in value:
            yield from _held(item)


def test_every_pattern_can_be_compiled() -> None:
    """A mistake in one that is seldom used is found here."""
    modules = [import_module(name) for name in _modules() if not name.endswith("__main__")]
    held = [item for module in modules for value in vars(module).values() for item in _held(value)]
    patterns = [item for item in held if isinstance(item, _Regex)]
    assert len(patterns) > 100
    assert all(isinstance(item.pattern, str | bytes) for item in patterns)  # Asking for it compiles it.


def test_none_is_compiled_by_an_import() -> None:
    """What every start would pay for stands in no module: only functions call `re.compile`."""
    for path in sorted(ROOT.glob("advisor/**/*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        outside = [node for node in tree.body if not isinstance(node, ast.FunctionDef | ast.ClassDef)]
        calls = [ast.unparse(node.func) for part in outside for node in ast.walk(part) if isinstance(node, ast.Call)]
        assert "re.compile" not in calls, path
