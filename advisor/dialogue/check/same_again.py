"""The answer before once more, to the open question: "same answer", "ditto", "that one too"."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..person.profile import Profile
from .marks import LITTLE, NO, YES
from .readiness import Check

__all__ = ["letter_before"]

_SAME = regex(
    r"(?:(?:hm+|uh+m?|well|ok|okay|so|and|again|also|just|pretty much|more or less|basically|about|i(?:'d| would) say"
    r"|(?:it|that|this)(?:'s| is)|i (?:can only )?(?:say|give)|put(?: down)?|my|you) )*"
    r"(?:(?:the|exact(?:ly)?) )*(?:same(?: (?:answer|again|here|thing|story|as (?:before|above|the last(?: one)?"
    r"|(?:my |the )?(?:last|previous)(?: (?:one|answer))?)|for (?:this|that)(?: one)?|with (?:this|that)(?: one)?|too"
    r"|there|deal|as that|wohi))*|ditto|likewise|idem|wohi|wahi)(?: (?:too|again|please|then|really|tbh|honestly))*"
)


def letter_before(utterance: str, check: Check, profile: Profile) -> str:
    """The mark of the question answered right before, for who gives its answer again; empty for anything else."""
    said = normalize(utterance).replace(",", "").strip(" .!")
    waits = next(iter(check.open(profile)), None)
    earlier = check.before(waits) if waits and _SAME.fullmatch(said) else None
    letter = check.letter(earlier, profile) if earlier else ""
    return letter if letter in {YES, LITTLE, NO} else ""
