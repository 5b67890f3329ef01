"""The user's folders, and what is done where there are none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from advisor import paths
from advisor.chat.session import Session
from advisor.chat.settings import Settings, remember_theme, remembered_theme
from advisor.cli import main
from advisor.errors import CommandError
from advisor.paths import conversations_folder

from .conftest import ROOT
from .house import HOUSE

KINDS = ("cache", "config", "data", "state")
KNOWLEDGE = "hours:\n  title: Hours\n  answer: 9 to 5.\n  phrasings: [when are you open]\n"


def raising(*_: object, **__: object) -> Path:
    """What platformdirs does where no home folder can be told."""
    raise RuntimeError("could not determine the home directory")


def unresolved(*_: object, **__: object) -> Path:
    """What earlier versions of it do."""
    return Path("~/.local/career-advisor")


@pytest.fixture(params=[raising, unresolved])
def homeless(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A user without a home, in a folder where no file may come to be."""
    for kind in KINDS:
        monkeypatch.setattr(platformdirs, f"user_{kind}_path", request.param)
    monkeypatch.chdir(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no XDG folders")
def test_the_folders_are_the_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each where the XDG rules have it."""
    for kind in KINDS:
        monkeypatch.setenv(f"XDG_{kind.upper()}_HOME", str(tmp_path / kind))
        assert getattr(paths, f"{kind}_folder")() == tmp_path / kind / "career-advisor"


@pytest.mark.usefixtures("homeless")
def test_without_a_home_there_are_no_folders(tmp_path: Path) -> None:
    """Settings are as they come, a theme is not remembered; nothing is written anywhere."""
    assert [getattr(paths, f"{kind}_folder")() for kind in KINDS] == [None] * 4
    assert Settings.load() == Settings()
    remember_theme("nord")
    assert remembered_theme() == ""
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("homeless")
def test_without_a_home_one_talks_and_is_told_once(tmp_path: Path) -> None:
    """One notice that nothing is kept; none where nothing was to be. Nothing can be resumed; saving by name works."""
    session = Session(HOUSE, conversations_folder())
    (notice,) = session.taken_notices()
    assert "Nothing is kept" in notice
    assert "HOME" in notice
    assert session.say("when are you open").kind == "answer"
    assert session.taken_notices() == []
    assert session.history() == ["when are you open"]
    with pytest.raises(CommandError, match="no earlier conversation"):
        session.resume("1")
    assert session.save(str(tmp_path / "talk.md")).exists()
    assert Session(HOUSE, conversations_folder(), saves=False).notices == []


@pytest.mark.usefixtures("homeless")
def test_without_a_home_a_question_is_answered(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """From a folder of knowledge, by the command; nothing is complained of."""
    (tmp_path / "k.yaml").write_text(KNOWLEDGE)
    assert main(["--knowledge", str(tmp_path), "--ask", "when are you open"]) == 0
    told = capsys.readouterr()
    assert "9 to 5." in told.out
    assert told.err == ""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no password entries")
def test_a_user_that_nobody_knows_chats(tmp_path: Path) -> None:
    """As in a container: a user id without password entry, and no HOME."""
    (tmp_path / "k.yaml").write_text(KNOWLEDGE)
    code = "import pwd, sys; from advisor.cli import main; pwd.getpwuid = lambda uid: {}[uid]\n"
    code += "sys.exit(main(['--plain', '--resume', '--knowledge', sys.argv[1]]))"
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        input="when are you open\n/quit\n",
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name != "HOME" and not name.startswith("XDG_")},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "9 to 5." in done.stdout
    assert (done.stdout + done.stderr).count("Nothing is kept") == 1


def test_a_path_is_shown_as_people_write_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With "~" for their home, where it is in there."""
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert paths.shown(tmp_path / "talk.md") == os.path.join("~", "talk.md")  # noqa: PTH118
    assert paths.shown(tmp_path.parent / "talk.md") == str(tmp_path.parent / "talk.md")
    assert paths.shown(Path("talk.md")) == "talk.md"
    monkeypatch.setattr(Path, "home", raising)
    assert paths.shown(tmp_path) == str(tmp_path)
