"""Why a reply is what it is, in words."""

from __future__ import annotations

from .models import Match
from .text import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .nlu import Explanation

__all__ = ["reading", "reason"]

_SHOWN = 5
"""Words that are named for and against."""
_TELLING = 0.05
"""Log-odds under which a word is not worth naming."""


def reading(typed: str, heard: str) -> str:
    """One line: what of a typed text was read as what; the whole of it where words came or went. Empty for nothing."""
    said, read = typed.split(), heard.split()
    if [word.lower() for word in said] == [word.lower() for word in read]:
        return ""
    if len(said) != len(read):
        return f"- read as: “{quote(heard)}”"
    changed = (f"{quote(word)} as {quote(meant)}" for word, meant in zip(said, read, strict=True) if word != meant)
    return f"- read: {', '.join(changed)}"


def reason(heard: str, best: Match, rival: Match | None, explanation: Explanation) -> str:
    """One Markdown list: what was heard, what matched, which words counted and how much, why the runner-up lost."""
    lines = [f"**“{quote(heard)}”** is nearest to **{best.entry.title}**, confidence {best.confidence:.2f}"]
    lines.append(f"- matched: “{quote(best.phrasing)}”")
    if explanation.repairs:
        repairs = (f"{quote(typed)} as {read or 'nothing'}" for typed, read in explanation.repairs)
        lines.append(f"- read: {', '.join(repairs)}")
    if explanation.unknown:
        lines.append(f"- not known here: {', '.join(map(quote, explanation.unknown))}")
    if explanation.near:
        near = (f"{quote(word)} through {', '.join(like)}" for word, like in explanation.near)
        lines.append(f"- like in meaning: {'; '.join(near)}")
    ranked = sorted(explanation.counted, key=lambda pair: -pair[1])
    ahead = [f"{quote(word)} {points:+.1f}" for word, points in ranked if points >= _TELLING][:_SHOWN]
    behind = [f"{quote(word)} {points:+.1f}" for word, points in reversed(ranked) if points <= -_TELLING][:_SHOWN]
    if rival is None:
        lines.append(f"- counted (log-odds): {', '.join(ahead) or 'no word'}")
        return "\n".join(lines)
    lines.append(f"- runner-up: **{rival.entry.title}**, confidence {rival.confidence:.2f}")
    lines.append(f"- it lost by (log-odds): {', '.join(ahead) or 'no word'}")
    if behind:
        lines.append(f"- in its favour: {', '.join(behind)}")
    return "\n".join(lines)
