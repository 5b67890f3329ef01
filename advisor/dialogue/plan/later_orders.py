"""Orders that move a plan in time by so much: it is put off, or has longer than it had."""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil

from ..patterns import compiled
from . import order_patterns as patterns
from . import time_frames, time_orders
from .clauses import Clause, Order

__all__ = ["fit"]

_AMOUNT = rf"(?P<n>{patterns.NUMBER}|couple of) (?P<unit>weeks?|months?|years?)"
_AMOUNT_2, _AMOUNT_3, _AMOUNT_4 = (
    _AMOUNT.replace("<n>", f"<n{nth}>").replace("<unit>", f"<unit{nth}>") for nth in (2, 3, 4)
)
_LONGER = compiled(rf"""
    \b(?:extend|stretch|prolong|lengthen|relax|slow)(?:ed)?\b.{{0,24}}?\bby (?:about |another |a )?{_AMOUNT}\b
    |\b(?:bump|raise|move|push|shift|put|set|drag|stretch|extend|delay|postpone)\b.{{0,16}}?
    \b(?:deadline|(?:end|finish|target|goal) (?:date|line)|the end)\b(?: (?:back|out|up|later|on|forward))?(?: by)?
    [ ](?:about |another )?{_AMOUNT_2}\b
    |\badd (?:another |about )?{_AMOUNT_3} (?:to|on) (?:\w+ )?
    (?:deadline|(?:end|finish|target) date|the end|time frame)\b
""")
_MORE = compiled(rf"""
    \b(?:give|allow|add|need|take|want|get|with|plus|tack|grant|throw in|put in|could use)\b.{{0,16}}?
    \b(?P<n>{patterns.NUMBER})
    [ ](?:more|extra|additional|further) (?P<unit>weeks?|months?|years?)\b(?! off\b)
    |\b(?P<n3>{patterns.NUMBER}) (?P<unit3>weeks?|months?|years?) (?:more|longer|extra)\b(?! off\b)
    |\banother (?P<n2>{patterns.NUMBER}) (?P<unit2>weeks?|months?|years?)\b(?! off\b)
""")
_PUT_OFF = compiled(rf"""
    \b(?:delay|postpone|put off|shift|push|move|hold|set|put|keep|slide|begin|start)\b(?! (?:step|@)).{{0,24}}?
    \b(?:by|back|out|later(?: by)?) (?:about |another )?{_AMOUNT}\b
    |\b(?:delay|postpone|start|begin)\b.{{0,16}}? {_AMOUNT_2} later\b
    |\b(?:delay|postpone|defer)\b
    (?: (?:everything|all(?: of it)?|the whole (?:thing|plan)|it|that|this|(?:the|my) (?:plan|start)))
    (?: (?:by|for))?(?: about| another)? {_AMOUNT_4}\b
    |\b(?:everything|all of it|the whole thing|it|that|plan)\b.{{0,16}}? {_AMOUNT_3}
    [ ]later\b(?! than\b)
""")


def fit(clause: Clause) -> Order | None:
    """A plan that is put off by so much, or is to have so much longer; else the time that it is to fit into."""
    if clause.shown and not clause.titles and not clause.asks:
        longer = _LONGER.search(clause.said)
        if not longer and (found := _PUT_OFF.search(clause.said)):
            begin = max(date.fromisoformat(clause.plan.start or "1970-01-01"), time_frames.today())
            return Order(
                "start", where=(begin + timedelta(days=round(_months(found.groupdict()) * 365 / 12))).isoformat()
            )
        if found := longer or _MORE.search(clause.said):
            now = clause.plan.months or ceil(clause.plan.weeks * 12 / 52)
            return Order("fit", (), max(1, round(now + _months(found.groupdict()))))
    return time_orders.fit(clause)


def _months(named: dict[str, str | None]) -> float:
    """The months of an amount of time."""
    count = next((text for name, text in named.items() if name.startswith("n") and text), "1")
    unit = next((text for name, text in named.items() if name.startswith("unit") and text), "m")
    return (2.0 if count == "couple of" else time_frames.worded(count)) * time_frames.IN_MONTHS[unit[0]]
