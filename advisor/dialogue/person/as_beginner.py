"""Whether the adviser counts somebody as a beginner: by what they told of themselves, and nothing else."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize, quote, sentences
from ..follow_ups.verdicts import weighed
from ..talk import Talk
from .profile import Profile

__all__ = ["as_beginner"]

_ASKED = regex(
    r"\b(?:am i(?! too)|do i (?:count|qualify|come across|sound)|i (?:count|qualify)"
    r"|(?:do|would|did|will|can) (?:you|u) (?:count|see|consider|class|rate|call|treat|put|take|regard|view|have)"
    r" (?:me|myself)|you (?:count|see|consider) me"
    r"|does that make me|that makes me|are you treating me)\b[^.?!]{0,30}"
    r"\b(?:beginners?|newbie|noob|novice|newcomer|complete starter)\b"
)
_ML = frozenset({"machine learning", "deep learning", "scikit-learn", "PyTorch", "TensorFlow"})
_CHECK = "“Check my skills” asks you 12 short questions and tells more."
_NOTHING = f"That I can't tell yet: you told me of nothing that you know, nor that you know nothing. {_CHECK}"


def as_beginner(talk: Talk, utterance: str) -> Reply | None:
    """Whether somebody is a beginner by what they told, to who asks that; None for anything else."""
    said = [normalize(part) for part in sentences(utterance)]
    if talk.state.pending == "check" or not any(map(_ASKED.search, said)):
        return None
    if of_the_latest := weighed(talk, utterance):
        return of_the_latest
    return talk.remark(utterance, _verdict(talk.state.profile))


def _verdict(profile: Profile) -> str:
    """What a profile says of how far somebody is."""
    skills = [fact for slot in ("knows", "partly", "weak", "lacks") if (fact := profile.fact(slot))]
    told = quote(", ".join(filter(None, (profile.fact("role"), *skills))))
    held = {*profile.knows, *profile.partly}
    if not held.isdisjoint(_ML):
        return f"No, not by what you told me ({told}): you have begun with machine learning itself. {_CHECK}"
    if profile.codes():
        return (
            f"Not in programming, by what you told me ({told}). In machine learning yes, so far: you told me of "
            f"nothing there. {_CHECK}"
        )
    if "programming" in profile.lacks:
        return f"Yes, by what you told me ({told}): programming comes first for you, as for most who begin. {_CHECK}"
    if held:
        return f"Yes, mostly, by what you told me ({told}): a part of it you have, the rest is new to you. {_CHECK}"
    return _NOTHING
