"""Orders: what a message wants changed in a plan, clause by clause."""

from __future__ import annotations

from typing import NamedTuple

from ..patterns import regex
from ..text import normalize, sentences
from . import requests, step_orders, time_frames, time_orders
from .clauses import Clause, Order
from .patterns import compiled
from .plan import Plan
from .step_mentions import AT, at, mentioned
from .step_questions import wants_gentler
from .ticking import only_begun

__all__ = ["Order", "Orders", "orders"]

_CLAUSES = compiled(r"""
    \s*[,;:]\s*(?:(?:and|but|so|then|also|aur)\s+)*|\s+-+\s+|\s+(?:and|but|so|then|also|plus|aur|because|since|as i)\s+
    (?:then\s+|also\s+)?
""")
_TAGS = regex(r"(?:yes or no|please|right|ok|okay|or not|no|haan ya na|yes)[ ?!.]*")
_SUPPOSES = compiled(r"""
    ^(?:(?:and|so|ok|but|then|hmm?) )*(?:what (?:if|about if|happens if|would happen if)|suppose|say
    |how (?:long|many (?:weeks|hours|months)|much time)\b.{0,40}?(?:\bif|(?=\bwithout)))\s*(?:i|we|you)?\b
""")
"""How it begins that somebody asks what would be."""
_FEWEST = 3
"""Words of a clause that asks something, at least."""
_OF_TIME = frozenset({"size", "more", "factor", "span"})
"""Kinds whose figures are none of the person's hours a week."""
_READ = (
    time_orders.span,
    step_orders.done,
    time_orders.size,
    step_orders.of_steps,
    time_orders.hours,
    time_orders.fit,
    step_orders.like_before,
)
"""What a clause is read as: the first of these that it is."""


class Orders(NamedTuple):
    """What a message wants of a plan."""

    wanted: tuple[Order, ...] = ()
    rest: tuple[str, ...] = ()
    """The clauses that want or ask something else."""
    tells: str = ""
    """What of the message may be told of the person: all but the hours and times of the orders."""
    supposed: bool = False
    """Whether it only asks what would be: "what if I drop SQL?"."""

    def __bool__(self) -> bool:
        return bool(self.wanted)


def orders(utterance: str, plan: Plan, spoken_of: str = "", *, shown: bool) -> Orders:
    """What a message wants of a plan; `spoken_of`: the step that was spoken of last; `shown`: so was the plan."""
    if wants_gentler(utterance):
        return Orders()
    wanted: list[Order] = []
    begun, supposed = only_begun(utterance), False
    rest: list[str] = []
    tells: list[str] = []
    named: tuple[str, ...] = (spoken_of,) if spoken_of else ()
    span = ""
    for sentence in sentences(utterance):
        marked = mentioned(normalize(sentence).strip(), plan)
        supposed = supposed or _SUPPOSES.match(marked) is not None
        questions = marked.rstrip().endswith("?") and not supposed
        for clause in filter(None, (part.strip() for part in _CLAUSES.split(marked))):
            clause = _SUPPOSES.sub("", clause).rstrip("? ") if supposed else clause
            heard = Clause.of(
                clause, plan, named, wanted[-1] if wanted else None, span, shown=shown, questions=questions, begun=begun
            )
            found = _found(heard)
            wanted += found
            named = at(clause, plan) or named
            span = heard.span or span
            asks = heard.asks and len(clause.split()) >= _FEWEST and not _TAGS.fullmatch(clause)
            if not found and (asks or requests.parse(clause)):
                rest.append(sentence)
            if not any(
                order.kind in _OF_TIME or (order.kind == "hours" and not time_frames.of_a_week(clause))
                for order in found
            ):
                tells.append(clause)
    told = " , ".join(tells) if any(order.kind in {*_OF_TIME, "hours"} for order in wanted) else utterance
    return Orders(tuple(wanted), tuple(dict.fromkeys(rest)), _plain(told, plan), supposed)


def _found(clause: Clause) -> list[Order]:
    """The order that a clause is, if any; what asks may only ask whether the plan fits a time."""
    reads = (time_orders.fit_asked,) if clause.asks else _READ
    found = next(filter(None, (read(clause) for read in reads)), None)
    return [found] if found else []


def _plain(marked: str, plan: Plan) -> str:
    """A text with the titles of steps in place of their marks."""
    return regex(AT).sub(lambda found: plan.milestones[int(found[0][1:])].title, marked)
