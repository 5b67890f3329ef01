"""Every fixed wording of what helps somebody to decide."""

from __future__ import annotations

__all__ = ["YOURS", "again", "begin", "try_it"]

YOURS = "That is yours to decide, for I see only a part of your life. What I have speaks like this:"


def try_it(step: str) -> str:
    """The first step as a test of whether it is for them, which costs little."""
    return f"**My advice, a cheap test first:** {step} If you like it, go on; if not, these hours are all it has cost."


def begin(step: str) -> str:
    """The first step, to who asks for it."""
    return f"**Do this first:** {step}"


def again(title: str) -> str:
    """To who asks once more."""
    return f"My advice stays the same: begin with **{title}**, and see whether you like it. The decision is yours."
