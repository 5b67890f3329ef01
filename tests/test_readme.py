"""The README, and the tables that other pages have of the code, say what is so. Code on pages is in `test_pages`."""

from __future__ import annotations

import json
import re

from advisor import Knowledge
from advisor.chat.commands import COMMANDS
from advisor.dialogue import policy
from advisor.dialogue.policy import MARGIN, TENTATIVE_THRESHOLD, THRESHOLD

from .conftest import ROOT
from .pages import TEXTS, TOOL, blocks

README = TEXTS["README"]


def test_every_command_of_the_chat_is_listed() -> None:
    """The table has each command with its key and what it does, in their order, and no other."""
    rows = re.findall(r"^\| `(/.+?)` \| (.+?) \| (.+?) \|$", TEXTS["command-line"], re.MULTILINE)
    keys = ["+".join(part.capitalize() for part in command.key.split("+")) for command in COMMANDS]
    assert rows == [(command.usage, key, command.does) for command, key in zip(COMMANDS, keys, strict=True)]


def test_the_two_commands_stand_at_the_top() -> None:
    """Get the project, install and chat; install and test, which CI runs as it is written."""
    chat, tests = blocks("README", "sh")
    clone, start = chat.splitlines()
    assert clone == "git clone ADDRESS career-advisor && cd career-advisor"
    assert start == "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/advisor"
    assert tests == "python3 -m venv .venv && .venv/bin/pip install -e '.[dev]' && .venv/bin/pytest\n"
    assert README.index(chat) < README.index(tests) < README.index("## Chat")


def test_the_house_lists_every_module() -> None:
    """The list of the code leaves no module and no folder of modules out."""
    for path in ROOT.glob("advisor/*"):
        name = f"`{path.name}/`" if path.is_dir() else f"`{path.name}`"
        assert path.stem.startswith("_") or path.suffix not in {"", ".py"} or name in TEXTS["architecture"], name


def test_the_numbers_of_the_rule_are_those_that_are_used() -> None:
    """What the page on embedding says of how sure the advisor must be."""
    for name, value in {"threshold": THRESHOLD, "tentative_threshold": TENTATIVE_THRESHOLD, "margin": MARGIN}.items():
        assert f"- `{name}`, {value} by default" in TEXTS["embed"]
    assert policy._DOUBT == 1 / 20
    assert "has a twentieth of it or more" in TEXTS["embed"]


def test_every_file_that_the_house_names_is_there() -> None:
    """From the project's folder, `advisor/` or `dialogue/`: who follows the page looks for no file that was renamed."""
    folders = [ROOT, ROOT / "advisor", ROOT / "advisor" / "dialogue"]
    for name in re.findall(r"`([\w/]+/[\w.]+\.\w+)`", TEXTS["architecture"]):
        assert any(folder.joinpath(name).exists() for folder in folders), name


def test_the_picture_shows_the_answers_of_today() -> None:
    """The picture was drawn from the app as it is: the words of its answer are in it."""
    picture = ROOT.joinpath("docs", "chat.svg").read_text(encoding="utf-8")
    words = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", picture.replace("&#160;", " ").replace("&#x27;", "'")))
    for entry_id in ("help", "salary-india"):
        for word in Knowledge.load()[entry_id].answer.split():
            assert word in words


def test_the_benchmark_tables_are_those_that_were_measured() -> None:
    """docs/benchmarks.md has the tables of `bench/results.json`, and the picture the matchers of one of them."""
    results = json.loads(ROOT.joinpath("bench", "results.json").read_text(encoding="utf-8"))
    assert f"<!-- measured -->\n{TOOL['tables'](results)}\n<!-- /measured -->" in TEXTS["benchmarks"]
    picture = ROOT.joinpath("docs", "bench.svg").read_text(encoding="utf-8")
    cost = next(table for table in results["tables"] if table["name"] == "cost")
    for row in cost["rows"].values():
        if any(isinstance(value, int | float) for value in row.values()):
            assert row["matcher"] in picture
