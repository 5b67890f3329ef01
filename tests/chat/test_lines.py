"""The chat line by line."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from advisor.chat.lines import LineChat
from advisor.chat.session import Session

from ..house import HOUSE
from .conftest import tool


def talk(session: Session, *said: str, echo: bool = False) -> tuple[str, str]:
    """What a chat by lines prints for what is said, and what it notes."""
    out, notes = io.StringIO(), io.StringIO()
    LineChat(session, out, notes, echo=echo).run(iter(said))
    return out.getvalue(), notes.getvalue()


def test_the_chat_answers_takes_a_number_and_ends_at_goodbye(folder: Path) -> None:
    """A line-by-line chat welcomes, answers, takes a choice, and stops reading at goodbye."""
    out = io.StringIO()
    lines = iter(["when are you open\n", "\n", "1\n", "goodbye\n", "never read\n"])
    LineChat(Session(HOUSE, folder), out, io.StringIO()).run(lines)
    text = out.getvalue()
    assert text.startswith("Ask me about:\n\n- Hours\n- Rooms\n")
    assert text.index("9 to 5.") < text.index("Two.") < text.index("Bye!")
    assert list(lines) == ["never read\n"]


def test_every_command_works_line_by_line(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands of the full-screen chat are there, each with a plain text for an answer."""
    tool(tmp_path, "pbcopy", f"/bin/cat > {tmp_path}/copied")
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    session = Session(HOUSE, folder, saves=True)
    saved = tmp_path / "talk.md"
    said = {
        "/copy": "There is no answer to copy yet.",
        "/sources ": "No answer has named a source yet.",
        "/resume": "There is no earlier conversation",
        "when are you open": "9 to 5.",
        "/help": "/find WORDS: finds words in this conversation",
        "/commands": "/quit: leaves",
        "/topics": "Rooms: Where do we meet?",
        "/sources": "Source: Rules › 1",
        "/find": "/find WORDS",
        "/find OPEN": "> when are you open\n\n9 to 5.",
        "/find cellar": "cellar: not in this conversation.",
        "/copy ": "Copied the last answer.",
        f"/save {saved}": f"Saved in {saved}",
        f"/save {saved} ": "is there already. Write over it? yes",
        "/save x.pdf": ".pdf is no format",
        "/?": "/clear",
        "/theme": "no colours",
        "/nwe": "did you mean /new?",
        "/new": "Ask me about:",
        "2": "Two.",
        "/resume ": "1. ",
        "/resume 2": "from 1, the latest, to 1",
        "/resume 1": "> when are you open\n\n9 to 5.",
        "1 ": "Two.",
        "/quit": "Goodbye.",
    }
    for line, expected in said.items():
        out, _ = talk(session, line)
        assert expected in out, line
    assert session.ended
    assert (tmp_path / "copied").read_text() == "**9** to *5*.\n\nSource: Rules › 1"
    assert "9" in saved.read_text()


def test_notices_do_not_mix_with_answers(folder: Path) -> None:
    """What is told about the talk goes to the notes."""
    out, notes = talk(Session(HOUSE, folder), "when are you open")
    assert "--no-save" in notes
    assert "--no-save" not in out


def test_leaving_tells_how_to_go_on(folder: Path) -> None:
    """Under the last line, among the notes; not where nothing was said or kept."""
    assert talk(Session(HOUSE, folder), "/quit")[1].count("--resume") == 0
    for leave in ("/quit", "goodbye", ""):
        notes = talk(Session(HOUSE, folder), "when are you open", leave)[1]
        assert notes.endswith("advisor --resume goes on from here.\n")
    assert "--resume" not in talk(Session(HOUSE, folder, saves=False), "when are you open")[1]


def test_a_resumed_talk_shows_its_last_turn(folder: Path) -> None:
    """So that the person sees where they were, with what can be chosen."""
    talk(Session(HOUSE, folder), "when are you open")
    session = Session(HOUSE, folder)
    session.resume("1")
    out, _ = talk(session, "1")
    assert out.startswith("> when are you open\n\n9 to 5.\n\nSource: Rules › 1\n\nYou could ask next:\n  1. Where do")
    assert "Two." in out


def test_before_a_file_is_written_over_it_is_asked(folder: Path, tmp_path: Path) -> None:
    """A yes writes it; anything else is what it says, and leaves the file."""
    saved = tmp_path / "talk.md"
    saved.write_text("mine")
    session = Session(HOUSE, folder)
    out, _ = talk(session, "when are you open", f"/save {saved}", "Where do we meet?", "yes")
    assert "Write over it?" in out
    assert "Two." in out
    assert saved.read_text() == "mine"
    out, _ = talk(session, f"/save {saved}", "Yes")
    assert f"Saved in {saved}" in out
    assert "Two." in saved.read_text()
