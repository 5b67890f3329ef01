"""How good the answers are: every matcher on the public sets and on the real questions."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import mean, median

from rich.progress import Progress

from advisor import Advisor, Knowledge, Reply

from .data import Example, PublicSet, Question, draw, first, sample, slug, typos
from .measures import (
    Judged,
    accuracy,
    auroc,
    calibration_error,
    choose_threshold,
    keeping,
    milliseconds,
    percent,
    recall_below,
)
from .peers import PEERS, NotInstalledError, Peer
from .tables import Column, Row, Rows

__all__ = [
    "CALIBRATION",
    "FULL",
    "FULL_TRAIN",
    "QUESTIONS",
    "QUICK",
    "TEN_SHOT",
    "Effort",
    "full_train",
    "installed",
    "real_questions",
    "ten_shot",
]

_SHOTS = 10
"""Examples an intent in the ten-shot runs: the size of a real FAQ."""
_LEAST_ACCURACY = 92.5
"""Percent in scope that a threshold must keep on the validation questions."""
_FOLDS = 10
_KEPT = 0.95
"""Share of the left-out phrasings that a peer's threshold must let through on the real questions."""

TEN_SHOT = (
    Column("clinc", "CLINC150 %"),
    Column("clinc_typos", "with typos %"),
    Column("auroc", "AUROC", 3),
    Column("banking", "BANKING77 %"),
    Column("banking_typos", "with typos %"),
    Column("fit_s", "fit s", 2),
    Column("query_ms", "ms a query", 2),
)
FULL_TRAIN = (
    Column("in_scope", "right in scope %"),
    Column("oos_recall", "declined out of scope %"),
    Column("threshold", "threshold", 3),
)
CALIBRATION = (
    Column("ece_clinc", "CLINC150", 3),
    Column("ece_clinc_oos", "with out-of-scope", 3),
    Column("ece_banking", "BANKING77", 3),
    Column("ece_questions", "real questions", 3),
)
QUESTIONS = (
    Column("right", "right first %"),
    Column("offered", "right answered or offered %"),
    Column("near", "near wrongly answered %"),
    Column("far", "far wrongly answered %"),
)

_PUBLISHED = {
    "FastText": (89.0, 9.7),
    "SVM": (91.0, 14.5),
    "CNN": (91.2, 18.9),
    "DialogFlow": (91.7, 14.0),
    "Rasa": (91.5, 45.3),
    "MLP on USE": (93.5, 47.4),
    "BERT": (96.9, 40.3),
}
"""Accuracy in scope and recall out of scope, in percent, after training on the full set (Larson et al. 2019)."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How much to measure."""

    draws: int
    """Random draws of the ten-shot examples."""
    asked: int | None
    """The most questions of a set; None for all."""
    train: int
    """Examples of the full training run."""
    timed: int
    """Questions a median time is taken over."""
    sizes: tuple[int, ...]
    """Numbers of phrasings to measure the cost at, rising."""
    starts: int
    """Starts of a process a median is taken over."""


FULL = Effort(draws=5, asked=None, train=15_000, timed=100, sizes=(1_500, 5_000, 15_000), starts=21)
QUICK = Effort(draws=1, asked=100, train=1_500, timed=10, sizes=(150, 500, 1_500), starts=3)


def installed(names: Sequence[str], rows: Rows) -> Iterator[tuple[str, Peer, Row]]:
    """Each peer that can run, loaded, with its row; the row of one that cannot says why.

    All rows are added to `rows` in the order of `names`.
    """
    for name in names:
        peer = PEERS[name]()
        row = rows[name] = {"matcher": peer.title}
        try:
            peer.load()
        except NotInstalledError as missing:
            row["note"] = str(missing)
            continue
        yield name, peer, row


def ten_shot(clinc: PublicSet, banking: PublicSet, names: Sequence[str], effort: Effort, progress: Progress) -> Rows:
    """Accuracy in percent, AUROC, calibration error and cost of each peer after ten examples an intent.

    Fitting and one query are timed on CLINC150's first draw.
    """
    rows: Rows = {}
    task = progress.add_task("ten-shot", total=len(names) * effort.draws)
    for _, peer, row in installed(names, rows):
        measured: dict[str, list[float]] = {}
        for seed in range(effort.draws):
            progress.update(task, description=f"ten-shot: {peer.title}")
            seconds = _fit(peer, draw(clinc.train, _SHOTS, seed))
            if seed == 0:
                row["fit_s"] = seconds
                row["query_ms"] = median(
                    milliseconds(peer.rank, item.text) for item in sample(clinc.test, effort.timed)
                )
            found = _on_clinc(peer, clinc, effort, seed)
            peer.fit(draw(banking.train, _SHOTS, seed))
            found |= _on_banking(peer, banking, effort, seed)
            for key, value in found.items():
                measured.setdefault(key, []).append(value)
            progress.advance(task)
        row |= {**measured, **_note(peer, effort)}
    progress.remove_task(task)
    return rows


def _on_clinc(peer: Peer, clinc: PublicSet, effort: Effort, seed: int) -> dict[str, float]:
    inside, outside = _judge(peer, clinc.test, effort), _judge(peer, clinc.oos_test, effort)
    return {
        "clinc": accuracy(inside),
        "clinc_typos": accuracy(_judge(peer, _with_typos(clinc.test, seed), effort)),
        "auroc": auroc([item.score for item in inside], [item.score for item in outside]),
        **_calibration(peer, ece_clinc=inside, ece_clinc_oos=[*inside, *outside]),
    }


def _on_banking(peer: Peer, banking: PublicSet, effort: Effort, seed: int) -> dict[str, float]:
    judged = _judge(peer, banking.test, effort)
    return {
        "banking": accuracy(judged),
        "banking_typos": accuracy(_judge(peer, _with_typos(banking.test, seed), effort)),
        **_calibration(peer, ece_banking=judged),
    }


def full_train(clinc: PublicSet, names: Sequence[str], effort: Effort, progress: Progress) -> Rows:
    """Right in scope and declined out of scope, in percent, after the full training set, beside what was published.

    Both are measured on the test halves at one threshold, chosen on the validation halves.
    """
    rows: Rows = {}
    task = progress.add_task("full train", total=len(names))
    for _, peer, row in installed(names, rows):
        progress.update(task, description=f"full train: {peer.title}")
        peer.fit(first(clinc.train, effort.train))
        validation = _judge(peer, clinc.val, effort), _judge(peer, clinc.oos_val, effort)
        threshold = choose_threshold(*validation, least=_LEAST_ACCURACY)
        row["in_scope"] = accuracy(_judge(peer, clinc.test, effort), threshold)
        row["oos_recall"] = recall_below(_judge(peer, clinc.oos_test, effort), threshold)
        row["threshold"] = threshold
        row |= _note(peer, effort)
        progress.advance(task)
    progress.remove_task(task)
    for title, (in_scope, recall) in _PUBLISHED.items():
        rows[f"published-{slug(title)}"] = {
            "matcher": title,
            "in_scope": in_scope,
            "oos_recall": recall,
            "note": "as published, Larson et al. 2019",
        }
    return rows


def real_questions(questions: Sequence[Question], names: Sequence[str], progress: Progress) -> Rows:
    """How each matcher with the shipped knowledge answers real questions, in percent of their kind.

    Ours stands there twice: as the whole advisor, and its matcher alone by the rule of the peers, to compare like with
    like. By that rule a matcher answers from the score that lets 95 % of left-out phrasings through, and is never
    blamed for finding an entry that is no topic: a gap or small talk.
    """
    knowledge = Knowledge.load()
    rows: Rows = {}
    task = progress.add_task("real questions", total=len(names))
    for name, peer, row in installed(names, rows):
        progress.update(task, description=f"real questions: {peer.title}")
        answers = _peer_answers(peer, knowledge, questions)
        if name == "advisor":
            rows["advisor-as-peer"] = {"matcher": f"{peer.title}, matcher alone", **answers}
            answers = _advisor_answers(Advisor(knowledge), questions)
        row |= answers
        progress.advance(task)
    progress.remove_task(task)
    return rows


def _advisor_answers(advisor: Advisor, questions: Sequence[Question]) -> Row:
    replies = [(question, advisor.ask(question.text)) for question in questions]
    covered = [(question, reply) for question, reply in replies if question.kind == "covered"]
    best = [(question, advisor.match(question.text)[0]) for question in questions]
    topics = [
        Judged(match.confidence, match.entry.id in question.ids)
        for question, match in best
        if match.entry.kind == "topic"
    ]
    return {
        "right": percent(bool(reply.answers) and reply.answers[0].entry.id in asked.ids for asked, reply in covered),
        "offered": percent(
            not {
                *(match.entry.id for match in reply.answers),
                *(item.entry_id for item in reply.suggestions),
            }.isdisjoint(asked.ids)
            for asked, reply in covered
        ),
        **{
            kind: 100 * mean([_wrongly(reply) for asked, reply in replies if asked.kind == kind] or [0.0])
            for kind in ("near", "far")
        },
        "ece_questions": calibration_error(topics),
    }


def _wrongly(reply: Reply) -> float:
    """How wrong it is to say this where nothing answers: 1 for an answer, half for one that says it is a guess."""
    return (0.5 if reply.tentative else 1.0) if reply.kind == "answer" else 0.0


def _peer_answers(peer: Peer, knowledge: Knowledge, questions: Sequence[Question]) -> Row:
    examples = [Example(phrasing, entry.id) for entry in knowledge for phrasing in entry.phrasings]
    topics = {entry.id for entry in knowledge.topics}
    left_out = []
    for fold in range(_FOLDS):
        peer.fit([example for at, example in enumerate(examples) if at % _FOLDS != fold])
        left_out += [guess.score for guess in peer.rank_all([text for text, _ in examples[fold::_FOLDS]])]
    threshold = keeping(left_out, _KEPT)
    peer.fit(examples)
    guesses = list(zip(questions, peer.rank_all([question.text for question in questions]), strict=True))
    answers = [(asked, guess, guess.score >= threshold and guess.label in topics) for asked, guess in guesses]
    judged = [Judged(guess.score, guess.label in asked.ids) for asked, guess in guesses if guess.label in topics]
    return {
        "right": percent(
            given and guess.label in asked.ids for asked, guess, given in answers if asked.kind == "covered"
        ),
        **{kind: percent(given for asked, _, given in answers if asked.kind == kind) for kind in ("near", "far")},
        **_calibration(peer, ece_questions=judged),
    }


def _fit(peer: Peer, examples: Sequence[Example]) -> float:
    """Fit the peer; the seconds that took."""
    start = time.perf_counter()
    peer.fit(examples)
    return time.perf_counter() - start


def _judge(peer: Peer, examples: Sequence[Example], effort: Effort) -> list[Judged]:
    """How the peer answers the questions, or as many of them as the effort and its speed allow."""
    examples = sample(examples, _most(peer, effort))
    guesses = peer.rank_all([text for text, _ in examples])
    return [Judged(guess.score, guess.label == label) for guess, (_, label) in zip(guesses, examples, strict=True)]


def _most(peer: Peer, effort: Effort) -> int | None:
    return min((most for most in (effort.asked, peer.most) if most is not None), default=None)


def _note(peer: Peer, effort: Effort) -> Row:
    """The note of a peer that is asked fewer questions than the others."""
    return {} if peer.most is None else {"note": f"asked {_most(peer, effort)} questions of each set"}


def _with_typos(examples: Sequence[Example], seed: int) -> list[Example]:
    rng = random.Random(seed)
    return [Example(typos(text, rng), label) for text, label in examples]


def _calibration(peer: Peer, **judged: Sequence[Judged]) -> dict[str, float]:
    """The calibration error of each, for a peer whose score claims to be a probability."""
    return {key: calibration_error(items) for key, items in judged.items() if peer.claims_probability}
