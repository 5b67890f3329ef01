"""Write what the README quotes anew: the output of its `$ advisor …` blocks, and its benchmark tables.

`python tools/readme.py` runs every command, reads `bench/results.json`, and writes the tables of `bench/load.json`
into docs/grow.md.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from statistics import mean, stdev
from typing import Any

ROOT = Path(__file__).parent.parent
README, RESULTS = ROOT / "README.md", ROOT / "bench" / "results.json"
GROW, LOAD = ROOT / "docs" / "grow.md", ROOT / "bench" / "load.json"
COMMAND = re.compile(r"```console\n(\$ advisor .*)\n(?:[^`]*\n)?```")
TABLES = re.compile(r"(<!-- measured -->\n).*(\n<!-- /measured -->)", re.DOTALL)


def run(block: re.Match[str]) -> str:
    """The block with what its command prints today."""
    environment = {**os.environ, "COLUMNS": "80", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "advisor", *shlex.split(block[1])[2:]]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=ROOT, check=False)
    return f"```console\n{block[1]}\n{done.stdout}```"


def tables(results: dict[str, Any]) -> str:
    """The measured tables as Markdown, each under its title, with its notes."""
    parts = []
    for table in results["tables"]:
        columns = table["columns"]
        lines = [
            f"**{table['title']}**",
            "",
            "| " + " | ".join([table.get("subject", "matcher"), *columns.values()]) + " |",
        ]
        lines.append("|---" + "|---:" * len(columns) + "|")
        for row in table["rows"].values():
            name = f"{row['matcher']} ({row['note']})" if "note" in row else row["matcher"]
            cells = [name, *(written(row.get(key)) for key in columns)]
            lines.append("| " + " | ".join(cells) + " |")
        parts += ["\n".join(lines), " ".join(table["notes"])]
    return "\n\n".join(part for part in parts if part)


def written(value: Any) -> str:
    """A value as it stands in a table: a mean with its spread, a number with three digits that count, or a dash."""
    if value is None:
        return "–"
    if isinstance(value, str):
        return value
    values = value if isinstance(value, list) else [value]
    middle = mean(values)
    digits = 0 if abs(middle) >= 1000 else 1 if abs(middle) >= 10 else 2 if abs(middle) >= 1 else 3
    spread = f" ± {stdev(values):.{digits}f}" if len(values) > 1 else ""
    return f"{middle:,.{digits}f}{spread}"


def quoted(text: str, results: Path) -> str:
    """The text with its measured tables as the results have them today."""
    measured = tables(json.loads(results.read_text(encoding="utf-8")))
    return TABLES.sub(lambda found: found[1] + measured + found[2], text)


if __name__ == "__main__":
    text = COMMAND.sub(run, README.read_text(encoding="utf-8"))
    README.write_text(quoted(text, RESULTS), encoding="utf-8")
    GROW.write_text(quoted(GROW.read_text(encoding="utf-8"), LOAD), encoding="utf-8")
