"""The order of a result: why the check says to do one thing next, and not another that was asked about."""

from __future__ import annotations

from ...guidance import SkillQuestion
from ...knowledge import Knowledge
from ...patterns import regex
from ...text import normalize, words
from ..check.marks import LITTLE, NO
from ..check.readiness import CHOICES, Check
from ..person.profile import Profile
from . import deciding_messages as messages

__all__ = ["why_first"]

_ASKS_WHY = regex(
    r"\b(?:why|how come|what makes)\b.*\b(?:first|next|before|rather than|instead of|ahead of|and not|not)\b"
)
"""That the reason of an order is asked."""
_PLACES = regex(r"\b(?:first|next)\b")
_WORDS = {letter: text.lower() for text, letter in CHOICES.items()}


def why_first(knowledge: Knowledge, check: Check, profile: Profile, utterance: str) -> str:
    """Why what is next by the result comes before what else is named; empty where that is not asked."""
    said = normalize(utterance)
    missing, begun = check.with_letter(NO, profile), check.with_letter(LITTLE, profile)
    following = next(iter((*missing, *begun)), None)
    if not check.begun or following is None or not _ASKS_WHY.search(said):
        return ""
    named = [item for item in check.questions if _is_named(item, said)]
    if not named or not (following in named or _PLACES.search(said)):
        return ""
    others = [(item.title, _WORDS.get(check.letter(item, profile), "")) for item in named if item is not following]
    needs = {
        step.needs
        for step in knowledge.guidance.plan
        if step.needs and (following.topic == step.topic or following.id in step.questions)
    }
    return messages.why_first(following.title, others, sorted(needs)[:1], outright=following in missing)


def _is_named(item: SkillQuestion, said: str) -> bool:
    """Whether a skill is named by its own word, rather than by one for a group that it is of."""
    return item.names[:1] != () and item.names[0] in words(said)
