"""When the files of a folder were saved."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from advisor.knowledge.watching import Watch, saved


def test_a_file_that_is_saved_added_or_taken_away_is_a_change(tmp_path: Path) -> None:
    """Each is told once; what is no knowledge is none."""
    path = tmp_path / "a.yaml"
    path.write_text("a: b\n")
    watch = Watch(tmp_path)
    assert not watch.has_changed()
    os.utime(path, ns=(1, 1))
    assert watch.has_changed()
    path.write_text("a: longer\n")
    os.utime(path, ns=(1, 1))
    assert watch.has_changed()
    assert not watch.has_changed()
    (tmp_path / "notes.txt").write_text("nothing")
    (tmp_path / ".a.yaml.swp").write_text("nothing")
    assert not watch.has_changed()
    (tmp_path / "b.yml").write_text("b: c\n")
    assert watch.has_changed()
    path.unlink()
    assert watch.has_changed()
    (tmp_path / "b.yml").unlink()
    assert watch.has_changed()
    assert not watch.has_changed()


def test_saved_comes_at_first_and_after_each_save(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second comes once the file is saved, which is before the third look."""
    path = tmp_path / "a.yaml"
    path.write_text("a: b\n")
    waits: list[float] = []

    def wait(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 3:
            os.utime(path, ns=(1, 1))

    monkeypatch.setattr("advisor.knowledge.watching.time", SimpleNamespace(sleep=wait))
    looks = saved(tmp_path)
    next(looks)
    assert waits == []
    next(looks)
    assert len(waits) == 3
