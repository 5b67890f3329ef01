"""The person's settings: read, and told where they are wrong."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from advisor.chat.settings import Settings, remember_theme, remembered_theme

CONFIG = Path("config", "career-advisor", "config.yaml")
BOMB = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}' if n else 'x'] * 9)}]\n" for n in range(9)) + "save: *a8\n"
"""Nine lists of nine, one inside the other: some gigabytes if it were written out."""


def test_settings_are_read(own_folders: Path) -> None:
    """Without a file all is at rest; with one, keys and saving are as it says."""
    assert Settings.load() == Settings()
    path = own_folders / CONFIG
    path.parent.mkdir(parents=True)
    path.write_text("")
    assert Settings.load() == Settings()
    path.write_text("save: false\nkeymap:\n  find: ctrl+g\n")
    assert Settings.load() == Settings({"find": "ctrl+g"}, save=False)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("keymap: {fnd: ctrl+g, find: f4}", "keymap: `fnd` is not an id; known are help, topics, sources"),
        ("keymap: {copy: 3, find: f4}", "keymap: `copy` should name a key, as `ctrl+g`, not 3"),
        *(
            (f"keymap: {{copy: {key!r}, find: f4}}", "`copy` cannot have")
            for key in "enter a Ctrl-G ctrl+c ctrl+m ctrl+g, escape up shift+a f0 shift+tab".split()
        ),
        ("keymap: {find: f4, copy: f4}", "keymap: f4 is the key of find and copy; give one of them another"),
        ("keymap: {find: f4, new: f1}", "keymap: f1 is the key of help and new"),
        ("keymap: [find]", "`keymap` should hold `id: key` lines"),
        ("colour: red", "`colour` is not a setting; known are keymap, save"),
        ("save: maybe", "`save` should be true or false, not 'maybe'"),
        ("a: [", "config.yaml:1: is not YAML"),
        ("- a", "should hold `name: value` lines"),
        ("\x00", "config.yaml:1: is not YAML"),
        ("keymap:\nsave: \x07", "config.yaml:2: is not YAML: "),
        *((f"save: !!{tag}", "is not YAML") for tag in ("bool maybe", "int ''", "timestamp soon", "float x")),
        (BOMB, "`save` should be true or false, not [["),
    ],
)
def test_what_is_wrong_in_the_settings_is_told_and_left_out(own_folders: Path, text: str, told: str) -> None:
    """Each mistake names the file, the place and the remedy; what is right beside it counts."""
    path = own_folders / CONFIG
    path.parent.mkdir(parents=True)
    path.write_text(text)
    found = Settings.load()
    assert told in "\n".join(found.problems)
    assert str(path) in found.problems[0]
    assert found.keymap.get("find") == ("f4" if "f4" in text else None)
    assert found.save


def test_settings_that_cannot_be_read_are_told(own_folders: Path) -> None:
    """A folder in the file's place, or bytes that are no text, is a problem in words."""
    path = own_folders / CONFIG
    path.mkdir(parents=True)
    assert "cannot be read" in Settings.load().problems[0]
    path.rmdir()
    path.write_bytes(b"\xff\xfe\x00")
    assert "cannot be read" in Settings.load().problems[0]


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"theme": 3}', "[" * 9_999])
def test_the_theme_is_remembered(own_folders: Path, damage: str) -> None:
    """The last one set comes back; damaged or missing, none does."""
    assert remembered_theme() == ""
    remember_theme("nord")
    assert remembered_theme() == "nord"
    (own_folders / "state" / "career-advisor" / "chat.json").write_text(damage)
    assert remembered_theme() == ""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_the_place_of_a_file_keeps_nobody_waiting(own_folders: Path) -> None:
    """Settings that are a pipe are told; a theme that is one is neither remembered nor written over."""
    for path in (own_folders / CONFIG, own_folders / "state" / "career-advisor" / "chat.json"):
        path.parent.mkdir(parents=True)
        os.mkfifo(path)
    assert "cannot be read" in Settings.load().problems[0]
    remember_theme("nord")
    assert remembered_theme() == ""
