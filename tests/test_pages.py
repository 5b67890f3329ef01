"""The pages say what is so: every block of code in them is run, read or compared here, or where it needs frameworks."""

from __future__ import annotations

import contextlib
import io
import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from advisor import Knowledge, KnowledgeError
from advisor.authoring.advice import KINDS
from advisor.authoring.cases import Cases
from advisor.authoring.cli import main as authoring
from advisor.chat.settings import Settings
from advisor.cli import main

from .conftest import ROOT
from .pages import PAGES, TEXTS, TOOL, Block, blocks, commands, fenced

FRAMEWORKS = {
    ("bots", "python"): "test_docs.py",
    ("serve", "python"): "serve/test_serve_docs.py",
    ("serve", "json"): "serve/test_serve_docs.py",
}
"""Blocks that need frameworks, and the tests of the examples that run all of them."""
HERE = {"python", "console", "yaml", "csv", "markdown", "sh", "text"}
"""Languages whose other blocks are checked in this file."""
EXAMPLES = [block.text for block in fenced() if block.text.startswith("# example/")]
"""Files that are shown without a command."""
METADATA = ROOT.joinpath("pyproject.toml").read_text(encoding="utf-8")


def of(language: str) -> list[Block]:
    """The blocks of a language that are checked here."""
    return [block for block in fenced() if block.language == language and (block.page, language) not in FRAMEWORKS]


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of someone who has written down the files of the pages."""
    for text in TEXTS.values():
        TOOL["write_files"](text, tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_block_is_forgotten(page: Path) -> None:
    """Every fence opens or closes a block that was found, and each block is in a language with a test."""
    found = [block for block in fenced() if block.page == page.stem]
    assert len(re.findall("^ *```", TEXTS[page.stem], re.MULTILINE)) == 2 * len(found)
    assert all(block.language in HERE or (block.page, block.language) in FRAMEWORKS for block in found)


def test_the_blocks_that_need_frameworks_are_there_and_so_are_their_tests() -> None:
    """The list of them is not out of date."""
    for (page, language), test in FRAMEWORKS.items():
        assert blocks(page, language)
        assert f'"{page}", "{language}"' in ROOT.joinpath("tests", "e2e", "examples", test).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", sorted({block.page for block in of("python")}))
def test_the_code_runs(page: str, reader: Path) -> None:
    """A page's Python runs from top to bottom, its assertions with it, and prints something where it says so."""
    code = "\n".join(blocks(page, "python"))
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(compile(code, f"{page}.md", "exec"), {"__name__": page})
    assert bool(printed.getvalue()) == ("print(" in code)


def test_ten_lines_make_a_bot() -> None:
    """The first code on embedding is as short as it says."""
    assert len([line for line in blocks("embed", "python")[0].splitlines() if line]) <= 10


@pytest.mark.parametrize("block", of("console"), ids=lambda block: block.name)
def test_a_command_prints_what_the_page_shows(block: Block, reader: Path) -> None:
    """Each `$ …` prints exactly what stands below it."""
    assert block.text.startswith("$ ")
    printed = TOOL["printed"](block.text, reader)
    if "--help" in block.text:
        # How argparse breaks the usage line differs between Python versions; the words do not.
        assert printed.split() == block.text.split()
    else:
        assert printed == block.text


@pytest.mark.parametrize("block", of("yaml"), ids=lambda block: block.name)
def test_a_file_is_read_as_the_page_says(block: Block, reader: Path) -> None:
    """Settings are right; knowledge loads, or it has just the mistakes that its page shows."""
    name = block.text.splitlines()[0].removeprefix("# ")
    path = Path(name)
    assert path.read_text(encoding="utf-8") == block.text
    if name == "config.yaml":
        settings = Settings.load(path)
        assert (settings.problems, settings.keymap) == ((), {"find": "ctrl+g", "copy": "f5"})
        return
    if path.parent == Path():
        cases = Cases.read(path, {entry.id for entry in Knowledge.load("house")})
        assert cases.questions
        return
    used = {f"--knowledge {path.parent} ", f"check {path.parent}\n"}
    assert any(command in TEXTS[block.page] for command in used) or block.text in EXAMPLES
    assert complaint(path.parent) in TEXTS[block.page]


@pytest.mark.parametrize("block", [*of("csv"), *of("markdown")], ids=lambda block: block.name)
def test_a_file_in_another_form_is_used(block: Block) -> None:
    """A command of its page takes it."""
    name = block.text.splitlines()[0].removeprefix("# ")
    assert any(f" {name}" in text.partition("\n")[0] for text in blocks(block.page, "console"))


def complaint(folder: Path) -> str:
    """What the command says of bad knowledge; nothing of good."""
    try:
        Knowledge.load(folder)
    except KnowledgeError as error:
        return f"advisor: {error}\n"
    return ""


@pytest.mark.parametrize("block", of("sh"), ids=lambda block: block.name)
def test_the_commands_name_what_there_is(block: Block, capsys: pytest.CaptureFixture[str]) -> None:
    """Options, files, modules, extras and settings of a command exist."""
    main(["--help"])
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out))
    examples = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("examples/*.py"))
    for variables, (program, *words) in commands(block.text):
        given = {word for word in words if word.startswith("--")}
        assert all(f'"{name}"' in examples or f'"{name.removeprefix("ADVISOR_")}"' in examples for name in variables)
        match Path(program).name:
            case "advisor":
                assert given <= options
            case "advisor-knowledge":
                assert authoring([words[0], "--help"]) == 0
                assert given <= set(re.findall(r"--[a-z-]+", capsys.readouterr().out))
            case "pip":
                assert words.pop(0) == "install"
                for word in words:
                    extra = re.fullmatch(r"\.(?:\[(\w+)\])?", word)
                    wanted = (f"\n{extra[1]} = [" if extra[1] else "[project]") if extra else f'"{word}>='
                    assert word == "-e" or wanted in METADATA, word
            case "python" | "python3" if words[0] == "-m":
                assert find_spec(words[1])
            case "python":
                assert ROOT.joinpath(words[0]).is_file()
            case "git":
                assert words[0] == "clone"
                assert words[1:] == ["ADDRESS", "career-advisor"]
            case "cd":
                assert words == ["career-advisor"]
            case "uvicorn":
                module = words[0].removesuffix(":app")
                shown = f"`{module}.py`" in TEXTS[block.page]
                assert shown or ROOT.joinpath(words[words.index("--app-dir") + 1], f"{module}.py").is_file()
            case "curl":
                assert any(word.startswith("localhost:8000/") for word in words)
            case other:
                assert other == "pytest", block.text


@pytest.mark.parametrize("block", of("text"), ids=lambda block: block.page)
def test_what_is_no_code_is_a_drawing(block: Block) -> None:
    """Nothing that could be checked hides as plain text."""
    assert set("┌┼└─") <= set(block.text)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    """Each relative link of a page points at a file, and at a heading that is in it."""
    for target, heading in re.findall(r"\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)", page.read_text(encoding="utf-8")):
        path = page.parent / target if target else page
        assert path.exists(), target
        if heading:
            titles = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
            assert heading in {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def test_every_page_is_linked_from_the_first() -> None:
    """The README leads to every page."""
    for page in PAGES[1:]:
        assert f"](docs/{page.name})" in TEXTS["README"]


def test_every_verb_of_the_authors_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """The page for authors names each verb as it is typed, and each kind of advice."""
    assert authoring(["--help"]) == 0
    verbs = re.findall(r"^    (\w+) ", capsys.readouterr().out, re.MULTILINE)
    assert verbs
    for verb in verbs:
        assert f"advisor-knowledge {verb}" in TEXTS["knowledge"]
    kinds = set(re.findall(r"^\| `(\w+)` \| ", TEXTS["knowledge"], re.MULTILINE))
    assert kinds >= {*KINDS, "source"}


def test_every_option_stands_in_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    """The page on the command line has each option of `--help` as it is written, and no other."""
    main(["--help"])
    helped = capsys.readouterr().out.partition("options:")[2]
    usages = {re.sub(r", --help", "", usage) for usage in re.findall(r"^  (-\S.*?)(?:  |$)", helped, re.MULTILINE)}
    rows = re.findall(r"^\| `(-[^`]*)`", TEXTS["command-line"], re.MULTILINE)
    assert set(rows) == usages
