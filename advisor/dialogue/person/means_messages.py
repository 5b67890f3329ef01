"""The fixed wording of what is said to who lacks a computer, money or good marks."""

from __future__ import annotations

from collections.abc import Sequence

from ...guidance import Milestone
from ..messages import itemised

__all__: list[str] = []


def on_a_phone(laptop: str) -> str:
    """What can be done on a phone, with what is known of computers."""
    return (
        "You can begin on a phone or a tablet, by my own view: read, watch a course, and run short exercises in a "
        "notebook in the browser. For programs of your own a keyboard is hardly to be done without: ask at a library, "
        f"a school or friends. My sources speak of laptops alone: {' '.join(laptop.split()).rpartition(': ')[2]}"
    )


def without_money(free: str, lines: Sequence[str]) -> str:
    """That it can be learnt without money, with what bears on it."""
    return itemised(
        f"It can be done without that money. {' '.join(free.split())}", [" ".join(line.split()) for line in lines]
    )


def begin_free(free: str, lines: Sequence[str], step: Milestone | None) -> str:
    """Where to begin without money: what is free, and the first step of the plan."""
    first = f" I would begin with **{step.title}**: {step.text[0].lower()}{step.text[1:]}" if step else ""
    return itemised(f"{' '.join(free.split())}{first}", [" ".join(line.split()) for line in lines])


def of_marks(lines: Sequence[str]) -> str:
    """That no source sets a mark for the job, with what counts."""
    lead = "Low marks don't shut you out by anything in my sources: none of them sets a mark for the job. They say:"
    return itemised(lead, [" ".join(line.split()) for line in lines])
