"""Copying with the machine's own tools."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.chat.clipboard import copy
from advisor.errors import CommandError

from .conftest import tool


def test_copying_uses_the_tool_of_the_display(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The text goes to the tool's standard input; Wayland's comes before X's."""
    tool(tmp_path, "wl-copy", f"/bin/cat > {tmp_path}/wayland")
    tool(tmp_path, "xclip", f"/bin/cat > {tmp_path}/x; echo $@ >> {tmp_path}/x")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    copy("Grüße ")
    assert (tmp_path / "x").read_text() == "Grüße -selection clipboard\n"
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    copy("b")
    assert (tmp_path / "wayland").read_text() == "b"


def test_a_tool_that_fails_or_is_missing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No display, no tool, a tool that fails or cannot run: an error in words."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    tool(tmp_path, "xclip", "echo no >&2; exit 1")
    with pytest.raises(CommandError, match="No clipboard tool was found"):
        copy("a")
    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(CommandError, match="xclip failed"):
        copy("a")
    (tmp_path / "xclip").write_bytes(b"\x7fELF not a program")
    with pytest.raises(CommandError, match="xclip failed"):
        copy("a")
