"""Yielding: what rules take for orders in a message which the reader plainly takes for something else."""

from __future__ import annotations

from collections.abc import Collection

from . import plan_reader
from .plan import Plan

__all__ = ["yields"]

_SURELY, _ELSEWHERE, _HARDLY = 0.65, 0.1, 0.2
"""How likely a message is of the reader's kind, at least, and none on the plan, and of the orders' own, at most."""
_SIZES = frozenset({"plan-hours", "plan-whole", "plan-half", "plan-can"})
_TIMES = frozenset({"plan-fit", "plan-break", "plan-hours", "plan-long", "plan-real", "plan-can", "plan-when"})
_TAKEN = frozenset({"plan-out", "plan-gone", "plan-done", "plan-back", "plan-add", "plan"})
_MEANT = {
    "out": _TAKEN,
    "part": _TAKEN,
    "material": frozenset({"plan-add", "plan-back", "plan-step"}),
    "size": _SIZES | {"plan-real"},
    "more": _SIZES | {"plan-real"},
    "factor": _SIZES - {"plan-whole"} | {"plan-real"},
    "off": _TIMES,
    "span": _TIMES,
    "fit": _TIMES | {"plan-heavy"},
}
"""What the reader may take a message for that holds an order of a kind; the other kinds of orders never yield."""


def yields(kinds: Collection[str], utterance: str, plan: Plan) -> bool:
    """Whether the orders of some kinds in an utterance are none, as it is plainly said for something else."""
    if not kinds or not _MEANT.keys() >= {*kinds}:
        return False
    meant = frozenset[str]().union(*(_MEANT[kind] for kind in kinds))
    read = plan_reader.likely(utterance, plan)
    sure = read.kind not in meant and read.confidence >= _SURELY and read.elsewhere <= _ELSEWHERE
    return sure and all(plan_reader.share(utterance, plan, kind) < _HARDLY for kind in meant)
