"""`compare OLD NEW [CASES]`: which questions change their answer between two versions of a folder."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from ..console import json_line
from ..dialogue import Advisor
from ..errors import KnowledgeError
from ..knowledge import Knowledge
from .cases import Cases, Question
from .judging import Outcome, outcome
from .verbs import ADVICE, CLEAN, add_verb, refuse_cases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .verbs import Verbs

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Add the verb `compare`."""
    parser = add_verb(
        verbs,
        "compare",
        run,
        "Tells which questions change their answer between two versions of a folder.",
        {
            "compare house.old house": "asks the phrasings of both",
            "compare house.old house cases.yaml": "asks the questions of a file",
        },
    )
    parser.add_argument("old", metavar="OLD", type=Path, help="the folder as it was")
    parser.add_argument("new", metavar="NEW", type=Path, help="the folder as it is")
    parser.add_argument("cases", metavar="CASES", type=Path, nargs="?", help="a YAML file of questions")


def run(arguments: argparse.Namespace) -> int:
    """Tell each change; 1 where a question that was right before is wrong now."""
    versions = [Knowledge.load(arguments.old), Knowledge.load(arguments.new)]
    ids = {entry.id for knowledge in versions for entry in knowledge}
    try:
        cases = Cases.read(arguments.cases, ids).questions if arguments.cases else tuple(_phrasings(*versions))
    except KnowledgeError as error:
        return refuse_cases(error)
    old, new = map(Advisor, versions)
    changes = [
        (before, after)
        for question in cases
        if _said(before := outcome(old, question)) != _said(after := outcome(new, question))
    ]
    worse = sum(before.is_right and not after.is_right for before, after in changes)
    better = sum(after.is_right and not before.is_right for before, after in changes)
    for before, after in sorted(changes, key=lambda change: change[1].is_right - change[0].is_right):
        print(json_line(_as_dict(before, after)) if arguments.json else _told(before, after))
    if arguments.json:
        print(json_line({"questions": len(cases), "changed": len(changes), "better": better, "worse": worse}))
    else:
        same = len(changes) - better - worse
        print(f"Of {len(cases)} questions {len(changes)} change: {better} better, {worse} worse, {same} neither.")
    return ADVICE if worse else CLEAN


def _phrasings(old: Knowledge, new: Knowledge) -> Iterator[Question]:
    """The phrasings of both versions, each with its entry in the new one, or in the old where it is gone."""
    owners = {text: entry for knowledge in (old, new) for entry in knowledge for text in entry.phrasings}
    for text, entry in owners.items():
        yield Question(text, (entry.id,))


def _said(item: Outcome) -> tuple[str, list[str]]:
    return item.reply.kind, [match.entry.id for match in item.reply.answers]


def _told(before: Outcome, after: Outcome) -> str:
    verdict = {1: "better", -1: "worse", 0: "neither"}[after.is_right - before.is_right]
    return f"{verdict}: “{after.question.asked}”: {_shown(before)} is now {_shown(after)}"


def _shown(item: Outcome) -> str:
    return f"{' and '.join(_said(item)[1]) or item.reply.kind} ({item.confidence:.2f})"


def _as_dict(before: Outcome, after: Outcome) -> dict[str, object]:
    return {
        "question": after.question.asked,
        "expected": list(after.question.right),
        "before": {"kind": before.reply.kind, "answers": _said(before)[1], "right": before.is_right},
        "after": {"kind": after.reply.kind, "answers": _said(after)[1], "right": after.is_right},
    }
