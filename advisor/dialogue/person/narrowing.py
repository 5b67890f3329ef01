"""Narrowing: the answer to what was asked, cut down to what of it is for one person."""

from __future__ import annotations

from ...knowledge import Knowledge
from ..pay.pay import narrowed
from ..questions.asked import Asked
from .fitting import with_own_line
from .own_projects import with_field
from .profile import Profile

__all__ = ["as_told"]


def as_told(item: Asked, knowledge: Knowledge, profile: Profile) -> Asked:
    """What was asked, with the answer to it cut down to the country and the level that it asks for."""
    if item.said is None:
        return item
    entry = narrowed(item.said.entry, item.text, knowledge, profile.country, fits=item.fits != "")
    entry = with_field(entry, item.text, knowledge, profile.role)
    entry = with_own_line(entry, profile)
    meant = (item.said._replace(entry=entry), *item.decision.meant[1:])
    return item if entry == item.said.entry else item._replace(decision=item.decision._replace(meant=meant))
