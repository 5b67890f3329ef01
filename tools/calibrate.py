"""Finds the coefficients of the confidence: a logistic regression on whether the best entry is right.

`python tools/calibrate.py --data FOLDER` prints them, with the calibration error on what they were fitted to and on
the questions of `tests/cases/strangers.tsv`, which they were not. The folder holds the public sets that `python -m
bench --data FOLDER` measures on, and `faq/` with a raw FAQ; without it only the knowledge that ships is fitted to.

`calibration.tsv` and `strangers.tsv` hold questions of people who had not seen the phrasings: about three in four are
covered, the others are near the subject or far from it. To hold for small knowledge too, the knowledge that ships is
also asked with 3 and 15 phrasings an entry.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from advisor import Entry, Knowledge
from advisor.nlu import Classifier
from advisor.nlu.confidence import softmax
from advisor.nlu.learning import learn
from bench.data import draw, entries, load_banking, load_clinc
from bench.measures import Judged, calibration_error

ROOT = Path(__file__).parent.parent
_RIDGE = 0.1
"""Strength of the penalty on the coefficients."""


class Question(NamedTuple):
    """A question and the entries that are right for it; where none is, any gap is."""

    text: str
    ids: frozenset[str]


class Sample(NamedTuple):
    """Questions put to a classifier: the inputs of the regression for each, and whether its best entry is right."""

    name: str
    weight: float
    inputs: list[tuple[float, ...]]
    right: list[bool]


def main() -> None:
    """Fit, and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, help="folder of the public sets")
    samples = list(_samples(parser.parse_args().data))
    checked = samples.pop()
    coefficients = _fitted(samples)
    print("COEFFICIENTS =", tuple(round(float(value), 2) for value in coefficients))
    for sample in (*samples, checked):
        chances = 1.0 / (1.0 + np.exp(-np.array(sample.inputs) @ coefficients))
        judged = [Judged(float(chance), right) for chance, right in zip(chances, sample.right, strict=True)]
        print(f"{sample.name:36} {len(judged):4} questions, calibration error {calibration_error(judged):.3f}")


def _samples(data: Path | None) -> Iterable[Sample]:
    """What is fitted to; the last is what is only checked."""
    knowledge = Knowledge.load()
    strangers = _questions(ROOT / "tools" / "calibration.tsv")
    shipped = learn(knowledge.entries, knowledge.words)
    yield _asked("knowledge that ships", 2.0, shipped, strangers)
    for count in (3, 15):
        few = [replace(entry, phrasings=_drawn(entry.phrasings, count)) for entry in knowledge.entries]
        asked = random.Random(1).sample(strangers, 300)
        yield _asked(f"{count} phrasings an entry", 0.7, learn(few, knowledge.words), asked)
    if data is not None:
        yield from _public(data, strangers)
    yield _asked("strangers, not fitted to", 0.0, shipped, _questions(ROOT / "tests" / "cases" / "strangers.tsv"))


def _public(data: Path, strangers: Sequence[Question]) -> Iterable[Sample]:
    """Ten-shot draws of the public sets, and a raw FAQ that is asked what others ask as well."""
    for name, weight, public in (("CLINC150", 0.8, load_clinc(data)), ("BANKING77", 0.6, load_banking(data))):
        drawn = draw(public.train, 10, 5)
        rest = public.val or [example for example in public.train if example not in set(drawn)]
        asked = [*random.Random(4).sample(rest, 500), *public.oos_val]
        made = entries(drawn)
        ids = {label: entry.id for label, entry in zip(dict.fromkeys(item.label for item in drawn), made, strict=True)}
        questions = [Question(item.text, frozenset(filter(None, [ids.get(item.label)]))) for item in asked]
        yield _asked(name, weight, learn(made, {}), questions)
    faq = json.loads((data / "faq" / "faq.json").read_text(encoding="utf-8"))
    made = tuple([Entry(f"q{row['id']}", row["question"], row["answer"], (row["question"],)) for row in faq])
    with (data / "faq" / "questions.csv").open(encoding="utf-8", newline="") as file:
        own = [Question(row["question"], frozenset({f"q{row['id']}"})) for row in csv.DictReader(file)]
    others = [Question(question.text, frozenset()) for question in random.Random(9).sample(strangers, 150)]
    yield _asked("raw FAQ", 0.8, learn(made, {}), [*random.Random(8).sample(own, 600), *others])


def _asked(name: str, weight: float, classifier: Classifier, questions: Sequence[Question]) -> Sample:
    inputs, right = [], []
    for question in questions:
        utterance = classifier.parse(question.text)
        scores = classifier.scores(utterance)
        probabilities = softmax(scores.entries)
        order = sorted(range(len(probabilities)), key=probabilities.__getitem__, reverse=True)
        inputs.append(classifier.signs(utterance, probabilities, order, scores.in_scope)[1].inputs())
        best = classifier.entries[order[0]]
        right.append(best.id in question.ids if question.ids else best.kind == "gap")
    return Sample(name, weight, inputs, right)


def _fitted(samples: Sequence[Sample]) -> np.ndarray:
    """The coefficients, by Newton's method; every question of a sample has the sample's weight."""
    inputs = np.array([row for sample in samples for row in sample.inputs])
    right = np.array([value for sample in samples for value in sample.right], float)
    weights = np.array([sample.weight for sample in samples for _ in sample.right])
    found = np.zeros(inputs.shape[1])
    for _ in range(25):
        chances = 1.0 / (1.0 + np.exp(-inputs @ found))
        gradient = inputs.T @ (weights * (right - chances)) - _RIDGE * found
        curvature = (inputs.T * (weights * chances * (1.0 - chances))) @ inputs + _RIDGE * np.eye(len(found))
        found = found + np.linalg.solve(curvature, gradient)
    return found


def _questions(path: Path) -> list[Question]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Question(row["question"], frozenset(filter(None, row["ids"].split(";")))) for row in rows]


def _drawn(phrasings: tuple[str, ...], count: int) -> tuple[str, ...]:
    return tuple(random.Random(0).sample(phrasings, min(count, len(phrasings))))


if __name__ == "__main__":
    main()
