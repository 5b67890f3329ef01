"""Advice on a knowledge that loads: each module gives one kind, and `advise` all of it, worst first."""

from collections.abc import Callable, Iterator

from ..study import Study
from . import answers, copies, links, overlaps, pulls, replies, thinness, vocabulary
from .model import Advice

__all__ = ["KINDS", "Advice", "advise"]

KINDS: dict[str, Callable[[Study], Iterator[Advice]]] = {
    "reply": replies.advise,
    "pull": pulls.advise,
    "overlap": overlaps.advise,
    "thin": thinness.advise,
    "copy": copies.advise,
    "words": vocabulary.advise,
    "answer": answers.advise,
    "link": links.advise,
}
"""What is looked for, by the name of its kind."""


def advise(study: Study) -> list[Advice]:
    """All advice on a knowledge: what needs mending before hints, and of each the worst first."""
    found = [item for kind in KINDS.values() for item in kind(study)]
    return sorted(found, key=lambda item: (item.is_hint, -item.weight, item.file, item.line))
