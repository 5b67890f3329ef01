"""Who would take them on, and the wish to use what one has: what somebody's background is worth, in both cases."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...text import normalize
from ..patterns import compiled
from ..talk import Talk
from .at_their_age import case_at_an_age
from .carrying_over import for_a_background
from .feelings import FEELINGS

__all__ = ["taking_them_on", "wish_to_use", "wishes_to_use"]

_SELF = (
    r"(?:me\b|(?:some(?:one|body)|any(?:one|body)|people|folks?|a person|guys?) (?:like me|(?:of|at|in) my)\b"
    r"|an? (?:\d\d|(?:thir|for|fif|six)ty)[ -]?(?:\w+[ -])?years?[ -]?olds?)"
)
_WHO_HIRES = compiled(rf"""
    \bwho(?:'?s|'?d|ever)? (?:(?:on earth|the hell|in their right mind|in the world|is|are|would|will|wants? to|going to
    |gonna|even|ever|actually|really|possibly|still|could|might) )*
    (?:hir(?:e|es|ing)|employs?|tak(?:e|es|ing)(?= .{{0,30}}\bon\b)
    |giv(?:e|es|ing)(?= .{{0,30}}\ba (?:job|chance|shot)\b))
    [ ]{_SELF}
""")
"""What asks who would hire somebody such as who asks."""
_MINE = (
    r"(?:(?:all |everything )?(?:what|that) i(?:'ve| have)? ?(?:already )?(?:have|got|know|learn(?:ed|t)|can do)\b"
    r"|(?:all )?(?:my|the|these|those)(?: \w+){0,3} (?:experience|background|skills?|knowledge|years|past|career"
    r"|expertise)\b)"
)
_WISHES = compiled(rf"""
    \bi(?:'?d| would)? ?(?:(?:really|just|rather|only|do|still|am) )*
    (?:want|like|love|prefer|hop(?:e|ing)|look(?:ing)?|rather|wish|plan(?:ning)?)\b(?: \w+)?
    [ ](?:(?:to|for|put|a way to) )*(?:us(?:e|ing)(?: of)?|build(?:ing)? (?:up)?on|leverag(?:e|ing)|keep(?:ing)? using
    |draw(?:ing)? on|carry over|make use of) {_MINE}
    |\bi (?:do not|don'?t|am not|'?m not|would not|wouldn'?t|refuse to|won'?t|will not|hate to)[^.;?!]{{0,30}}?
    (?:throw(?:ing)? away|wast(?:e|ing)|los(?:e|ing)|giv(?:e|ing) up) {_MINE}
    |(?:^|\bi(?:'?m| am|'?d| do| would)?) ?(?:not|don'?t|won'?t)[^.;?!]{{0,30}}?
    (?:be(?:come|ing)?|start(?:ing)?(?: over)?|go(?:ing)? back to(?: being)?) (?:as )?
    (?:an? (?:complete |total |absolute )?(?:beginner|junior|newbie|novice|trainee)|(?:again )?from (?:scratch|zero))\b
""")
"""The wish to go on from what one has, and not to begin anew."""


def taking_them_on(talk: Talk, utterance: str) -> Reply | None:
    """What speaks for somebody with whom they are, to who asks who would hire them; None for anything else."""
    said = normalize(utterance)
    if talk.state.pending == "check" or not _WHO_HIRES.search(said):
        return None
    if of_theirs := for_a_background(talk, utterance, "can"):
        return of_theirs
    entry = next(iter(talk.entries([talk.knowledge.roles.background])), None)
    if entry is None:
        return None
    text = case_at_an_age(entry) if talk.state.profile.age else ""
    reply = talk.on(utterance, [entry], f"{FEELINGS['too_old']}\n\n{text}") if text else None
    return reply or replace(talk.replies.to_choice(utterance, [entry]), tentative=False)


def wish_to_use(talk: Talk, utterance: str) -> Reply | None:
    """What of somebody's background is of use, to who wishes to go on from there; None for anything else."""
    if talk.state.pending or "?" in utterance or not wishes_to_use(utterance):
        return None
    return for_a_background(talk, utterance, "carries")


def wishes_to_use(utterance: str) -> bool:
    """Whether somebody wishes to use what they have, and not to begin anew."""
    return _WISHES.search(normalize(utterance)) is not None
