"""What a run measures, and how thoroughly."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .data import Faq, PublicSet, Question
from .peers import PEERS, NotInstalledError, Peer
from .tables import Row, Rows


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


def installed(names: Sequence[str], rows: Rows, what: str) -> Iterator[tuple[Peer, Row]]:
    """Each peer that can run, loaded, with its row in `rows`; the row of one that cannot says why."""
    for peer in map(PEERS.__getitem__, names):
        row = rows[peer.name] = {"matcher": peer.title}
        tell(f"{what}: {peer.title}")
        try:
            peer.load()
        except NotInstalledError as missing:
            row["note"] = str(missing)
        else:
            yield peer, row


def tell(progress: str) -> None:
    """Say on standard error what is being measured."""
    print(progress, file=sys.stderr, flush=True)
