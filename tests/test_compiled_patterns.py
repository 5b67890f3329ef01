"""Patterns kept compiled: the same as `re.compile` makes, found again, and made anew where anything is otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor import Advisor, cache, compiled_patterns
from advisor.compiled_patterns import _Patterns, compiled

SOURCES: list[tuple[Any, int]] = [
    (r"(?P<word>[a-z]+)\d", re.IGNORECASE),
    (r"(?im)^(?:a|bc)*?(?=x)|(?<!y)z{2,3}$", 0),
    (r"(?P<mark>['\"]).*?(?P=mark)|(é|ß|[^\W\d_])", re.DOTALL),
    (r" a  b # a comment", re.VERBOSE),
    (rb"(\d)\1", 0),
]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], _Patterns]:
    """What begins a new run with a cache folder of the test's own."""
    monkeypatch.setattr(cache, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr("atexit.register", lambda call: call)
    return _Patterns


def test_this_python_is_known() -> None:
    """On those that the tests run on, patterns are kept; elsewhere `re.compile` makes them."""
    assert compiled_patterns._is_known()


@pytest.mark.parametrize(("source", "flags"), SOURCES)
def test_it_is_what_re_compile_gives(source: str, flags: int) -> None:
    """Patterns are the same if their code, flags and source are."""
    expected = re.compile(source, flags)
    assert compiled(source, flags) == expected
    assert compiled(source, flags).groupindex == expected.groupindex


@given(st.from_regex(r"\A(?:[a-c]|\(\?:a\|b\)|\[a-c\]|\\b|\\d|a\*|b\?)*\Z"), st.text("abc1 "))
def test_it_finds_the_same(source: str, text: str) -> None:
    """Whatever the pattern and the text."""
    assert [item.span() for item in compiled(source).finditer(text)] == [
        item.span() for item in re.compile(source).finditer(text)
    ]


def test_the_next_run_makes_none_anew(run: Callable[[], _Patterns], monkeypatch: pytest.MonkeyPatch) -> None:
    """What a run used is kept beside what others did, and found."""
    for source, flags in SOURCES:
        patterns = run()
        patterns.pattern(source, int(flags))
        patterns._keep()
    monkeypatch.setattr(compiled_patterns, "_made", None)  # Called, it would raise.
    patterns = run()
    for source, flags in SOURCES:
        assert patterns.pattern(source, int(flags)) == re.compile(source, flags)


def test_too_many_are_not_kept(run: Callable[[], _Patterns], monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that the last run used stay."""
    monkeypatch.setattr(compiled_patterns, "_MOST", 2)
    for sources in (["a", "b"], ["c"]):
        patterns = run()
        for source in sources:
            patterns.pattern(source, 0)
        patterns._keep()
    assert list(run()._kept) == [("c", 0)]


def test_a_damaged_file_is_none(run: Callable[[], _Patterns], tmp_path: Path) -> None:
    """It is as if nothing were kept."""
    patterns = run()
    patterns.pattern("a", 0)
    patterns._keep()
    (path,) = tmp_path.iterdir()
    path.write_bytes(path.read_bytes()[:-1])
    assert run().pattern("a", 0) == re.compile("a")


def test_nothing_that_somebody_says_is_kept(advisor: Advisor) -> None:
    """No pattern holds their words or their figures."""
    compiled.cache_clear()
    chat = advisor.conversation()
    for said in (
        "I'm Zyxwvia, a quokkaherder of 59 from Norway",
        "make me a plan, 37 hours a week",
        "where do the 37 hours a week come from?",
        "make the python step 173 hours",
        "forget the quokkaherder",
        "what does zyxwvia learning cost?",
    ):
        chat.say(said)
    kept = [source for source, _ in compiled_patterns._patterns()._used]
    assert len(kept) > 100
    told = re.compile(r"(?i)zyxwv|quokka|173|(?<!verb)(?<!\d)(?:37|59)(?!\d)")
    assert not [source for source in kept if told.search(str(source))]


def test_a_python_that_works_otherwise_compiles_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is private may be otherwise in the next one."""
    monkeypatch.setattr(compiled_patterns, "_made", lambda source, flags: None)
    compiled_patterns._is_known.cache_clear()
    compiled.cache_clear()
    try:
        assert compiled("a(b)") == re.compile("a(b)")
    finally:
        compiled_patterns._is_known.cache_clear()
