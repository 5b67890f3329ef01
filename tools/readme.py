"""Write what the pages quote anew: what the commands of their console blocks print, and the measured tables.

`python tools/readme.py` runs every command of README.md and docs/*.md as a reader would, in a folder that holds the
page's own files, and takes the tables from `bench/results.json` (docs/benchmarks.md) and `bench/load.json`
(docs/serve.md). With names of pages (`python tools/readme.py embed serve`), only those. A page in which a command ends
in a traceback stays as it was, and the exit status is 1.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted(ROOT.glob("docs/*.md"))]
MEASURED = {"benchmarks.md": ROOT / "bench" / "results.json", "serve.md": ROOT / "bench" / "load.json"}
CONSOLE = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
FILES = re.compile(r"^```(yaml|csv|markdown)\n# (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TABLES = re.compile(r"(<!-- measured -->\n).*(\n<!-- /measured -->)", re.DOTALL)
BROKEN = "Traceback (most recent call last)"
SHELL = """\
advisor() { "$PYTHON" -m advisor "$@"; }; python() { "$PYTHON" "$@"; }
alias advisor-knowledge='"$PYTHON" -m advisor.authoring'
"""
"""So that a command finds this Python, and the advisor of this folder, installed or not. No function has a hyphen."""


def write_files(page: str, folder: Path) -> None:
    """Put the files that a page shows, each under the name in its first line, into a folder."""
    for language, name, text in FILES.findall(page):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        # Where the name is a comment it stays, so that lines have the numbers that they have on the page.
        path.write_text(f"# {name}\n{text}" if language == "yaml" else text, encoding="utf-8")


def printed(block: str, folder: Path) -> str:
    """A console block with what each of its commands prints today on a terminal of 80 columns, errors too."""
    commands = re.findall(r"^\$ .*\n", block, re.MULTILINE)
    environment = {**os.environ, "COLUMNS": "80", "PYTHONUTF8": "1", "PYTHON": sys.executable, "PYTHONPATH": str(ROOT)}
    outputs = [
        subprocess.run(
            ["sh", "-c", SHELL + command[2:]],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            env=environment,
            cwd=folder,
            check=False,
        ).stdout
        for command in commands
    ]
    return "".join(command + output for command, output in zip(commands, outputs, strict=True))


def tables(results: dict[str, Any]) -> str:
    """The measured tables as Markdown, each under its title, with its notes."""
    sys.path.insert(0, str(ROOT))  # Where `bench` is: it is no part of what is installed.
    from bench.tables import markdown

    return "\n\n".join(map(markdown, results["tables"]))


def quoted(text: str, results: Path) -> str:
    """The text with its measured tables as the results have them today."""
    measured = tables(json.loads(results.read_text(encoding="utf-8")))
    return TABLES.sub(lambda found: found[1] + measured + found[2], text)


def renew(page: Path) -> None:
    """Write a page anew; `ValueError` if a command of it breaks, and the page stays."""
    before = text = page.read_text(encoding="utf-8")
    with TemporaryDirectory() as folder:
        write_files(text, Path(folder))
        text = CONSOLE.sub(lambda found: printed(found[0], Path(folder)), text)
    if text.count(BROKEN) > before.count(BROKEN):
        raise ValueError(f"{page.name} stays as it was: a command ends in\n{text[text.index(BROKEN) :][:2_000]}")
    page.write_text(quoted(text, MEASURED[page.name]) if page.name in MEASURED else text, encoding="utf-8")


if __name__ == "__main__":
    wanted = [page for page in PAGES if page.stem in sys.argv[1:] or not sys.argv[1:]]
    if unknown := set(sys.argv[1:]) - {page.stem for page in PAGES}:
        sys.exit(f"no page is called {', '.join(sorted(unknown))}; there are {', '.join(page.stem for page in PAGES)}")
    for page in wanted:
        print(page.relative_to(ROOT), flush=True)
        try:
            renew(page)
        except ValueError as error:
            sys.exit(str(error))
