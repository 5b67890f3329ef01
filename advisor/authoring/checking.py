"""`check FOLDER`: what loading checks, and advice; with `--fix` edits that are proven to help."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from ..console import json_line
from .advice import Advice, advise
from .study import Study
from .verbs import ADVICE, CLEAN, add_verb
from .written import Written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .verbs import Verbs

__all__ = ["register"]

_SHOWN = 20
"""Pieces of one kind that are told one by one, unless all are asked for."""


def register(verbs: Verbs) -> None:
    """Add the verb `check`."""
    parser = add_verb(
        verbs,
        "check",
        run,
        "Checks a folder of knowledge, and advises how to make it better.",
        {
            "check house": "tells what to mend, the worst first",
            "check house --all": "tells hints, too",
        },
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="the folder of knowledge")
    parser.add_argument("--all", action="store_true", help="tell hints, too, and all of each kind")


def run(arguments: argparse.Namespace) -> int:
    """Tell the advice; 1 where there is something to mend."""
    study = Study(Written.read(arguments.folder))
    advice = advise(study)
    if arguments.json:
        for item in advice:
            if arguments.all or not item.is_hint:
                print(json_line(item.to_dict()))
        print(json_line(_summary(study, advice)))
    else:
        for line in _told(advice, arguments.all):
            print(line)
        print(_summed(study, advice, arguments.all))
    return ADVICE if any(not item.is_hint for item in advice) else CLEAN


def _told(advice: list[Advice], everything: bool) -> list[str]:
    """The lines of advice; of more than a few of one kind, the others are counted."""
    told: Counter[str] = Counter()
    lines = []
    for item in advice:
        if everything or not item.is_hint:
            told[item.kind] += 1
            if everything or told[item.kind] <= _SHOWN:
                lines.append(str(item))
    more = [f"and {count - _SHOWN} more of the kind {kind}: --all" for kind, count in told.items() if count > _SHOWN]
    return lines if everything else [*lines, *more]


def _summary(study: Study, advice: list[Advice]) -> dict[str, object]:
    hints = sum(item.is_hint for item in advice)
    return {
        "entries": len(study.entries),
        "phrasings": len(study.held_out),
        "accuracy": round(study.accuracy, 4),
        "advice": len(advice) - hints,
        "hints": hints,
    }


def _summed(study: Study, advice: list[Advice], everything: bool) -> str:
    hints = sum(item.is_hint for item in advice)
    mend = len(advice) - hints
    said = f"{mend or 'nothing'} to mend, {hints} {'hint' if hints == 1 else 'hints'}"
    if hints and not everything:
        said += " (--all)"
    return (
        f"{said}. {len(study.entries)} entries, {len(study.held_out)} phrasings; "
        f"left out, {study.accuracy:.0%} of them are found."
    )
