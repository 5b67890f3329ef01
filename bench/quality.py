"""How good the matchers are on the public sets: few examples, more and more of them, all of them."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from functools import cache
from statistics import median

from .data import Effort, Example, Inputs, draw, entries, first, sample, slug, typos
from .measures import Judged, accuracy, auroc, calibration_error, choose_threshold, milliseconds, recall_below
from .peers import Peer, installed
from .tables import TEXTS, Row, Rows, Table

_SHOTS, _LEAST_ACCURACY = 10, 92.5
"""Examples an intent in the ten-shot runs; percent in scope that a threshold must keep on the validation questions."""


def ten_shot(inputs: Inputs) -> Table:
    """Accuracy in percent, AUROC and cost of each peer after ten examples an intent."""
    return Table.of("ten-shot", _ten_shot_rows(inputs), draws=inputs.effort.draws)


def calibration(inputs: Inputs, real: Rows) -> Table:
    """The calibration errors of the ten-shot runs, beside those on `real` questions, if there are such."""
    return Table.of("calibration", {name: row | real.get(name, {}) for name, row in _ten_shot_rows(inputs).items()})


@cache
def _ten_shot_rows(inputs: Inputs) -> Rows:
    """What two tables share; fitting and one query are timed on CLINC150's first draw."""
    rows: Rows = {}
    clinc, banking, effort = inputs.clinc, inputs.banking, inputs.effort
    for peer, row in installed(inputs.peers, rows, "ten-shot"):
        measured: dict[str, list[float]] = {}
        for seed in range(effort.draws):
            drawn, start = entries(draw(clinc.train, _SHOTS, seed)), time.perf_counter()
            peer.fit(drawn)
            row.setdefault("fit_s", time.perf_counter() - start)
            if seed == 0:
                row["query_ms"] = median(milliseconds(peer.rank, text) for text, _ in sample(clinc.test, effort.timed))
            inside, outside = (_judge(peer, half, effort) for half in (clinc.test, clinc.oos_test))
            found = {
                "clinc": accuracy(inside),
                "clinc_typos": accuracy(_judge(peer, _with_typos(clinc.test, seed), effort)),
                "auroc": auroc([item.score for item in inside], [item.score for item in outside]),
                **calibration_errors(peer, ece_clinc=inside, ece_clinc_oos=[*inside, *outside]),
            }
            peer.fit(entries(draw(banking.train, _SHOTS, seed)))
            inside = _judge(peer, banking.test, effort)
            found |= {
                "banking": accuracy(inside),
                "banking_typos": accuracy(_judge(peer, _with_typos(banking.test, seed), effort)),
                **calibration_errors(peer, ece_banking=inside),
            }
            for key, value in found.items():
                measured.setdefault(key, []).append(value)
        row |= {**measured, **_note(peer, effort)}
    return rows


def learning_curve(inputs: Inputs) -> Table:
    """Accuracy in percent on CLINC150 after more and more examples an intent."""
    rows: Rows = {}
    clinc, effort = inputs.clinc, inputs.effort
    for peer, row in installed(inputs.peers, rows, "learning curve"):
        for shots in effort.shots:
            found = row[f"at_{shots}"] = list[float]()
            for seed in range(effort.draws):
                peer.fit(entries(draw(clinc.train, shots, seed)))
                found.append(accuracy(_judge(peer, clinc.test, effort)))
        row |= _note(peer, effort)
    return Table.of("learning-curve", rows, {f"at_{shots}": str(shots) for shots in effort.shots}, draws=effort.draws)


def full_train(inputs: Inputs) -> Table:
    """Right in scope and declined out of scope, in percent, after the full training set, beside what was published.

    Both are measured on the test halves at one threshold, chosen on the validation halves.
    """
    rows: Rows = {}
    clinc, effort = inputs.clinc, inputs.effort
    train = first(clinc.train, effort.train)
    for peer, row in installed(inputs.peers, rows, "full train"):
        peer.fit(entries(train))
        inside, outside = (_judge(peer, half, effort) for half in (clinc.val, clinc.oos_val))
        threshold = choose_threshold(inside, outside, _LEAST_ACCURACY)
        row["in_scope"] = accuracy(_judge(peer, clinc.test, effort), threshold)
        row["oos_recall"] = recall_below(_judge(peer, clinc.oos_test, effort), threshold)
        row |= {"threshold": threshold, **_note(peer, effort)}
    note = "as published, Larson et al. 2019"
    for title, (inside, outside) in TEXTS["full-train"]["published"].items():
        rows[f"published-{slug(title)}"] = {"matcher": title, "in_scope": inside, "oos_recall": outside, "note": note}
    return Table.of("full-train", rows, train=len(train))


def calibration_errors(peer: Peer, **judged: Sequence[Judged]) -> dict[str, float]:
    """The calibration error of each, for a peer whose score claims to be a probability."""
    return {key: calibration_error(items) for key, items in judged.items() if peer.claims_probability and items}


def _judge(peer: Peer, examples: Sequence[Example], effort: Effort) -> list[Judged]:
    """How a peer answers the questions, or as many of them as the effort and its speed allow."""
    examples = sample(examples, _most(peer, effort))
    guesses = peer.rank_all([text for text, _ in examples], 1)
    return [Judged(guess.score, guess.label == label) for (guess,), (_, label) in zip(guesses, examples, strict=True)]


def _most(peer: Peer, effort: Effort) -> int | None:
    return min((most for most in (effort.asked, peer.most) if most is not None), default=None)


def _note(peer: Peer, effort: Effort) -> Row:
    """The note of a peer that is asked fewer questions than the others."""
    return {} if peer.most is None else {"note": f"asked {_most(peer, effort)} questions of each set"}


def _with_typos(examples: Sequence[Example], seed: int) -> list[Example]:
    rng = random.Random(seed)
    return [Example(typos(text, rng), label) for text, label in examples]
