"""What the tests of `advisor/chat` share."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.chat import clipboard

from ..conftest import PATIENCE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where conversations are kept in a test; not made yet."""
    return tmp_path / "talks"


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tool that copies may take long on a busy machine."""
    monkeypatch.setattr(clipboard, "_PATIENCE", PATIENCE)


def tool(folder: Path, name: str, script: str) -> None:
    """Put a program of that name into a folder."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
