"""`check FOLDER`: what loading checks, and advice; with `--fix` edits that are proven to help."""

from __future__ import annotations

import argparse
from collections import Counter
from datetime import datetime
from pathlib import Path

from ..console import complain, json_line
from ..errors import KnowledgeError
from ..knowledge.watching import saved
from .advice import Advice, advise
from .fixing import fix
from .study import Study
from .verbs import ADVICE, CLEAN, PROGRAM, add_verb, refuse, tell
from .written import Written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .verbs import Verbs

__all__ = ["register"]

_SHOWN = 20
"""Pieces of one kind that are told one by one, unless all are asked for."""

_NO_FAULT = (
    "A hint is no fault, and a good knowledge keeps many. What is “left out” is so for that test alone: "
    "whoever asks it is answered."
)
"""What is said below hints, which sound alarming by themselves."""
_MANY = 500
"""Phrasings from which measuring takes a while, so that it is told what is done."""


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
            "check house --fix": "prints a patch of edits that were measured to help",
            "check house --fix --write": "makes these edits",
            "check house --watch": "checks again whenever a file is saved",
        },
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="the folder of knowledge")
    parser.add_argument("--all", action="store_true", help="tell hints, too, and all of each kind")
    parser.add_argument("--fix", action="store_true", help="propose edits, and prove each by measuring; print a patch")
    parser.add_argument("--write", action="store_true", help="with --fix: make the edits")
    parser.add_argument("--watch", action="store_true", help="check again whenever a file is saved, until Ctrl+C")


def run(arguments: argparse.Namespace) -> int:
    """Tell the advice, or the edits that help; 1 where there is something to mend, or to write."""
    if arguments.write and not arguments.fix:
        return refuse("--write goes with --fix")
    if arguments.watch and arguments.fix:
        return refuse("--watch goes without --fix")
    if arguments.watch:
        return _watch(arguments)
    study = _studied(arguments.folder)
    return fix(study, arguments) if arguments.fix else _check(study, arguments)


def _studied(folder: Path) -> Study:
    """A folder, measured; where that takes a while, a terminal is told so."""
    study = Study(Written.read(folder))
    count = sum(len(entry.phrasings) for entry in study.entries)
    if count >= _MANY:
        tell(f"asking each of {count} phrasings of what has learnt the others; of many thousands this takes a minute")
        _ = study.held_out
        tell("asking the hardest of them in the chat")
    return study


def _check(study: Study, arguments: argparse.Namespace) -> int:
    advice = advise(study)
    if arguments.json:
        for item in advice:
            if arguments.all or not item.is_hint:
                print(json_line(item.to_dict()))
        print(json_line(_summary(study, advice)), flush=True)
    else:
        for line in _told(advice, arguments.all):
            print(line)
        print(_summed(study, advice, arguments.all), flush=True)
    return ADVICE if any(not item.is_hint for item in advice) else CLEAN


def _watch(arguments: argparse.Namespace) -> int:
    """Check now, and again whenever a file of the folder is saved, until interrupted."""
    for number, _ in enumerate(saved(arguments.folder)):
        if number and not arguments.json:
            print(f"\n--- saved at {datetime.now():%H:%M:%S} ---", flush=True)
        try:
            _check(_studied(arguments.folder), arguments)
        except KnowledgeError as error:
            complain(PROGRAM, str(error))
    return CLEAN


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
    return [*lines, *([_NO_FAULT] if any(item.is_hint for item in advice) else [])] if everything else [*lines, *more]


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
    said = f"{mend or 'nothing'} to mend, {_counted(hints, 'hint', 'hints')}"
    if hints and not everything:
        said += " (--all)"
    entries = _counted(len(study.entries), "entry", "entries")
    phrasings = _counted(len(study.held_out), "phrasing", "phrasings")
    return f"{said}. {entries}, {phrasings}; left out, {study.accuracy:.0%} of them are found."


def _counted(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"
