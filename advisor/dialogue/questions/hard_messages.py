"""The fixed wording of what is said of what is hard, or a must."""

from __future__ import annotations

from collections.abc import Sequence

from ..messages import itemised

__all__: list[str] = []


def hard(lines: Sequence[str]) -> str:
    """What sources call hard on the way in, which none of them ranks."""
    return itemised(
        "None of my sources ranks it; the first job is the narrowest place, by my reading. They say:", lines
    )


def no_must(name: str, lines: Sequence[str], *, must: bool) -> str:
    """What sources say of a thing, to who asks whether it is a must, or worth learning."""
    lead = "None of my sources calls" if must else "None of my sources says whether"
    lead += f" **{name}** a must in so many words." if must else f" **{name}** is worth it."
    return itemised(f"{lead} What they do say:", lines)


def nothing_of(name: str, title: str, text: str) -> str:
    """That nothing is said of a thing, with what comes first instead."""
    lead = f"Of **{name}** my sources say nothing, so I can't tell whether it is worth learning."
    return f"{lead} What I'd put first, from **{title}**: {text}"
