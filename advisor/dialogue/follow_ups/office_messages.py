"""The fixed wording of what is said of an office's figures, and of a publisher."""

from __future__ import annotations

from collections.abc import Sequence

__all__: list[str] = []


def of_an_office(office: str, job: str, line: str) -> str:
    """That an office does not count ML engineers apart, with what it counts of the job next to it."""
    return (
        f"For ML engineers I have no figure of the {office}: it doesn't count them apart. The nearest it counts is the "
        f"{job}: {line}. That is another job, so take it for a mark to compare with."
    )


def of_the_publisher(lines: Sequence[str], *, doubts: bool) -> str:
    """Who publishes the article; `doubts`: whether its figures may be believed is asked as well."""
    text = " ".join(" ".join(line.split()) for line in lines)
    return f"{text} It gives no source for its figures, so you need not believe them (my reading)." if doubts else text
