"""The tables in their order, each as soon as it is measured."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from .cost import STARTS, cost, cost_columns, starts
from .data import PublicSet, Question
from .quality import (
    CALIBRATION,
    FULL_TRAIN,
    QUESTIONS,
    TEN_SHOT,
    Effort,
    full_train,
    real_questions,
    ten_shot,
)
from .screen import SCREEN, screen
from .tables import Rows, Table

__all__ = ["TABLES", "run"]

TABLES = ("ten-shot", "full-train", "calibration", "questions", "cost", "starts", "screen")
"""Their names, in the order they are made."""


def run(
    wanted: Collection[str],
    peers: Sequence[str],
    clinc: PublicSet,
    banking: PublicSet,
    questions: Sequence[Question],
    effort: Effort,
) -> Iterator[Table]:
    """Measure the wanted tables for those peers; without `questions` the table of that name is left out."""
    answers: Rows = {}
    asked: Rows = {}
    if not {"ten-shot", "calibration"}.isdisjoint(wanted):
        with _progress() as progress:
            answers = ten_shot(clinc, banking, peers, effort, progress)
    if "ten-shot" in wanted:
        yield Table(
            "ten-shot",
            "Ten examples an intent: top-1 accuracy on the test halves",
            TEN_SHOT,
            answers,
            (
                f"Random draws, the same for every matcher: {effort.draws}; mean and standard deviation.",
                "AUROC: confidence on CLINC150's questions in scope against those out of scope.",
                "Typos: one random edit in 30 % of the words of four letters or more.",
            ),
        )
    if "full-train" in wanted:
        with _progress() as progress:
            rows = full_train(clinc, peers, effort, progress)
        yield Table(
            "full-train",
            f"CLINC150, {min(effort.train, len(clinc.train)):,} training phrasings: one threshold for both numbers",
            FULL_TRAIN,
            rows,
            (
                "Chosen on the validation halves: most declined out of scope at 92.5 % or more right in scope; "
                "where that is not reached, the best sum.",
            ),
        )
    if questions and not {"calibration", "questions"}.isdisjoint(wanted):
        with _progress() as progress:
            asked = real_questions(questions, peers, progress)
    if "calibration" in wanted:
        yield Table(
            "calibration",
            "Calibration: expected error of the top confidence (0 is honest)",
            CALIBRATION if questions else CALIBRATION[:-1],
            {name: row | asked.get(name, {}) for name, row in answers.items()},
            (
                "15 bins of equal width, after ten examples an intent; a score without a scale of 0 to 1 has none.",
                *(["Real questions: where the best entry is a topic."] if questions else ()),
            ),
        )
    if questions and "questions" in wanted:
        yield Table(
            "questions",
            f"{len(questions):,} real questions, with the knowledge that ships",
            QUESTIONS,
            asked,
            (
                "The first row is the whole advisor at its own thresholds, where a wrong answer that says it is a "
                "guess counts half: compare the peers with the matcher alone.",
                "That and the peers answer from the score that lets 95 % of left-out phrasings through (ten folds), "
                "and offer nothing.",
            ),
        )
    if "cost" in wanted:
        with _progress() as progress:
            rows = cost(clinc, peers, effort, progress)
        yield Table(
            "cost",
            "Cost of a query against the number of phrasings (CLINC150)",
            cost_columns(effort),
            rows,
            (
                f"Median of {effort.timed} queries, the matchers taking turns, each on one thread; load, fit and peak "
                "memory alone in a process, with Python and the libraries; reload: what was learnt, back from bytes.",
            ),
        )
    if "starts" in wanted:
        with _progress() as progress:
            rows = starts(questions, effort, progress)
        yield Table(
            "starts",
            "Our cost with the knowledge that ships",
            STARTS,
            rows,
            (
                f"Processes: median of {effort.starts} starts in turn with one that imports argparse, yaml and "
                "rapidfuzz, and with one that finds an empty cache; ratio and difference are medians over turns.",
            ),
        )
    if "screen" in wanted:
        with _progress() as progress:
            rows = screen(effort, progress)
        yield Table(
            "screen",
            "The full-screen chat on a terminal of 80 by 24",
            SCREEN,
            rows,
            (f"Median of {effort.starts} starts in turn; ratio: median over turns. Only the long talk is on disk.",),
        )


def _progress() -> Progress:
    """Bars on standard error that go when their work is done."""
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
