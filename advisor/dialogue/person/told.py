"""What an utterance tells of the person who says it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Told"]


class Told(NamedTuple):
    """What an utterance tells of the person who says it."""

    values: Mapping[str, Any] = MappingProxyType({})
    """The slots that it fills, by name; `knows`, `partly`, `lacks` and `weak` as skills."""
    denied: frozenset[str] = frozenset()
    """Values that it says are not so, such as a role, a country, a skill; for a number, the name of its slot."""
    only: bool = False
    """Whether it says nothing else."""
    asks: bool = False
    """Whether it asks something as well."""
    rest: str = ""
    """The words that say something else."""
    amends: bool = False
    """Whether it does nothing but put right, or take back, what was told before."""

    def __bool__(self) -> bool:
        return bool(self.values or self.denied)
