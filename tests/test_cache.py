"""The cache: found again when whole, missing when not, and never in the way."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from advisor import cache


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder of the test's own."""
    monkeypatch.setattr(cache, "cache_folder", lambda: tmp_path / "new" / "cache")
    return tmp_path / "new" / "cache"


def test_what_is_stored_is_loaded(folder: Path) -> None:
    """Bytes come back under their key; another key has nothing."""
    assert cache.load("a") is None
    cache.store("a", b"\x00data")
    assert bytes(cache.load("a") or b"") == b"\x00data"
    assert cache.load("b") is None
    assert [path.name for path in folder.iterdir()] == ["a.cache"]


@pytest.mark.parametrize("damage", ["empty", "cut", "flipped", "other", "longer"])
def test_a_damaged_file_is_nothing(folder: Path, damage: str) -> None:
    """A file that is cut, changed or something else altogether is not given out, and can be replaced."""
    cache.store("a", b"data" * 100)
    path = folder / "a.cache"
    whole = path.read_bytes()
    path.write_bytes(
        {
            "empty": b"",
            "cut": whole[:-1],
            "flipped": whole[:-1] + bytes([whole[-1] ^ 1]),
            "other": b"#!/bin/sh",
            "longer": whole + b"x",
        }[damage]
    )
    assert cache.load("a") is None
    cache.store("a", b"data")
    assert bytes(cache.load("a") or b"") == b"data"


def test_a_folder_that_cannot_be_made_is_harmless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file stands in the folder's place, nothing is kept and nothing is raised."""
    tmp_path.joinpath("file").touch()
    monkeypatch.setattr(cache, "cache_folder", lambda: tmp_path / "file" / "cache")
    cache.store("a", b"data")
    assert cache.load("a") is None


def test_a_full_disk_leaves_no_half_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the last step fails nothing is left behind."""

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    cache.store("a", b"data")
    assert list(folder.iterdir()) == []


def test_what_came_with_the_package_is_taken_first(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is whole there is not looked for in the user's folder; what is damaged there is."""
    cache.store("a", b"own")
    monkeypatch.setattr(cache, "SHIPPED", tmp_path / "shipped")
    monkeypatch.setattr(cache, "cache_folder", lambda: tmp_path / "shipped")
    cache.store("a", b"shipped")
    monkeypatch.setattr(cache, "cache_folder", lambda: folder)
    assert bytes(cache.load("a") or b"") == b"shipped"
    (tmp_path / "shipped" / "a.cache").write_bytes(b"damaged")
    assert bytes(cache.load("a") or b"") == b"own"


def test_writers_that_race_leave_one_whole_file(folder: Path) -> None:
    """However many write the same key at once, a reader sees one of the values whole."""
    values = [bytes([number]) * 100_000 for number in range(16)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda value: cache.store("a", value), values))
    assert bytes(cache.load("a") or b"") in values
    assert len(list(folder.iterdir())) == 1


def test_the_oldest_go_when_there_are_too_many_bytes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder does not grow with every edit of the knowledge; what was just written stays, whatever its size."""
    monkeypatch.setattr(cache, "_MOST_BYTES", 1_000)
    for number in range(20):
        cache.store(f"k{number}", bytes(200))
        os.utime(folder / f"k{number}.cache", (number, number))
    assert {path.stem for path in folder.iterdir()} == {f"k{number}" for number in range(16, 20)}
    cache.store("large", bytes(2_000))
    assert [path.stem for path in folder.iterdir()] == ["large"]


def test_what_was_left_unfinished_is_taken_away(folder: Path) -> None:
    """A write that a kill interrupted long ago leaves nothing for ever; one that may still go on is let be."""
    cache.store("a", b"data")
    for name, age in (("old.part", 2 * 3600), ("new.part", 60)):
        (folder / name).write_bytes(b"half")
        os.utime(folder / name, (time.time() - age,) * 2)
    cache.store("b", b"data")
    assert sorted(path.name for path in folder.iterdir()) == ["a.cache", "b.cache", "new.part"]


def test_the_key_holds_the_structure() -> None:
    """The same bytes in other parts have another key, and so has another kind."""
    parts = [(b"a", b"b"), (b"ab",), (b"ab", b""), (b"", b"ab"), (b"b", b"a"), (b"a\x00b",)]
    keys = {cache.key(kind, *part) for kind in ("x", "y") for part in parts}
    assert len(keys) == 2 * len(parts)


def test_what_happens_to_a_file_later_does_not_matter(folder: Path) -> None:
    """What was loaded stays what it was when the file is cut, zeroed or gone."""
    path = folder / "a.cache"
    for harm in (lambda: path.write_bytes(b""), lambda: path.write_bytes(bytes(50_000)), path.unlink):
        cache.store("a", b"data" * 10_000)
        found = bytes(cache.load("a") or b"")
        harm()
        assert found == b"data" * 10_000


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_the_place_of_a_file_is_nothing(folder: Path) -> None:
    """Nobody is kept waiting for what nobody writes, and the file can be written."""
    folder.mkdir(parents=True)
    os.mkfifo(folder / "a.cache")
    assert cache.load("a") is None
    cache.store("a", b"data")
    assert bytes(cache.load("a") or b"") == b"data"


def test_a_folder_in_the_place_of_a_file_is_nothing(folder: Path) -> None:
    """It stays, and nothing is left beside it."""
    (folder / "a.cache").mkdir(parents=True)
    cache.store("a", b"data")
    assert cache.load("a") is None
    assert [path.name for path in folder.iterdir()] == ["a.cache"]


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="files have no such owner here")
@pytest.mark.parametrize("planted", ["file", "folder"])
def test_what_is_somebody_elses_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch, planted: str) -> None:
    """Neither a file of another user nor one in a folder of theirs, and nothing is written there."""
    cache.store("a", b"planted")
    monkeypatch.setattr(os, "fstat", _owned_by_another(os.fstat) if planted == "file" else os.fstat)
    monkeypatch.setattr(Path, "stat", _owned_by_another(Path.stat) if planted == "folder" else Path.stat)
    assert cache.load("a") is None
    cache.store("b", b"data")
    assert (folder / "b.cache").exists() == (planted == "file")


def _owned_by_another(stat: Callable[..., os.stat_result]) -> Callable[..., os.stat_result]:
    def told(*arguments: Any, **options: Any) -> os.stat_result:
        found = list(stat(*arguments, **options))
        found[4] = os.getuid() + 1
        return os.stat_result(found)

    return told


def test_without_a_home_folder_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor is anything raised."""
    monkeypatch.setattr(cache, "cache_folder", lambda: None)
    cache.store("a", b"data")
    assert cache.load("a") is None


def test_the_folder_is_the_users_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """On a desktop that follows the XDG rules it lies in the user's cache folder."""
    if os.name == "nt":
        pytest.skip("Windows has no XDG folders")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    cache.store("a", b"data")
    assert (tmp_path / "career-advisor" / "a.cache").exists()
