"""The cache: found again when whole, missing when not, and never in the way."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from advisor import cache


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder of the test's own."""
    monkeypatch.setattr(cache, "_folder", lambda: tmp_path / "new" / "cache")
    return tmp_path / "new" / "cache"


def test_what_is_stored_is_loaded(folder: Path) -> None:
    """Bytes come back under their key; another key has nothing."""
    assert cache.load("a") is None
    cache.store("a", b"\x00data")
    assert cache.load("a") == memoryview(b"\x00data")
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
    assert cache.load("a") == memoryview(b"data")


def test_a_folder_that_cannot_be_made_is_harmless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file stands in the folder's place, nothing is kept and nothing is raised."""
    tmp_path.joinpath("file").touch()
    monkeypatch.setattr(cache, "_folder", lambda: tmp_path / "file" / "cache")
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
    monkeypatch.setattr(cache, "_folder", lambda: tmp_path / "shipped")
    cache.store("a", b"shipped")
    monkeypatch.setattr(cache, "_folder", lambda: folder)
    assert cache.load("a") == memoryview(b"shipped")
    (tmp_path / "shipped" / "a.cache").write_bytes(b"damaged")
    assert cache.load("a") == memoryview(b"own")


def test_writers_that_race_leave_one_whole_file(folder: Path) -> None:
    """However many write the same key at once, a reader sees one of the values whole."""
    values = [bytes([number]) * 100_000 for number in range(16)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda value: cache.store("a", value), values))
    assert bytes(cache.load("a") or b"") in values
    assert len(list(folder.iterdir())) == 1


def test_only_the_newest_are_kept(folder: Path) -> None:
    """The folder does not grow with every edit of the knowledge."""
    for number in range(20):
        cache.store(f"k{number}", b"data")
        os.utime(folder / f"k{number}.cache", (number, number))
    assert len(list(folder.iterdir())) == 8
    assert cache.load("k19") == memoryview(b"data")


def test_the_folder_is_the_users_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """On a desktop that follows the XDG rules it lies in the user's cache folder."""
    if os.name == "nt":
        pytest.skip("Windows has no XDG folders")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    cache.store("a", b"data")
    assert (tmp_path / "career-advisor" / "a.cache").exists()
