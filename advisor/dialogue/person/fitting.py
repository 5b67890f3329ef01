"""What fits a person: topics for what their profile says, and answers for their country in place of others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from ...knowledge import Knowledge
from ...models import Entry, Match
from ...patterns import regex
from ...slots import COUNTRIES, JOB, alternatives
from ...text import normalize, words
from ..forms import headed
from ..policy import Decision
from ..questions.asked import Asked
from ..state import State
from .profile import Profile

__all__ = ["fitted", "fitting_topics", "from_their_field", "is_of_another_country", "preferred", "with_own_line"]

_FROM = regex(r"\n- \*\*From (?P<field>[^*:]+):\*\*.*?(?=\n- |\n\n|\Z)", re.DOTALL)
"""A line of an answer that is for those who come from a field."""
_FIELDS = {
    "data engineering": regex(r"\bdata engineer\b"),
    "data science or analysis": regex(r"\b(?:data (?:scien\w+|analyst)|analyst|statistician|actuary)\b"),
    "software": regex(
        r"\b(?:developer|programmer|coder|dev|devops|sde|swe|software|backend|frontend|sysadmin|sre|qa)\b"
    ),
}

_ANY_PLACE = regex(
    rf"(?<![a-z0-9])(?:{alternatives(COUNTRIES)}|countries|country|world\w*|global\w*|abroad|europe\w*|asia\w*|everywhere|international\w*)"
    r"(?![a-z0-9])"
)
"""What a question names where it is not about the country of the person who asks."""
_FROM_A_JOB = regex(rf"\bfrom (?:an? |my |the |being an? )?(?:\w+ ){{0,2}}?(?:{JOB})s?\b")
"""That it is asked of a job, whatever the person is now."""


def fitting_topics(knowledge: Knowledge, state: State) -> list[str]:
    """Ids of the topics that fit a person, the best first; those answered already last."""
    said = state.profile.circumstances()
    ids = [fit.id for fit in knowledge.guidance.fits if said.intersection(fit.fits)]
    return sorted(ids, key=lambda name: name in state.answered)


def is_of_another_country(entry: Entry, country: str) -> bool:
    """Whether the title of a topic names a country that is not the person's, where theirs is known."""
    named = {COUNTRIES[word] for word in words(entry.title) if word in COUNTRIES}
    return bool(country and named) and country not in named


def with_own_line(entry: Entry, profile: Profile) -> Entry:
    """An entry without the lines for those who come from other fields than the person, where theirs is known."""
    if "working" not in profile.circumstances():
        return entry
    own = next((field for field, roles in _FIELDS.items() if roles.search(profile.role.lower())), "another field")
    return replace(entry, answer=_FROM.sub(lambda line: line[0] if line["field"] == own else "", entry.answer))


def from_their_field(knowledge: Knowledge, profile: Profile) -> list[str]:
    """The lines on switching for who comes from the field of a person; none where they told of no job."""
    name = knowledge.roles.career_switch
    works = name and "working" in profile.circumstances()
    return headed(with_own_line(knowledge[name], profile), "From ") if works else []


def preferred(ids: Iterable[str], knowledge: Knowledge, state: State) -> list[str]:
    """Some ids, those that fit the person first."""
    fitting = set(fitting_topics(knowledge, state))
    return sorted(ids, key=lambda name: name not in fitting)


def fitted(asked: Asked, knowledge: Knowledge, profile: Profile) -> Asked:
    """What was asked, with the answer for this person where there is one, and the question names no place."""
    if not asked.said or not profile:
        return asked
    said = profile.circumstances()
    if _FROM_A_JOB.search(normalize(asked.text)):
        return asked
    for fit in knowledge.guidance.fits:
        fits = said.intersection(fit.fits)
        if fits and asked.said.entry.id in fit.instead_of and not _ANY_PLACE.search(normalize(asked.text)):
            entry = knowledge[fit.id]
            match = Match(entry, asked.said.confidence, entry.question)
            decision = Decision(asked.decision.action, (match,), sure=asked.decision.sure)
            return asked._replace(decision=decision, fits=", ".join(sorted(fits)))
    return asked
