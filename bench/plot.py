"""The cost of a query against the number of phrasings, as a picture: the same rows give the same file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .cost import at_size
from .peers import library
from .tables import Rows


def check() -> None:
    """Raise `NotInstalledError` when the picture could not be drawn: better before the measuring than after."""
    library("matplotlib")


def draw_cost(rows: Rows, sizes: Sequence[int], path: Path) -> None:
    """Write the median milliseconds of `bench.cost.cost` at those sizes to an SVG file, both axes logarithmic."""
    matplotlib = library("matplotlib")
    figure = library("matplotlib.figure").Figure(figsize=(8, 4.5), layout="constrained")
    # A fixed salt and no date: drawn again from the same numbers, the file does not change.
    with matplotlib.rc_context({"svg.hashsalt": "bench", "svg.fonttype": "none", "font.family": "sans-serif"}):
        axes = figure.add_subplot()
        measured = [(name, row) for name, row in rows.items() if at_size(sizes[0]) in row]
        for place, (name, row) in enumerate(measured):
            style = {"color": str(0.2 + 0.1 * place), "linewidth": 1.2, "marker": "osD^vP"[place % 6], "markersize": 5}
            if name == "advisor":
                style |= {"color": "#c2410c", "linewidth": 3, "markersize": 7, "zorder": 3}
            axes.plot(sizes, [row[at_size(size)] for size in sizes], label=row["matcher"], **style)
        axes.set(xscale="log", yscale="log", xlabel="phrasings learnt", ylabel="milliseconds a query, median")
        axes.set_xticks(sizes, [f"{size:,}" for size in sizes], minor=False)
        axes.set_xticks([], minor=True)
        axes.yaxis.set_major_formatter(library("matplotlib.ticker").FuncFormatter(lambda value, _: f"{value:g}"))
        axes.grid(visible=True, axis="y", color="#e2e8f0", linewidth=0.8)
        axes.spines[["top", "right"]].set_visible(False)
        figure.legend(loc="outside right upper", frameon=False)
        path.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(path, format="svg", metadata={"Date": None})
