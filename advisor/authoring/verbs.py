"""What every verb of `advisor-knowledge` has: a parser with examples, `--json`, and the same exit statuses.

A verb is a module with `register(verbs)`, which adds its parser by `add_verb`, and the function that runs it.
It prints what was found on standard output and returns an exit status.
"""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections.abc import Callable, Mapping

from ..console import USAGE, Parser, complain
from ..errors import KnowledgeError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Verbs: TypeAlias = argparse._SubParsersAction[Parser]

__all__ = ["ADVICE", "CLEAN", "PROGRAM", "STATUSES", "Parser", "add_verb", "refuse", "refuse_cases", "tell"]

PROGRAM = "advisor-knowledge"
CLEAN, ADVICE = 0, 1
STATUSES = (
    "Exit status: 0 done, all is well; 1 advice, or something failed; 2 wrong usage; 3 bad knowledge; 130 interrupted."
)


def add_verb(
    verbs: Verbs,
    name: str,
    run: Callable[[argparse.Namespace], int],
    does: str,
    examples: Mapping[str, str],
    *,
    json: bool = True,
) -> Parser:
    """Add the parser of a verb, to which the verb then adds its own arguments.

    `run` gets the arguments and returns an exit status; `does` is a sentence; `examples` are command lines without the
    program's name, each with what it does. With `json` it has the option `--json`.
    """
    width = max(map(len, examples))
    lines = [f"  {PROGRAM} {command:<{width}}  # {said}" for command, said in examples.items()]
    parser = verbs.add_parser(
        name,
        help=does[0].lower() + does[1:].rstrip("."),
        description=does,
        epilog="\n".join(["examples:", *lines, "", textwrap.fill(STATUSES, 100)]),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    if json:
        parser.add_argument("--json", action="store_true", help="print JSON for programs, one object per line")
    parser.set_defaults(run=run)
    return parser


def refuse(message: str) -> int:
    """Say why the arguments cannot be used, and return the exit status of wrong usage."""
    complain(PROGRAM, message)
    return USAGE


def refuse_cases(error: KnowledgeError) -> int:
    """Say what is wrong with a file of cases, and return the exit status of wrong usage."""
    _, *told = str(error).splitlines()
    return refuse("\n".join(["the cases cannot be used:", *told]))


def tell(what: str) -> None:
    """Say what is being done, to who waits for it: on standard error, where that is a terminal."""
    if sys.stderr.isatty():
        complain(PROGRAM, what)
