"""What is measured on: the public sets, the real questions, and what is drawn or spoilt from them."""

from __future__ import annotations

import csv
import json
import random
import re
import string
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeVar

from advisor import Entry

__all__ = [
    "Example",
    "MissingDataError",
    "PublicSet",
    "Question",
    "draw",
    "entries",
    "first",
    "load_banking",
    "load_clinc",
    "load_questions",
    "sample",
    "slug",
    "typos",
]

T = TypeVar("T")

_PUBLISHED = {
    "clinc150.json": "CLINC150, 150 intents and out-of-scope questions (Larson et al. 2019, CC BY 3.0), published on "
    "GitHub by clinc, repository oos-eval, as data/data_full.json",
    "banking77_train.csv": "BANKING77, the training half (Casanueva et al. 2020, CC BY 4.0), published on GitHub by "
    "PolyAI-LDN, repository task-specific-datasets, as banking_data/train.csv",
    "banking77_test.csv": "BANKING77, the test half (Casanueva et al. 2020, CC BY 4.0), published on GitHub by "
    "PolyAI-LDN, repository task-specific-datasets, as banking_data/test.csv",
    "questions.tsv": "real questions with the ids of the entries that answer them; not published, as the words belong "
    "to those who wrote them; leave --eval out to do without",
}
_WORD = re.compile(r"[^\W\d_]{4,}")


class MissingDataError(Exception):
    """A file to measure on is not there. Its text says which, what it is and where it is published."""


class Example(NamedTuple):
    """One text and what it means."""

    text: str
    """As a person typed it."""
    label: str
    """The intent; `oos` for a question out of scope."""


@dataclass(frozen=True, slots=True)
class PublicSet:
    """A public data set for intent matching."""

    train: tuple[Example, ...]
    """Phrasings to draw examples from."""
    test: tuple[Example, ...]
    """Questions in scope, to measure on."""
    val: tuple[Example, ...] = ()
    """Questions in scope, to choose a threshold on."""
    oos_val: tuple[Example, ...] = ()
    """Questions out of scope, to choose a threshold on."""
    oos_test: tuple[Example, ...] = ()
    """Questions out of scope, to measure on."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question that a real person asked."""

    text: str
    """As typed."""
    ids: tuple[str, ...]
    """Ids of the entries that answer it, best first; empty where none does."""
    kind: str
    """`covered`; `near`, about this field but not covered; or `far`, about something else."""


def load_clinc(folder: Path) -> PublicSet:
    """CLINC150 from `folder`/clinc150.json. Raises `MissingDataError`."""
    halves = json.loads(_find(folder, "clinc150.json").read_text(encoding="utf-8"))
    return PublicSet(
        **{
            name: tuple(Example(*row) for row in halves[name])
            for name in ("train", "test", "val", "oos_val", "oos_test")
        }
    )


def load_banking(folder: Path) -> PublicSet:
    """BANKING77 from `folder`/banking77_train.csv and banking77_test.csv. Raises `MissingDataError`."""
    return PublicSet(*(_csv(_find(folder, f"banking77_{half}.csv")) for half in ("train", "test")))


def load_questions(folder: Path) -> tuple[Question, ...]:
    """The labelled real questions of `folder`/questions.tsv. Raises `MissingDataError`."""
    with _find(folder, "questions.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(
            Question(row["question"], () if row["ids"] == "none" else tuple(row["ids"].split(",")), row["kind"])
            for row in rows
        )


def _find(folder: Path, name: str) -> Path:
    path = folder / name
    if not path.is_file():
        raise MissingDataError(f"{path} is missing: {_PUBLISHED[name]}")
    return path


def _csv(path: Path) -> tuple[Example, ...]:
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(Example(row["text"], row["category"]) for row in csv.DictReader(file))


def draw(examples: Iterable[Example], each: int, seed: int) -> tuple[Example, ...]:
    """`each` random examples of every label, or all where there are fewer. The same seed draws the same."""
    rng = random.Random(seed)
    return tuple(
        Example(text, label)
        for label, texts in _by_label(examples).items()
        for text in rng.sample(texts, min(each, len(texts)))
    )


def first(examples: Iterable[Example], size: int) -> tuple[Example, ...]:
    """The first `size` examples when the labels take turns, so that every size holds all labels alike."""
    turns = [
        (turn, Example(text, label)) for label, texts in _by_label(examples).items() for turn, text in enumerate(texts)
    ]
    return tuple(example for _, example in sorted(turns, key=lambda pair: pair[0])[:size])


def sample(items: Sequence[T], most: int | None) -> Sequence[T]:
    """At most that many of the items, always the same random ones; all of them for None."""
    return items if most is None or most >= len(items) else random.Random(0).sample(items, most)


def typos(text: str, rng: random.Random, rate: float = 0.3) -> str:
    """The text with a slip of the keyboard in about `rate` (0.0 to 1.0) of its words of four letters or more.

    A slip is one letter inserted, deleted, substituted or swapped with the next, each as likely.
    """
    return _WORD.sub(lambda word: _slip(word[0], rng) if rng.random() < rate else word[0], text)


def _slip(word: str, rng: random.Random) -> str:
    kind = rng.choice(("insert", "delete", "substitute", "transpose"))
    swaps = [at for at in range(len(word) - 1) if word[at] != word[at + 1]]
    if kind == "transpose" and swaps:
        at = rng.choice(swaps)
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    at = rng.randrange(len(word) + (kind == "insert"))
    if kind == "insert":
        return word[:at] + rng.choice(string.ascii_lowercase) + word[at:]
    if kind == "delete":
        return word[:at] + word[at + 1 :]
    others = string.ascii_lowercase.replace(word[at].lower(), "")
    return word[:at] + rng.choice(others) + word[at + 1 :]


def entries(examples: Iterable[Example]) -> tuple[Entry, ...]:
    """One entry a label that holds its examples and nothing more, so that we see no more than a peer does."""
    return tuple(
        Entry(id=slug(label), title=texts[0], answer="-", phrasings=tuple(texts))
        for label, texts in _by_label(examples).items()
    )


def slug(label: str) -> str:
    """A label as the id of an entry: lower-case words joined by hyphens."""
    return "-".join(re.findall(r"[a-z0-9]+", label.lower()))


def _by_label(examples: Iterable[Example]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for text, label in examples:
        grouped.setdefault(label, []).append(text)
    return grouped
