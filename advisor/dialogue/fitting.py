"""What fits a person: topics for what their profile says, and answers for their country in place of others."""

from __future__ import annotations

from collections.abc import Iterable

from ..knowledge import Knowledge
from ..models import Entry, Match
from ..patterns import regex
from ..slots import COUNTRIES, alternatives
from ..text import normalize, words
from .policy import Decision
from .profile import Profile
from .segmentation import Asked
from .state import State

__all__ = ["fitted", "fitting_topics", "is_of_another_country", "preferred"]

_ANY_PLACE = regex(
    rf"(?<![a-z0-9])(?:{alternatives(COUNTRIES)}|countries|country|world\w*|global\w*|abroad|europe\w*|asia\w*|everywhere|international\w*)"
    r"(?![a-z0-9])"
)
"""What a question names where it is not about the country of the person who asks."""


def fitting_topics(knowledge: Knowledge, state: State) -> list[str]:
    """Ids of the topics that fit a person, the best first; those answered already last."""
    said = state.profile.circumstances()
    ids = [fit.id for fit in knowledge.guidance.fits if said.intersection(fit.fits)]
    return sorted(ids, key=lambda name: name in state.answered)


def is_of_another_country(entry: Entry, country: str) -> bool:
    """Whether the title of a topic names a country that is not the person's, where theirs is known."""
    named = {COUNTRIES[word] for word in words(entry.title) if word in COUNTRIES}
    return bool(country and named) and country not in named


def preferred(ids: Iterable[str], knowledge: Knowledge, state: State) -> list[str]:
    """Some ids, those that fit the person first."""
    fitting = set(fitting_topics(knowledge, state))
    return sorted(ids, key=lambda name: name not in fitting)


def fitted(asked: Asked, knowledge: Knowledge, profile: Profile) -> Asked:
    """What was asked, with the answer for this person where there is one, and the question names no place."""
    if not asked.said or not profile:
        return asked
    said = profile.circumstances()
    for fit in knowledge.guidance.fits:
        fits = said.intersection(fit.fits)
        if fits and asked.said.entry.id in fit.instead_of and not _ANY_PLACE.search(normalize(asked.text)):
            entry = knowledge[fit.id]
            match = Match(entry, asked.said.confidence, entry.question)
            decision = Decision(asked.decision.action, (match,), sure=asked.decision.sure)
            return asked._replace(decision=decision, fits=", ".join(sorted(fits)))
    return asked
