"""`python -m bench`: arguments in, tables out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from . import plot
from .data import MissingDataError, load_banking, load_clinc, load_questions
from .peers import PEERS, NotInstalledError
from .quality import FULL, QUICK
from .run import TABLES, run
from .tables import show, to_json

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Print the tables. The exit status: 0 done, 2 when the arguments or the data do not allow it."""
    parser = _parser()
    options = parser.parse_args(argv)
    only = {*options.only}
    tables = [name for name in TABLES if name in only] or list(TABLES)
    # Ours is what the others are measured for.
    peers = [name for name in PEERS if name == "advisor" or name in only or only.isdisjoint(PEERS)]
    effort = QUICK if options.quick else replace(FULL, draws=options.draws)
    if options.plot and "cost" not in tables:
        parser.error("--plot draws the table `cost`: add it to --only")
    if options.eval is None and "questions" in only:
        parser.error("the table `questions` needs --eval FOLDER")
    try:
        if options.plot:
            plot.check()
        clinc, banking = load_clinc(options.data), load_banking(options.data)
        questions = load_questions(options.eval) if options.eval else ()
    except (MissingDataError, NotInstalledError) as problem:
        print(f"bench: {problem}", file=sys.stderr)
        return 2
    settings = {"draws": effort.draws, "quick": options.quick, "real_questions": len(questions)}
    made = []
    for table in run(tables, peers, clinc, banking, questions, effort):
        show(table)
        made.append(table)
        if options.json:
            # After every table: what took an hour outlives what fails after it.
            options.json.parent.mkdir(parents=True, exist_ok=True)
            options.json.write_text(to_json(made, settings) + "\n", encoding="utf-8")
    if options.plot:
        plot.draw_cost(next(table.rows for table in made if table.name == "cost"), effort.sizes, options.plot)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bench",
        description="Measure our matcher beside its peers. Peers come with pip install 'career-advisor[bench]'.",
    )
    parser.add_argument(
        "--data",
        type=Path,
        required=True,
        metavar="FOLDER",
        help="holds clinc150.json, banking77_train.csv and banking77_test.csv",
    )
    parser.add_argument("--eval", type=Path, metavar="FOLDER", help="holds questions.tsv: labelled real questions")
    parser.add_argument("--draws", type=_positive, default=FULL.draws, metavar="N", help="ten-shot draws (default: 5)")
    parser.add_argument("--quick", action="store_true", help="one draw and small samples: to see that it runs")
    parser.add_argument(
        "--only",
        nargs="+",
        choices=[*TABLES, *PEERS],
        default=(),
        metavar="NAME",
        help=f"only these tables ({', '.join(TABLES)}) and only these peers beside ours ({', '.join(PEERS)})",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the tables there, too")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw the cost against size there, as SVG")
    return parser


def _positive(text: str) -> int:
    if text.isdecimal() and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")


if __name__ == "__main__":
    sys.exit(main())
