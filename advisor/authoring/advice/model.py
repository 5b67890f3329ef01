"""One piece of advice, with its place and its remedy."""

from __future__ import annotations

from dataclasses import dataclass

from ..study import Study

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Advice", "advice_on", "quoted"]

_LONGEST = 60
"""Characters of a phrasing that advice repeats."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What could be better, and what to do about it."""

    kind: str
    message: str
    file: str
    line: int
    entry: str
    """Id of the entry; empty where it goes for no single one."""
    weight: float
    """How much it matters among advice of all kinds, 0.0 to 1.0."""
    is_hint: bool = False
    """Whether it is worth a look rather than to be mended."""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return ": ".join(part for part in (place, self.entry, self.message) if part)

    def to_dict(self) -> dict[str, Any]:
        """The advice as plain JSON values."""
        return {
            "kind": self.kind,
            "level": "hint" if self.is_hint else "advice",
            "message": self.message,
            "file": self.file,
            "line": self.line,
            "entry": self.entry,
        }


def advice_on(
    study: Study, kind: str, label: int, message: str, weight: float, *, key: str = "", hint: bool = False
) -> Advice:
    """Advice on the entry of that number, at the line of one of its parts if given."""
    return Advice(kind, message, *study.place(label, key), study.entries[label].id, weight, hint)


def quoted(phrasing: str) -> str:
    """A phrasing as advice repeats it."""
    return f"`{phrasing if len(phrasing) <= _LONGEST else phrasing[: _LONGEST - 1] + '…'}`"
