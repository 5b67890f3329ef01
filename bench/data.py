"""What is measured on, and how thoroughly: public sets, real questions, a raw FAQ, and what is drawn from them."""

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

import yaml

from advisor import Entry

T = TypeVar("T")

_SETS = yaml.safe_load(Path(__file__).with_name("sets.yaml").read_text(encoding="utf-8"))
_WORD = re.compile(r"[^\W\d_]{4,}")


class MissingDataError(Exception):
    """A file to measure on is not there. Its text says which, what it is and where it is published."""


class Example(NamedTuple):
    """One text as a person typed it, and what it means: the id of an entry, `oos` for out of scope."""

    text: str
    label: str


Examples = tuple[Example, ...]


class PublicSet(NamedTuple):
    """A public data set for intent matching: to learn from, to measure on, to choose a threshold on."""

    train: Examples
    test: Examples
    val: Examples = ()
    oos_val: Examples = ()
    oos_test: Examples = ()


class Question(NamedTuple):
    """A question that a real person asked."""

    text: str
    ids: tuple[str, ...]
    """Of the entries that answer it, best first; `none` where none does."""
    kind: str
    """`covered`; `near`, about this field but not covered; or `far`, about something else."""


class Faq(NamedTuple):
    """One question and one answer an entry, and what people ask of it."""

    entries: tuple[Entry, ...]
    questions: Examples


def load_clinc(folder: Path) -> PublicSet:
    """CLINC150 from `folder`/clinc150.json. Raises `MissingDataError`."""
    halves = json.loads(_find(folder, "clinc150.json").read_text(encoding="utf-8"))
    return PublicSet(*(tuple(Example(text, slug(label)) for text, label in halves[half]) for half in PublicSet._fields))


def load_banking(folder: Path) -> PublicSet:
    """BANKING77 from `folder`/banking77_train.csv and banking77_test.csv. Raises `MissingDataError`."""
    return PublicSet(*(_examples(folder, f"banking77_{half}.csv", "text", "category") for half in ("train", "test")))


def load_questions(folder: Path) -> tuple[Question, ...]:
    """The labelled real questions of `folder`/questions.tsv. Raises `MissingDataError`."""
    with _find(folder, "questions.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(Question(row["question"], tuple(row["ids"].split(",")), row["kind"]) for row in rows)


def load_faq(folder: Path) -> Faq:
    """The raw FAQ of `folder`/faq.json and `folder`/questions.csv. Raises `MissingDataError`."""
    items = json.loads(_find(folder, "faq.json").read_text(encoding="utf-8"))
    found = [Entry(slug(item["id"]), item["question"], item["answer"], (item["question"],)) for item in items]
    return Faq(tuple(found), _examples(folder, "questions.csv", "question", "id"))


def _find(folder: Path, name: str) -> Path:
    path = folder / name
    if not path.is_file():
        raise MissingDataError(f"{path} is missing: {_SETS[name]}")
    return path


def _examples(folder: Path, name: str, text: str, label: str) -> Examples:
    """Those in the columns of these names of a CSV file."""
    with _find(folder, name).open(encoding="utf-8", newline="") as file:
        return tuple(Example(row[text], slug(row[label])) for row in csv.DictReader(file))


def draw(examples: Iterable[Example], each: int, seed: int) -> Examples:
    """`each` random examples of every label, or all where there are fewer. The same seed draws the same."""
    rng = random.Random(seed)
    drawn = {label: rng.sample(texts, min(each, len(texts))) for label, texts in _by_label(examples).items()}
    return tuple(Example(text, label) for label, texts in drawn.items() for text in texts)


def first(examples: Iterable[Example], size: int) -> Examples:
    """The first `size` examples when the labels take turns, so that every size holds all labels alike."""
    turns = [
        (turn, Example(text, name)) for name, found in _by_label(examples).items() for turn, text in enumerate(found)
    ]
    return tuple(example for _, example in sorted(turns, key=lambda pair: pair[0])[:size])


def sample(items: Sequence[T], most: int | None) -> Sequence[T]:
    """At most that many of the items, always the same random ones; all of them for None."""
    return items if most is None or most >= len(items) else random.Random(0).sample(items, most)


def typos(text: str, rng: random.Random, rate: float = 0.3) -> str:
    """The text with a slip of the keyboard in about `rate` (0.0 to 1.0) of its words of four letters or more.

    A slip is one letter inserted, deleted, substituted or swapped with the next, each as likely where it changes it.
    """
    return _WORD.sub(lambda word: _slip(word[0], rng) if rng.random() < rate else word[0], text)


def _slip(word: str, rng: random.Random) -> str:
    at, letter = rng.randrange(len(word)), rng.choice(string.ascii_lowercase)
    before, rest = word[:at], word[at:]
    slips = [before + letter + rest, before + rest[1:], before + letter + rest[1:], before + rest[1::-1] + rest[2:]]
    return rng.choice([slip for slip in slips if slip != word])


def entries(examples: Iterable[Example]) -> tuple[Entry, ...]:
    """One entry a label: its examples as phrasings, the words of the label as title and answer."""
    named = [(label, label.replace("-", " "), tuple(texts)) for label, texts in _by_label(examples).items()]
    return tuple(Entry(label, words, words, texts) for label, words, texts in named)


def slug(label: str) -> str:
    """A label as the id of an entry: lower-case words joined by hyphens."""
    return "-".join(re.findall(r"[a-z0-9]+", label.lower()))


def _by_label(examples: Iterable[Example]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for text, label in examples:
        grouped.setdefault(label, []).append(text)
    return grouped


@dataclass(frozen=True)
class Effort:
    """How thoroughly to measure: random draws, the most questions asked of a set, training examples in full, examples
    along the learning curve, questions and starts that a median is taken over, phrasings and entries to cost."""

    draws: int = 5
    asked: int | None = None
    train: int = 15_000
    shots: tuple[int, ...] = (1, 3, 8, 15, 25, 40)
    timed: int = 100
    starts: int = 21
    sizes: tuple[int, ...] = (1_500, 5_000, 15_000)
    grown: tuple[int, ...] = (100, 1_000, 3_000)


QUICK = Effort(1, 100, 1_500, (1, 3), 10, 3, (150, 500, 1_500), (10, 30))


@dataclass(frozen=True, eq=False)
class Inputs:
    """What the tables are made from; without real questions or a raw FAQ there are no tables of them."""

    peers: tuple[str, ...]
    clinc: PublicSet
    banking: PublicSet
    questions: tuple[Question, ...] = ()
    faq: Faq | None = None
    effort: Effort = Effort()
