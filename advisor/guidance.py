"""What guides one person: the skills check, the plan, which topics fit whom, and what words mean. Values."""

from __future__ import annotations

from typing import NamedTuple

from .models import Source

__all__ = ["Fit", "Guidance", "Milestone", "SkillQuestion", "Term"]


class SkillQuestion(NamedTuple):
    """One question of the skills check."""

    id: str
    title: str
    """The skill in a few words, as the result lists it."""
    text: str
    """The question, which yes, a little and no answer."""
    next: str
    """What to do about it, where it is the first that is missing: a sentence."""
    topic: str = ""
    """Id of the topic that it leads to."""
    skills: tuple[str, ...] = ()
    """Skills of a profile that answer it: all of them known is yes, one of them not known is no."""
    means: tuple[str, ...] = ()
    """What its terms mean: sentences of Markdown, in which each term that is explained is bold."""
    names: tuple[str, ...] = ()
    """Other words that people have for it, or for a group that it is of, when they answer several questions at once."""


class Milestone(NamedTuple):
    """One step of the plan, as the knowledge has it for everybody."""

    id: str
    title: str
    text: str
    """What to do, with which course or book: a sentence or two."""
    hours: int
    """What it takes altogether."""
    size: str = ""
    """Where the hours come from, in a few words."""
    topic: str = ""
    """Id of the topic that it leads to."""
    sources: tuple[Source, ...] = ()
    questions: tuple[str, ...] = ()
    """Ids of the questions of the check that make it needless where all are yes."""
    names: tuple[str, ...] = ()
    """Other words that people have for it when they say that it is done."""
    apply: bool = False
    """Whether applying begins with it."""
    skills: tuple[str, ...] = ()
    """Skills of a profile that make it needless where all are known."""
    needs: str = ""
    """Why it stands where it does: a sentence about what it needs, or is needed for."""
    covers: tuple[str, ...] = ()
    """Words for what it teaches among other things: who knows several of them needs half of it."""
    extra_before: str = ""
    """Of a step that is only in the plan of who asks for it: the id of the one before which it then stands."""


class Fit(NamedTuple):
    """That a topic fits some people."""

    id: str
    """Id of the topic."""
    fits: tuple[str, ...]
    """What their profile says, any of it: see `slots.is_circumstance`."""
    instead_of: tuple[str, ...] = ()
    """Ids of topics that it is answered in place of, for these people."""


class Term(NamedTuple):
    """What a word of the subject means."""

    id: str
    means: str
    """In a plain sentence, in which the word stands in bold, with its other names."""
    topic: str
    """Id of the topic that tells more."""


class Guidance(NamedTuple):
    """All of it; each part may be empty. What comes first in its file is asked, done or offered first."""

    check: tuple[SkillQuestion, ...] = ()
    plan: tuple[Milestone, ...] = ()
    fits: tuple[Fit, ...] = ()
    terms: tuple[Term, ...] = ()

    def among(self, topics: frozenset[str]) -> Guidance:
        """The parts that lead to some of the topics."""
        return Guidance(
            tuple(item for item in self.check if not item.topic or item.topic in topics),
            tuple(item for item in self.plan if not item.topic or item.topic in topics),
            tuple(item for item in self.fits if item.id in topics and topics.issuperset(item.instead_of)),
            tuple(item for item in self.terms if item.topic in topics),
        )
