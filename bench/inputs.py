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
    """How thoroughly to measure."""

    draws: int = 5
    """Random draws of examples."""
    asked: int | None = None
    """The most questions of a set; None for all."""
    train: int = 15_000
    """Examples of the full training run."""
    shots: tuple[int, ...] = (1, 3, 8, 15, 25, 40)
    """Examples an intent along the learning curve."""
    timed: int = 100
    """Questions a median time is taken over."""
    sizes: tuple[int, ...] = (1_500, 5_000, 15_000)
    """Phrasings to measure the cost at, rising."""
    grown: tuple[int, ...] = (100, 1_000, 3_000)
    """Entries to measure the growth at."""
    starts: int = 21
    """Starts of a process a median is taken over."""


QUICK = Effort(1, 100, 1_500, (1, 3), 10, (150, 500, 1_500), (10, 30), 3)


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
