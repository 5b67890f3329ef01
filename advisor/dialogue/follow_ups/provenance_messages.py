"""The wording of replies to who asks where something told is from."""

from __future__ import annotations

from ...text import quote

__all__: list[str] = []

YES = "Yes."
NO = "No, not as far as I know."
SEVERAL = "Not one alone counted all of that."


def perhaps(by: str, title: str, *, several: bool) -> str:
    """That an answer rests on a source among others, and its line does not say whether on that."""
    rests = f"{quote(by)} is one of the sources under **{title}**"
    if not several:
        return f"Yes: {quote(by)} is what **{title}** rests on."
    return (
        f"Perhaps, I can't say for sure: {rests}, but the line itself names none. “Sources?” lists them with their"
        " addresses, so that you can look it up."
    )


def not_named(title: str) -> str:
    """That nothing of an answer names a source."""
    return f"{NO} Nothing that I have on **{title}** names it. “Sources?” lists what it rests on."
