"""`new`: a knowledge to begin with."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from advisor import Advisor, Knowledge
from advisor.authoring.cli import main
from advisor.authoring.schema import SCHEMAS

from ..conftest import ROOT


def test_what_is_made_loads_and_answers(tmp_path: Path) -> None:
    """The new folder is knowledge that answers, with small files that name their schemas."""
    folder = tmp_path / "house"
    assert main(["new", str(folder)]) == 0
    advisor = Advisor(Knowledge.load(folder))
    asked = {"what are your opening hrs": "opening-hours", "can I come with my family": "visiting"}
    assert {text: advisor.ask(text).answers[0].entry.id for text in asked} == asked
    assert advisor.ask("is there any parking").kind == "fallback"
    said = {"thank you": "thanks", "hello": "greeting", "bye": "goodbye", "help": "help"}
    assert {text: advisor.ask(text).answers[0].entry.id for text in said} == said
    for path in folder.glob("*.yaml"):
        first, *lines = path.read_text(encoding="utf-8").splitlines()
        schema = folder / first.removeprefix("# yaml-language-server: $schema=")
        jsonschema.validate(
            json.loads(json.dumps(yaml.safe_load("\n".join(lines)), default=str)), json.loads(schema.read_text())
        )
        assert len(lines) <= 60


def test_a_welcome_with_a_colon_in_it_loads(tmp_path: Path) -> None:
    """Whoever changes an answer that was made need not know which texts want quotes."""
    folder = tmp_path / "house"
    assert main(["new", str(folder)]) == 0
    for path in folder.glob("*.yaml"):
        path.write_text(path.read_text(encoding="utf-8").replace("Hello! Ask", "Hello: ask"), encoding="utf-8")
    assert Knowledge.load(folder)["help"].answer == "Hello: ask me about visiting us."


def test_nothing_is_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that holds something stays as it is, but for the schemas that were asked for."""
    tmp_path.joinpath("mine.yaml").write_text("mine")
    assert main(["new", str(tmp_path)]) == 2
    assert main(["new", str(tmp_path / "mine.yaml")]) == 2
    assert "is not empty" in capsys.readouterr().err
    assert main(["new", str(tmp_path), "--schemas"]) == 0
    assert {path.name for path in tmp_path.iterdir()} == {"mine.yaml", ".schema"}
    assert json.loads((tmp_path / ".schema" / "words.json").read_text()) == SCHEMAS["words"]
    assert main(["new", str(tmp_path / "none"), "--schemas"]) == 2


def test_the_schema_of_roles_agrees_with_the_loader() -> None:
    """What ships fits it; a misspelt role and a list in place of an id do not."""
    roles = yaml.safe_load((ROOT / "knowledge" / "topic_roles.yaml").read_text(encoding="utf-8"))
    jsonschema.validate(roles, SCHEMAS["roles"])
    for wrong in ({"corses": "pay"}, {"pay": ["pay"]}, {"lost": "pay"}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, SCHEMAS["roles"])
