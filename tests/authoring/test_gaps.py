"""`gaps`: questions without a good answer, by what they are about, with what to write."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from advisor import Advisor, Knowledge
from advisor.authoring.cli import main
from advisor.chat.session import Session

RULES = """
hours:
  title: Opening hours
  answer: 9 to 5.
  phrasings: [When are you open, opening times, what time do you close]
visit:
  title: Visiting us
  answer: Just come by.
  phrasings: [How can I visit you, do i need an appointment, can i drop in]
parking:
  title: Parking
  kind: gap
  answer: The rules say nothing about parking.
  phrasings: [Where can I park, is there a car park]
"""
ASKED = [
    "is there wifi", "When are you open", "my name is Bob Smith, is there wifi", "where do i leave my car",
    "what is the wifi code", "may I bring Anna's dog", "do you take dogs",
]  # fmt: skip


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A small knowledge, and a talk about it that was kept."""
    tmp_path.joinpath("house").mkdir()
    tmp_path.joinpath("house", "rules.yaml").write_text(RULES)
    session = Session(Advisor(Knowledge.load(tmp_path / "house")), tmp_path / "kept")
    for text in ASKED:
        session.say(text)
    return tmp_path


def test_gaps_are_counted_and_can_be_pasted(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The most asked first; an entry that is pasted lacks its answer alone."""
    assert main(["gaps", str(house / "kept"), "--knowledge", str(house / "house"), "--json"]) == 1
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(gap["count"], gap["action"], gap["entry"]) for gap in found] == [
        (3, "new", "wifi"),
        (2, "new", "take-dogs"),
        (1, "answer", "parking"),
    ]
    assert {item["text"] for item in found[0]["questions"]} == {
        "is there wifi", "my name is …, is there wifi", "what is the wifi code",
    }  # fmt: skip
    pasted = house / "house" / "more.yaml"
    pasted.write_text(found[0]["yaml"], encoding="utf-8")
    assert main(["gaps", str(house / "kept"), "--knowledge", str(house / "house")]) == 3
    assert "`answer` is empty; write it" in capsys.readouterr().err
    pasted.write_text(found[0]["yaml"].replace("''", "It is on the wall."), encoding="utf-8")
    assert main(["gaps", str(house / "kept"), "--knowledge", str(house / "house")]) == 1
    out = capsys.readouterr().out
    assert "without a good answer, 3 more that would be answered now." in out
    assert "wifi" not in out


def test_phrasings_are_for_an_entry_that_was_meant(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was said next shows which; the items stand as far in as in a file."""
    log = tmp_path / "bot.jsonl"
    base = {"tentative": False, "suggestions": [], "answers": []}
    turns = [
        {**base, "question": "sunday morning", "kind": "fallback"},
        {**base, "question": "open on sunday morning", "kind": "answer", "answers": [{"id": "hours"}]},
    ]
    log.write_text("".join(json.dumps(turn) + "\n" for turn in turns))
    tmp_path.joinpath("rules.yaml").write_text(RULES)
    assert main(["gaps", str(log), "--knowledge", str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert "1 × sunday morning (1 rephrased)\nNear to `hours`" in out
    assert "\n    - sunday morning\n" in out
    assert main(["gaps", str(log), "--knowledge", str(tmp_path), "--least", "2"]) == 0


def test_a_guess_that_was_wrong_is_no_answer_though_it_is_sure_by_now(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The person said that it was not meant."""
    log = tmp_path / "bot.jsonl"
    base: dict[str, object] = {"suggestions": [], "answers": []}
    turns = [
        {**base, "question": "opening times", "kind": "answer", "tentative": True, "answers": [{"id": "hours"}]},
        {**base, "question": "no", "kind": "small_talk", "tentative": False},
    ]
    log.write_text("".join(json.dumps(turn) + "\n" for turn in turns))
    tmp_path.joinpath("rules.yaml").write_text(RULES)
    assert main(["gaps", str(log), "--knowledge", str(tmp_path)]) == 1
    assert "1 × opening times (1 taken back)" in capsys.readouterr().out


def test_without_talks_there_is_nothing_to_read(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command says what to give it."""
    assert main(["gaps"]) == 2
    assert "no talks are kept" in capsys.readouterr().err


def test_what_is_pasted_is_yaml(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All of it, whatever was asked."""
    log = house / "bot.jsonl"
    strange = ["yes: no # maybe", "- [a", "it's", "*x*", "… so", "{}x", "क्या हाल है", "a\tb\nc", '"quoted" text']
    base = {"kind": "fallback", "tentative": False, "suggestions": [], "answers": []}
    log.write_text("".join(json.dumps({**base, "question": text}) + "\n" for text in strange))
    main(["gaps", str(log), "--knowledge", str(house / "house"), "--json"])
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert sum(gap["count"] for gap in found) == len(strange)
    for gap in found:
        assert yaml.safe_load(gap["yaml"])
