"""Clauses: what of a message can be an order by itself, with what it leans on."""

from __future__ import annotations

from typing import NamedTuple

from ...patterns import regex
from ..patterns import compiled
from ..questions.pieces import is_question
from . import order_patterns as patterns
from .plan import Plan
from .step_mentions import at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Kind = Literal[
        "out",
        "out_asked",
        "back",
        "back_asked",
        "keep",
        "move",
        "swap",
        "size",
        "more",
        "factor",
        "whole",
        "which_size",
        "done",
        "undone",
        "half_done",
        "hours",
        "fit",
        "fit_asked",
        "span",
        "off",
        "material",
        "part",
        "start",
        "dates",
        "free",
    ]

__all__ = ["Clause", "Order"]

_IT = regex(
    r"\b(?:it|that|this|them|these|those|that one|this one|that step|this step|usk[oa]|isk[oa]|wo|woh|ise|use)\b"
)
_ONE = regex(r"\b(?:skip|drop|remove|leave) (?:it|(?:that|this) (?:one|step))\b")
"""One step that is to go, of several spoken of the first."""
_MONTH = regex(rf"\b{patterns.MONTHS}\b")
_OUT = regex(r"\b(?:out|off|away|step|plan|it back|wapas)\b")
_AS_MUCH = r"(?:\d|an?\b|one|two|three|twice|double|triple|half|more|another|extra|as much)"
_WANTS = compiled(rf"""
    (?:(?:and|so|ok|okay|please|pls|then|just|well|yes|no|also|but|now) )*(?:make|give|put|set|take|add|change|move|keep
    |leave|drop|swap|count|have|bring|start|begin|do|schedule)\b(?! (?:(?:me|it)(?! {_AS_MUCH})|us|i|you|we|they
    |people)\b)
    |.{{0,20}}\b(?:show|give|send|print|display|see|need|want)\b.{{0,16}}\bplan (?:without|minus|with no
    |but (?:no|without))\b
""")
"""How it begins that something is to be done."""
_WONDERS = regex(
    r"(?:(?:and|so|but|ok) )*(?:has|had|was|were)(?:n'?t)? (?:the |my |your )?(?:@|it\b|that\b|plan\b)"
    r"|.* or (?:can|could|may|should) i\b"
)
"""How it begins that it is asked what was done."""


class Order(NamedTuple):
    """One thing that is wanted of a plan."""

    kind: Kind
    titles: tuple[str, ...] = ()
    """Of the steps that it is about."""
    amount: float = 0
    """Hours; months; by which to multiply."""
    where: str = ""
    """Where steps are to go, as `arranging.moved` has it; for a span, its time; for a start or a time to fit into,
    its day, or that it was told; of weeks off, what is kept."""
    other: str = ""
    """Title of the step before or after which; what is wanted that the plan does not have."""


class Clause(NamedTuple):
    """A clause of a message."""

    said: str
    """In small letters, without "can you"; with a mark for each step that it names."""
    plan: Plan
    titles: tuple[str, ...]
    """Of the steps that it names."""
    pointed: tuple[str, ...]
    """Of those that it points at: "leave it out"."""
    named: tuple[str, ...]
    """Of those that were named last."""
    before: Order | None
    """The order before it."""
    asks: bool
    """Whether it asks something."""
    span: str
    """The time that it names for which something holds."""
    during: str
    """The time that was named before it."""
    shown: bool
    """Whether the plan was spoken of last."""
    begun: bool
    """Whether the message says of what it calls done that it is only begun."""

    @classmethod
    def of(
        cls,
        said: str,
        plan: Plan,
        named: tuple[str, ...],
        before: Order | None,
        during: str,
        *,
        shown: bool,
        questions: bool,
        begun: bool,
    ) -> Clause:
        """The clause that a text with marks is; `questions`: its sentence ends in a question mark."""
        polite = patterns.POLITE.match(said)
        left = said[polite.end() :] if polite else said
        titles = at(said, plan)
        pointed = named if not titles and _IT.search(left) and (shown or _OUT.search(left)) else ()
        pointed = pointed[:1] if _ONE.search(left) else pointed
        wants = patterns.DONE.match(said) or _WANTS.match(said)
        asks = not (polite and left) and (questions or bool(_WONDERS.match(said)) or (is_question(said) and not wants))
        spans = [found[0] for found in patterns.SPAN.finditer(said)] if not titles else []
        # "Tax season eats January to April" names the months, too.
        span = next(filter(_MONTH.search, spans), spans[0] if spans else "")
        return cls(left, plan, titles, pointed, named, before, asks, span, during, shown, begun)
