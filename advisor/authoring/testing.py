"""`test FOLDER CASES`: questions and dialogues against a knowledge, or its own phrasings held out."""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ..console import json_line
from ..dialogue import Advisor
from ..errors import KnowledgeError
from ..knowledge import Knowledge
from .cases import Cases, Dialogue, Question, differences
from .judging import Outcome, calibration, confused, outcome
from .verbs import ADVICE, CLEAN, add_verb, refuse, refuse_cases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .verbs import Verbs

__all__ = ["register"]

_FOLDS = 5
_MOST = 2_000
"""Phrasings that are asked in a cross-validation, at most."""
_PAIRS, _SHOWN = 10, 50
"""Pairs of mixed-up entries, and cases that failed, that are told, at most; `--json` tells all."""


def register(verbs: Verbs) -> None:
    """Add the verb `test`."""
    parser = add_verb(
        verbs,
        "test",
        run,
        "Asks questions whose right answers are known.",
        {
            "test house cases.yaml": "asks the questions and dialogues of a file",
            "test house cases.yaml --at-least 90": "passes if nine in ten come out right",
            "test house --cross-validate": "asks the knowledge's own phrasings, each unseen",
        },
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="the folder of knowledge")
    parser.add_argument("cases", metavar="CASES", type=Path, nargs="?", help="a YAML file of questions and dialogues")
    parser.add_argument(
        "--cross-validate",
        action="store_true",
        help="without CASES: learn four fifths of the phrasings and ask the rest, five times",
    )
    parser.add_argument(
        "--at-least",
        metavar="PERCENT",
        type=float,
        default=100.0,
        help="share of the cases that must pass (default: 100)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Tell what became of each case; 1 where too few passed."""
    if (arguments.cases is None) != arguments.cross_validate:
        return refuse("name either a file of cases or --cross-validate")
    knowledge = Knowledge.load(arguments.folder)
    if arguments.cross_validate:
        outcomes, failed = list(_cross_validated(knowledge)), list[tuple[Dialogue, list[str]]]()
        cases = Cases((), ())
        if not outcomes:
            return refuse(
                "no entry has two phrasings, so that none can be left out; write more, or name a file of cases"
            )
    else:
        try:
            cases = Cases.read(arguments.cases, {entry.id for entry in knowledge})
        except KnowledgeError as error:
            return refuse_cases(error)
        advisor = Advisor(knowledge)
        outcomes = [outcome(advisor, question) for question in cases.questions]
        failed = [(talk, said) for talk in cases.dialogues if (said := _held(advisor, talk))]
    count = len(outcomes) + len(cases.dialogues)
    passed = sum(item.is_right for item in outcomes) + len(cases.dialogues) - len(failed)
    if arguments.json:
        _print_json(outcomes, failed, passed, count)
    else:
        print("\n".join(_told(outcomes, failed, passed, count, arguments.cases)))
    return CLEAN if 100.0 * passed >= arguments.at_least * count else ADVICE


def _held(advisor: Advisor, dialogue: Dialogue) -> list[str]:
    """What was not as expected in a dialogue, turn by turn."""
    chat = advisor.conversation()
    replies = [(turn, chat.say(turn["say"])) for turn in dialogue.turns]
    return [f"“{turn['say']}”: {said}" for turn, reply in replies for said in differences(reply, turn)]


def _cross_validated(knowledge: Knowledge) -> Iterator[Outcome]:
    """The phrasings, each asked of an advisor that learnt those of the other folds; entries with one stay whole."""
    rng = random.Random(0)
    dealt: list[dict[str, set[str]]] = [{} for _ in range(_FOLDS)]
    for entry in knowledge:
        # One fold too many for the phrasings is empty, so that an entry always keeps some.
        folds = rng.sample(range(_FOLDS), _FOLDS)
        for place, text in enumerate(rng.sample(entry.phrasings, len(entry.phrasings))):
            if len(entry.phrasings) > 1:
                dealt[folds[place % _FOLDS]].setdefault(entry.id, set()).add(text)
    share = min(1.0, _MOST / max(1, sum(len(out) for fold in dealt for out in fold.values())))
    for fold in dealt:
        left = [
            replace(entry, phrasings=tuple(text for text in entry.phrasings if text not in fold.get(entry.id, ())))
            for entry in knowledge
        ]
        advisor = Advisor(Knowledge(left, knowledge.words, roles=knowledge.roles))
        for entry in knowledge:
            for text in entry.phrasings:
                if text in fold.get(entry.id, ()) and rng.random() < share:
                    yield outcome(advisor, Question(text, (entry.id,)))


def _told(
    outcomes: Sequence[Outcome],
    failed: Sequence[tuple[Dialogue, list[str]]],
    passed: int,
    count: int,
    cases: Path | None,
) -> Iterator[str]:
    """What became of the cases, in lines: of a cross-validation the failures are too many to name but the worst."""
    told = [item for item in outcomes if not item.is_right and (cases or item.is_surely_wrong)]
    for item in told[:_SHOWN]:
        yield f"{cases}:{item.question.line}: {item}" if cases else str(item)
    if len(told) > _SHOWN:
        yield f"and {len(told) - _SHOWN} more; --json tells all"
    for dialogue, said in failed:
        yield f"{cases}:{dialogue.line}: {dialogue.name}:"
        yield from (f"  {line}" for line in said)
    # Rounded down: 100 % is said of all alone.
    yield f"{passed} of {count} passed ({100 * passed // max(1, count)}%)."
    if not outcomes:
        return
    wrong = sum(item.is_surely_wrong for item in outcomes)
    guessed = sum(bool(item.reply.answers) and not item.is_right for item in outcomes) - wrong
    missed = sum(not item.is_right for item in outcomes) - wrong - guessed
    yield f"Surely wrong {wrong}, wrong as a guess {guessed}, not answered {missed}."
    for wanted, got, times in confused(outcomes)[:_PAIRS]:
        if times > 1:
            yield f"  {times} times {got} instead of {wanted}"
    error, rows = calibration(outcomes)
    shares = ", ".join(f"{sure:.2f}: {right:.2f} ({number})" for sure, right, number in rows)
    yield f"Confidence against the share that was right: {shares}; off by {error:.2f}."


def _print_json(
    outcomes: Sequence[Outcome], failed: Sequence[tuple[Dialogue, list[str]]], passed: int, count: int
) -> None:
    for item in outcomes:
        asked = {"question": item.question.asked, "expected": list(item.question.right), "line": item.question.line}
        got = {"answered": item.answered, "kind": item.reply.kind, "tentative": item.reply.tentative}
        print(json_line({**asked, **got, "confidence": round(item.confidence, 4), "right": item.is_right}))
    for dialogue, said in failed:
        print(json_line({"dialogue": dialogue.name, "line": dialogue.line, "differences": said}))
    error, rows = calibration(outcomes)
    pairs = [{"expected": wanted, "answered": got, "times": times} for wanted, got, times in confused(outcomes)]
    wrong = sum(item.is_surely_wrong for item in outcomes)
    bins = [{"confidence": round(sure, 4), "right": round(right, 4), "count": number} for sure, right, number in rows]
    told = {"cases": count, "passed": passed, "surely_wrong": wrong, "confused": pairs}
    print(json_line({**told, "calibration_error": round(error, 4), "calibration": bins}))
