"""The command `advisor-knowledge`: read the arguments and run a verb."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from .. import __version__
from ..console import Parser, open_streams, status_of
from . import checking, comparing, creating, exporting, gaps, importing, testing
from .verbs import PROGRAM, STATUSES

__all__ = ["VERBS", "main"]

VERBS = (creating, checking, testing, comparing, gaps, importing, exporting)
"""The modules of the verbs, in the order in which `--help` lists them; each registers its own."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with these arguments (default: the process's own) and return its exit status."""
    open_streams()
    parser = Parser(
        prog=PROGRAM,
        description="Makes, checks and tests knowledge for the advisor. Each verb has its own --help with examples.",
        epilog=STATUSES,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True, parser_class=Parser)
    for module in VERBS:
        module.register(verbs)

    def run() -> int:
        arguments = parser.parse_args(argv)
        return int(arguments.run(arguments))

    return status_of(PROGRAM, run)


if __name__ == "__main__":
    sys.exit(main())
