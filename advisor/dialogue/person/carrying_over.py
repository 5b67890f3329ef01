"""Carrying over: what of somebody's job and skills is useful for machine learning, and what would be new to them."""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Entry, Reply
from ...patterns import regex
from ...slots import SKILLS, alternatives
from ...text import normalize, sentences
from ..check.marks import LITTLE, YES
from ..check.readiness import Check
from ..follow_ups.follow_up_messages import of_a_field
from ..forms import headed
from ..talk import Talk
from . import carrying_messages as messages
from . import own_field
from .fitting import with_own_line
from .own_skills import line_on

__all__ = ["carried"]

_ASKS = regex(
    r"\bwhat(?: \w+){0,4}? (?:transfers?|carr(?:y|ies) over)\b"
    r"|\bwhat of (?:that|this|it|these|those|what|my)\b.{0,60}\b(?:use|keep|reuse|useful|helps?|counts?)\b"
    r"|\b(?:is|are) (?:any|some|much|anything|something) (?:of |in )?(?:what|that|this|it|these|my)\b.{0,60}"
    r"\b(?:useful|use|help|value|worth)\b"
    r"|\b(?:is|are) (?:anything|something|what) i (?:already |now )?(?:do|know|can|have)\b.{0,40}\b(?:useful|use"
    r"|help)\b"
    r"|\b(?:does|do|will|would|can|could) (?:any|some|much|anything|something) (?:of |in )?(?:what|that|this|it"
    r"|these|my)\b"
    r".{0,60}\b(?:helps?|counts?|matters?|carry over|transfer|used?)\b"
    r"|\b(?:which|what) (?:parts?|bits?|skills?) (?:of|from) my\b.{0,60}\b(?:useful|helps?|counts?|carry over"
    r"|transfer|used?)\b"
    r"|\bwhat (?:do|can|could|would) i (?:already )?bring (?:along|with me|to)\b"
)
"""What of one's own is asked for."""
_ANEW = regex(
    r"\b(?:learn|start|begin)\b.{0,30}\bfrom (?:nothing|scratch|zero)\b|\bwhat (?:is|s|would be|will be) (?:still "
    r")?(?:missing|new)\b"
    r"|\bwhat (?:would|do|must|will|should|shall|am) i (?:still )?(?:have to |need to |got to )?(?:learn|lack"
    r"|lacking|missing|add)\b"
)
"""What they do not have yet is asked for."""
_NAMED = regex(rf"(?<![a-z0-9+#.])(?P<skill>{alternatives(SKILLS)})(?![a-z0-9+#])")
_POINTS = regex(
    r"\b(?:of|in) (?:that|this|it|these|those)\b|\b(?:is|are|does|do|will|would|can|could) (?:that|this|it|these"
    r"|those)\b"
)
"""That it points at what is told, be it of themselves ahead of the question or of the job by the adviser."""
_SOFTWARE = "software"
"""A name of the skills that who writes software has."""
_NO_JOB = regex(r"\b(?:student|pupil|graduate|fresher|unemployed|jobless)\b")
_MOST_NEW = 5
"""Skills that are named as new, at most."""


def carried(talk: Talk, utterance: str) -> Reply | None:
    """What is known of the job and the skills that somebody has, and what is new to them; None for anything else.

    Who names neither, and has told of neither, is answered elsewhere.
    """
    said = [normalize(part) for part in sentences(utterance)]
    asked, role = next(filter(_ASKS.search, said), ""), talk.state.profile.role
    of_the_told = len(said) == 1 and talk.state.latest and _POINTS.search(asked)
    if not (asked and role) or of_the_told or _NO_JOB.search(role):
        return None
    items, entries = _of_their_own(talk, " ".join(said))
    if not items:
        return None
    new = _new(talk) if any(map(_ANEW.search, said)) else []
    reply = talk.on(utterance, entries, messages.carried(items, new))
    return None if talk.state.repeats(reply) else reply


def _of_their_own(talk: Talk, said: str) -> tuple[list[str], list[Entry]]:
    """The line on where they come from, and those on their skills, each with what it is on; and whose they are."""
    profile, roles = talk.state.profile, talk.knowledge.roles
    entries = talk.entries([roles.career_switch])
    items = [line for entry in entries for line in headed(with_own_line(entry, profile), "From ")]
    if field := own_field.line_on(talk, profile.role.lower()):
        entries.append(talk.knowledge[roles.specialisms])
        items.append(of_a_field(field))
    skills = dict.fromkeys(
        [*profile.knows, *profile.partly, *(SKILLS[found["skill"]] for found in _NAMED.finditer(said))]
    )
    for skill in skills if "developer" not in profile.circumstances() else ():
        if (found := line_on(talk, skill)) and not found[1].startswith("**From ") and found[1] not in items:
            entries.append(found[0])
            items.append(found[1])
    asked = Check.of(talk.knowledge.guidance.check, talk.state.check).with_letter(YES + LITTLE, profile)
    if asked:
        items.append(messages.asked_of_all([item.title for item in asked]))
    return items, list(dict.fromkeys(entries))


def _new(talk: Talk) -> Sequence[str]:
    """The first skills of the check that they did not say they have, and that their job does not need."""
    check, profile = Check.of(talk.knowledge.guidance.check, talk.state.check), talk.state.profile
    held = check.with_letter(YES + LITTLE, profile)
    if "developer" in profile.circumstances():
        held += [item for item in check.questions if _SOFTWARE in item.names]
    return [item.title for item in check.questions if item not in held][:_MOST_NEW]
