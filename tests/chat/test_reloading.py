"""Knowledge that is saved while a chat goes on."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from advisor import Advisor, Knowledge
from advisor.chat.reloading import Reload
from advisor.chat.session import Session

HOURS = "hours:\n  title: Hours\n  answer: {answer}\n  phrasings:\n    - When are you open?\n"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A folder of knowledge."""
    folder = tmp_path / "house"
    folder.mkdir()
    save(folder, HOURS.format(answer="9 to 5."))
    return folder


def save(folder: Path, text: str) -> None:
    """Save the file of the folder, at another time than before whatever the clock says."""
    path = folder / "a.yaml"
    before = path.stat().st_mtime_ns if path.exists() else 0
    path.write_text(text)
    os.utime(path, ns=(before + 1_000_000_000, before + 1_000_000_000))


def test_what_is_saved_answers_from_the_next_turn_on(house: Path) -> None:
    """One line tells it, once, and the talk goes on."""
    session = Session(Advisor(Knowledge.load(house)), None, saves=False, reload=Reload(house))
    assert session.say("when are you open").text == "9 to 5."
    assert session.taken_notices() == []
    save(house, HOURS.format(answer="10 to 4."))
    assert session.say("when are you open").text == "10 to 4."
    assert session.taken_notices() == ["The knowledge was saved: this answer is from it."]
    assert session.say("again").text == "10 to 4."
    assert session.taken_notices() == []


def test_what_has_mistakes_is_told_and_left(house: Path) -> None:
    """The knowledge before answers until the mistake is mended."""
    session = Session(Advisor(Knowledge.load(house)), None, saves=False, reload=Reload(house))
    save(house, "hours:\n  titel: Hours\n")
    assert session.say("when are you open").text == "9 to 5."
    (notice,) = session.taken_notices()
    assert notice.startswith("What was saved has mistakes, so the knowledge before answers: ")
    assert notice.endswith("a.yaml:1: hours: has no `answer`; add it (and 2 more)")
    save(house, HOURS.format(answer="11 to 3."))
    assert session.say("when are you open").text == "11 to 3."


def test_the_guide_stays_left_out(house: Path) -> None:
    """Where the talk began without it."""
    (house / "guide").mkdir()
    (house / "guide" / "b.yaml").write_text(HOURS.replace("hours:", "rooms:").format(answer="Two."))
    reload = Reload(house, guide=False)
    save(house, HOURS.replace("When", "Until when").format(answer="10 to 4."))
    advisor = reload.advisor()
    assert advisor
    assert [entry.id for entry in advisor.knowledge] == ["hours"]
