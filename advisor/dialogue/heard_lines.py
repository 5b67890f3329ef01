"""Heard lines: which lines of answers somebody was told of late, by short marks that a state keeps."""

from __future__ import annotations

from ..lines import lines_of
from ..models import Reply
from .forms import SHORT, in_form, pieces
from .kept_values import mark

__all__ = ["has_heard", "kept_marks", "with_told"]

_LENGTH, _MOST = 4, 160
"""Characters of a short mark, which two lines may share, if seldom; and of all that are remembered."""
_FEW = 4
"""Lines of a reply, at most, that are all heard."""


def with_told(heard: str, reply: Reply) -> str:
    """The marks, one after the other, with those of the lines that a reply tells.

    Of many lines somebody may yet ask for one; only how their answers begin counts as heard.
    """
    flat = " ".join(reply.text.split())
    told = [line for match in reply.answers for line in pieces(match.entry) if line in flat]
    if len(told) > _FEW:
        first = [line for match in reply.answers for line in lines_of(in_form(match.entry, SHORT))]
        told = [line for line in told if line in first]
    return f"{heard}{''.join(map(_short, told))}"[-_MOST:]


def has_heard(heard: str, line: str) -> bool:
    """Whether a line is among those with some marks."""
    return any(heard.startswith(_short(line), place) for place in range(0, len(heard), _LENGTH))


def kept_marks(value: object) -> str:
    """Marks as they come back with a state; empty for anything else."""
    return value if isinstance(value, str) and len(value) <= _MOST and value.isalnum() else ""


def _short(line: str) -> str:
    return mark(line)[:_LENGTH]
