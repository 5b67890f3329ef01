"""The README says what is so: its commands, code, output and files are checked here."""

from __future__ import annotations

import json
import os
import re
import runpy
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from advisor import Advisor, Knowledge

from .conftest import ROOT
from .pages import PAGES, blocks

PAGE = ROOT / "README.md"
README = PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("block", blocks(PAGE, "console"), ids=lambda block: block.splitlines()[0])
def test_a_command_prints_what_the_readme_shows(block: str) -> None:
    """Each `$ advisor …` block holds exactly what the command prints."""
    line, _, shown = block.partition("\n")
    program, *arguments = shlex.split(line.removeprefix("$ "))
    assert program == "advisor"
    environment = {**os.environ, "COLUMNS": "80", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "advisor", *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        check=False,
    )
    if "--help" in arguments:
        # How argparse breaks the usage line differs between Python versions; the words do not.
        assert done.stdout.split() == shown.split()
    else:
        assert done.stdout == shown


def test_the_code_runs() -> None:
    """The Python blocks run one after the other, their assertions with them."""
    exec("\n".join(blocks(PAGE, "python")), {})


def test_the_example_knowledge_loads_and_answers(tmp_path: Path) -> None:
    """The YAML example is valid, and its topic and gap behave as described."""
    tmp_path.joinpath("rules.yaml").write_text("\n".join(blocks(PAGE, "yaml")), encoding="utf-8")
    advisor = Advisor(Knowledge.load(tmp_path))
    reply = advisor.ask("when do you open?")
    assert [match.entry.id for match in reply.answers] == ["opening-hours"]
    assert reply.sources == ("House rules, page 1",)
    assert [item.entry_id for item in reply.suggestions] == ["visit"]
    gap = advisor.ask("where can I park my car?")
    assert (gap.kind, gap.text) == ("fallback", "The house rules say nothing about parking.")


def test_the_two_commands_stand_at_the_top() -> None:
    """The first two shell blocks install and chat, install and test; CI runs the second as it is written."""
    chat, tests = blocks(PAGE, "sh")[:2]
    assert chat == "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/advisor\n"
    assert tests == "python3 -m venv .venv && .venv/bin/pip install -e '.[dev]' && .venv/bin/pytest\n"
    assert README.index(chat) < README.index(tests) < README.index("## Chat")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_point_at_files(page: Path) -> None:
    """Each relative link of a page leads somewhere."""
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text(encoding="utf-8")):
        assert page.parent.joinpath(target).exists(), target


def test_the_house_lists_every_module() -> None:
    """The README's list of the code leaves no module out."""
    for path in ROOT.glob("advisor/*.py"):
        assert path.stem.startswith("__") or f"`{path.name}`" in README, path.name


def test_the_picture_shows_the_answers_of_today() -> None:
    """The picture was drawn from the app as it is: the words of its answer are in it."""
    picture = ROOT.joinpath("docs", "chat.svg").read_text(encoding="utf-8")
    words = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", picture.replace("&#160;", " ").replace("&#x27;", "'")))
    for entry_id in ("help", "salary-india"):
        for word in Knowledge.load()[entry_id].answer.split():
            assert word in words


def test_the_benchmark_tables_are_those_that_were_measured() -> None:
    """The tables in the README are what `bench/results.json` holds, and the picture's matchers are in it too."""
    results = json.loads(ROOT.joinpath("bench", "results.json").read_text(encoding="utf-8"))
    write = runpy.run_path(str(ROOT / "tools" / "readme.py"))["tables"]
    assert f"<!-- measured -->\n{write(results)}\n<!-- /measured -->" in README
    picture = ROOT.joinpath("docs", "bench.svg").read_text(encoding="utf-8")
    cost = next(table for table in results["tables"] if table["name"] == "cost")
    for row in cost["rows"].values():
        if any(isinstance(value, int | float) for value in row.values()):
            assert row["matcher"] in picture
