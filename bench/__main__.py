"""`python -m bench`: arguments in, tables out, each as soon as it is measured."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

from .answers import question_rows, raw_faq, real_questions
from .cost import cost, growth, starts
from .data import QUICK, Effort, Inputs, MissingDataError, load_banking, load_clinc, load_faq, load_questions
from .peers import PEERS, NotInstalledError, library
from .quality import calibration, full_train, learning_curve, ten_shot
from .screen import screen
from .tables import Table, draw_cost, markdown, to_json

_TABLES: dict[str, Callable[[Inputs], Table]] = {
    "ten-shot": ten_shot,
    "learning-curve": learning_curve,
    "full-train": full_train,
    "calibration": lambda inputs: calibration(inputs, question_rows(inputs)),
    "questions": real_questions,
    "raw-faq": raw_faq,
    "cost": cost,
    "growth": growth,
    "starts": starts,
    "screen": screen,
}
"""What makes each table, by its name, in the order they are made."""
_NEED_EVAL = {"questions", "raw-faq"}


def main(argv: Sequence[str] | None = None) -> int:
    """Print the tables. The exit status: 0 done, 2 when the arguments or the data do not allow it."""
    about = "Measure our matcher beside its peers. Peers come with pip install 'career-advisor[bench]'."
    sets = "holds clinc150.json, banking77_train.csv and banking77_test.csv"
    evaluation = "holds questions.tsv, labelled real questions, and faq/faq.json with faq/questions.csv, a raw FAQ"
    subset = f"only these tables ({', '.join(_TABLES)}) and only these peers beside ours ({', '.join(PEERS)})"
    parser = argparse.ArgumentParser(prog="python -m bench", description=about)
    parser.add_argument("--data", type=Path, required=True, metavar="FOLDER", help=sets)
    parser.add_argument("--eval", type=Path, metavar="FOLDER", help=evaluation)
    parser.add_argument("--draws", type=int, default=Effort.draws, metavar="N", help="random draws (default: 5)")
    parser.add_argument("--quick", action="store_true", help="one draw and small samples: to see that it runs")
    parser.add_argument("--only", nargs="+", choices=[*_TABLES, *PEERS], default=(), metavar="NAME", help=subset)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the tables there, too")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw the cost against size there, as SVG")
    options = parser.parse_args(argv)
    only = {*options.only}
    if only & _NEED_EVAL and not options.eval:
        parser.error(f"the tables {', '.join(sorted(_NEED_EVAL))} need --eval FOLDER")
    names = [name for name in _TABLES if name in only]
    names = names or [name for name in _TABLES if options.eval or name not in _NEED_EVAL]
    if options.draws < 1:
        parser.error("--draws takes a whole number above 0")
    if options.plot and "cost" not in names:
        parser.error("--plot draws the table `cost`: add it to --only")
    # Ours is what the others are measured for.
    peers = tuple(name for name in PEERS if name == "advisor" or name in only or only.isdisjoint(PEERS))
    effort = QUICK if options.quick else Effort(draws=options.draws)
    try:
        if options.plot:
            library("matplotlib")  # Better before the measuring than after.
        questions = load_questions(options.eval) if options.eval else ()
        faq = load_faq(options.eval / "faq") if "raw-faq" in names else None
        inputs = Inputs(peers, load_clinc(options.data), load_banking(options.data), questions, faq, effort)
    except (MissingDataError, NotInstalledError) as problem:
        print(f"bench: {problem}", file=sys.stderr)
        return 2
    settings = {"draws": effort.draws, "quick": options.quick, "real_questions": len(questions)}
    made: list[Table] = []
    for name in names:
        made.append(_TABLES[name](inputs))
        print(markdown(asdict(made[-1])), end="\n\n", flush=True)
        if options.json:
            # After every table: what took an hour outlives what fails after it.
            options.json.parent.mkdir(parents=True, exist_ok=True)
            options.json.write_text(to_json(made, settings), encoding="utf-8")
    if options.plot:
        draw_cost(next(table.rows for table in made if table.name == "cost"), effort.sizes, options.plot)
    return 0


if __name__ == "__main__":
    sys.exit(main())
