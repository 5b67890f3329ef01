"""Arranging: the steps of a plan in another order."""

from __future__ import annotations

from collections.abc import Sequence

from .plan import Plan

__all__ = ["moved", "swapped", "with_extras"]


def with_extras(plan: Plan, titles: Sequence[str]) -> Plan:
    """The plan with the steps of some titles that it did not have; each extra one where it belongs."""
    plan = plan.having(titles)
    for item in [item for item in plan.shown if item.title in titles and item.extra_before]:
        before = next((other.title for other in plan.shown if other.id == item.extra_before), "")
        plan = moved(plan, [item.title], "before" if before else "last", before)
    return plan


def swapped(plan: Plan, one: str, other: str) -> Plan:
    """The plan with the steps of two titles in each other's place."""
    titles = [item.title for item in plan.milestones]
    order = list(range(len(titles)))
    first, second = titles.index(one), titles.index(other)
    order[first], order[second] = second, first
    return plan.arranged(order)


def moved(plan: Plan, titles: Sequence[str], where: str, other: str = "") -> Plan:
    """The plan with the steps of some titles elsewhere: `first`, `last`, `earlier`, `later`, or a number, from 1, among
    the steps; `before` or `after` the `other` title."""
    all_titles = [item.title for item in plan.milestones]
    shown = [item.title for item in plan.shown]
    rest = [title for title in shown if title not in titles]
    if where in {"before", "after"} and other in rest:
        at = rest.index(other) + (where == "after")
    elif where.isdecimal():
        at = min(int(where) - 1, len(rest))
    elif where in {"earlier", "later"}:
        places = [shown.index(title) for title in titles]
        at = max(min(places) - 1, 0) if where == "earlier" else max(places) + 2 - len(titles)
    else:
        at = len(rest) if where == "last" else 0
    together = [title for title in shown if title in titles] if where in {"earlier", "later"} else titles
    new = [*rest[:at], *together, *rest[at:]]
    # What is left out keeps its place among all.
    following = iter(new)
    order = [all_titles.index(next(following) if title in shown else title) for title in all_titles]
    return plan.arranged(order)
