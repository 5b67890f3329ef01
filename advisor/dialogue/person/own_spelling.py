"""The words of somebody's job stay as they were typed, where spelling them right makes others of them."""

from __future__ import annotations

from ...slots import JOB_NAMES, MODIFIERS
from ...text import normalize
from .telling import read

__all__ = ["with_own_job"]


def with_own_job(typed: str, spelt: str) -> str:
    """A text `spelt` right, with the words of a job that no list has as they were `typed`: "lathe" is no "late"."""
    before, after = typed.split(), spelt.split()
    if before == after or len(before) != len(after):
        return spelt
    job = {*str(read(typed).values.get("role", "")).lower().split()}
    known = MODIFIERS | JOB_NAMES
    kept = [
        old if normalize(old).strip(" .,;!?") in job and normalize(new).strip(" .,;!?") not in known else new
        for old, new in zip(before, after, strict=True)
    ]
    return " ".join(kept) if kept != after else spelt
